// Fields: what the columns of an answer may be called in --sort, --by and
// --columns: their keys, what stands above them on the screen, and the words
// of terms, in every language.

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "command/session.h"
#include "language/speech.h"
#include "query/noun.h"
#include "query/vocabulary.h"
#include "text/span.h"

namespace bra::command {

/// What the fields of a noun are called in messages and in the help. The keys
/// are English; in other languages a field is called what stands above it, if
/// that can be written in a list and is no other field's.
std::vector<std::string> field_names(const query::Noun& noun,
                                     const Speech& speech);

class Fields {
 public:
  /// All must outlive the fields.
  Fields(const Session& session, const query::Noun& noun,
         const query::Vocabulary& vocabulary);

  /// Where the option was given this value.
  [[nodiscard]] Span place(std::string_view option,
                           std::string_view value) const;
  /// The same, parted at commas.
  [[nodiscard]] std::vector<Span> parts(std::string_view option,
                                        std::string_view value) const;

  /// The key of the field that is called so. The keys come first, then the
  /// headings, since two of them may be what a term is called: `Möten` counts
  /// meetings, `möte` is one. A singular will do: `owner` is `owners`.
  /// @throws Misuse if no field is
  [[nodiscard]] std::string_view called(Span written) const;

 private:
  [[nodiscard]] std::string_view key_called(std::string_view word) const;
  [[nodiscard]] std::string_view headed(const std::string& folded) const;

  const Session& session_;
  const query::Noun& noun_;
  const query::Vocabulary& vocabulary_;
  std::vector<Column> known_;
};

}  // namespace bra::command
