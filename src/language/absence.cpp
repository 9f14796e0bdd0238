#include "language/absence.h"

#include <algorithm>
#include <optional>

#include "language/comparing.h"
#include "text/capital.h"
#include "text/utf8.h"

namespace bra {
namespace {

constexpr std::string_view blanks = " \t";

// In bytes; what is longer is no role and no party.
constexpr std::size_t longest_role = 100;

// `samordnare` ends a role, whatever stands before it.
bool ends_in_title(std::string_view text, const Lexicon& lexicon) {
  if (text.size() > longest_role) return false;
  constexpr std::size_t shortest_ending = 4;
  const Comparable folded(text);
  const auto titles = lexicon.words(&Language::titles);
  return std::any_of(titles.begin(), titles.end(), [&](std::string_view title) {
    return title.size() >= shortest_ending && folded.text().ends_with(title);
  });
}

// How many bytes part a name from what is said of it; 0 if none do.
std::size_t parting(std::string_view text) {
  constexpr std::string_view dashes[] = {"–", "—", "-"};
  const std::size_t begin = text.find_first_not_of(blanks);
  if (begin == text.npos) return 0;
  const std::string_view rest = text.substr(begin);
  constexpr std::string_view marks = ",;/(";
  if (marks.find(rest.front()) != marks.npos) return begin + 1;
  if (begin == 0) return 0;  // `Ek-Holm`
  for (const std::string_view dash : dashes) {
    if (rest.starts_with(dash)) return begin + dash.size();
  }
  return 0;
}

// What follows the words that tell an absence if `text` begins with them, and
// not with somebody's name.
std::optional<std::string_view> after_absence(std::string_view text,
                                              const Lexicon& lexicon) {
  text = utf8::trim(text);
  const std::size_t size = std::max(starts_absence(text, lexicon),
                                    lexicon.starts(&Language::excuses, text));
  if (size == 0) return {};
  std::string_view rest = text.substr(size);
  while (!rest.empty() && (rest.front() == '.' || rest.front() == '!')) {
    rest.remove_prefix(1);
  }
  if (rest.starts_with('-')) return {};
  const std::size_t next = rest.find_first_not_of(blanks);
  const bool is_name = next != rest.npos && next > 0 && begins_upper(text) &&
                       begins_upper(rest.substr(next));
  if (is_name) return {};
  return rest;
}

}  // namespace

std::size_t starts_absence(std::string_view text, const Lexicon& lexicon) {
  return std::max(lexicon.starts(&Language::illnesses, text),
                  lexicon.starts(&Language::absences, text));
}

bool tells_absence(std::string_view text, const Lexicon& lexicon) {
  const auto rest = after_absence(text, lexicon);
  return rest && (rest->empty() || !ends_in_title(*rest, lexicon));
}

std::string_view absence_after_name(std::string_view rest,
                                    const Lexicon& lexicon) {
  std::size_t from = 0;
  const std::size_t open =
      std::min(rest.find_first_not_of(blanks), rest.size());
  if (rest.substr(open).starts_with('(')) {
    const std::string_view inside = rest.substr(open + 1, longest_role);
    const std::size_t close = inside.find(')');
    if (close != inside.npos &&
        !lexicon.party(utf8::trim(inside.substr(0, close))).empty()) {
      from = open + close + 2;
    }
  }
  const std::size_t mark = parting(rest.substr(from));
  if (mark == 0) return {};
  const std::size_t begin = from + mark;
  const bool bracketed = rest[begin - 1] == '(';
  // Nearly nothing does, and the end may be far.
  if (!after_absence(rest.substr(begin), lexicon)) return {};
  std::size_t end = begin;
  constexpr std::string_view ends = ",;()[]{}|\"\n\r";
  while (end < rest.size() && ends.find(rest[end]) == ends.npos) {
    const std::string_view here = rest.substr(end);
    // `p.g.a. semester`: a full stop ends it only before a capital.
    const bool new_sentence = here.starts_with(". ") && here.size() > 2 &&
                              begins_upper(here.substr(2));
    if (new_sentence || (end > begin && here.starts_with(" –"))) break;
    ++end;
  }
  if (!tells_absence(rest.substr(begin, end - begin), lexicon)) return {};
  constexpr std::string_view closing = " .'*_";
  while (closing.find(rest[end - 1]) != closing.npos) --end;
  if (bracketed && end < rest.size() && rest[end] == ')') ++end;
  return rest.substr(from, end - from);
}

}  // namespace bra
