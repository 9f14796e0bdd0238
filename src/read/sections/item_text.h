// Item text: the paragraphs and list entries of the items, whichever way the
// minutes are spelled, parted into decisions, task lines and prose.

#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "model/meeting.h"
#include "read/draft.h"
#include "read/sections/decisions.h"
#include "read/sections/entry_starts.h"

namespace bra::read {

/// Lines without what marks them as this or that block.
using TextLines = std::span<const std::string_view>;

class ItemText {
 public:
  explicit ItemText(Draft& draft) : draft_(draft), decisions_(draft) {}

  /// What follows belongs to this item.
  void begin(Item item);
  [[nodiscard]] bool has_begun() const { return item_.has_value(); }

  /// From a heading on. Under one that says `Beslut` each paragraph is a
  /// decision.
  void begin_heading(bool is_decision);

  void paragraph(TextLines lines, Span span);
  /// A list entry that is no task line; `level` is how many entries it stands
  /// in. A line of it may begin a decision, as one of a paragraph may.
  void entry(TextLines lines, Span span, std::string_view marker, int level);
  void task_line(std::string_view text, bool ticked, Span span);
  /// Tells of boxes that begin a line of text.
  void look_for_boxes(TextLines lines, Span span);
  void decision(std::string_view text, Span span);
  /// A decision that is told as one, with the list of its clauses.
  void whole_decision(std::string_view text, Span span);
  void prose(std::string_view text, Span span);

  /// Nothing more belongs to the decision above.
  void settle() { decisions_.settle(); }
  /// Nor is what stands below it its own: a table, a heading.
  void leave();
  /// The item is whole. Its prose is in it only then.
  void finish();

 private:
  void single_line(std::string_view line, Span span);
  void entry(std::string_view text, Span span, std::string_view marker,
             int level);
  bool take_line(std::string_view line, Span span);
  bool take_open_after(std::string_view line, Span span);
  bool take_presenter(std::string_view line);
  void add_prose(std::string_view text, Span span);

  [[nodiscard]] std::optional<std::string_view> decided(
      std::string_view line) const;
  /// The same of a line among others.
  [[nodiscard]] std::optional<std::string_view> decided_at(TextLines lines,
                                                           std::size_t i) const;
  /// Whether it is a decision since its heading says `Beslut`.
  [[nodiscard]] bool decides(std::string_view text) const;
  void look_for_slips(TextLines lines, Span span);
  [[nodiscard]] std::string_view joined(TextLines lines) const;
  [[nodiscard]] Span span_in(std::string_view text, Span otherwise) const;
  [[nodiscard]] Span part(Span whole, std::string_view first,
                          std::string_view last) const;

  Draft& draft_;
  Decisions decisions_;
  EntryStarts starts_;
  /// Index into Meeting::items.
  std::optional<std::size_t> item_;
  /// The item's prose so far.
  std::vector<Words> prose_;
  bool under_decision_ = false;
  /// The word `Beslut` alone in the list entry above.
  struct Word {
    int level = 0;
    Span span;
  };
  std::optional<Word> word_;
};

}  // namespace bra::read
