// YAML entry: a map of YAML changed or added to a list, key by key.

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "language/lexicon.h"
#include "text/edit.h"
#include "write/entry.h"
#include "write/page.h"

namespace bra::write {

/// The map of the page that has this place, if there is one.
const syntax::Node* map_at(const Page& page, Span where);

/// The value of a key of the page's top map, or null.
const syntax::Node* top_value(const Page& page, Key key,
                              const Lexicon& lexicon);

/// Gives each field to its key, which is added if it is not there.
std::vector<Edit> set_in_map(const Page& page, const syntax::Node& map,
                             const Fields& fields, const Lexicon& lexicon,
                             const Language& language);

/// Lines below a key of the top map that has nothing yet (`risker:`,
/// `risker: []`), or that is missing and put at the end. Each line begins with
/// the end of the one before it. Out of reach if the key has a value.
Changes begin_list(const Page& page, Key key, std::string_view lines,
                   const Lexicon& lexicon, const Language& language);

/// New maps at the end of the list under `key` of the top map, and the key
/// itself where it is missing. Out of reach if its value is no list.
Changes add_to_list(const Page& page, Key key,
                    const std::vector<Fields>& entries, const Lexicon& lexicon,
                    const Language& language);

/// `- nr: 250312-1` and the lines below it, the dash after so many blanks.
std::string list_entry(const Fields& fields, std::size_t indent,
                       std::string_view line_end, const Language& language);

}  // namespace bra::write
