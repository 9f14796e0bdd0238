#include "intake/document.h"

#include <algorithm>

#include "intake/words.h"
#include "text/date.h"
#include "text/lines.h"
#include "text/utf8.h"

namespace bra::intake {
namespace {

/// Without `[bookmark: Tid]` and `[image: ]`, which Word leaves in a copy.
std::string without_leftovers(std::string_view line) {
  const std::size_t last = line.rfind(']');
  std::string out;
  for (std::size_t at = 0; at < line.size();) {
    const std::string_view rest = line.substr(at);
    const bool is_leftover =
        rest.starts_with("[bookmark:") || rest.starts_with("[image:");
    if (is_leftover && last != line.npos && at < last) {
      at = line.find(']', at) + 1;
    } else {
      out += line[at++];
    }
  }
  return out;
}

/// Stars that make a text bold, and runs of blanks that stand for a tab.
std::string without_layout(std::string_view line) {
  std::string out;
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (line.substr(at).starts_with("**")) {
      ++at;
      continue;
    }
    const std::size_t end =
        std::min(line.find_first_not_of(' ', at), line.size());
    if (end - at >= 3 && !out.empty()) {
      out += '\t';
      at = end - 1;
      continue;
    }
    out += line[at];
  }
  return out;
}

/// One character of what is seen as a blank becomes one.
std::string evened(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = utf8::decode(text, at);
    const bool blank = c == 0xA0 || c == 0x2007 || c == 0x202F || c == 0x2009;
    const bool nothing = c == 0xAD || c == 0xFEFF || c == 0x200B ||
                         (c < 0x20 && c != '\t' && c != '\n') || c == 0x7F;
    if (nothing) continue;
    utf8::append(out, blank ? U' ' : c);
  }
  return utf8::nfc(out);
}

std::string trimmed(std::string_view text) {
  return std::string(utf8::trim(text));
}

std::vector<std::string> cells_of(std::string_view row) {
  std::vector<std::string> cells;
  if (row.starts_with('|')) row.remove_prefix(1);
  std::string cell;
  for (std::size_t at = 0; at < row.size(); ++at) {
    if (row[at] == '\\' && at + 1 < row.size() && row[at + 1] == '|') {
      cell += row[++at];
    } else if (row[at] == '|') {
      cells.push_back(trimmed(cell));
      cell.clear();
    } else if (row.substr(at).starts_with("<br>")) {
      cell += '\n';
      at += 3;
    } else {
      cell += row[at];
    }
  }
  if (!utf8::trim(cell).empty()) cells.push_back(trimmed(cell));
  return cells;
}

bool is_row_of_dashes(std::string_view text) {
  return text.starts_with('|') && text.find_first_not_of("|-: \t") == text.npos;
}

/// `Sida 3`, `Sida 3 av 5`, `3 (5)`, `3(5)`, `- 3 -`.
bool is_page_number(std::string_view text) {
  std::size_t at = starts_with_one(page_words, text);
  const bool named = at > 0;
  int numbers = 0;
  bool marks = false;
  for (; at < text.size(); ++at) {
    const char c = text[at];
    if (c >= '0' && c <= '9') {
      if (at == 0 || text[at - 1] < '0' || text[at - 1] > '9') ++numbers;
    } else if (c == '(' || c == ')' || c == '/' || c == '-' || c == '.') {
      marks = marks || c == '(';
    } else if (text.substr(at).starts_with("av ")) {
      at += 1;
    } else if (c != ' ') {
      return false;
    }
  }
  return (named && numbers >= 1 && numbers <= 2) || (marks && numbers == 2);
}

bool is_rule(std::string_view text) {
  return text.size() >= 3 && text.find_first_not_of("_-=.*… ") == text.npos;
}

}  // namespace

void set_pages_apart(Document& document) {
  for (Line& line : document.lines) {
    if (line.table != 0 || line.written.empty()) continue;
    const auto labels = labelled(line.text, document.lost_tabs);
    if (line.text.empty()) {
      if (!utf8::trim(line.written).empty()) {
        line.understand("a picture or bookmark");
      }
    } else if (is_page_number(line.text) || is_rule(line.text) ||
               (labels && labels->label->what == Announces::foot &&
                labels->rest.empty())) {
      line.understand("the edge of a page");
      line.text.clear();
    }
  }
}

Document document_of_text(std::string_view text) {
  text.remove_prefix(byte_order_mark(text));
  Document document;
  std::size_t tables = 0;
  bool in_table = false;
  std::size_t number = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end =
        std::min(text.find_first_of("\r\n\f\v", at), text.size());
    Line line;
    line.number = ++number;
    line.written = evened(text.substr(at, end - at));
    at = end + (text.substr(end).starts_with("\r\n") ? 2 : 1);
    const std::string bare = without_layout(without_leftovers(line.written));
    line.indented = bare.starts_with('\t');
    line.text = trimmed(bare);
    const std::string_view seen = line.text;
    const std::size_t marks =
        std::min(seen.find_first_not_of('#'), seen.size());
    if (marks > 0 && marks <= 6 && seen.substr(marks).starts_with(' ')) {
      line.heading = static_cast<std::uint8_t>(marks);
      line.text = trimmed(seen.substr(marks));
    } else if (seen.starts_with('|') && seen.find('|', 1) != seen.npos) {
      if (!in_table) ++tables;
      line.table = tables;
      line.cells = cells_of(seen);
    } else {
      for (const std::string_view mark :
           {"- ", "-\t", "* ", "*\t", "• ", "•\t", "– ", "o\t"}) {
        if (!std::string_view(line.text).starts_with(mark)) continue;
        line.bullet = true;
        line.text = trimmed(line.text.substr(mark.size()));
        break;
      }
    }
    in_table = line.table != 0;
    if (in_table && is_row_of_dashes(seen)) {
      line.table = 0;
      line.cells.clear();
      line.text.clear();
      line.understand("the ruling of a table");
    }
    document.lines.push_back(std::move(line));
  }
  set_pages_apart(document);
  return document;
}

}  // namespace bra::intake
