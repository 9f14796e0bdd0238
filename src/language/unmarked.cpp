#include "language/unmarked.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "language/heading_level.h"
#include "language/hollow_passages.h"
#include "language/internal_words.h"
#include "language/law_reference.h"
#include "language/near_marks.h"
#include "language/not_published.h"
#include "language/spread_words.h"
#include "text/ascii.h"
#include "text/capital.h"
#include "text/file_name.h"
#include "text/pieces.h"
#include "text/utf8.h"

namespace bra {
namespace {

// In bytes, for the same reason as internal words are cut.
constexpr std::size_t longest_in_brackets = 200;

/// `Lägesbild, internt`, `Rån – internt (OSL 18:1)`: the last part of a heading
/// is the word alone. Of `Möten – internt och externt` it is not.
bool ends_with_word(std::string_view heading) {
  for (const std::string_view mark :
       {", ", " – ", " — ", " - ", " -- ", " –", "; ", ": ", " · ", " / "}) {
    for (std::size_t at = heading.find(mark); at != heading.npos;
         at = heading.find(mark, at + mark.size())) {
      if (is_internal_alone(heading.substr(at + mark.size()))) return true;
    }
  }
  return false;
}

/// `Internt`, `Sekretessbelagd information`, `Rapport (sekretess)`, `Rån –
/// internt`.
bool is_heading_of_internal(std::string_view text) {
  // `## Internt ##`, `## **Internt**`
  text = text.substr(0, text.find_last_not_of("# \t*_") + 1);
  if (says_internal(text) || begins_with_internal_attribute(text) ||
      ends_with_word(text) || ends_as_internal(text)) {
    return true;
  }
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '(' && text[at] != '[') continue;
    std::string_view inside = text.substr(at + 1, longest_in_brackets);
    inside = inside.substr(0, inside.find_first_of(")]"));
    if (says_internal(inside)) return true;
  }
  return false;
}

/// What parts the word from what it says of: `Internt: …`, `Internt – …`,
/// `Internt. …`, `Internt! …`, `[internt] …`, `<internt>`, `Internt (§ 3): …`.
bool parts_label(std::string_view rest) {
  for (const std::string_view mark :
       {":", "–", "- ", ". ", "! ", "]", ")", ">", "}"}) {
    if (rest.starts_with(mark)) return true;
  }
  if (!rest.starts_with('(')) return false;
  const std::size_t end = rest.substr(0, longest_in_brackets).find(')');
  return end != rest.npos && rest.substr(end + 1).starts_with(':');
}

/// `Sekretess enligt OSL 26:1`, and what it is about: `Sekretess enligt OSL
/// 26:1: en familj`.
bool begins_with_ground(std::string_view rest) {
  rest = rest.substr(0, longest_internal_word);
  std::size_t end = rest.find(": ");
  while (end != rest.npos) {
    if (is_ground_of_law(rest.substr(0, end))) return true;
    end = rest.find(": ", end + 1);
  }
  return is_ground_of_law(rest);
}

/// `Internt: …`, also as a bullet, in bold or in brackets; `Internt (OSL
/// 18:1)`, `Sekretess enligt OSL 26:1`, `Internt` and `Sekretess!`, a line by
/// itself.
bool begins_with_word(std::string_view line) {
  constexpr std::string_view marks = " \t<>*_-+#([{]\"'";
  std::size_t begin = line.find_first_not_of(marks);
  // `- [x] Internt: …`
  const bool has_box = begin != line.npos && begin > 0 &&
                       line[begin - 1] == '[' &&
                       (line[begin] == 'x' || line[begin] == 'X') &&
                       line.substr(begin + 1).starts_with(']');
  if (has_box) begin = line.find_first_not_of(marks, begin + 1);
  const bool is_remark =
      begin != line.npos && line.substr(begin).starts_with("//");
  if (is_remark) begin = line.find_first_not_of("/ \t", begin);
  if (begin == line.npos) return false;
  const std::string_view before = line.substr(0, begin);
  line.remove_prefix(begin);
  // `## Intern information` may be what an item is about.
  const bool in_heading = before.find('#') != before.npos;
  const std::size_t size = in_heading ? internal_word(line) : label_word(line);
  if (size == 0 || size > line.size()) return false;
  std::string_view rest = line.substr(size);
  rest = rest.substr(0, rest.find_last_not_of("*_ \t") + 1);
  rest.remove_prefix(std::min(rest.find_first_not_of("*_"), rest.size()));
  if (rest.empty() || rest == "." || rest == "!") {
    return begins_upper(line) || is_remark || before.ends_with('*') ||
           before.ends_with('_');
  }
  rest.remove_prefix(rest.starts_with(' ') ? 1 : 0);
  // The end of a sentence that began on the line before.
  const bool ends_sentence = rest.starts_with(". ") || rest.starts_with("! ");
  if (ends_sentence && before.empty() && !begins_upper(line)) return false;
  return parts_label(rest) || (rest.starts_with('(') && rest.ends_with(')')) ||
         (begins_upper(line) && begins_with_ground(rest));
}

/// `En familj i centrum. Sekretessbelagt.`, `… Internt: en till.`: a sentence
/// that says it of what stands beside it.
bool has_sentence(std::string_view line) {
  constexpr std::string_view ends = ".!?";
  for (std::size_t at = line.find_first_of(ends); at != line.npos;
       at = line.find_first_of(ends, at + 1)) {
    const std::size_t begin = line.find_first_not_of("*_", at + 1);
    if (begin == line.npos) return false;
    if (line[begin] != ' ') continue;
    std::string_view text = line.substr(begin + 1);
    text.remove_prefix(std::min(text.find_first_not_of("*_"), text.size()));
    if (!begins_upper(text)) continue;
    const std::size_t size = label_word(text);
    if (size == 0 || size > text.size()) continue;
    std::string_view rest = text.substr(size);
    rest.remove_prefix(std::min(rest.find_first_not_of("*_"), rest.size()));
    if (rest.empty()) return true;
    constexpr std::string_view parting = ".!:";
    if (parting.find(rest.front()) != parting.npos) return true;
    rest.remove_prefix(rest.starts_with(' ') ? 1 : 0);
    if (begins_with_ground(rest)) return true;
  }
  return false;
}

/// `En familj (internt)`, `| Ring modern (internt) |`, `En familj – internt.`:
/// what a line, a cell or a task ends with. Of `Utbildning (internt), möten
/// (externt)` nothing is said so.
bool ends_internal(std::string_view line) {
  constexpr std::string_view opening = "([";
  constexpr std::string_view after = " \t*_.!";
  for (std::size_t at = line.find_first_of(opening); at != line.npos;
       at = line.find_first_of(opening, at + 1)) {
    const std::string_view inside = line.substr(at + 1, longest_in_brackets);
    // Of a run of brackets only the last can hold a word.
    if (inside.empty() || opening.find(inside[0]) != opening.npos) continue;
    const std::size_t end = inside.find_first_of(")]");
    if (end == inside.npos) continue;
    const std::string_view word = inside.substr(0, end);
    // `Grundkurs (intern)` tells what kind it is.
    if (word == "intern" || !is_internal_alone(word)) continue;
    const std::size_t next = line.find_first_not_of(after, at + end + 2);
    if (next == line.npos || line[next] == '|' || line[next] == '(') {
      return true;
    }
  }
  constexpr std::string_view mark = " – ";
  const std::size_t dash = line.rfind(mark);
  return dash != line.npos &&
         is_internal_alone(line.substr(dash + mark.size()));
}

/// `(internt)`, `(sekretess OSL 26:1)`.
bool begins_in_brackets(std::string_view text) {
  if (!text.starts_with('(') && !text.starts_with('[')) return false;
  const std::size_t end =
      text.substr(0, longest_in_brackets).find_first_of(")]");
  return end != text.npos && says_internal(text.substr(1, end - 1));
}

/// `Internt: …`; a value in quotation marks may begin with a small letter.
bool begins_as_label(std::string_view text, bool quoted) {
  if (!quoted && !begins_upper(text)) return false;
  const std::size_t size = label_word(text);
  return size > 0 && size < text.size() && text[size] == ':';
}

/// `Sekretess! …`
bool begins_with_cry(std::string_view text) {
  if (!begins_upper(text)) return false;
  const std::size_t size = label_word(text);
  return size > 0 && size < text.size() && text[size] == '!';
}

/// Where from `at` on a label ends or a cell begins. Every character of every
/// file is asked here.
std::size_t next_place(std::string_view line, std::size_t at) {
  while (at < line.size() && line[at] != ':' && line[at] != '|') ++at;
  return at;
}

/// `Beslut: (internt) …`, `status: "Internt: …"`, `| Internt: … |`: what a
/// label or a cell begins with.
bool has_word_in_place(std::string_view line) {
  const std::size_t first_place = next_place(line, 0);
  for (std::size_t at = first_place, next = 0; at < line.size(); at = next) {
    next = next_place(line, at + 1);
    const std::size_t begin = line.find_first_not_of(" \t*_\"'", at + 1);
    if (begin == line.npos) return false;
    const char first = line[begin];
    const bool quoted = line[begin - 1] == '"' || line[begin - 1] == '\'';
    // Nearly every cell and value begins so.
    const bool is_small = first >= 'a' && first <= 'z';
    if ((is_small && !quoted) || is_digit(first)) continue;
    const std::string_view text = line.substr(begin);
    if (begins_in_brackets(text) || begins_with_cry(text)) return true;
    const bool may_be_label = (line[at] == '|' || at == first_place) &&
                              next < line.size() && line[next] == ':';
    if (may_be_label && begins_as_label(text, quoted)) return true;
  }
  return false;
}

/// `### 2.1 Internt`, a heading inside an item; `**Ärende 4 – internt**`, which
/// is meant as one.
bool is_heading_line(std::string_view line) {
  constexpr std::string_view bold = "**";
  if (line.starts_with(bold) && utf8::trim(line).ends_with(bold)) {
    return ends_with_word(line);
  }
  if (!line.starts_with('#')) return false;
  constexpr std::string_view numbers = "# \t§0123456789.";
  const std::size_t words = line.find_first_not_of(numbers);
  return words != line.npos && is_heading_of_internal(line.substr(words));
}

std::optional<Unmarked::Form> form_of(std::string_view line) {
  if (is_near_mark(line)) return Unmarked::Form::near_mark;
  if (has_mark_inside(line)) return Unmarked::Form::inside_line;
  if (begins_with_word(line) || has_word_in_place(line) ||
      is_heading_line(line) || has_sentence(line) || ends_internal(line)) {
    return Unmarked::Form::words;
  }
  return {};
}

/// Where YAML ends that the file begins with.
std::size_t end_of_yaml(const Source& source) {
  if (is_yaml_name(source.name)) return source.text.size();
  constexpr std::string_view mark = "---";
  const std::string_view text = source.text;
  if (!text.starts_with(mark)) return 0;
  return std::min(text.find("\n---", mark.size()), text.size());
}

/// A row of a table may have no border at its ends.
bool is_row(std::string_view line) {
  const std::string_view trimmed = utf8::trim(line);
  return trimmed.starts_with('|') || trimmed.find(" | ") != trimmed.npos;
}

/// From `at` on, without the line's end.
std::string_view line_at(std::string_view text, std::size_t at) {
  return text.substr(at, text.find('\n', at) - at);
}

/// `| Ärende | Publiceras inte |` above the line that makes it a table's head:
/// what stands below it is meant.
bool heads_column(std::string_view text, const Span& line) {
  if (line.text().find('|') == std::string_view::npos) return false;
  const std::size_t end = text.find('\n', line.end);
  if (end == text.npos) return false;
  const std::string_view below = line_at(text, end + 1);
  if (below.find('-') == below.npos ||
      below.find_first_not_of("|-: \t\r") != below.npos) {
    return false;
  }
  for (const std::string_view cell : pieces(line.text(), '|')) {
    if (is_not_public_alone(cell)) return true;
  }
  return false;
}

/// Whether all that stands below a heading lies in passages that are marked, up
/// to a heading as high or higher: there is nothing left to mark.
bool has_marked_all(const Meeting& meeting, const Span& heading) {
  const std::string_view text = meeting.source->text;
  const std::size_t before = text.rfind('\n', heading.begin);
  const std::size_t level =
      heading_level(line_at(text, before == text.npos ? 0 : before + 1));
  if (level == 0) return false;
  bool has_passage = false;
  for (std::size_t end = text.find('\n', heading.end); end != text.npos;
       end = text.find('\n', end + 1)) {
    const std::string_view line = line_at(text, end + 1);
    if (utf8::trim(line).empty()) continue;
    if (meeting.is_internal(span_of(*meeting.source, line))) {
      has_passage = true;
      continue;
    }
    const std::size_t next = heading_level(line);
    return has_passage && next > 0 && next <= level;
  }
  return has_passage;
}

Unmarked::Place place_of(const Span& line, std::size_t end_of_yaml) {
  if (line.begin < end_of_yaml) return Unmarked::Place::yaml;
  if (is_row(line.text())) return Unmarked::Place::row;
  return line.text().starts_with('#') ? Unmarked::Place::heading
                                      : Unmarked::Place::line;
}

/// Whether a character stands in the text that is another letter's once it is
/// folded, or a mark on one: ſ, the Kelvin sign, combining marks.
bool has_letter_in_disguise(std::string_view text) {
  for (const std::string_view bytes :
       {"\xC5\xBF", "\xE2\x84", "\xCC", "\xCD"}) {
    if (text.find(bytes) != text.npos) return true;
  }
  return false;
}

/// Nearly no minutes have any of the words, and nothing more needs to be asked
/// of their lines.
bool may_say_internal(std::string_view text) {
  static const SpreadWords words(lists_saying_internal);
  struct Kind {
    bool letter = false;
    bool begins = false;
  };
  static const auto kinds = [] {
    std::array<Kind, 256> table{};
    for (std::size_t i = 0; i < table.size(); ++i) {
      const char c = static_cast<char>(i);
      table[i] = {(c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'),
                  words.may_begin(c)};
    }
    return table;
  }();
  bool within = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const Kind kind = kinds[static_cast<unsigned char>(text[at])];
    if (kind.begins && !within && words.begin(text.substr(at))) return true;
    within = kind.letter;
  }
  return has_letter_in_disguise(text);
}

}  // namespace

std::vector<Unmarked> unmarked_in(const Meeting& meeting) {
  using Form = Unmarked::Form;
  const std::size_t yaml = end_of_yaml(*meeting.source);
  std::vector<Unmarked> found;
  for (const Item& item : meeting.items) {
    const Span title = item.title.span;
    if (!title || !may_say_internal(item.title.text)) continue;
    if (!is_heading_of_internal(item.title.text)) continue;
    if (meeting.is_internal(title) || has_marked_all(meeting, title)) continue;
    found.push_back({title, Form::words,
                     title.begin < yaml ? Unmarked::Place::yaml
                                        : Unmarked::Place::heading});
  }
  const std::size_t titles = found.size();
  const auto before = [](const Unmarked& a, const Unmarked& b) {
    return a.where.begin < b.where.begin;
  };
  std::sort(found.begin(), found.end(), before);
  const std::string_view text = meeting.source->text;
  if (!may_say_internal(text)) return found;
  const std::vector<std::size_t> said = not_published_in(
      *meeting.source,
      meeting.date ? std::optional(meeting.date->day) : std::nullopt);
  auto next = said.begin();
  std::size_t title = 0;
  for (const std::string_view piece : pieces(text, '\n')) {
    for (const std::string_view line : pieces(piece, '\r')) {
      const Span where = span_of(*meeting.source, line);
      const bool is_said = next != said.end() && *next < where.end;
      while (next != said.end() && *next < where.end) ++next;
      while (title < titles && found[title].where.end <= where.begin) ++title;
      if (title < titles && found[title].where.begin < where.end) continue;
      auto form = form_of(line);
      if (!form && (is_said || heads_column(text, where))) form = Form::words;
      if (!form || meeting.is_internal(where)) continue;
      if (line.starts_with('#') && has_marked_all(meeting, where)) continue;
      found.push_back({where, *form, place_of(where, yaml)});
    }
  }
  for (const Span& line : hollow_passages(meeting)) {
    found.push_back({line, Form::hollow, place_of(line, yaml)});
  }
  std::sort(found.begin(), found.end(), before);
  return found;
}

}  // namespace bra
