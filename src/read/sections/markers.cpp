#include "read/sections/markers.h"

#include <algorithm>
#include <cstddef>

#include "language/comparing.h"
#include "text/ascii.h"
#include "text/similar.h"
#include "text/utf8.h"

namespace bra::read {
namespace {

bool is_mark(char c) { return c == '*' || c == '_'; }

// `belsut`: a letter is wrong, and it is no other form of the word.
bool is_mistyped(std::string_view word, const Lexicon& lexicon) {
  constexpr std::size_t shortest = 5;
  if (word.size() < shortest) return false;
  const Comparable folded(word);
  for (const std::string_view known : lexicon.words(&Language::decision)) {
    if (known.size() < shortest || folded.text().front() != known.front() ||
        folded.text().starts_with(known)) {
      continue;
    }
    if (edits_between(word, known, 1) == 1) return true;
  }
  return false;
}

}  // namespace

std::optional<std::string_view> after_marker(std::string_view line,
                                             Lexicon::List list,
                                             const Lexicon& lexicon) {
  std::size_t at = 0;
  while (at < line.size() && is_mark(line[at])) ++at;
  const std::size_t size = lexicon.starts(list, line.substr(at));
  if (size == 0) return {};
  at += size;
  while (at < line.size() && (line[at] == '*' || line[at] == '_')) ++at;
  const std::size_t colon = line.find_first_not_of("0123456789§ ./-", at);
  if (colon == line.npos || line[colon] != ':') return {};
  // `Beslut 10:30` tells when.
  const bool is_clock =
      colon > at && colon + 1 < line.size() && is_digit(line[colon + 1]);
  if (is_clock) return {};
  at = colon + 1;
  while (at < line.size() && (line[at] == '*' || line[at] == '_')) ++at;
  return utf8::trim(line.substr(at));
}

std::optional<std::string_view> after_decision(std::string_view line,
                                               const Lexicon& lexicon) {
  if (auto text = after_marker(line, &Language::decision, lexicon)) {
    return text;
  }
  if (line.empty() || !is_mark(line.front())) return {};
  const std::size_t begin = line.find_first_not_of("*_");
  if (begin == line.npos) return {};
  const std::size_t end = line.find_last_not_of("*_") + 1;
  const auto word = line.substr(begin, end - begin);
  if (!lexicon.is(&Language::decision, word)) return {};
  return std::string_view();
}

bool nearly_begins_decision(std::string_view line, const Lexicon& lexicon) {
  const std::size_t begin = std::min(line.find_first_not_of("*_"), line.size());
  const bool is_marked = begin > 0;
  if (!is_marked && line.find(':') == line.npos) return false;
  std::size_t end = begin;
  while (end < line.size() && !is_mark(line[end]) && line[end] != ':') ++end;
  if (end == line.size()) return false;
  const std::string_view word = utf8::trim(line.substr(begin, end - begin));
  std::size_t after = end;
  while (after < line.size() && (is_mark(line[after]) || line[after] == ':')) {
    ++after;
  }
  const bool goes_on = !utf8::trim(line.substr(after)).empty();
  const bool is_whole_word = is_marked && is_mark(line[end]) && goes_on &&
                             lexicon.is(&Language::decision, word);
  // `Beslut (enhälligt): …`
  const std::size_t bracket = word.find('(');
  const bool is_explained =
      bracket != word.npos && word.ends_with(')') && goes_on &&
      lexicon.is(&Language::decision, word.substr(0, bracket));
  return is_whole_word || is_explained || is_mistyped(word, lexicon);
}

}  // namespace bra::read
