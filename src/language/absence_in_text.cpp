#include "language/absence_in_text.h"

#include <algorithm>
#include <cstddef>

#include "language/absence.h"
#include "text/capital.h"
#include "text/utf8.h"

namespace bra {
namespace {

// `Mona har fortfarande varit hemma pga sjukdom`.
constexpr int most_words_before = 5;

// How much parts a word from the next: blanks, and no more than one line's end.
std::size_t gap_before(std::string_view text) {
  const std::size_t size =
      std::min(text.find_first_not_of(" \t\r\n"), text.size());
  const std::string_view gap = text.substr(0, size);
  return gap.find('\n') == gap.rfind('\n') ? size : 0;
}

// `VAB`, `sjuk`, and not `Holiday`, which may be a surname.
bool is_written_as_word(std::string_view text) {
  if (!begins_upper(text)) return true;
  std::size_t second = 0;
  utf8::decode(text, second);
  return begins_upper(text.substr(second));
}

// Whether a sentence goes on in the line that begins here: with a small letter,
// and it is no key.
bool goes_on(std::string_view line) {
  line = line.substr(0, line.find_first_of("\r\n"));
  line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
  if (line.empty() || begins_upper(line)) return false;
  std::size_t second = 0;
  const bool is_letter = utf8::is_word(utf8::decode(line, second));
  const bool is_digit = line.front() >= '0' && line.front() <= '9';
  return is_letter && !is_digit && line.find(':') == line.npos;
}

// `men …`, `och Bo …`: another clause, which says something else.
bool begins_clause(std::string_view text, const Lexicon& lexicon) {
  if (lexicon.starts(&Language::clause_starts, text) > 0) return true;
  const std::size_t size = lexicon.starts(&Language::conjunctions, text);
  if (size == 0) return false;
  // `och hostar` goes on with what was begun; `och kollegan Bo är borta`, not.
  constexpr int most_words_after = 4;
  std::string_view next = text.substr(size);
  for (int i = 0; i < most_words_after; ++i) {
    next = next.substr(gap_before(next));
    if (begins_upper(next) || lexicon.starts(&Language::being, next) > 0) {
      return true;
    }
    constexpr std::string_view ends = " \t\r\n.,;:!?()[]{}|\"";
    const std::size_t end = std::min(next.find_first_of(ends), next.size());
    next.remove_prefix(end);
    if (!next.starts_with(' ')) return false;
  }
  return false;
}

std::size_t end_of_clause(std::string_view text, const Lexicon& lexicon) {
  constexpr std::string_view ends = ",;!?()[]{}|\"";
  std::size_t end = 0;
  while (end < text.size() && ends.find(text[end]) == ends.npos) {
    const std::string_view here = text.substr(end);
    const std::string_view next = here.substr(1);
    if (here.front() == '\n' || here.front() == '\r') {
      const std::size_t line = here.starts_with("\r\n") ? 2 : 1;
      if (!goes_on(here.substr(line))) break;
    }
    if (here.front() == '.' &&
        (next.empty() || next.front() == '\n' || next.front() == '\r' ||
         begins_upper(next.substr(gap_before(next))))) {
      break;
    }
    if (here.front() == ' ' || here.front() == '\n') {
      if (next.starts_with("–") || begins_clause(next, lexicon)) break;
    }
    ++end;
  }
  constexpr std::string_view closing = " .'*_\r\n";
  while (end > 0 && closing.find(text[end - 1]) != closing.npos) --end;
  return end;
}

// Of the clause that a name stands in, before it and in it.
constexpr int most_words_looked_at = 8;
constexpr std::size_t most_bytes_looked_at = 200;

/// Whether a word makes a clause of what follows; nearly all are longer than
/// any that does.
bool leads(std::string_view word, const Lexicon& lexicon) {
  static const std::size_t longest = [&] {
    std::size_t size = 0;
    for (const auto list : {&Language::subordinators, &Language::being}) {
      for (const auto known : lexicon.words(list)) {
        size = std::max(size, known.size());
      }
    }
    return 2 * size;  // its letters may be written as two characters each
  }();
  return word.size() <= longest &&
         (lexicon.is(&Language::subordinators, word) ||
          lexicon.is(&Language::being, word));
}

}  // namespace

bool leads_to_name(std::string_view before, const Lexicon& lexicon) {
  // A line of names only would else be gone back over from each of them.
  const std::size_t cut = before.size() > most_bytes_looked_at
                              ? before.size() - most_bytes_looked_at
                              : 0;
  before.remove_prefix(cut);
  constexpr std::string_view ends = ".,;:!?()[]{}|\"";
  constexpr std::string_view blanks = " \t\r\n*_";
  std::size_t end = before.find_last_not_of(blanks);
  for (int i = 0; i < most_words_looked_at && end != before.npos; ++i) {
    if (ends.find(before[end]) != ends.npos) return false;
    const std::size_t blank =
        before.substr(0, end).find_last_of(" \t\r\n*_.,;:!?()[]{}|\"");
    const std::size_t begin = blank == before.npos ? 0 : blank + 1;
    if (begin == 0 && cut > 0) return false;  // not the whole of its word
    if (leads(before.substr(begin, end + 1 - begin), lexicon)) return true;
    if (begin == 0) return false;
    const std::size_t last = before.find_last_not_of(blanks, begin - 1);
    if (last == before.npos) return false;
    const std::string_view gap = before.substr(last + 1, begin - last - 1);
    if (gap.find('\n') != gap.rfind('\n')) return false;
    end = last;
  }
  return false;
}

std::string_view absence_in_text(std::string_view rest,
                                 const Lexicon& lexicon) {
  std::size_t from = 0;
  std::size_t at = 0;
  for (int i = 0; i <= most_words_before; ++i) {
    const std::size_t gap = gap_before(rest.substr(at));
    if (gap == 0) return {};
    const std::size_t begin = at + gap;
    const std::string_view text = rest.substr(begin);
    if (const auto size = starts_absence(text, lexicon)) {
      // `sjuk samordnare` is a role.
      const std::size_t next = size + gap_before(text.substr(size));
      const std::string_view with_next =
          text.substr(0, text.find_first_of(" \n,.", next));
      if (!is_written_as_word(text) || !tells_absence(with_next, lexicon)) {
        return {};
      }
      return rest.substr(from, begin + end_of_clause(text, lexicon) - from);
    }
    if (const auto size = lexicon.starts(&Language::excuses, text)) {
      from = at;
      at = begin + size;
      continue;
    }
    const std::size_t size = lexicon.starts(&Language::being, text);
    if (size == 0) return {};
    at = begin + size;
  }
  return {};
}

}  // namespace bra
