// Command: one verb or noun of bra, as data. From this one table come the
// parser, the help, the manual's synopsis and the shells' completions. One
// file in commands/ for each; being there is being registered.

#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "command/arguments.h"
#include "query/noun.h"

namespace bra::command {

class Session;

/// The exit codes, all of them.
enum class Exit {
  done = 0,
  found = 1,   ///< something was found that whoever asked wants to fail on
  failed = 2,  ///< could not do it
  bug = 3
};

struct Option {
  /// `-p,--period`; the last name is the one we call it by.
  std::string_view names;
  /// What stands for its value in the help; empty for a flag.
  std::string_view value;
  /// One clause, English, the key of its translations.
  std::string_view summary;
  /// The values there are, or null if any is good.
  std::vector<std::string_view> (*choices)() = nullptr;

  [[nodiscard]] bool takes_value() const { return !value.empty(); }
};

/// `-p` and `--period`.
std::vector<std::string_view> names_of(const Option& option);

/// The last name without its dashes: `period`.
std::string_view key_of(const Option& option);

/// Under which heading the help lists a command, in the order of the help.
/// What is unlisted is asked by programs, not by people.
enum class Group { ask, look_after, learn, unlisted };

/// What a command writes, which decides the formats it has.
enum class Writes {
  list,      ///< items: every format
  page,      ///< a page rather than a list; not every format can
  overview,  ///< sections, charts and tables of a whole council
  findings,  ///< what a check found
  dataset    ///< the whole book; formats of its own
};

struct Command {
  std::string_view name;
  Group group = Group::ask;
  /// One clause, English, the key of its translations.
  std::string_view summary;
  /// A paragraph or more for `bra help NAME`; English, with translations.
  std::string_view description;
  /// What words it takes, as the help shows them: `[TERM…]`; may be empty.
  std::string_view words;
  /// Whether one word is all it takes, and more would be done nothing with.
  bool takes_one_word = false;
  /// Its own options, beside those that it shares.
  std::span<const Option> options;
  /// The noun it asks for, if it does: it then takes terms, periods and the
  /// options of order.
  const query::Noun* noun = nullptr;
  Writes writes = Writes::list;
  Exit (*run)(Session& session, const Arguments& arguments) = nullptr;
};

/// Every command in commands/, in the order of their names.
extern const std::span<const Command* const> commands;

/// The command of that name or synonym, in any language; null if there is
/// none. Beginnings of names are none.
const Command* command_called(std::string_view word);

/// Every word that command_called() knows.
std::vector<std::string_view> command_words();

}  // namespace bra::command
