// HelpPage: what the help says, as data, before it is laid out for a terminal
// or for the manual. Made from the same tables as the parser.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "command/command.h"
#include "language/speech.h"

namespace bra::command {

/// `-O, --format FORMAT   how the answer is written`
struct HelpEntry {
  std::vector<std::string> names;
  std::string value;
  std::string text;
};

struct HelpSection {
  std::string heading;
  std::vector<HelpEntry> entries;
};

struct HelpPage {
  std::vector<std::string> before;
  std::vector<HelpSection> sections;
  std::vector<std::string> after;
};

/// One command's page; null is bra itself.
HelpPage page_of(const Command* command, const Speech& speech);

/// `commands terms options formats keys columns states tables`, as the user's
/// language calls them.
std::vector<std::string> help_topics(const Speech& speech);

/// One topic's page, or nothing if there is none such.
std::optional<HelpPage> page_about(std::string_view topic,
                                   const Speech& speech);

}  // namespace bra::command
