// English: what says, wherever in a text it stands, that something is not to be
// published. Folded, as comparable() gives words.

#pragma once

#include <string_view>

namespace bra {

inline constexpr std::string_view english_not_published[] = {
    "not for publication",
    "not for circulation",
    "not for distribution",
    "not for release",
    "not be published",
    "not to be published",
    "not be made public",
    "not to be made public",
    "not be circulated",
    "not to be circulated",
    "not be released",
    "not to be released",
    "not for the minutes",
    "not to be minuted",
    "not be minuted",
    "remove before publication",
    "remove before publishing",
    "for the council only",
    "for members only",
    "for internal use",
    "this is not public",
    "this is private",
    "do not publish",
    "don't publish",
    "don’t publish",
    "do not circulate",
    "do not release",
    "this is internal",
    "this is confidential",
    "the above is internal",
    "the above is confidential",
    "the following is internal",
    "the following is confidential",
    "the matter is confidential",
    "the information is confidential",
    "confidential under",
    "(confidential)",
    "(internal)."};

}  // namespace bra
