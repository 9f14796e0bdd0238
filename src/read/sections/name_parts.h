// Name parts: where the name begins and ends in what a secretary writes of
// somebody without a comma: `Kommunchef Bo Vik`, `Torsten Nyberg polis`.

#pragma once

#include <cstddef>
#include <string_view>

#include "language/lexicon.h"

namespace bra::read {

/// Why a name may have been misread.
enum class Doubt {
  none,
  /// It cannot be told where the name begins or ends.
  name,
  /// Others stand beside the name: `Anna Ek och Bo Al`, `Anna Ek m.fl.`.
  several,
  /// Nobody is named: `tre elever`, `Representant från Polisen`.
  unnamed
};

struct NameParts {
  /// What stands before the name: `Kommunchef`, `Ordförande i socialnämnden`.
  std::string_view title;
  std::string_view name;
  /// What stands after it.
  std::string_view rest;
  Doubt doubt = Doubt::none;
};

/// All of `text` in its parts; views into it.
NameParts name_parts(std::string_view text, const Lexicon& lexicon);

/// Whether an office at a meeting begins the text: `ordf.`, `sekreterare`.
bool is_office(std::string_view text, const Lexicon& lexicon);

/// Whether the first word says what somebody is, or where from: `Rektor`,
/// `Polisen`, `BUP`.
bool is_title(std::string_view text, const Lexicon& lexicon);
bool is_institution(std::string_view text, const Lexicon& lexicon);

/// Whether one of the words says that all of it is a body: `Björkviks kommun`,
/// `Bostads AB`.
bool names_body(std::string_view text, const Lexicon& lexicon);

/// Whether the text could be somebody's whole name: two or three words with
/// capitals, of which none is known as a title or a body. `Anna Ek`, and `Unga
/// Örnar` too.
bool reads_as_name(std::string_view text, const Lexicon& lexicon);

/// Whether what stands after a name tells of others: `och Bo Al`, `+ 1`,
/// `m.fl.`.
bool joins_others(std::string_view rest, const Lexicon& lexicon);

/// The word at `at`, which moves past it; empty at the end.
std::string_view next_word(std::string_view text, std::size_t& at);

}  // namespace bra::read
