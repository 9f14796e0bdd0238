#include "read/sections/markers.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "language/comparing.h"
#include "text/ascii.h"
#include "text/capital.h"
#include "text/similar.h"
#include "text/utf8.h"

namespace bra::read {
namespace {

bool is_mark(char c) { return c == '*' || c == '_'; }

// Whether the first byte may be the capital of a word that begins decisions.
// Every line of every file is asked, and nearly none begins with one.
bool may_begin_decision(std::string_view line) {
  static const auto first = [] {
    std::array<bool, 256> may{};
    for (const Language* language : languages) {
      for (const std::string_view word : language->decision) {
        const char c = word.front();
        const bool is_plain = c >= 'a' && c <= 'z';
        may[static_cast<unsigned char>(is_plain ? c - 'a' + 'A' : c)] = true;
      }
    }
    return may;
  }();
  return !line.empty() && first[static_cast<unsigned char>(line.front())];
}

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

// What ` – Rådet antar planen` says; a number may stand before the dash.
std::optional<std::string_view> after_dash(std::string_view text) {
  constexpr std::string_view section = "§";
  std::size_t at = text.find_first_not_of("*_ ");
  if (at == text.npos) return {};
  if (text.substr(at).starts_with(section)) {
    at = text.find_first_not_of("0123456789 ", at + section.size());
    if (at == text.npos) return {};
  }
  for (const std::string_view dash : {"–", "—", "-"}) {
    const std::string_view rest = text.substr(at);
    const bool is_alone = at > 0 && (text[at - 1] == ' ') &&
                          rest.starts_with(dash) && rest.size() > dash.size() &&
                          rest[dash.size()] == ' ';
    if (!is_alone) continue;
    const std::string_view said = utf8::trim(rest.substr(dash.size()));
    return said.empty() ? std::nullopt : std::optional(said);
  }
  return {};
}

// `Beslut. Rådet antar planen`, `Beslut-Rådet antar planen`, `Beslut rådet
// antar planen`.
bool lacks_colon(std::string_view line, const Lexicon& lexicon) {
  if (!may_begin_decision(line)) return false;
  const std::size_t size = lexicon.starts(&Language::decision, line);
  if (size == 0 || size + 1 >= line.size() || !begins_upper(line)) return false;
  std::string_view rest = line.substr(size);
  bool is_parted = false;
  for (const std::string_view mark : {".", ",", ";", "-", "–"}) {
    if (is_parted || !rest.starts_with(mark)) continue;
    rest.remove_prefix(mark.size());
    is_parted = true;
  }
  rest = utf8::trim(rest);
  return (is_parted && begins_upper(rest)) ||
         lexicon.starts(&Language::this_body, rest) > 0;
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
  const std::size_t begin = line.find_first_not_of("*_");
  if (begin == line.npos) return {};
  if (begin == 0 && !may_begin_decision(line)) return {};
  const std::string_view bare = line.substr(begin);
  const std::size_t size = lexicon.starts(&Language::decision, bare);
  // In small letters it may be the middle of a sentence.
  if (size == 0 || (begin == 0 && !begins_upper(line))) return {};
  const std::string_view rest = bare.substr(size);
  if (rest.find_first_not_of("*_") == rest.npos) return std::string_view();
  return after_dash(rest);
}

bool nearly_begins_decision(std::string_view line, const Lexicon& lexicon) {
  // `<b>Beslut:</b> Tolv`
  if (line.starts_with('<')) {
    const std::size_t end = line.find('>');
    if (end == line.npos) return false;
    line = utf8::trim(line.substr(end + 1));
    if (after_marker(line.substr(0, line.find('<')), &Language::decision,
                     lexicon) ||
        lexicon.starts(&Language::decision, line) == line.find('<')) {
      return true;
    }
  }
  const std::size_t begin = std::min(line.find_first_not_of("*_"), line.size());
  const bool is_marked = begin > 0;
  if (!is_marked && line.find(':') == line.npos) {
    return lacks_colon(line, lexicon);
  }
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
