// Oracles: what may stand in no answer, told by other means than bra's own: the
// parsers of CI services written again, JSON and XML libraries, and a list of
// characters from Unicode's own papers. Each answers with what is wrong, empty
// if nothing is.

#pragma once

#include <string>
#include <string_view>

namespace bra::test {

/// Characters that an answer may hold besides those that are seen.
struct Allowed {
  bool tab = false;
  bool carriage_return = false;
};

/// A character that moves a cursor, turns text around or is not seen, or a byte
/// that is no UTF-8.
std::string hidden_in(std::string_view text, Allowed allowed = {});

/// A line that a CI service would obey. Sources: actions/runner,
/// ActionCommand.cs (TryParseV2 and TryParse); microsoft/azure-pipelines-agent,
/// Command.cs. With `ours`, the three commands that the format github writes
/// are none.
std::string order_in(std::string_view text, bool ours = false);

/// A cell that a spreadsheet would calculate; CSV by RFC 4180, or lines with
/// tabs if `separator` is one.
std::string formula_in(std::string_view text, char separator);

/// Text that is no JSON; each line by itself with `lines`.
std::string no_json_in(std::string_view text, bool lines = false);

/// Text that is no XML.
std::string no_xml_in(std::string_view text);

/// An element or attribute of a page that could do more than be read.
std::string active_in(std::string_view html);

}  // namespace bra::test
