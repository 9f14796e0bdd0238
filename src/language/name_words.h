// Name words: what stands beside names in lists of people, in all languages at
// once: titles, ranks, where somebody is from, and what counts people without
// naming them.

#pragma once

#include <span>
#include <string_view>

namespace bra {

struct NameWords {
  /// Endings of what somebody is: `kommunchef`.
  std::span<const std::string_view> titles;
  std::span<const std::string_view> ranks;  ///< before a title: `vice`, `tf`
  /// Before a body or a place: `från Polisen`.
  std::span<const std::string_view> prepositions;
  /// Endings of where somebody is from: `Polisen`, `Björkviks kommun`.
  std::span<const std::string_view> institutions;
  /// Before people who are counted and not named: `tre elever`.
  std::span<const std::string_view> counts;
  /// After a name, for those who came along, without blanks and full stops:
  /// `m.fl.` is `mfl`.
  std::span<const std::string_view> others;
};

/// Folded, as comparable() gives words.
extern const NameWords name_words;

}  // namespace bra
