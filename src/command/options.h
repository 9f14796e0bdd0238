// Options that commands share: terms, periods and order for those that ask,
// output and the rest for all.

#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "command/command.h"

namespace bra::command {

struct OptionGroup {
  /// A heading of the help; English, the key of its translations.
  std::string_view heading;
  std::vector<const Option*> options;
};

/// Every option that `command` takes, in the order and under the headings of
/// the help. Null is bra itself, without a command.
std::vector<OptionGroup> options_of(const Command* command);

/// The options that commands share, terms left out.
std::vector<OptionGroup> shared_options();

/// Every option of every command, once.
std::vector<const Option*> all_options();

/// The options that are a term's key (`--owner`), of all nouns.
std::span<const Option> term_options();

}  // namespace bra::command
