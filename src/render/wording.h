// Wording: messages and values as text for people.

#pragma once

#include <string>

#include "render/style.h"
#include "report/message.h"
#include "table/table.h"

namespace bra::render {

/// The message in the reader's language, on one line, safe to print: also
/// without the last digits of personal numbers that it quotes.
std::string said(const Message& message, const Style& style);

/// What a passage says: a heading on one line, prose with its own lines.
std::string passage_text(const Passage& passage, const Style& style);

/// A value as people read it: dates as 2024-05-17, names of our own
/// translated, lists joined with commas, the unknown empty. Safe to print; may
/// have line feeds.
std::string value_text(const Value& value, const Style& style);

/// A number in the fewest digits that say exactly it, with this decimal mark;
/// empty for what is no number.
std::string number_text(double number, std::string_view decimal_mark);

}  // namespace bra::render
