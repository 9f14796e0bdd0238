// Facts in text: a heading that promises follow-ups, levels, measures or
// figures, and below it a list that is text and answers nothing.

#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "read/draft.h"

namespace bra::read {

extern const Fault facts_in_text;

/// Follows the text of minutes from heading to heading, and tells where one
/// that promises facts has none below it.
class PromisedFacts {
 public:
  explicit PromisedFacts(Draft& draft) : draft_(draft) {}

  /// A heading without its number. Those deeper than a promise belong to it.
  void heading(std::string_view title, int level, Span where);
  /// A line in bold, which stands as a heading in minutes from Word.
  void bold_line(std::string_view title, Span where) {
    heading(title, bold_level, where);
  }
  /// A line by itself that reads as such a heading and is marked as none:
  /// `Uppföljning:`, `LÄGESBILD FEBRUARI`. False if it is any other line.
  bool plain_line(std::string_view line, Span where);
  /// A list entry that is no task line; `level` is how many it stands in.
  void entry(std::span<const std::string_view> lines, int level, Span where);
  void paragraph(std::span<const std::string_view> lines, Span where);
  /// A table is read as facts, or told of by itself. What stands beside it in a
  /// list is neither.
  void table();
  /// A table, or one in HTML, that is read as text, and nothing told of it.
  void unread_table(Span where);
  /// Whether a heading above promises facts.
  [[nodiscard]] bool is_open() const { return promise_.has_value(); }
  /// The minutes end.
  void finish();

  /// Tells the same of the items of YAML minutes, once all lists are read.
  /// Where there are facts in a list of their own, entries must name somebody.
  static void look_at_items(Draft& draft);

 private:
  static constexpr int bold_level = 7;  // deeper than any heading

  struct Promise {
    Key facts = Key::follow_ups;
    /// The heading says nothing else: `Uppföljning`.
    bool is_whole = false;
    int level = 0;
    std::string_view title;
    /// How many of them there were above.
    std::size_t before = 0;
    bool has_table = false;
    /// The first entry or line that was meant as one.
    std::optional<Span> first;
    /// The first entry that says whose it is, as a row does.
    std::optional<Span> owned;
    std::optional<Span> text;
    /// Lines that may tell levels.
    std::vector<Words> unasked;
    std::optional<Span> unread_table;
  };

  [[nodiscard]] std::optional<Promise> promise_of(std::string_view title) const;
  [[nodiscard]] std::size_t count(Key facts) const;
  [[nodiscard]] bool has_odd_box(const Promise& promise) const;
  [[nodiscard]] bool heads_areas(std::string_view row) const;
  [[nodiscard]] bool is_other_fact(std::string_view line) const;
  [[nodiscard]] bool names_somebody(std::string_view line) const;
  static std::optional<Span> beside_facts(const Promise& promise);
  void look_for_levels(std::span<const std::string_view> lines, Span where);
  void find_levels(Promise& promise) const;
  void settle();
  void report(const Promise& promise);
  void report_table(const Promise& promise);

  Draft& draft_;
  std::optional<Promise> promise_;
  /// Headings of follow-ups over text without a list: wrong only if the
  /// minutes have no log at all.
  std::vector<Promise> over_text_;
};

}  // namespace bra::read
