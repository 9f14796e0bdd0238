// Checking: a council's files, read and checked without a command line.

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "support/folder_book.h"
#include "text/date.h"

namespace bra::test {

/// What `rule` alone finds, in reading order, each as one line:
/// `2025-03-12.md:6:3: error: headline [rule]`.
std::vector<std::string> findings_of(std::string_view rule,
                                     const Folder& folder,
                                     Day today = *Day::of(2025, 6, 1));

/// The same, each finding in full: excerpt, other places and advice.
std::string told_of(std::string_view rule, const Folder& folder);

/// The places only: `2025-03-12 6:3`, and a `note` or `warning` unless it is
/// an error; parted by `, `.
std::string places_of(std::string_view rule, const Folder& folder,
                      Day today = *Day::of(2025, 6, 1));

/// One row of a table of tests.
struct Checking {
  std::string_view what;
  Folder folder;
  /// As places_of() says it; empty if the rule is to be silent.
  std::string_view places;
};

/// Checks each row with `rule` as doctest does.
void hold(std::string_view rule, const std::vector<Checking>& rows,
          Day today = *Day::of(2025, 6, 1));

/// Minutes of that day: three lines of front matter, then `body` from line 4.
std::string minutes(std::string_view day, std::string_view body);

/// Minutes that are a log and nothing else. The header is line 4, the first of
/// `rows` line 6. Columns: Nr, Ärende, Läge, Ansvarig.
std::string log(std::string_view day, std::string_view rows);

}  // namespace bra::test
