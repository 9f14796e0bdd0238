// Manual: the pages in man/, which bra carries with it. `bra help TOPIC` shows
// in the terminal what `man` shows, and the build makes the pages from what
// `bra help --scdoc PAGE` says, so that there is one text of each.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "language/speech.h"
#include "render/style.h"

namespace bra::command {

/// The page on `topic` (`minutes` and `bra-minutes` are one), or the section
/// with that heading in any of our languages (`periods`, `perioder`), in scdoc
/// and in the language spoken, or in English where it has no such page. Lines
/// such as `@options@` are filled in from the program's own tables. Nothing if
/// there is none.
std::optional<std::string> manual_on(std::string_view topic,
                                     const Speech& speech);

/// Every topic that manual_on() knows in the language spoken.
std::vector<std::string> manual_topics(const Speech& speech);

/// scdoc as a terminal shows it, wrapped to its width, at most 80.
std::string manual_text(std::string_view scdoc, const render::Style& style);

}  // namespace bra::command
