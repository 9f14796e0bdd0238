// Emphasis: which asterisks and underscores are marks and which are just
// asterisks and underscores. The rules are CommonMark's (section 6.2).

#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace bra::syntax {

/// One or more of the same mark in a row.
struct EmphasisRun {
  char mark = '*';
  /// Where its first mark stands in the text that is being made.
  std::size_t at = 0;
  std::size_t size = 0;
  /// Marks that are not known to be emphasis yet.
  std::size_t left = 0;
  bool can_open = false;
  bool can_close = false;
};

/// The run of marks that begins at `begin` of `written`; `at` is left to the
/// caller.
EmphasisRun emphasis_run(std::string_view written, std::size_t begin);

/// Overwrites the marks in `text` that are emphasis with `gone`. `runs` are
/// in the order they stand and are used up. Takes linear time.
void erase_emphasis(std::span<EmphasisRun> runs, std::string& text, char gone);

}  // namespace bra::syntax
