// Name tokens: a text as the words that names are made of, and what parts them.

#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "write/public/legible.h"

namespace bra::write {

/// A word as names are made of.
struct NameToken {
  std::string folded;
  /// In bytes of the legible text.
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  bool upper = false;
  /// Nothing but capitals.
  bool capitals = false;
  /// What parts it from the one before: nothing that a reader would see as a
  /// gap; or so much that they cannot be one name.
  bool joined = false;
  bool far = true;
  /// Only blanks part it from the one before, or blanks and full stops.
  bool blank = false;
  bool stopped = false;
  bool apostrophe = false;
};

/// A page may be nothing but words, and is not to be copied as they come.
using NameTokens = std::deque<NameToken>;

/// Words end where no letter follows, and where a capital follows a small
/// letter or a digit a letter, as in names of files.
NameTokens name_tokens(const Legible& legible);

/// `Lotta`, and neither `L` nor `LOTTA`, which is how headings are written.
bool is_like_a_name(const NameToken& token, std::string_view text);

/// The runs of letters and digits in a name.
std::vector<std::string_view> words_of(std::string_view text);

/// Whether what stands at `at` begins a sentence, a line or a cell, where any
/// word has a capital.
bool begins_sentence(std::string_view text, std::size_t at);

}  // namespace bra::write
