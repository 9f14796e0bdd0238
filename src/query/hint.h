// Hint: what a word without a key may have been meant as. Such words are
// searched for as text, always; where they read as something else as well, that
// is said beside the answer.

#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "model/book.h"
#include "query/noun.h"
#include "query/question.h"
#include "report/message.h"

namespace bra::query {

/// `text` as one word of a command line: in quotation marks if it has blanks.
std::string quoted(std::string_view text);

/// That words without a key read as a time and were searched for as text.
/// Nothing if they are somebody's name too (`Maj`).
std::optional<Message> time_as_text(const Question& question, const Book& book);

/// For a question about attendance that nothing was found for: somebody of that
/// name is in the minutes, and bra.yaml names others as those who count.
std::optional<Message> not_counted(const Noun& noun, const Book& book,
                                   const Question& question);

/// For a question that nothing was found for: the first of its words that is a
/// value the book knows (`maja`), the name of one of the flags (`overdue`), or
/// a comparison (`owner=maja`, `due<2025-07-01`), as it should be asked.
std::optional<Message> meant_instead(const Noun& noun,
                                     std::span<const std::string_view> flags,
                                     const Book& book,
                                     const Question& question);

}  // namespace bra::query
