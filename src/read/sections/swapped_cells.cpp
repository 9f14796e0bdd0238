#include "read/sections/swapped_cells.h"

#include <algorithm>
#include <array>
#include <map>
#include <span>
#include <string>
#include <utility>

#include "language/status_piece.h"
#include "model/follow_up.h"
#include "read/dates.h"
#include "read/sections/name_parts.h"
#include "read/sections/recurring.h"
#include "text/ascii.h"
#include "text/capital.h"
#include "text/file_name.h"
#include "text/lines_around.h"

namespace bra::read {

extern const Fault cells_swapped{
    .name = "cells-swapped",
    .severity = Severity::warning,
    .summary = "two cells of a row that stand in each other's place",
    .why =
        "A number below Matter and the matter below Number make sense only the "
        "other way round. They are read so, and told, since a program that "
        "reads the same table would not see it.",
    .wrong = "| Nr | Ärende |\n| Kameror | 250312-3 |",
    .right = "| Nr | Ärende |\n| 250312-3 | Kameror |",
};

namespace {

bool has_digit(std::string_view text) {
  return std::any_of(text.begin(), text.end(), is_digit);
}

bool is_day(std::string_view text, const Lexicon& lexicon) {
  return has_digit(text) && read_date(text, lexicon).day.has_value();
}

// Nearly every text has no capital first in its second word.
bool may_be_name(std::string_view text) {
  const std::size_t second = text.find(' ') + 1;
  return second != 0 && second < text.size() && !is_digit(text[second]) &&
         (text[second] < 'a' || text[second] > 'z') &&
         begins_upper(text.substr(second));
}

// Whether all of it is the name of somebody listed at the meeting: `Sara Dal`,
// and `Sara D` too.
bool is_listed(std::string_view text, const Draft& draft) {
  if (!may_be_name(text)) return false;
  const auto& attendees = draft.meeting.attendees;
  return std::any_of(attendees.begin(), attendees.end(), [&](const auto& who) {
    return who.name.text.starts_with(text);
  });
}

// `Utkast finns`, and neither `Polisen` nor `Bo Vik`, whoever that is.
bool is_no_owner(std::string_view text, const Draft& draft) {
  return text.find(' ') != text.npos && !is_listed(text, draft) &&
         !reads_as_name(text, draft.lexicon) &&
         !names_body(text, draft.lexicon) && !is_title(text, draft.lexicon);
}

// Nearly no matter begins as a state does, which is looked at first.
bool is_only_state(std::string_view text, const Draft& draft) {
  return draft.lexicon.state(text) && draft.lexicon.is_state_phrase(text);
}

bool says(std::string_view text) {
  constexpr std::string_view may_begin_nothing = "- \xE2";
  if (text.empty()) return false;
  if (may_begin_nothing.find(text.front()) == text.npos) return true;
  return text.find_first_not_of("–—- ") != text.npos;
}

// Two columns, and whether what stands below the first belongs below the other,
// and the other way round.
struct Pair {
  Key one;
  Key other;
  bool (*are_swapped)(std::string_view first, std::string_view second,
                      const Draft& draft);
};

using Text = std::string_view;

constexpr Pair pairs_of_log[] = {
    {Key::id, Key::title,
     [](Text first, Text second, const Draft& /*draft*/) {
       return !has_digit(first) && follow_up_number(second).has_value();
     }},
    {Key::owners, Key::due,
     [](Text first, Text second, const Draft& draft) {
       return !has_digit(second) && is_day(first, draft.lexicon);
     }},
    {Key::status, Key::due,
     [](Text first, Text second, const Draft& draft) {
       return !has_digit(second) && is_day(first, draft.lexicon);
     }},
    {Key::status, Key::owners,
     [](Text first, Text second, const Draft& draft) {
       return is_listed(first, draft) && is_no_owner(second, draft);
     }},
    {Key::title, Key::owners,
     [](Text first, Text second, const Draft& draft) {
       return is_listed(first, draft) && is_no_owner(second, draft);
     }},
};

// Those whose state says none.
constexpr Pair pairs_of_no_state[] = {
    {Key::state, Key::owners,
     [](Text first, Text second, const Draft& draft) {
       return draft.lexicon.is_state_phrase(second) &&
              reads_as_name(first, draft.lexicon);
     }},
    {Key::title, Key::state,
     [](Text first, Text /*second*/, const Draft& draft) {
       return is_only_state(first, draft);
     }},
    {Key::title, Key::status,
     [](Text first, Text second, const Draft& draft) {
       return is_only_state(first, draft) &&
              !state_of(second.substr(0, first_piece_size(second)), draft);
     }},
    {Key::state, Key::due,
     [](Text first, Text second, const Draft& draft) {
       return !has_digit(second) && is_day(first, draft.lexicon);
     }},
};

// Of a risk picture, whose level is none.
constexpr Pair pairs_of_no_level[] = {
    {Key::area, Key::level,
     [](Text first, Text /*second*/, const Draft& draft) {
       return draft.lexicon.level(first).has_value();
     }},
    {Key::level, Key::comment,
     [](Text /*first*/, Text second, const Draft& draft) {
       return draft.lexicon.level(second).has_value();
     }},
};

RecordField* field_of(Record& record, Key key) {
  for (RecordField& field : record.fields) {
    if (field.key == key) return &field;
  }
  return nullptr;
}

// In which columns the two cells of a finding stand, which its mend names.
using ColumnPair = std::pair<std::size_t, std::size_t>;

ColumnPair columns_of(const Diagnostic& found) {
  const auto column = [](Span cell) {
    const std::string_view before = before_in_line(cell);
    return static_cast<std::size_t>(
        std::count(before.begin(), before.end(), '|'));
  };
  if (found.fix.size() < 2) return {};
  return {column(found.fix[0].where), column(found.fix[1].where)};
}

// The cells of a row that may have changed places, each found once.
class Cells {
 public:
  explicit Cells(const Record& row) {
    for (const RecordField& field : row.fields) {
      const Words*& cell = cells_[static_cast<std::size_t>(field.key)];
      if (cell == nullptr) cell = &field.value;
    }
  }
  [[nodiscard]] const Words* at(Key key) const {
    return cells_[static_cast<std::size_t>(key)];
  }
  [[nodiscard]] std::string_view text(Key key) const {
    const Words* cell = at(key);
    return cell == nullptr ? std::string_view() : cell->text;
  }

 private:
  std::array<const Words*, key_count> cells_{};
};

std::optional<Record> righted_by(std::span<const Pair> pairs,
                                 const Cells& cells, const Record& row,
                                 Draft& draft) {
  for (const auto& [one, other, are_swapped] : pairs) {
    if (!says(cells.text(one)) || !says(cells.text(other)) ||
        !are_swapped(cells.text(one), cells.text(other), draft)) {
      continue;
    }
    const Words first = *cells.at(one);
    const Words second = *cells.at(other);
    Record right = row;
    std::swap(field_of(right, one)->value, field_of(right, other)->value);
    const bool is_earlier = first.span.begin < second.span.begin;
    const Words& left = is_earlier ? first : second;
    const Words& last = is_earlier ? second : first;
    draft.report
        .add(cells_swapped, left.span,
             Message("{} and {} have changed places", left.text, last.text))
        .pointing("read as if each stood in its own")
        .advise("let them change places")
        .mend(left.span, std::string(last.span.text()))
        .mend(last.span, std::string(left.span.text()));
    return right;
  }
  return {};
}

// Whether one look tells that every cell stands in its place, as nearly all do:
// a number with digits, owners without, a state that is one.
bool is_ordinary(const Record& row, const Draft& draft) {
  bool has_state = false;
  for (const auto& [key, value] : row.fields) {
    const std::string_view text = value.text;
    if (text.empty()) continue;
    switch (key) {
      case Key::id:
        if (!has_digit(text)) return false;
        break;
      case Key::owners:
        if (has_digit(text)) return false;
        break;
      case Key::due:
        if (!has_digit(text)) return false;
        break;
      case Key::title:
      case Key::status:
        if (may_be_name(text)) return false;
        break;
      case Key::state:
        has_state = has_state || state_of(text, draft).has_value();
        break;
      default:
        break;
    }
  }
  return has_state;
}

// `| pågår | Sara Dal | |`: the name stands below Status, and none below Owner.
std::optional<Record> with_owner(const Cells& cells, const Record& row,
                                 Draft& draft) {
  if (cells.at(Key::owners) == nullptr || says(cells.text(Key::owners)) ||
      !is_listed(cells.text(Key::status), draft)) {
    return {};
  }
  const Words status = *cells.at(Key::status);
  Record right = row;
  field_of(right, Key::owners)->value = status;
  field_of(right, Key::status)->value.text = {};
  draft.report
      .add(cells_swapped, status.span,
           Message("{} is somebody at the meeting, and stands where the status "
                   "does",
                   status.text))
      .pointing("read as the owner")
      .advise("move the name to the owner's column");
  return right;
}

}  // namespace

std::optional<Record> righted(const Record& row, Draft& draft) {
  // In YAML each value has its key beside it.
  if (!is_markdown_name(draft.source.name)) return {};
  if (is_ordinary(row, draft)) return {};
  const Cells cells(row);
  if (auto right = righted_by(pairs_of_log, cells, row, draft)) return right;
  if (auto right = with_owner(cells, row, draft)) return right;
  const std::string_view state = cells.text(Key::state);
  if (!state.empty() && state_of(state, draft)) return {};
  return righted_by(pairs_of_no_state, cells, row, draft);
}

std::optional<Record> righted_reading(const Record& row, Draft& draft) {
  if (!is_markdown_name(draft.source.name)) return {};
  return righted_by(pairs_of_no_level, Cells(row), row, draft);
}

void join_swapped(std::size_t first, std::size_t rows, const Header& header,
                  Draft& draft) {
  std::vector<Diagnostic>& told = draft.report.all();
  const auto begin = told.begin() + static_cast<std::ptrdiff_t>(first);
  std::map<ColumnPair, std::size_t> counts;
  for (auto one = begin; one != told.end(); ++one) {
    if (one->fault == &cells_swapped) ++counts[columns_of(*one)];
  }
  for (const auto& counted : counts) {
    const std::size_t count = counted.second;
    if (count < 2 || count * 2 < rows) continue;
    const auto is_of_these = [&](const Diagnostic& found) {
      return found.fault == &cells_swapped &&
             columns_of(found) == counted.first;
    };
    const auto one = std::find_if(begin, told.end(), is_of_these);
    told.erase(std::remove_if(one + 1, told.end(), is_of_these), told.end());
    one->where = header.row.span;
    one->headline = Message("in {} rows two cells have changed places", count);
    one->advise("see whether it is the headings that have");
    one->fix.clear();
    return;
  }
}

}  // namespace bra::read
