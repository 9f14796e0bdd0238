// LineCursor: one line, read from left to right through the quotes and list
// items it stands in. Blanks are counted in columns, because one tab can be
// the indentation of two blocks.

#pragma once

#include <cstddef>
#include <string_view>

namespace bra::syntax {

constexpr bool is_blank(char c) { return c == ' ' || c == '\t'; }

class LineCursor {
 public:
  explicit LineCursor(std::string_view line) : rest_(line) {
    while (!rest_.empty() && is_blank(rest_.back())) rest_.remove_suffix(1);
    skip_blanks();
  }

  /// What is left of the line, without outer blanks.
  [[nodiscard]] std::string_view rest() const { return rest_; }
  [[nodiscard]] bool blank() const { return rest_.empty(); }
  /// How many columns of blanks stand before rest().
  [[nodiscard]] std::size_t indent() const { return rest_column_ - column_; }

  /// Past so many columns of the blanks; at most indent().
  void skip_columns(std::size_t columns) { column_ += columns; }

  /// Past the first `size` bytes of rest(), which are ASCII and no tabs.
  void skip_mark(std::size_t size) {
    rest_.remove_prefix(size);
    rest_column_ += size;
    column_ = rest_column_;
    skip_blanks();
  }

 private:
  static constexpr std::size_t tab_stop = 4;

  void skip_blanks() {
    while (!rest_.empty() && is_blank(rest_.front())) {
      rest_column_ +=
          rest_.front() == '\t' ? tab_stop - rest_column_ % tab_stop : 1;
      rest_.remove_prefix(1);
    }
  }

  std::string_view rest_;
  std::size_t column_ = 0;       // what has been read up to
  std::size_t rest_column_ = 0;  // where rest_ begins
};

}  // namespace bra::syntax
