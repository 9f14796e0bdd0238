// LogTable: a Markdown table of follow-ups as columns and cells to write in.

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "language/lexicon.h"
#include "text/edit.h"
#include "write/entry.h"
#include "write/page.h"

namespace bra::write {

class LogTable {
 public:
  /// The table of the page that has this row (or header), if there is one.
  static std::optional<LogTable> with_row(const Page& page, Span row,
                                          const Lexicon& lexicon);

  /// The column that a fact stands in.
  [[nodiscard]] std::optional<std::size_t> column(Key key) const;

  /// The edit that makes a cell hold `text`, and keeps the bars in line if it
  /// has room.
  [[nodiscard]] Edit set(Span row, std::size_t column,
                         std::string_view text) const;

  /// Whether the row has more cells than the header.
  [[nodiscard]] bool has_stray_cells(Span row) const;
  /// Whether any row has: a new column would head what stands there.
  [[nodiscard]] bool has_stray_cells() const;

  /// A whole row of the table, its bars in line with the header's.
  [[nodiscard]] std::string row_of(const Fields& fields) const;

  /// A column that the table is to get, at its end.
  struct NewColumn {
    Key key;
    std::string heading;
    std::size_t width = 0;
  };
  /// Those for the keys that no column is for, wide enough for the fields.
  [[nodiscard]] std::vector<NewColumn> columns_for(
      const std::vector<Key>& keys, const Fields& fields,
      const Language& language) const;
  /// The edits that add them: headings, dashes and a cell for each row, empty
  /// but for those of `row`, which say the fields.
  [[nodiscard]] std::vector<Edit> widened(const std::vector<NewColumn>& columns,
                                          Span row, const Fields& fields) const;
  /// What a new row has in them.
  static std::string cells_of(const std::vector<NewColumn>& columns,
                              const Fields& fields);

  /// The first field that the table has no column for.
  [[nodiscard]] std::optional<Key> homeless(const Fields& fields) const;

  [[nodiscard]] Span first_row() const { return header().span; }
  /// Its last byte, which may belong to the row of dashes.
  [[nodiscard]] std::size_t end() const { return block_->span.end; }

 private:
  LogTable(const Page& page, const syntax::Block& block,
           const Lexicon& lexicon);

  [[nodiscard]] const syntax::TableRow& header() const;

  const Page* page_;
  const syntax::Block* block_;
  std::vector<std::optional<Key>> keys_;
};

/// The words that a status begins with where no column is for the state.
std::string status_with_state(std::string_view state, std::string_view status);

}  // namespace bra::write
