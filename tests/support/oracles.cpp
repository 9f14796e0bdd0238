#include "support/oracles.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <pugixml.hpp>
#include <set>
#include <vector>

#include "text/utf8.h"

namespace bra::test {
namespace {

// Bidi_Control, Default_Ignorable_Code_Point as far as text uses them, and the
// parting signs: Unicode 15, PropList.txt and DerivedCoreProperties.txt.
bool is_unseen(char32_t c) {
  return c == 0xAD || c == 0x61C || c == 0x180E ||
         (c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) ||
         (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF ||
         (c >= 0xE0000 && c <= 0xE007F);
}

bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0); }

// What String.TrimStart() of .NET takes away.
bool is_dotnet_blank(char32_t c) {
  return c == ' ' || (c >= 9 && c <= 13) || c == 0x85 || c == 0xA0 ||
         c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 ||
         c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

std::string_view trimmed_start(std::string_view line) {
  while (!line.empty()) {
    std::size_t end = 0;
    if (!is_dotnet_blank(utf8::decode(line, end))) break;
    line.remove_prefix(end);
  }
  return line;
}

bool has_bracket_order(std::string_view line) {
  for (const std::string_view start : {"##[", "##vso["}) {
    const std::size_t at = line.find(start);
    if (at != line.npos && line.find(']', at) != line.npos) return true;
  }
  return false;
}

bool is_colon_order(std::string_view line, bool ours) {
  line = trimmed_start(line);
  if (!line.starts_with("::") || line.find("::", 2) == line.npos) return false;
  if (!ours) return true;
  return !line.starts_with("::error ") && !line.starts_with("::warning ") &&
         !line.starts_with("::notice ");
}

using Record = std::vector<std::string>;

std::vector<Record> records_of(std::string_view text, char separator) {
  std::vector<Record> records(1, Record(1));
  bool quoted = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    const bool may_quote = separator != '\t';
    if (may_quote && c == '"') {
      if (quoted && text.substr(at + 1).starts_with('"')) {
        records.back().back() += text[++at];
      } else {
        quoted = !quoted;
      }
    } else if (!quoted && c == separator) {
      records.back().emplace_back();
    } else if (!quoted && c == '\n') {
      records.emplace_back(1);
    } else if (quoted || c != '\r') {
      records.back().back() += c;
    }
  }
  return records;
}

bool is_number(std::string_view cell) {
  return cell.find_first_not_of("-.0123456789") == cell.npos;
}

bool is_calculated(std::string_view cell) {
  if (is_number(cell)) return false;
  for (const std::string_view first :
       {"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"}) {
    if (cell.starts_with(first)) return true;
  }
  return false;
}

bool is_safe_address(std::string_view address) {
  for (const std::string_view start : {"https://", "http://", "mailto:", "#"}) {
    if (address.starts_with(start)) return true;
  }
  return false;
}

std::string active_below(const pugi::xml_node& node) {
  static const std::set<std::string_view> known = {
      "",        "html",    "head", "meta",       "title",   "style",
      "body",    "h1",      "h2",   "h3",         "h4",      "h5",
      "h6",      "p",       "br",   "table",      "caption", "thead",
      "tbody",   "tfoot",   "tr",   "th",         "td",      "span",
      "ul",      "ol",      "li",   "a",          "strong",  "em",
      "time",    "section", "main", "header",     "footer",  "nav",
      "article", "dl",      "dt",   "dd",         "details", "summary",
      "small",   "mark",    "abbr", "blockquote", "hr"};
  if (!known.contains(node.name())) return std::string("<") + node.name();
  for (const pugi::xml_attribute one : node.attributes()) {
    const std::string_view name = one.name();
    const bool address = name == "href" || name == "src" || name == "action";
    if (name.starts_with("on") || (address && !is_safe_address(one.value()))) {
      return std::string(name) + "=" + one.value();
    }
  }
  for (const pugi::xml_node below : node) {
    std::string found = active_below(below);
    if (!found.empty()) return found;
  }
  return {};
}

// HTML's elements without an end, ended as XML wants it.
std::string as_xml(std::string_view html) {
  std::string out(html);
  const std::string_view declaration = "<!DOCTYPE html>\n";
  if (out.starts_with(declaration)) out.erase(0, declaration.size());
  for (const std::string_view open : {"<meta", "<br", "<hr"}) {
    for (std::size_t at = 0; (at = out.find(open, at)) != out.npos;) {
      at = out.find('>', at);
      if (at == out.npos) break;
      out.insert(at, "/");
    }
  }
  return out;
}

}  // namespace

std::string hidden_in(std::string_view text, Allowed allowed) {
  if (const auto bad = utf8::first_invalid(text)) {
    return fmt::format("byte {:02X} at {}",
                       static_cast<unsigned char>(text[*bad]), *bad);
  }
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    const char32_t c = utf8::decode(text, at);
    if (c == '\n' || (c == '\t' && allowed.tab)) continue;
    if (c == '\r' && allowed.carriage_return &&
        text.substr(at).starts_with('\n')) {
      continue;
    }
    if (is_control(c) || is_unseen(c)) {
      return fmt::format("U+{:04X} at {}", static_cast<std::uint32_t>(c),
                         start);
    }
  }
  return {};
}

std::string order_in(std::string_view text, bool ours) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (has_bracket_order(line) || is_colon_order(line, ours)) {
      return std::string(line);
    }
  }
  return {};
}

std::string formula_in(std::string_view text, char separator) {
  for (const Record& record : records_of(text, separator)) {
    for (const std::string& cell : record) {
      if (is_calculated(cell)) return cell;
    }
  }
  return {};
}

std::string no_json_in(std::string_view text, bool lines) {
  if (!lines) {
    return nlohmann::json::accept(text) ? std::string() : std::string(text);
  }
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    if (!nlohmann::json::accept(line)) return std::string(line);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return {};
}

std::string no_xml_in(std::string_view text) {
  pugi::xml_document document;
  const auto read = document.load_buffer(text.data(), text.size());
  return read ? std::string() : read.description();
}

std::string active_in(std::string_view html) {
  pugi::xml_document document;
  const std::string xml = as_xml(html);
  const auto read = document.load_buffer(xml.data(), xml.size());
  if (!read) return read.description();
  return active_below(document.document_element());
}

}  // namespace bra::test
