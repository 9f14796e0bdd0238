// Decisions: what a meeting decided, while its text is read. A decision may go
// on below its first line: what stands after `**Beslut:**` alone, the clauses
// of `Rådet beslutar att`, an `att …` in a paragraph of its own.

#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "read/draft.h"
#include "read/sections/entry_starts.h"

namespace bra::read {

extern const Fault decision_empty;
extern const Fault decision_near_miss;

/// Tells that a line which is text nearly begins a decision.
void report_near_decision(Span line, Draft& draft);
/// A heading that speaks of a decision (`title`), above text that is none.
void report_no_decision(Span heading, std::string_view title, Draft& draft);

class Decisions {
 public:
  explicit Decisions(Draft& draft) : draft_(draft) {}

  /// A decision begins; `item` is where it was made.
  void begin(std::string_view text, Span span, std::optional<std::size_t> item);

  /// Whether a paragraph belongs to the decision above; then it is in it.
  bool take(std::span<const std::string_view> lines, Span span);

  /// The same for a list entry.
  bool take_entry(std::string_view text, Span span, std::string_view marker,
                  int level, EntryStarts& starts);

  /// Whatever stands deeper than `level` in the list that follows belongs to
  /// the latest one.
  void await_below(int level);

  /// No clauses of the latest one are waited for: it has them.
  void has_clauses() { waiting_.reset(); }

  /// Nothing more belongs to the decision that was waiting. The word alone
  /// decides nothing, and is told of.
  void settle();

  /// Something else stands below the latest one, so that `att …` is its own.
  void leave() { latest_.reset(); }

 private:
  [[nodiscard]] bool goes_on(std::span<const std::string_view> lines) const;
  void go_on(std::span<const std::string_view> lines, Span span);
  bool fill(std::span<const std::string_view> lines, Span span);
  void await(std::size_t decision);
  /// Puts `more` at the end of a decision's text.
  void append(std::string_view& text, std::string_view more);

  Draft& draft_;
  /// Where the text of the one that grows stands, with room to spare, so that
  /// it is not copied for each of many clauses.
  std::span<char> room_;
  /// The decision whose list or text is still to come.
  std::optional<std::size_t> waiting_;
  /// The decision that nothing but its own clauses stands below yet.
  std::optional<std::size_t> latest_;
  struct Clause {
    int level = 0;
    std::size_t inset = 0;
  };
  /// The first in the list of the one that waits.
  std::optional<Clause> first_clause_;
  /// The level of the one that waits, where it is itself in a list of them.
  std::optional<int> own_level_;
};

}  // namespace bra::read
