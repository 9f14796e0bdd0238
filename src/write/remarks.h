// Remarks: the HTML comments among the facts of Markdown. They are read as
// nothing, and whoever writes over a fact keeps them.

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bra::write {

/// From `<!--` to `-->`, in order; inside code too.
std::vector<std::string_view> remarks_in(std::string_view text);

/// `text` with a blank for each byte of a remark, so that places stay.
std::string without_remarks(std::string_view text);

/// `text`, and behind it each remark of `old` that it has not.
std::string with_remarks_of(std::string_view old, std::string text);

}  // namespace bra::write
