// Transcript: what a command of a page answers, as the page would show it.

#pragma once

#include <set>
#include <string>
#include <string_view>

#include "support/memory_git.h"
#include "support/page.h"
#include "support/shell_words.h"

namespace bra::test {

/// Whether the command is run at all. `bra …` is, `cat FILE`, which shows what
/// a command wrote, `git tag NAME`, which keeps the files as a revision,
/// `ln -s TARGET NAME` and `chmod a-r NAME`; others, such as `./dev demo`, are
/// for people.
bool is_run(std::string_view typed);

/// Runs the commands of one section, one after the other, in a world of memory:
/// 80 columns, no colour, LANG=C (or, where the page is in Swedish, sv_SE),
/// 2025-06-01. What one command writes is there
/// for the next, until the page gives files anew.
class Performance {
 public:
  explicit Performance(const Page& page);

  /// Standard output, then standard error, then `[code]` unless it is 0.
  std::string answer_to(const ConsoleCommand& command);

 private:
  std::string answer_of_bra(const ShellCommand& command);

  std::string language_;
  Files around_;
  Files given_;
  Files there_;
  std::set<std::string> links_;
  std::set<std::string> locked_;
  Revisions revisions_;
};

/// The page as it would be if every answer in it were right.
std::string accepted(const Page& page);

/// Both texts line by line: `-` for what was expected, `+` for what came.
std::string difference(std::string_view expected, std::string_view actual);

}  // namespace bra::test
