#include "read/sections/swapped_cells.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "model/follow_up.h"
#include "read/dates.h"
#include "read/sections/name_parts.h"
#include "read/sections/recurring.h"
#include "text/ascii.h"
#include "text/file_name.h"

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

// Whether what stands in the first place belongs in the other, and the other
// way round.
bool are_swapped(Key one, std::string_view first, std::string_view other,
                 const Draft& draft) {
  const Lexicon& lexicon = draft.lexicon;
  switch (one) {
    case Key::id:  // and the matter
      return !has_digit(first) && follow_up_number(other).has_value();
    case Key::owners:  // and the day
      return !has_digit(other) && is_day(first, lexicon);
    case Key::state:  // and the owners
      return !state_of(first, draft) && lexicon.is_state_phrase(other) &&
             reads_as_name(first, lexicon);
    default:
      return false;
  }
}

constexpr std::pair<Key, Key> pairs[] = {
    {Key::id, Key::title}, {Key::owners, Key::due}, {Key::state, Key::owners}};

RecordField* field_of(Record& record, Key key) {
  for (RecordField& field : record.fields) {
    if (field.key == key) return &field;
  }
  return nullptr;
}

bool says(std::string_view text) {
  return text.find_first_not_of("–—- ") != text.npos;
}

// In which columns the two cells of a finding stand, which its mend names.
using ColumnPair = std::pair<std::size_t, std::size_t>;

ColumnPair columns_of(const Diagnostic& found) {
  const auto column = [](Span cell) {
    const std::string_view text = cell.source->text;
    const std::size_t line = text.rfind('\n', cell.begin) + 1;
    const std::string_view before = text.substr(line, cell.begin - line);
    return static_cast<std::size_t>(
        std::count(before.begin(), before.end(), '|'));
  };
  if (found.fix.size() < 2) return {};
  return {column(found.fix[0].where), column(found.fix[1].where)};
}

}  // namespace

std::optional<Record> righted(const Record& row, Draft& draft) {
  // In YAML each value has its key beside it.
  if (!is_markdown_name(draft.source.name)) return {};
  for (const auto& [one, other] : pairs) {
    const Words first = row.get(one);
    if (!first || !says(first.text)) continue;
    const Words second = row.get(other);
    if (!second || !says(second.text) ||
        !are_swapped(one, first.text, second.text, draft)) {
      continue;
    }
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
