#include "read/sections/numbers.h"

#include <string>
#include <utility>
#include <vector>

#include "text/ascii.h"
#include "text/utf8.h"

namespace bra::read {
namespace {

std::size_t digits_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_digit(text[end])) ++end;
  return end - at;
}

std::string_view after_separator(std::string_view text) {
  text = utf8::trim(text);
  for (const std::string_view mark : {".", ":", "–", "—", "-"}) {
    if (text.starts_with(mark)) return utf8::trim(text.substr(mark.size()));
  }
  return text;
}

// `12`, `12/20`, `12–14` at `at`: its length.
std::size_t number_at(std::string_view text, std::size_t at) {
  std::size_t end = at + digits_at(text, at);
  if (end == at) return 0;
  for (const std::string_view mark : {"/", "–", "-", " – ", " - "}) {
    if (!text.substr(end).starts_with(mark)) continue;
    const std::size_t more = digits_at(text, end + mark.size());
    if (more > 0) end += mark.size() + more;
  }
  return end - at;
}

// The `a` of `12a` or `12 a`, an item that was put in between: its length, with
// the blank. A letter alone is one of the first, since `12 i` may be a word.
std::size_t letter_at(std::string_view text, std::size_t at) {
  const bool is_apart = at < text.size() && text[at] == ' ';
  const std::size_t letter = is_apart ? at + 1 : at;
  if (letter >= text.size()) return 0;
  const char c = text[letter];
  const bool is_one = (c >= 'a' && c <= (is_apart ? 'h' : 'z')) ||
                      (!is_apart && c >= 'A' && c <= 'Z');
  const std::size_t end = letter + 1;
  const bool ends = end == text.size() || text[end] == ' ' ||
                    text[end] == ':' || text[end] == '.';
  return is_one && ends ? end - at : 0;
}

// `AU`, `FHR`: two to four capitals before a number that is no year.
bool is_abbreviation(std::string_view word, std::string_view number) {
  if (word.size() < 2 || word.size() > 4) return false;
  for (const char c : word) {
    if (c < 'A' || c > 'Z') return false;
  }
  return number.size() < 4 || number.find('/') != number.npos;
}

}  // namespace

std::string_view without_count(std::string_view title) {
  const std::size_t size = digits_at(title, 0);
  const bool is_count = size > 0 && size < title.size() && title[size] == ' ';
  return is_count ? utf8::trim(title.substr(size)) : title;
}

NumberedTitle split_number(std::string_view heading, const Lexicon& lexicon) {
  const std::string_view text = utf8::trim(heading);
  constexpr std::string_view section = "§";
  if (text.starts_with(section)) {
    std::size_t at = section.size();
    const bool range = text.substr(at).starts_with(section);
    if (range) at += section.size();
    while (at < text.size() && text[at] == ' ') ++at;
    std::size_t size = number_at(text, at);
    if (size == 0) return {"", text};
    size += letter_at(text, at + size);
    std::string number = range ? "§§ " : "§ ";
    number += text.substr(at, size);
    return {std::move(number), after_separator(text.substr(at + size))};
  }
  if (const std::size_t size = digits_at(text, 0); size > 0 && size < 4) {
    const std::string_view rest = text.substr(size);
    if (rest.starts_with(". ") || rest.starts_with(") ")) {
      return {std::string(text.substr(0, size)), utf8::trim(rest.substr(2))};
    }
    // `12 § Övriga frågor`, as laws have it.
    constexpr std::string_view sign_after = " §";
    if (rest.starts_with(sign_after)) {
      return {"§ " + std::string(text.substr(0, size)),
              after_separator(rest.substr(sign_after.size()))};
    }
    return {"", text};
  }
  const std::size_t blank = text.find(' ');
  if (blank == text.npos) return {"", text};
  const std::string_view word = text.substr(0, blank);
  const std::size_t size = number_at(text, blank + 1);
  const std::string_view number = text.substr(blank + 1, size);
  const std::string_view rest = text.substr(blank + 1 + size);
  const bool ends =
      rest.empty() || rest[0] == ' ' || rest[0] == ':' || rest[0] == '.';
  if (size == 0 || !ends) return {"", text};
  if (!lexicon.is(&Language::item_words, word) &&
      !is_abbreviation(word, number)) {
    return {"", text};
  }
  return {std::string(text.substr(0, blank + 1 + size)), after_separator(rest)};
}

void number_decisions(Meeting& meeting) {
  const std::string day =
      meeting.date ? meeting.date->day.iso() : std::string();
  const std::string year =
      meeting.date ? std::to_string(meeting.date->day.year()) : std::string();
  std::vector<int> in_item(meeting.items.size());
  int without_section = 0;
  for (Decision& decision : meeting.decisions) {
    const std::string_view number =
        decision.item ? meeting.items[*decision.item].number.text
                      : std::string_view();
    constexpr std::string_view section = "§";
    const std::size_t begin = number.find_first_of("0123456789");
    if (!number.starts_with(section) || begin == number.npos) {
      decision.id = day + ':' + std::to_string(++without_section);
      continue;
    }
    const std::string_view digits =
        number.substr(begin, digits_at(number, begin));
    const int ordinal = ++in_item[*decision.item];
    const std::size_t after = begin + digits.size();
    const std::size_t letter = letter_at(number, after);
    decision.id = "§ ";
    decision.id.append(digits)
        .append(utf8::trim(number.substr(after, letter)))
        .append(1, '/')
        .append(year);
    if (ordinal > 1) decision.id.append(1, ':').append(std::to_string(ordinal));
  }
}

}  // namespace bra::read
