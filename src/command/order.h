// Order: how the items of an answer are chosen, ordered, grouped and counted
// once they are found, whatever they are.

#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "command/session.h"
#include "query/noun.h"
#include "query/vocabulary.h"
#include "table/table.h"

namespace bra::command {

struct Sorting {
  std::string_view field;
  bool descending = false;
};

struct Order {
  std::vector<Sorting> sort;
  std::optional<std::string_view> by;
  std::optional<std::size_t> limit;
  bool count = false;
  std::vector<std::string_view> columns;
};

/// What --sort, --by, --limit, --count and --columns ask for.
/// @throws Misuse for a field that the noun does not have, or a limit that is
/// no number
Order order_of(const Session& session, const Arguments& arguments,
               const query::Noun& noun, const query::Vocabulary& vocabulary);

/// What --count answers with, as JSON.
inline constexpr std::string_view count_schema = "bra.count/1";
std::span<const Column> count_columns();

/// Sorted first, then limited, then grouped or counted: the limit is of items.
void arrange(Answer& answer, const Order& order);

}  // namespace bra::command
