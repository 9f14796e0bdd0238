#include "command/order.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "command/fields.h"
#include "command/misuse.h"
#include "query/places.h"
#include "text/date.h"

namespace bra::command {
namespace {

constexpr Column counted[] = {
    {.key = "count",
     .heading = "Count",
     .type = Type::integer,
     .nullable = false,
     .meaning = "how many items there are, in all or in each group"},
};

std::size_t limit_in(const CommandLine& line, const std::string& written) {
  const std::optional<int> number = whole_number(written);
  if (!number) {
    throw Misuse(Message("{} is no number", written), line.where(written));
  }
  return static_cast<std::size_t>(*number);
}

bool has_internal(const Table& table) {
  const auto column = column_of(table, query::internal_column.key);
  return column &&
         std::any_of(table.rows.begin(), table.rows.end(), [&](const Row& row) {
           return row[*column] == Value(true);
         });
}

void keep_columns(Table& table, const std::vector<std::string_view>& keys) {
  std::vector<std::size_t> kept;
  // They are no longer the noun's items: its schema demands every field.
  Table whole = std::exchange(table, {});
  table.grouped_by = whole.grouped_by;
  table.title = std::move(whole.title);
  table.notes = std::move(whole.notes);
  const auto keep = [&](std::string_view key, Seen seen) {
    const auto column = column_of(whole, key);
    if (!column) return;
    kept.push_back(*column);
    table.columns.push_back(whole.columns[*column]);
    table.columns.back().seen = seen;
  };
  for (const std::string_view key : keys) {
    const auto column = column_of(whole, key);
    if (!column) continue;
    const auto for_people = whole.columns[*column].for_people;
    keep(key, for_people.empty() ? Seen::asked_for : Seen::by_programs);
    keep(for_people, Seen::by_people);
  }
  // Nobody shows what is not public to others because a column was left out.
  const std::string_view internal = query::internal_column.key;
  if (has_internal(whole) &&
      std::find(keys.begin(), keys.end(), internal) == keys.end()) {
    keep(internal, Seen::by_people);
  }
  for (const Row& row : whole.rows) {
    Row& short_row = table.rows.emplace_back();
    for (const std::size_t column : kept) {
      short_row.push_back(row[column]);
    }
  }
}

bool says_the_same(const Value& value, const Value& group) {
  if (const auto* list = std::get_if<List>(&value.is)) {
    return list->empty() ? group.is_null()
                         : list->size() == 1 && list->front() == group;
  }
  return value == group;
}

/// Hides from people a column that says in every row what the heading of the
/// row's group says already.
void hide_if_told(Table& table, std::string_view key) {
  const auto column = column_of(table, key);
  if (!column || !table.grouped_by) return;
  const bool is_told =
      std::all_of(table.rows.begin(), table.rows.end(), [&](const Row& row) {
        return says_the_same(row[*column], row[*table.grouped_by]);
      });
  if (!is_told) return;
  Seen& seen = table.columns[*column].seen;
  seen = seen == Seen::by_people ? Seen::never : Seen::by_programs;
}

/// How many there are, in all or in each group.
void count_items(Answer& answer) {
  Table& items = answer.items;
  Table counts{.schema = count_schema};
  counts.columns = {std::begin(counted), std::end(counted)};
  if (!items.grouped_by) {
    counts.rows.push_back({Value(items.rows.size())});
    answer.pages = {Passage{.text = std::to_string(items.rows.size())}};
    answer.items = std::move(counts);
    return;
  }
  counts.columns.insert(counts.columns.begin(), items.columns.front());
  for (Row& row : items.rows) {
    Value& group = row.front();
    if (counts.rows.empty() || counts.rows.back().front() != group) {
      counts.rows.push_back({std::move(group), Value(0)});
    }
    std::get<std::int64_t>(counts.rows.back().back().is) += 1;
  }
  answer.items = std::move(counts);
}

}  // namespace

Order order_of(const Session& session, const Arguments& arguments,
               const query::Noun& noun, const query::Vocabulary& vocabulary) {
  const Fields fields(session, noun, vocabulary);
  Order order;
  for (const std::string& value : arguments.values("sort")) {
    for (Span part : fields.parts("--sort", value)) {
      const bool descending = part.text().ends_with('-');
      if (descending) part.end -= 1;
      order.sort.push_back({fields.called(part), descending});
    }
  }
  if (const auto by = arguments.value("by")) {
    order.by = fields.called(fields.place("--by", *by));
  }
  if (const auto limit = arguments.value("limit")) {
    order.limit = limit_in(session.line(), *limit);
  }
  order.count = arguments.has("count");
  if (const auto columns = arguments.value("columns")) {
    for (const Span part : fields.parts("--columns", *columns)) {
      order.columns.push_back(fields.called(part));
    }
  }
  return order;
}

std::span<const Column> count_columns() { return counted; }

void arrange(Answer& answer, const Order& order) {
  Table& items = answer.items;
  for (auto sorting = order.sort.rbegin(); sorting != order.sort.rend();
       ++sorting) {
    if (const auto column = column_of(items, sorting->field)) {
      sort_by(items, *column, sorting->descending);
    }
  }
  if (order.limit && items.rows.size() > *order.limit) {
    items.rows.resize(*order.limit);
  }
  // Who asks for an order asks for the items, not for a page made of them.
  const bool is_list = !order.sort.empty() || order.by || order.limit ||
                       order.count || !order.columns.empty();
  if (is_list) answer.pages.clear();
  if (order.by) {
    if (const auto column = column_of(items, *order.by)) {
      const std::string_view for_people = items.columns[*column].for_people;
      group_by(items, *column);
      hide_if_told(items, *order.by);
      hide_if_told(items, for_people);
    }
  }
  if (order.count) {
    count_items(answer);
  } else if (!order.columns.empty()) {
    std::vector<std::string_view> columns = order.columns;
    if (items.grouped_by) columns.insert(columns.begin(), "group");
    const bool grouped = items.grouped_by.has_value();
    keep_columns(items, columns);
    if (grouped) items.grouped_by = 0;
  }
}

}  // namespace bra::command
