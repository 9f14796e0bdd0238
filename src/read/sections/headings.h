// Headings: what the headings of a table's columns mean, in each kind of table
// that it could be.

#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "language/lexicon.h"
#include "language/word_map.h"
#include "model/words.h"

namespace bra::read {

/// What each column holds; nothing where the kind of table has no such column.
using Columns = std::vector<std::optional<Key>>;

/// Whether a heading that nothing is called, a slip of the hand, was read as
/// what was meant.
bool is_slip(std::optional<Key> column, const Words& heading, Part part,
             const Lexicon& lexicon);

bool has(const Columns& columns, Key key);

/// How many of them hold something.
std::size_t known(const Columns& columns);

struct Headings {
  Columns figure;
  Columns risk;
  Columns measure;
  Columns follow_up;
  /// That all of them are known, in the kind of table that they head, has been
  /// seen before.
  bool are_known = false;

  [[nodiscard]] bool fit_figure() const;
  /// Months may head its columns instead of the word for levels.
  [[nodiscard]] bool fit_risk() const;
  [[nodiscard]] bool fit_measure() const;
  /// Below a heading of measures: whoever is named does it, and nothing else
  /// makes a follow-up of it.
  [[nodiscard]] bool fit_measure_there() const;
  [[nodiscard]] bool fit_follow_up() const;
  [[nodiscard]] bool fit_any() const;
};

/// For one lexicon.
class KnownHeadings {
 public:
  /// Of the header `row`, whose cells say `words`. Good until the next call.
  Headings& of(std::string_view row, std::span<const Words> words,
               const Lexicon& lexicon);

 private:
  WordMap<Headings> by_row_;
};

}  // namespace bra::read
