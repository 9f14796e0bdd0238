#include "language/not_published.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>

#include "language/any_language.h"
#include "language/law_reference.h"
#include "language/spread_words.h"
#include "text/capital.h"
#include "text/file_name.h"
#include "text/utf8.h"
#include "text/word_bytes.h"

namespace bra {
namespace {

/// Where the comment that begins at `at` ends; 0 if none does. Of those in YAML
/// only a line of its own, not indented: any other may be text.
std::size_t comment_end(std::string_view text, std::size_t at,
                        bool is_markdown) {
  constexpr std::string_view opening = "<!--";
  constexpr std::string_view closing = "-->";
  if (is_markdown && text[at] == '<' && text.substr(at).starts_with(opening)) {
    const std::size_t end = text.find(closing, at + opening.size());
    return end == text.npos ? text.size() : end + closing.size();
  }
  if (!is_markdown && text[at] == '#' && (at == 0 || text[at - 1] == '\n')) {
    return std::min(text.find('\n', at), text.size());
  }
  return 0;
}

/// `inte publiceras`, without a word before it that forbids it.
bool only_denies(std::string_view words) {
  const std::size_t end = words.find(' ');
  return words.find(' ', end + 1) == words.npos &&
         in_any_language(&Language::negations, words.substr(0, end));
}

/// Whether the sentence goes on in `rest`: after a blank stands a small letter
/// or a digit.
bool goes_on(std::string_view rest) {
  const std::size_t next = rest.find_first_not_of(" \t\r\n");
  if (next == 0 || next == rest.npos) return false;
  const std::string_view blanks = rest.substr(0, next);
  if (std::count(blanks.begin(), blanks.end(), '\n') > 1) return false;
  return is_word_byte(rest[next]) && !begins_upper(rest.substr(next));
}

/// `före 2025-03-01`: whether it was only so until a day that had come.
bool was_until(std::string_view rest, std::optional<Day> meeting) {
  constexpr std::string_view words[] = {"före", "innan", "förrän", "before",
                                        "until"};
  constexpr std::size_t size_of_day = 10;
  if (!meeting || !rest.starts_with(' ')) return false;
  rest.remove_prefix(1);
  const std::size_t end = rest.find(' ');
  if (end == rest.npos || std::find(std::begin(words), std::end(words),
                                    rest.substr(0, end)) == std::end(words)) {
    return false;
  }
  const auto day = iso_day(rest.substr(end + 1, size_of_day));
  return day && *day <= *meeting;
}

/// Whether what is said is said of what stands beside it, and not of something
/// else: `handlingar som inte publiceras på webben` tells what is done, and
/// `får inte publiceras enligt kamerabevakningslagen` what a law forbids.
bool is_said_here(std::string_view words, std::string_view rest,
                  std::optional<Day> meeting) {
  constexpr std::size_t longest_reference = 160;
  rest = rest.substr(0, longest_reference);
  return !(only_denies(words) && goes_on(rest)) && !was_until(rest, meeting) &&
         !goes_on_with_other_law(rest);
}

std::vector<std::size_t> said_in(std::string_view text, bool is_markdown,
                                 std::optional<Day> meeting) {
  static constexpr Lexicon::List lists[] = {&Language::not_published};
  static const SpreadWords sayings(lists);
  std::vector<std::size_t> found;
  bool was_word = false;
  for (std::size_t at = 0; at < text.size();) {
    if (const std::size_t end = comment_end(text, at, is_markdown); end > 0) {
      at = end;
      was_word = false;
      continue;
    }
    const std::size_t blank = long_blank(text, at);
    const bool is_word = blank == 0 && is_word_byte(text[at]);
    const bool may_begin = is_word ? !was_word : text[at] == '(';
    const auto [words, size] =
        may_begin ? sayings.at(text.substr(at)) : SpreadWords::Match();
    if (size > 0 && is_said_here(words, text.substr(at + size), meeting)) {
      found.push_back(at);
      // `ska inte publiceras` is not `inte publiceras` as well.
      at += size;
      was_word = is_word_byte(text[at - 1]);
      continue;
    }
    was_word = is_word;
    at += std::max<std::size_t>(blank, 1);
  }
  return found;
}

}  // namespace

std::vector<std::size_t> not_published_in(const Source& source,
                                          std::optional<Day> meeting) {
  const std::string_view text = source.text;
  const bool is_markdown = is_markdown_name(source.name);
  if (!utf8::may_need_nfc(text)) return said_in(text, is_markdown, meeting);
  const std::string composed = utf8::nfc(text);
  std::vector<std::size_t> found = said_in(composed, is_markdown, meeting);
  // Lines are the same in both.
  std::size_t line = 0;
  std::size_t line_composed = 0;
  for (std::size_t& at : found) {
    for (std::size_t next = composed.find('\n', line_composed); next < at;
         next = composed.find('\n', line_composed)) {
      line_composed = next + 1;
      line = text.find('\n', line) + 1;
    }
    at = line;
  }
  return found;
}

}  // namespace bra
