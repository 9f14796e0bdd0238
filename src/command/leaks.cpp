#include "command/leaks.h"

#include <algorithm>

#include "language/passages.h"
#include "text/ascii.h"
#include "text/contacts.h"
#include "text/lines.h"
#include "text/loose_numbers.h"
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

struct Part {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The lines on which something stands that `holds` says of parts of a text
/// whether they have it. The whole has it.
template <class Holds>
Part lines_that_hold(std::string_view text, Holds holds) {
  const std::vector<std::size_t> borders = line_borders(text);
  const auto end = std::partition_point(
      borders.begin(), borders.end() - 1,
      [&](std::size_t border) { return !holds(text.substr(0, border)); });
  const auto after =
      std::partition_point(borders.begin(), end, [&](std::size_t border) {
        return holds(text.substr(border, *end - border));
      });
  return {after == borders.begin() ? 0 : *(after - 1), *end};
}

/// The least part of those lines that has it.
template <class Holds>
Part least_that_holds(std::string_view text, Holds holds) {
  Part part = lines_that_hold(text, holds);
  // The first of the places up to `last` at which something is so.
  const auto first = [](std::size_t from, std::size_t last, auto is_so) {
    while (from < last) {
      const std::size_t middle = from + (last - from) / 2;
      if (is_so(middle)) {
        last = middle;
      } else {
        from = middle + 1;
      }
    }
    return last;
  };
  part.end = first(part.begin, part.end, [&](std::size_t end) {
    return holds(text.substr(part.begin, end - part.begin));
  });
  const std::size_t past = first(part.begin, part.end, [&](std::size_t begin) {
    return !holds(text.substr(begin, part.end - begin));
  });
  part.begin = std::max(part.begin + 1, past) - 1;
  return part;
}

/// So that a country or a nought before it makes no other number.
std::string last_digits(std::string_view number) {
  constexpr std::size_t enough = 9;
  const std::string digits = digits_said(number);
  return digits.size() > enough ? digits.substr(digits.size() - enough)
                                : digits;
}

void hide_digits(std::string& text, std::size_t begin, std::size_t end) {
  for (; begin < end; ++begin) {
    if (is_digit(text[begin])) text[begin] = '*';
  }
}

/// The last digits of the numbers on a line of the text.
void hide_numbers(std::string& text, std::size_t begin, std::size_t end) {
  const std::string line = text.substr(begin, end - begin);
  const auto hide = [&](std::size_t from, std::size_t to) {
    text.replace(begin + from, to - from,
                 without_last_digits(line.substr(from, to - from)));
  };
  for (const PersonalNumber& one : personal_numbers(line, {})) {
    hide(one.begin, one.end);
  }
  for (const LooseNumber& one : loose_numbers(line)) hide(one.begin, one.end);
  for (const Contact& one : telephone_numbers(line)) hide(one.begin, one.end);
}

}  // namespace

void Leaks::forbid(const write::Withholding& one) {
  if (one.kind == WithheldKind::person || one.kind == WithheldKind::absence) {
    return;
  }
  if (one.kind == WithheldKind::telephone) {
    telephones_.push_back(one.what);
    return;
  }
  proof_.forbid_number(
      one.what, is_number(one.kind) ? without_last_digits(one.what) : one.what);
}

void Leaks::allow_switchboards(std::string_view text) {
  if (!names_switchboard(text)) return;
  const auto look_at = [&](std::size_t begin, std::size_t end) {
    if (!is_switchboards(text, begin)) return;
    switchboards_.insert(last_digits(text.substr(begin, end - begin)));
  };
  for (const Contact& one : telephone_numbers(text)) {
    look_at(one.begin, one.end);
  }
  for (const LooseNumber& one : loose_numbers(text)) {
    if (one.is_telephone) look_at(one.begin, one.end);
  }
}

void Leaks::forbid_telephones() {
  for (const std::string& one : telephones_) {
    if (switchboards_.contains(last_digits(one))) continue;
    proof_.forbid_number(one, without_last_digits(one));
  }
  telephones_.clear();
}

Leak Leaks::number_left(const std::string& what, std::string_view text) {
  Part part = least_that_holds(text, [&](std::string_view some) {
    return proof_.number_in(some) == what;
  });
  // Only the last digits are looked for.
  while (part.begin > 0 && is_digit(text[part.begin]) &&
         is_digit(text[part.begin - 1])) {
    --part.begin;
  }
  const std::string_view written =
      text.substr(part.begin, part.end - part.begin);
  const bool is_address = what.find('*') == what.npos;
  return {is_address ? std::string(written) : without_last_digits(written),
          part.begin, written.size()};
}

std::optional<Leak> Leaks::find(const std::string& text,
                                const NumberHints& hints) {
  forbid_telephones();
  if (std::string what = proof_.found_in(text); !what.empty()) {
    if (proof_.number_in(text) == what) return number_left(what, text);
    const auto holds = [&](std::string_view part) {
      return proof_.found_in(part) == what;
    };
    return Leak{what, lines_that_hold(text, holds).begin};
  }
  // What a second look finds, as if the copy were the original.
  const Source made{{}, text};
  const write::PublicText again =
      write::without_people(made, nullptr, nullptr, people_, hints, speech_);
  if (again.withheld.empty()) return {};
  const write::Withholding& one = again.withheld.front();
  return Leak{is_number(one.kind) ? without_last_digits(one.what) : one.what,
              one.at, is_number(one.kind) ? one.size : 0};
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
  return Leak{hide_personal_numbers(what), lines_that_hold(text, holds).begin};
}

Diagnostic Leaks::told(const Leak& leak, const Source& minutes) {
  const std::size_t at = std::min(leak.at, minutes.text.size());
  Source& shown = shown_.emplace_back(minutes);
  const Lines lines(minutes);
  const std::uint32_t number = lines.position(at).line;
  const std::size_t begin = lines.start_of(number);
  const std::size_t line_end = std::max(at, begin + lines.line(number).size());
  const std::size_t end =
      leak.size > 0 ? std::min(at + leak.size, minutes.text.size()) : line_end;
  hide_numbers(shown.text, begin, std::max(line_end, end));
  hide_digits(shown.text, at, leak.size > 0 ? end : at);
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
