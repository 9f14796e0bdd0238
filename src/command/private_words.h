// Private words: what a user types that must not come to stand in a file.

#pragma once

#include <string_view>
#include <vector>

#include "command/writing.h"

namespace bra::command {

/// Of words that go into minutes or name what they are kept in.
/// @throws Misuse, which does not show it, if a personal number surely stands
///     in them
void refuse_personal_number(Day today, std::string_view words);
inline void refuse_personal_number(const Writing& writing,
                                   std::string_view words) {
  refuse_personal_number(writing.today(), words);
}

/// Of words that go into the ledger, which can never be taken out of it again;
/// `meeting` is whose line they are for.
/// @throws Misuse, which does not show it, if a personal number, a telephone
///     number or an e-mail address stands in them
void refuse_private_in_ledger(const Writing& writing, const Meeting& meeting,
                              const std::vector<std::string>& words);

}  // namespace bra::command
