#include "command/opened.h"

#include <algorithm>
#include <array>

#include "command/misuse.h"
#include "intake/tabs.h"
#include "model/council.h"
#include "read/too_large.h"
#include "text/path.h"
#include "text/pieces.h"
#include "text/utf8.h"

namespace bra::command {
namespace {

/// Minutes with pictures of half the town in them are smaller.
constexpr std::size_t most_bytes = std::size_t{64} << 20;
constexpr std::size_t most_json = std::size_t{64} << 20;
constexpr std::chrono::seconds longest(60);

struct DocumentKind {
  std::string_view ending;
  /// What pandoc calls it. Empty paragraphs part the rows of a log.
  std::string_view format;
  intake::DocumentFormat document = intake::DocumentFormat::other;
};
constexpr DocumentKind kinds[] = {
    {".docx", "docx+empty_paragraphs", intake::DocumentFormat::word},
    {".odt", "odt", intake::DocumentFormat::open_document},
    {".rtf", "rtf", intake::DocumentFormat::rich_text},
    {".html", "html"},
    {".htm", "html"}};

std::string lower(std::string_view text) { return utf8::fold(text); }

std::string bytes_of(Session& session, const std::string& written) {
  world::FileRead read;
  if (written == "-") {
    read = session.world().console.input(most_bytes);
  } else {
    const std::string path = session.path_of(written);
    const std::string folder = folder_of(path);
    const std::string name(last_name(path));
    if (!session.world().files.locate(folder)) {
      throw Misuse(Message("there is no folder {}", folder),
                   session.line().where(written));
    }
    read = session.world().files.open(folder)->read(name, most_bytes);
  }
  if (read.trouble == world::Trouble::none) return std::move(read.bytes);
  throw Misuse(Message("{} cannot be read: {}", written, our_word(read.why)),
               session.line().where(written));
}

/// Bytes 0x80 to 0x9F of Windows-1252; 0 for those that are none.
constexpr std::array<char32_t, 32> windows_1252 = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
    0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

std::string decoded(std::string_view bytes, bool windows) {
  std::string out;
  for (const char byte : bytes) {
    const auto c = static_cast<unsigned char>(byte);
    const bool differs = windows && c >= 0x80 && c <= 0x9F;
    utf8::append(out, differs ? windows_1252[c - 0x80U] : char32_t{c});
  }
  return out;
}

/// Whether it has more lines than minutes may have paragraphs.
bool has_too_many_lines(std::string_view text) {
  std::size_t left = read::paragraph_limit(Council().file_limit);
  for (const std::string_view line : pieces(text, '\n')) {
    if (utf8::trim(line).empty()) continue;
    if (left-- == 0) return true;
  }
  return false;
}

Misuse too_large(Session& session, const std::string& written) {
  return {Message("{} is too large to be minutes", written),
          session.line().where(written),
          Message("save the part that is minutes as text")};
}

intake::Document text_document(Session& session, const std::string& written,
                               const std::string& bytes,
                               const std::string& encoding) {
  if (has_too_many_lines(bytes)) throw too_large(session, written);
  if (encoding == "latin1" || encoding == "windows-1252") {
    return intake::document_of_text(decoded(bytes, encoding == "windows-1252"));
  }
  if (bytes.find('\0') != bytes.npos) {
    throw Misuse(Message("{} is no text", written),
                 session.line().where(written),
                 Message("open it in the program that made it, and save it as "
                         "text in UTF-8"));
  }
  if (utf8::first_invalid(bytes)) {
    throw Misuse(
        Message("{} is not UTF-8", written), session.line().where(written),
        Message("if it comes from Windows, try --encoding {}", "windows-1252"));
  }
  return intake::document_of_text(bytes);
}

intake::Document by_pandoc(Session& session, const std::string& written,
                           const std::string& bytes, const DocumentKind& kind) {
  world::Program pandoc{
      .name = "pandoc",
      // No filter, no template, no file but what we hand it; and a heap that
      // a small document cannot swell without end. Its list of abbreviations
      // lies outside the sandbox where it is packaged as a file.
      .arguments = {"--sandbox", "--abbreviations=/dev/null", "--from",
                    std::string(kind.format), "--to", "json", "+RTS", "-M1g",
                    "-RTS"},
      .environment = {"LC_ALL=C.UTF-8", "HOME=/nonexistent"}};
  if (const auto path = session.world().environment.get("PATH")) {
    pandoc.environment.push_back("PATH=" + *path);
  }
  const Span where = session.line().where(written);
  const auto handed = intake::with_tabs_kept(bytes, kind.document);
  if (!handed) throw too_large(session, written);
  const world::Ran ran = session.world().programs.run(
      pandoc, *handed, {.output = most_json, .time = longest});
  switch (ran.ending) {
    case world::Ending::absent:
      throw Misuse(
          Message("{} can only be opened with the program pandoc, which is "
                  "not here",
                  written),
          where, Message("install pandoc, or save the document as text"));
    case world::Ending::too_long:
    case world::Ending::too_much:
      throw too_large(session, written);
    case world::Ending::stopped:
    case world::Ending::exited:
      break;
  }
  intake::Document document;
  if (ran.is_well()) document = intake::document_of_pandoc(ran.out);
  if (!ran.is_well()) {
    const std::string why = ran.err.substr(0, ran.err.find('\n'));
    throw Misuse(Message("pandoc cannot open {}: {}", written, why), where,
                 Message("open it in the program that made it, and save it "
                         "anew or as text"));
  }
  const bool has_text = std::any_of(
      document.lines.begin(), document.lines.end(),
      [](const intake::Line& line) { return !line.written.empty(); });
  if (!has_text) {
    throw Misuse(Message("there is no text in {}", written), where,
                 Message("pages that were scanned are pictures: import the "
                         "document that was printed"));
  }
  return document;
}

}  // namespace

bool is_encoding(const std::string& name) {
  return name.empty() || name == "utf-8" || name == "latin1" ||
         name == "windows-1252";
}

intake::Document opened(Session& session, const std::string& written,
                        const std::string& encoding) {
  const std::string bytes = bytes_of(session, written);
  const std::string name = lower(written);
  for (const DocumentKind& kind : kinds) {
    if (name.ends_with(kind.ending)) {
      return by_pandoc(session, written, bytes, kind);
    }
  }
  if (name.ends_with(".doc")) {
    throw Misuse(Message("{} is in the form of Word before 2007", written),
                 session.line().where(written),
                 Message("open it in Word, and save it as .docx"));
  }
  if (name.ends_with(".pdf")) {
    throw Misuse(
        Message("{} is a PDF, which draws pages and does not tell their text",
                written),
        session.line().where(written),
        Message("import the document that it was made from, such as the Word "
                "file"));
  }
  return text_document(session, written, bytes, encoding);
}

}  // namespace bra::command
