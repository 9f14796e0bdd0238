#include "intake/tabs.h"

#include "intake/zip.h"

namespace bra::intake {
namespace {

/// The text of a document is far smaller, whatever pictures it has.
constexpr std::size_t most_text = std::size_t{32} << 20;

std::string replaced(std::string_view text, std::string_view what,
                     std::string_view with) {
  std::string out;
  std::size_t from = 0;
  for (std::size_t at = text.find(what); at != text.npos;
       at = text.find(what, from)) {
    out += text.substr(from, at - from);
    out += with;
    from = at + what.size();
  }
  out += text.substr(from);
  return out;
}

std::optional<std::string> in_archive(std::string_view bytes,
                                      std::string_view name,
                                      std::string_view what,
                                      std::string_view with) {
  const auto entries = zip_entries(bytes);
  if (!entries) return std::string(bytes);
  for (const ZipEntry& entry : *entries) {
    if (entry.name != name) continue;
    if (entry.size > most_text) return {};
    const auto text = unpacked(entry, most_text);
    if (!text || text->find(what) == text->npos) break;
    return zip_with(*entries, name, replaced(*text, what, with));
  }
  return std::string(bytes);
}

/// `with` in place of a control word and the blank that ends it.
std::string control_replaced(std::string_view bytes, std::string_view word,
                             std::string_view with) {
  std::string out;
  std::size_t from = 0;
  for (std::size_t at = bytes.find(word); at != bytes.npos;
       at = bytes.find(word, at)) {
    std::size_t end = at + word.size();
    const char next = end < bytes.size() ? bytes[end] : ' ';
    const bool goes_on = (next >= 'a' && next <= 'z') ||
                         (next >= '0' && next <= '9') || next == '-';
    const bool escaped = at > 0 && bytes[at - 1] == '\\';
    if (!goes_on && !escaped) {
      if (end < bytes.size() && next == ' ') ++end;
      out += bytes.substr(from, at - from);
      out += with;
      from = end;
    }
    at = end;
  }
  out += bytes.substr(from);
  return out;
}

/// Characters are signed numbers of 16 bits here: U+E009 and U+E00A.
std::string in_rich_text(std::string_view bytes) {
  const std::string tabs = control_replaced(bytes, "\\tab", R"({\uc0\u-8183})");
  return control_replaced(tabs, "\\par", R"({\uc0\u-8182}\par )");
}

}  // namespace

std::optional<std::string> with_tabs_kept(std::string_view bytes,
                                          DocumentFormat format) {
  switch (format) {
    case DocumentFormat::word:
      // Stops that a paragraph sets have attributes; this is a tab of a text.
      return in_archive(bytes, "word/document.xml", "<w:tab/>",
                        "<w:t xml:space=\"preserve\">&#xE009;</w:t>");
    case DocumentFormat::open_document:
      return in_archive(bytes, "content.xml", "<text:tab/>", "&#xE009;");
    case DocumentFormat::rich_text:
      return in_rich_text(bytes);
    case DocumentFormat::other:
      break;
  }
  return std::string(bytes);
}

}  // namespace bra::intake
