// Printable: text from files made safe for a terminal and for the logs of CI
// services, which take some words at the start of a line for orders.

#pragma once

#include <string>
#include <string_view>

namespace bra::render {

/// `text` with everything made visible that could move a cursor or hide text;
/// its line feeds are kept, a tab is a blank. `##[` and `##vso[`, which some
/// services obey anywhere in a line, are spelt so that they do not.
std::string printable(std::string_view text);

/// The same on one line: line feeds are blanks.
std::string printable_line(std::string_view text);

/// `drawing` without a line that a CI service would take for an order, such
/// as `::add-mask::`: its first colon is spelt out.
std::string without_orders(std::string drawing);

}  // namespace bra::render
