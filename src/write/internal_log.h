// InternalLog: follow-ups that are not public, in passages of their own beside
// the log.

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/book.h"
#include "write/entry.h"
#include "write/page.h"

namespace bra::write {

/// What comes into one passage.
struct InternalLog {
  /// The law that the passage refers to, `OSL 25:1`; empty if it names none.
  std::string ground;
  std::vector<Fields> follow_ups;
};

/// The ground of the passage that the follow-up stood in.
std::string ground_of(const Book& book, const Standing& standing);

/// Puts a follow-up with those of the same ground.
void add_to(std::vector<InternalLog>& logs, const std::string& ground,
            Fields fields);

/// How many follow-ups there are in them.
std::size_t count_of(const std::vector<InternalLog>& logs);

/// The passage: a table in Markdown; task lines in a text of YAML, which has no
/// tables.
std::vector<std::string> passage_lines(const InternalLog& log, bool as_table,
                                       const Language& language);

/// Writes the passages after the log of Markdown, else at its end. Out of reach
/// in YAML, and where it is not certain what of the page is public already.
Changes add_passages(const Page& page, const Meeting& meeting,
                     const std::vector<InternalLog>& logs,
                     const Lexicon& lexicon, const Language& language);

}  // namespace bra::write
