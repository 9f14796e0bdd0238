// Title meaning: what a heading of the minutes says that stands below it.

#pragma once

#include <optional>
#include <string_view>

#include "language/lexicon.h"

namespace bra::read {

struct TitleMeaning {
  /// The facts that it promises.
  std::optional<Key> facts;
  /// It says nothing else: `Uppföljning`.
  bool is_whole = false;
  /// It begins as headings of the log do.
  bool begins_log = false;
  /// One of its words names measures: `Insatser under våren`.
  bool names_measures = false;
};

/// Without what does not belong to its words: `3 Uppföljning:`.
std::string_view title_words(std::string_view title);

/// Of a heading without its number.
TitleMeaning title_meaning(std::string_view title, const Lexicon& lexicon);

}  // namespace bra::read
