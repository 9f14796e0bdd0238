#include "command/leaks.h"

#include <algorithm>

#include "language/passages.h"
#include "text/ascii.h"
#include "text/lines.h"
#include "text/number_parts.h"
#include "text/personal_number.h"

namespace bra::command {
namespace {

using write::WithheldKind;

bool is_number(WithheldKind kind) {
  return kind == WithheldKind::personal_number ||
         kind == WithheldKind::telephone;
}

/// Where the lines of a text begin, and its end.
std::vector<std::size_t> line_borders(std::string_view text) {
  std::vector<std::size_t> borders{0};
  for (std::size_t at = text.find('\n'); at != text.npos;
       at = text.find('\n', at + 1)) {
    borders.push_back(at + 1);
  }
  borders.push_back(text.size());
  return borders;
}

/// Where the line begins on which something begins that `holds` says of parts
/// of a text whether they have it. The whole has it.
template <class Holds>
std::size_t line_that_holds(std::string_view text, Holds holds) {
  const std::vector<std::size_t> borders = line_borders(text);
  const auto end = std::partition_point(
      borders.begin(), borders.end() - 1,
      [&](std::size_t border) { return !holds(text.substr(0, border)); });
  const auto after =
      std::partition_point(borders.begin(), end, [&](std::size_t border) {
        return holds(text.substr(border, *end - border));
      });
  return after == borders.begin() ? 0 : *(after - 1);
}

}  // namespace

void Leaks::forbid(const write::Withholding& one) {
  if (one.kind == WithheldKind::person || one.kind == WithheldKind::absence) {
    return;
  }
  proof_.forbid_number(
      one.what, is_number(one.kind) ? without_last_digits(one.what) : one.what);
}

std::optional<Leak> Leaks::find(const std::string& text,
                                const NumberHints& hints) {
  if (std::string what = proof_.found_in(text); !what.empty()) {
    const auto holds = [&](std::string_view part) {
      return proof_.found_in(part) == what;
    };
    return Leak{what, line_that_holds(text, holds)};
  }
  // What a second look finds, as if the copy were the original.
  const Source made{{}, text};
  const write::PublicText again =
      write::without_people(made, nullptr, nullptr, people_, hints, speech_);
  if (again.withheld.empty()) return {};
  const write::Withholding& one = again.withheld.front();
  return Leak{is_number(one.kind) ? without_last_digits(one.what) : one.what,
              one.at};
}

std::optional<Leak> Leaks::find_passage(const Source& minutes,
                                        const std::string& text) {
  std::vector<std::string_view> passages;
  for (const InternalPassage& passage : passages_of(minutes).all) {
    passages.push_back(passage.whole.text());
  }
  std::string what = write::line_left_of(passages, text);
  if (what.empty()) return {};
  const auto holds = [&](std::string_view part) {
    return write::line_left_of(passages, part) == what;
  };
  return Leak{hide_personal_numbers(what), line_that_holds(text, holds)};
}

Diagnostic Leaks::told(const Leak& leak, const Source& minutes,
                       std::size_t at) {
  at = std::min(at, minutes.text.size());
  Source& shown = shown_.emplace_back(minutes);
  const Lines lines(minutes);
  const std::uint32_t number = lines.position(at).line;
  const std::size_t begin = lines.start_of(number);
  const std::size_t end = std::max(at, begin + lines.line(number).size());
  for (std::size_t i = begin; i < end; ++i) {
    if (is_digit(shown.text[i])) shown.text[i] = '*';
  }
  Diagnostic found{
      .severity = Severity::error,
      .headline =
          Message("\"{}\" would still stand in the public copy", leak.what),
      .where = {&shown, static_cast<std::uint32_t>(at),
                static_cast<std::uint32_t>(end)},
      .here = {}};
  return found.advise("write it otherwise, or mark the passage as internal");
}

}  // namespace bra::command
