// PageTests: each section of a page as a test of doctest's, called by its
// heading and found at its line.

#pragma once

namespace bra::test {

/// Before doctest runs.
void register_pages();

/// With BRA_ACCEPT set, rewrites the answers in the pages: in all if it is 1,
/// else in those whose path begins with it. The diff is for the reviewer.
void accept_pages();

}  // namespace bra::test
