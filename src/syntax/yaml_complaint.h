// Complaints about YAML: the sentences that more than one reader says, each
// made in one place.

#pragma once

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

/// The remedy and the mend for a value that only needs quotes round it;
/// `key` may be empty.
void advise_quotes(Diagnostic& found, std::string_view key, Span value);

/// A quote that nothing closes.
Diagnostic unclosed_quote(Span quote);

/// ` #` inside what was meant as one value; `value` is all of it, `cut` from
/// the `#`.
Diagnostic cut_value(std::string_view key, Span value, Span cut);

/// One key twice in the same map.
Diagnostic duplicate_key(const Node& first, const Node& second);

/// A tab, or a no-break space, where a line is indented.
Diagnostic tab_indent(Span tabs);
Diagnostic no_break_indent(Span space);

/// `datum:2025-03-12` or `-Vera`: a line, without its indentation, that YAML
/// takes for one piece of text since a space is missing. Nothing if it is not.
std::optional<Diagnostic> missing_space(Span line);

/// A value that begins with a character that YAML keeps for itself.
Diagnostic reserved_start(std::string_view key, Span value);

}  // namespace bra::syntax
