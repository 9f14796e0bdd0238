// Complaints about YAML: the sentences that more than one reader says, each
// made in one place.

#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "report/report.h"
#include "syntax/yaml_tree.h"

namespace bra::syntax {

/// A finding that is not yet in a report.
Diagnostic complaint(const Fault& fault, Span where, Message headline);

/// `value` as a quoted scalar that says the same.
std::string in_quotes(std::string_view value);

/// The remedy and the mend for a value that needs quotes round it to say
/// `meant`; `key` may be empty.
void advise_quotes(Diagnostic& found, std::string_view key, Span value,
                   std::string_view meant);

/// A quote that nothing closes.
Diagnostic unclosed_quote(Span quote);

/// ` #` inside what was meant as one value; `cut` is what stands from the `#`.
Diagnostic cut_value(Span cut);
/// The same for what stands beside `|` or `>`.
Diagnostic cut_block(Span cut);

/// One key twice in the same map.
Diagnostic duplicate_key(const Node& first, const Node& second);

/// A tab, or a no-break space, where a line is indented.
Diagnostic tab_indent(Span tabs);
Diagnostic no_break_indent(Span space);

/// `datum:2025-03-12` or `-Vera`: a line, without its indentation, that YAML
/// takes for one piece of text since a space is missing. Nothing if it is not.
std::optional<Diagnostic> missing_space(Span line);

/// A line that is indented more than one above that has a value already.
Diagnostic too_much_indent(Span line);

/// `|` or `>` with nothing indented below it.
Diagnostic empty_block(Span signs);
bool is_empty_block(const Diagnostic& found);

/// `---` or `...` after the beginning.
Diagnostic second_document(Span mark);

/// More levels or values than we read.
Diagnostic too_deep(Span here);
Diagnostic too_many(Span here);
bool is_limit(const Diagnostic& found);

/// A key that is longer than we read.
Diagnostic long_key(Span key);

/// A byte that no text of ours holds: see yaml_bytes.h.
Diagnostic forbidden_character(Span where);

/// What no other complaint explains.
Diagnostic unreadable(Span text);
bool is_unexplained(const Diagnostic& found);

/// A value, or a line, that begins with a character that YAML keeps for
/// itself.
Diagnostic reserved_start(std::string_view key, Span value);
Diagnostic reserved_line(Span line);

/// `[RULE: reason]`: a pair where a list between brackets has entries.
Diagnostic key_in_brackets(Span pair);

/// One or more lines that are neither keys nor items.
Diagnostic stray_lines(Span lines);
bool is_stray_lines(const Diagnostic& found);

}  // namespace bra::syntax
