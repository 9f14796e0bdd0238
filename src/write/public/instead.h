// Instead: the words that stand in the public copy where a name stood.

#pragma once

#include <string>
#include <string_view>

namespace bra::write {

/// `rektor` → `rektors`, `polis A` → `polis A:s`.
std::string genitive(const std::string& words);

/// Two teachers are `teacher A` and `teacher B`, as names are written, so that
/// they can be read as such.
std::string letter_of(int ordinal);

/// The part of a role that may stand where a name stood, in Markdown and in
/// YAML.
std::string plain_role(std::string_view role);

}  // namespace bra::write
