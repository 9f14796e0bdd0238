// Contacts: the e-mail addresses and Swedish telephone numbers in a text.
// Service numbers, which are nobody's own, are none.

#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace bra {

struct Contact {
  /// In bytes of the text searched.
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// `vera.lindskog@example.se`, also parted by blanks or a line's end, and with
/// `(at)`, `(snabel-a)`, or ` at ` where that is plainly no word. In order;
/// linear in the text.
std::vector<Contact> email_addresses(std::string_view text);

/// `0226-12 34 56`, `070-123 45 67`, `+46 8 123 45 67`. In order; linear in
/// the text.
std::vector<Contact> telephone_numbers(std::string_view text);

/// Whether the word before a number that begins at `begin` says that it is a
/// switchboard's, and so nobody's own: `växel 0226-64 50 00`, `växeln på …`.
bool is_switchboards(std::string_view text, std::size_t begin);

/// Whether the text has such a word at all: else it need not be searched.
bool names_switchboard(std::string_view text);

}  // namespace bra
