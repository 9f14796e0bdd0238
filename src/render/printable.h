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

/// The same, but tabs and line ends stay as they are, for text that is to be
/// used as well as read.
std::string printable_lines(std::string_view text);

/// The same on one line: line feeds are blanks.
std::string printable_line(std::string_view text);

/// Whether a `[` after this text would be an order to a CI service, as after
/// `##vso`.
bool begins_order(std::string_view before);

/// Whether a line could be an order to a CI service, such as `::add-mask::x`,
/// blanks of any kind before it left out.
bool may_be_order(std::string_view line);

/// `drawing` without a line that a CI service would take for an order, such
/// as `::add-mask::`: its first colon is spelt out.
std::string without_orders(std::string drawing);

}  // namespace bra::render
