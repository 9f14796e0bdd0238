// Items: a noun's answer, read by field.

#pragma once

#include <cstddef>
#include <string_view>

#include "query/nouns.h"
#include "table/overview.h"

namespace bra::query {

class Items {
 public:
  Items(const Noun& noun, const Book& book, const Question& question)
      : table_(noun.answer(book, question).answer.items) {}

  [[nodiscard]] std::size_t size() const { return table_.rows.size(); }
  /// `key` must be a field of the noun.
  [[nodiscard]] const Value& at(std::size_t row, std::string_view key) const {
    return table_.rows[row][*column_of(table_, key)];
  }
  /// What the noun says below its items.
  [[nodiscard]] const std::vector<Message>& notes() const {
    return table_.notes;
  }
  /// Where the item stands; the noun must have places.
  [[nodiscard]] Place place(std::size_t row) const;
  /// A field that leads to where the item stands.
  [[nodiscard]] Linked linked(std::size_t row, std::string_view key) const {
    return {at(row, key), place(row)};
  }
  /// `cell`, with a word beside it where the item is not public.
  [[nodiscard]] Grid::Cell marked(std::size_t row, Linked cell) const;
  [[nodiscard]] bool is_true(std::size_t row, std::string_view key) const {
    return at(row, key) == Value(true);
  }
  [[nodiscard]] std::int64_t number(std::size_t row,
                                    std::string_view key) const {
    const auto* is = std::get_if<std::int64_t>(&at(row, key).is);
    return is == nullptr ? 0 : *is;
  }

 private:
  Table table_;
};

/// Beside what stands in a passage that is not public.
Named not_public();

/// A cell with that word beside it if it is `internal`.
Grid::Cell marked(Linked cell, bool internal);

/// The line that a span begins on.
Place place_at(const Span& span);

}  // namespace bra::query
