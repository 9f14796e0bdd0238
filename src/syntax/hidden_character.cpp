#include "syntax/hidden_character.h"

#include <fmt/format.h>

#include "text/utf8.h"

namespace bra::syntax {

extern const Fault hidden_character{
    .name = "hidden-character",
    .severity = Severity::error,
    .summary = "a character that cannot be seen, or is not what it seems",
    .why =
        "Invisible and reordering characters, and Cyrillic or Greek letters "
        "that look like our own, make a text say one thing to its reader and "
        "another to a program. They come along when text is pasted.",
    .wrong = "| 250115-1 | Strategi<U+200B> | pågår |",
    .right = "| 250115-1 | Strategi | pågår |",
};

namespace {

// What keeps the text as it is seen.
std::string instead_of(char32_t hidden) {
  const bool ends_line = hidden == 0x0B || hidden == 0x0C || hidden == 0x85 ||
                         hidden == 0x2028 || hidden == 0x2029;
  return ends_line ? " " : "";
}

}  // namespace

std::string code_point(char32_t character) {
  return fmt::format("U+{:04X}", static_cast<unsigned>(character));
}

Diagnostic hidden_character_at(Span where) {
  std::size_t at = 0;
  const char32_t character = utf8::decode(where.text(), at);
  Diagnostic found;
  found.fault = hidden_character;
  found.severity = hidden_character.severity;
  found.where = where;
  found.headline =
      Message("a hidden character, {}, stands here", code_point(character));
  found.advise("write the words around it again")
      .mend(where, instead_of(character));
  return found;
}

}  // namespace bra::syntax
