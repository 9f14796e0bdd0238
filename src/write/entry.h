// Entry: one follow-up in a log changed where it stands, or added to it. What
// nobody asked to change stays byte for byte.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "language/lexicon.h"
#include "model/meeting.h"
#include "text/edit.h"
#include "write/page.h"

namespace bra::write {

/// What a follow-up is to say: its number, title, state and so on.
struct Field {
  Key key;
  std::string text;
};
using Fields = std::vector<Field>;

/// The text of a field; empty if it is not among them.
std::string_view text_of(const Fields& fields, Key key);

struct Changes {
  std::vector<Edit> edits;
  /// A field that the log has no column for; then there are no edits.
  std::optional<Key> homeless;
  /// The entry stands where it cannot be changed with certainty: a task line
  /// in a text of YAML. Then there are no edits either.
  bool out_of_reach = false;
};

/// Makes the entry of this page's meeting say the fields. A state that has no
/// column of its own begins the status. A table gets a column for each of the
/// `wanted` that it has none for.
Changes set_fields(const Page& page, const Entry& entry, const Fields& fields,
                   const Lexicon& lexicon, const Language& language,
                   const std::vector<Key>& wanted = {});

/// Adds follow-ups at the end of the log: as rows where it is a table or a
/// list, as task lines where it has only such. Where there is no log, one is
/// begun: below the heading that speaks of follow-ups, else at the end. Of
/// their fields those without a column are left out but for `homeless`. A table
/// gets a column for each of the `wanted` that it has none for.
Changes add_entries(const Page& page, const Meeting& meeting,
                    const std::vector<Fields>& entries, const Lexicon& lexicon,
                    const Language& language,
                    const std::vector<Key>& wanted = {});

/// Puts `body` right below a heading, or as a section of its own at the end.
std::vector<Edit> section_edits(const Page& page, const syntax::Block* heading,
                                std::string_view title, std::string_view body);

}  // namespace bra::write
