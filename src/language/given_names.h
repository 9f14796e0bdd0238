// Given names that are common in Sweden, so that somebody whom no list of
// people tells of is noticed by one. They are far from all there are, and
// nobody is withheld because of them.

#pragma once

#include <string_view>

namespace bra {

enum class GivenName {
  no,
  or_a_word,  ///< `Per`, `Hans`, `Inga`
  yes
};

/// `folded` is one word, as utf8::fold() gives it.
GivenName given_name(std::string_view folded);

}  // namespace bra
