// Diff: what is different between two versions of a file, line by line, as
// `diff -u` and git show it.

#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace bra {

/// Lines that are not the same in both versions, counted from 0; either range
/// may be empty, both never are.
struct ChangedLines {
  std::size_t before_begin = 0;
  std::size_t before_end = 0;
  std::size_t after_begin = 0;
  std::size_t after_end = 0;
  bool operator==(const ChangedLines&) const = default;
};

/// Where `after` differs from `before`, in order; few lines rather than many.
/// Lines are what a line feed parts, their ends included. Where nearly
/// everything differs, it is told as one change, so that time stays linear.
std::vector<ChangedLines> changed_lines(std::string_view before,
                                        std::string_view after);

/// A unified diff with three lines about each change, to be read and to be
/// given to `patch`. The names stand after `---` and `+++`; a file that is not
/// there is `/dev/null`. Empty if nothing differs.
std::string unified_diff(std::string_view name_before,
                         std::string_view name_after, std::string_view before,
                         std::string_view after);

}  // namespace bra
