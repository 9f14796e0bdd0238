#include "command/parse.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <utility>
#include <vector>

#include "command/options.h"
#include "language/lexicon.h"
#include "report/proposal.h"
#include "text/similar.h"
#include "text/utf8.h"

namespace bra::command {
namespace {

using Known = std::vector<const Option*>;

/// The option called `name` (`--owner`, `-p`); null if there is none.
const Option* option_called(const Known& options, std::string_view name) {
  for (const Option* option : options) {
    for (const std::string_view known : names_of(*option)) {
      if (known == name) return option;
    }
  }
  return nullptr;
}

/// `--opne=yes` is `--opne`.
std::string_view name_in(std::string_view word) {
  return word.substr(0, word.find('='));
}

/// Whether the option or options in `word` take the word that follows.
bool takes_next(const Known& options, std::string_view word) {
  if (word.starts_with("--")) {
    if (word.find('=') != word.npos) return false;
    const Option* option = option_called(options, word);
    return option != nullptr && option->takes_value();
  }
  for (std::size_t at = 1; at < word.size(); ++at) {  // -qO json
    const Option* option = option_called(options, std::string{'-', word[at]});
    if (option != nullptr && option->takes_value()) {
      return at + 1 == word.size();
    }
  }
  return false;
}

struct CommandPlace {
  /// The first word that is no option and no option's value; the length of the
  /// line if there is none.
  std::size_t at = 0;
  /// An option before it that no command has.
  std::string unknown_option;
};

/// CLI11 would want the command before the options that belong to it, so it is
/// looked for first.
CommandPlace place_of_command(const std::vector<std::string>& line) {
  const Known options = all_options();
  CommandPlace place;
  for (; place.at < line.size(); ++place.at) {
    const std::string& word = line[place.at];
    if (word == "--") break;
    if (word.size() < 2 || word[0] != '-') return place;
    if (word[1] == '-' && option_called(options, name_in(word)) == nullptr) {
      place.unknown_option = word;
    }
    if (takes_next(options, word)) ++place.at;
  }
  place.at = line.size();
  return place;
}

std::string listed(const std::vector<std::string_view>& words) {
  std::string out;
  for (const std::string_view word : words) {
    if (!out.empty()) out += ", ";
    out += word;
  }
  return out;
}

/// One command's options as CLI11 wants them, and its complaints as ours.
class Reader {
 public:
  Reader(const CommandLine& line, const Command* command)
      : line_(line), command_(command) {
    app_.set_help_flag();
    app_.allow_extras();
    words_ = app_.add_option("words", word_values_);
    words_->expected(0, CLI::detail::expected_max_vector_size);
    for (const OptionGroup& group : options_of(command)) {
      for (const Option* option : group.options) add(*option);
    }
  }

  void read(std::vector<std::string> words, Parsed& parsed) {
    std::reverse(words.begin(), words.end());  // CLI11 takes them from the end
    try {
      app_.parse(words);
    } catch (const CLI::ArgumentMismatch& error) {
      parsed.misuse = mismatch(error);
    } catch (const CLI::ParseError& error) {
      parsed.misuse = Misuse(Message("{}", error.what()), {});
    }
    keep(parsed);
    std::vector<std::string> unknown = app_.remaining();
    std::erase(unknown, "--");  // CLI11 leaves the mark itself over
    if (!unknown.empty() && !parsed.misuse) {
      parsed.misuse = unknown_option(unknown.front());
    }
  }

  [[nodiscard]] Misuse unknown_option(std::string_view word) const {
    const std::string_view name = name_in(word);
    // A single letter is near to every other.
    std::string_view proposal = spoken(name);
    if (proposal.empty() && name.starts_with("--")) {
      proposal = closest_to(name, long_names());
    }
    std::string help = "bra help";
    if (command_ != nullptr) help += " " + std::string(command_->name);
    Message advice = did_you_mean(
        proposal, Message("`{}` lists the options", our_word(help)));
    // A report is asked of one period, not of a month or from a day on.
    if (is_time(name) && has("--period")) {
      advice = Message("ask with --period {}", our_word("PERIOD"));
    }
    return {Message("there is no option {} here", name), line_.where(name),
            std::move(advice)};
  }

 private:
  [[nodiscard]] std::vector<std::string_view> long_names() const {
    std::vector<std::string_view> names;
    for (const OptionGroup& group : options_of(command_)) {
      for (const Option* option : group.options) {
        names.push_back(names_of(*option).back());
      }
    }
    return names;
  }

  /// The option whose name `name` is in another language: `--ansvarig`, or
  /// `-ansvarig`, is meant as `--owner`. Empty if there is none.
  [[nodiscard]] std::string_view spoken(std::string_view name) const {
    const std::string word = utf8::fold(
        name.substr(std::min(name.find_first_not_of('-'), name.size())));
    const auto names = long_names();
    for (const Language* language : languages) {
      for (const auto words : {language->question_words, language->commands}) {
        for (const auto& [here, english] : words) {
          if (english.empty() || utf8::fold(here) != word) continue;
          for (const std::string_view known : names) {
            if (known.substr(2) == english) return known;
          }
        }
      }
    }
    return {};
  }

  static bool is_time(std::string_view name) {
    return name == "--month" || name == "--since" || name == "--until";
  }

  [[nodiscard]] bool has(std::string_view name) const {
    const auto names = long_names();
    return std::find(names.begin(), names.end(), name) != names.end();
  }

  void add(const Option& option) {
    const std::string names(option.names);
    if (option.takes_value()) {
      CLI::Option* made = app_.add_option(names, CLI::callback_t());
      made->expected(1)->allow_extra_args(false);
      made->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
      made_.emplace_back(&option, made);
    } else {
      made_.emplace_back(&option,
                         app_.add_flag(names)->disable_flag_override());
    }
  }

  /// What CLI11 says of an option and its value begins with the option's name.
  [[nodiscard]] Misuse mismatch(const CLI::ArgumentMismatch& error) const {
    const std::string_view what = error.what();
    std::string name(what.substr(0, what.find_first_of(": ")));
    if (what.find("flag override") == what.npos) {
      return {Message("{} needs a value", name), line_.where(name)};
    }
    name.insert(0, "--");  // it leaves these out of the names of flags
    return {Message("{} takes no value", name), line_.where(name)};
  }

  [[nodiscard]] std::optional<Misuse> wrong_choice(
      const Option& option, const std::string& value) const {
    if (option.choices == nullptr) return std::nullopt;
    const std::vector<std::string_view> choices = option.choices();
    if (std::find(choices.begin(), choices.end(), value) != choices.end()) {
      return std::nullopt;
    }
    return Misuse(Message("{} cannot be {}", names_of(option).back(), value),
                  line_.where(value),
                  Message("choose one of: {}", listed(choices)));
  }

  void keep(Parsed& parsed) const {
    for (const auto& [option, made] : made_) {
      for (const std::string& value : made->results()) {
        parsed.arguments.add(key_of(*option), value);
        if (!parsed.misuse) parsed.misuse = wrong_choice(*option, value);
      }
    }
    for (const std::string& word : words_->results()) {
      parsed.arguments.add_word(word);
    }
  }

  const CommandLine& line_;
  const Command* command_;
  CLI::App app_;
  std::vector<std::string> word_values_;
  CLI::Option* words_ = nullptr;
  std::vector<std::pair<const Option*, CLI::Option*>> made_;
};

// `bra approve 2025-03-12 2025-04-09` must not approve the first and leave the
// second without a word.
std::optional<Misuse> too_many_words(const CommandLine& line,
                                     const Parsed& parsed) {
  if (parsed.command == nullptr) return {};
  const bool takes_none = parsed.command->words.empty();
  if (!takes_none && !parsed.command->takes_one_word) return {};
  const std::vector<std::string>& words = parsed.arguments.words();
  const std::size_t most = takes_none ? 0 : 1;
  if (words.size() <= most) return {};
  return Misuse(Message("one word too many: {}", words[most]),
                line.where(words[most]),
                takes_none ? Message("leave it out")
                           : Message("put quotes around words that belong "
                                     "together; else do one after the other"));
}

/// The command in the user's language; in the other one if it was that which
/// was written, but for the dots.
Argument proposed(std::string_view proposal, std::string_view written) {
  const bool is_written = utf8::unaccent(proposal) == utf8::unaccent(written);
  return is_written ? Argument(proposal)
                    : our_word(command_called(proposal)->name);
}

Misuse unknown_command(Span name) {
  const std::string_view meant = closest_to(name.text(), command_words());
  return {Message("there is no command {}", name.text()), name,
          meant.empty()
              ? Message("`bra help` lists the commands")
              : Message("did you mean {}?", proposed(meant, name.text()))};
}

}  // namespace

Parsed parse(const CommandLine& line) {
  Parsed parsed;
  std::vector<std::string> rest = line.words();
  const CommandPlace place = place_of_command(rest);
  const bool named = place.at < rest.size();
  if (named) {
    parsed.command = command_called(rest[place.at]);
    parsed.name = line.where(rest[place.at]);
    rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(place.at));
  }
  Reader reader(line, parsed.command);
  reader.read(std::move(rest), parsed);
  if (named && parsed.command == nullptr) {
    // After a mistyped option its value looks like the command.
    parsed.misuse = place.unknown_option.empty()
                        ? unknown_command(parsed.name)
                        : reader.unknown_option(place.unknown_option);
  }
  if (!parsed.misuse) parsed.misuse = too_many_words(line, parsed);
  return parsed;
}

}  // namespace bra::command
