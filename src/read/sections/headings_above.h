// Headings above: those that a block stands below, from the outermost to its
// own, and what they say of a table there.

#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "read/draft.h"
#include "read/sections/tables.h"

namespace bra::read {

class HeadingsAbove {
 public:
  explicit HeadingsAbove(const Draft& draft) : draft_(draft) {}

  /// `title` is the heading without its number: `§ 5 Mars` names a month, not
  /// the fifth of it. Ends those that are as deep or deeper.
  void enter(int level, Span span, std::string_view title);

  /// A line of text right above a table, which may say what it is of:
  /// `Lägesbild för februari:`. Good until the next line or heading.
  void caption(Span line) { caption_ = line; }

  /// Good until the next heading.
  [[nodiscard]] TableAround around() const;

 private:
  struct Heading {
    int level = 0;
    Span span;
    std::string_view text;
  };

  [[nodiscard]] PicturePeriod period() const;
  [[nodiscard]] std::optional<int> year() const;
  void find_meant_month(PicturePeriod& around) const;
  [[nodiscard]] bool names_measures() const;
  [[nodiscard]] std::string_view after_picture_word(
      std::string_view heading) const;

  [[nodiscard]] bool caption_differs(const Period& named) const;

  const Draft& draft_;
  std::vector<Heading> headings_;
  Span caption_;
};

}  // namespace bra::read
