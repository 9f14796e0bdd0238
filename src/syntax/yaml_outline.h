// The outline of a YAML text that as a whole cannot be read: its lines, and
// how they fall into entries by their columns alone. No values are looked at,
// so one bad line does not move the others.

#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "syntax/yaml_line.h"
#include "text/span.h"

namespace bra::syntax {

/// Lines `from` to `to`, of which the first one counts from the byte `at`,
/// which stands in `column`.
struct Stretch {
  std::size_t from = 0;
  std::size_t to = 0;
  std::size_t at = 0;
  std::size_t column = 0;

  [[nodiscard]] bool empty() const { return from >= to; }
};

class Outline {
 public:
  explicit Outline(Span text);

  /// All of it, from the first line with content; empty if there is none.
  [[nodiscard]] Stretch whole() const;
  /// From the first line with content at or after line `from`.
  [[nodiscard]] Stretch stretch(std::size_t from, std::size_t to) const;

  /// The entries of a list or map: one for each line in the column of the
  /// first, with the lines that are indented more. A line that is indented
  /// less begins one too; the column is then that line's.
  [[nodiscard]] std::vector<Stretch> entries(const Stretch& stretch) const;

  /// Whether a stretch begins with a dash; with a key.
  [[nodiscard]] bool is_item(const Stretch& entry) const;
  [[nodiscard]] bool has_key(const Stretch& entry) const;

  [[nodiscard]] Span span(const Stretch& stretch) const;
  /// A stretch's first line.
  [[nodiscard]] Span first_line(const Stretch& stretch) const;
  /// The same, from the beginning of the text.
  [[nodiscard]] std::string_view up_to_end(const Stretch& stretch) const;
  /// Whether a stretch begins with blanks that are no spaces: no entry does.
  [[nodiscard]] bool has_odd_blanks(const Stretch& stretch) const;
  /// Whether it begins with a dash that lacks the space after it.
  [[nodiscard]] bool is_glued_item(const Stretch& entry) const;
  /// Whether it begins with neither a dash nor a key, with or without space.
  [[nodiscard]] bool is_stray(const Stretch& entry) const;

 private:
  struct Header;
  [[nodiscard]] Header header(const Stretch& entry) const;
  [[nodiscard]] bool goes_on(const Stretch& entry, const Header& header,
                             const Stretch& line) const;
  [[nodiscard]] bool has_content(std::size_t line) const;

  Span span_;
  std::string_view text_;
  std::vector<YamlLine> lines_;
};

}  // namespace bra::syntax
