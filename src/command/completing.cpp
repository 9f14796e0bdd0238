#include "command/completing.h"

#include <algorithm>
#include <string_view>

#include "check/check.h"
#include "command/file_schema.h"
#include "command/help_page.h"
#include "command/manual.h"
#include "command/options.h"
#include "command/speaking.h"
#include "language/lexicon.h"
#include "text/utf8.h"

namespace bra::command {
namespace {

std::string_view after_last(std::string_view text, char mark) {
  const std::size_t at = text.rfind(mark);
  return at == text.npos ? text : text.substr(at + 1);
}

bool is_hidden(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    if (utf8::is_hidden(utf8::decode(text, at))) return true;
  }
  return false;
}

/// Compares as questions do: without case, and without accents unless there
/// are some in what was typed.
class Typed {
 public:
  explicit Typed(std::string_view text)
      : accented_(utf8::has_accent(text)), key_(likened(text)) {}

  [[nodiscard]] bool begins(std::string_view text) const {
    return likened(text).starts_with(key_);
  }
  /// Whether some word of `text` begins so.
  [[nodiscard]] bool begins_a_word_of(std::string_view text) const {
    while (!text.empty()) {
      if (begins(text)) return true;
      const std::size_t blank = text.find(' ');
      text.remove_prefix(blank == text.npos ? text.size() : blank + 1);
    }
    return false;
  }

 private:
  [[nodiscard]] std::string likened(std::string_view text) const {
    return accented_ ? utf8::fold(text) : utf8::unaccent(text);
  }

  bool accented_;
  std::string key_;
};

class Completer {
 public:
  Completer(std::vector<std::string> words, world::World& world)
      : typed_(words.back()),
        before_((words.pop_back(), std::move(words))),
        line_(before_),
        parsed_(parse(line_)),
        session_(world, line_, parsed_),
        live_(session_) {}

  Completion complete() {
    const std::size_t equals = typed_.find('=');
    const bool is_long = typed_.starts_with("--") && equals != typed_.npos;
    if (const Option* awaited = waiting()) {
      values_of(*awaited);
    } else if (is_long) {
      value_after(equals);
    } else if (typed_.starts_with("-")) {
      options();
    } else if (parsed_.command == nullptr) {
      if (parsed_.name.text().empty()) commands();
    } else {
      words_of(*parsed_.command);
    }
    choose();
    return std::move(completion_);
  }

 private:
  [[nodiscard]] std::string_view rest() const {
    return std::string_view(typed_).substr(kept_.size());
  }

  void offer(std::string_view value, std::string_view text = {}) {
    completion_.candidates.push_back({std::string(value), std::string(text)});
  }
  void offer(Candidates candidates) {
    for (Candidate& candidate : candidates) {
      completion_.candidates.push_back(std::move(candidate));
    }
  }
  [[nodiscard]] std::string_view said(std::string_view english) const {
    return session_.speech().say(english);
  }

  [[nodiscard]] const Option* option_called(std::string_view name) const {
    for (const OptionGroup& group : options_of(parsed_.command)) {
      for (const Option* option : group.options) {
        const auto names = names_of(*option);
        if (std::find(names.begin(), names.end(), name) != names.end()) {
          return option;
        }
      }
    }
    return nullptr;
  }

  /// The option whose value is being typed; null if it is none.
  [[nodiscard]] const Option* waiting() const {
    if (before_.empty()) return nullptr;
    const Option* option = option_called(before_.back());
    return option != nullptr && option->takes_value() ? option : nullptr;
  }

  /// Of `--owner=maja`.
  void value_after(std::size_t equals) {
    const Option* option = option_called(typed_.substr(0, equals));
    if (option == nullptr) return;
    kept_ = typed_.substr(0, equals + 1);
    values_of(*option);
  }

  void options() {
    for (const OptionGroup& group : options_of(parsed_.command)) {
      for (const Option* option : group.options) {
        offer(names_of(*option).back(), said(option->summary));
      }
    }
  }

  void commands() {
    const Language& language = session_.speech().language();
    for (const Command* command : bra::command::commands) {
      if (command->group == Group::unlisted) continue;
      std::string_view name = command->name;
      for (const auto& [synonym, meant] : language.commands) {
        if (meant == command->name) name = synonym;
      }
      offer(name, said(command->summary));
      // Both names do, and the other is found once it is begun.
      if (name != command->name && !typed_.empty()) {
        offer(command->name, said(command->summary));
      }
    }
  }

  void values_of(const Option& option) {
    const std::string_view key = key_of(option);
    const auto terms = term_options();
    const bool is_term =
        std::any_of(terms.begin(), terms.end(),
                    [&](const Option& term) { return &term == &option; });
    if (is_term) return offer(live_.of_term(key));
    if (option.choices != nullptr) {
      for (const std::string_view choice : option.choices()) offer(choice);
      return;
    }
    value_called(option.value);
  }

  void words_of(const Command& command) {
    if (command.noun != nullptr) terms_of(*command.noun);
    // `[NOUN|FILE]` is a noun or a file.
    std::string_view words = command.words;
    while (!words.empty()) {
      const auto is_letter = [](char c) { return c >= 'A' && c <= 'Z'; };
      const auto* end = std::find_if_not(words.begin(), words.end(), is_letter);
      const auto size = static_cast<std::size_t>(end - words.begin());
      if (size > 0) value_called(words.substr(0, size));
      words.remove_prefix(std::max<std::size_t>(size, 1));
    }
  }

  void terms_of(const query::Noun& noun) {
    const std::size_t colon = typed_.rfind(':');
    if (colon != typed_.npos) {
      const std::string key = query::canonical(
          after_last(std::string_view(typed_).substr(0, colon), ':'),
          vocabulary_of_languages());
      kept_ = typed_.substr(0, colon + 1);
      const bool is_key = std::find(noun.terms.begin(), noun.terms.end(),
                                    key) != noun.terms.end();
      if (is_key || key == query::keys::council)
        return offer(live_.of_term(key));
      if (key == "no" || key == "not") return keys_of(noun, key == "not");
      return;
    }
    if (!noun.has_subject) keys_of(noun, true);
  }

  void keys_of(const query::Noun& noun, bool with_value) {
    for (const Option& term : term_options()) {
      const std::string key(key_of(term));
      if (std::find(noun.terms.begin(), noun.terms.end(), key) ==
          noun.terms.end()) {
        continue;
      }
      const std::string own = session_.speech().say_own(key + ":");
      for (std::string name : {own, key + ":"}) {
        // As with commands, the other name is found once it is begun.
        if (name != own && rest().empty()) continue;
        if (!with_value) name.pop_back();
        offer(name, said(term.summary));
        if (own == key + ":") break;
      }
    }
  }

  /// What may stand for a value that the help calls so.
  void value_called(std::string_view name) {
    if (name == "NAMES" || name == "IDS" || name == "RULES" ||
        name == "FIELDS") {
      keep_list();
      name.remove_suffix(1);
    }
    if (name == "NAME") offer(live_.people());
    if (name == "AREA") offer(live_.areas());
    if (name == "LEVEL") offer(live_.levels());
    if (name == "STATE") offer(live_.of_term(query::keys::state));
    if (name == "DATE") offer(live_.meetings());
    if (name == "MONTH" || name == "PERIOD") offer(live_.months());
    if (name == "ID") follow_ups();
    if (name == "RULE") rules();
    if (name == "FIELD") fields();
    if (name == "COMMAND") topics();
    if (name == "NOUN") nouns();
    if (name == "SHELL") {
      for (const char* shell : {"bash", "zsh", "fish"}) offer(shell);
    }
    const bool is_noun =
        parsed_.command != nullptr && parsed_.command->name == "schema";
    if ((name == "FILE" && !is_noun) || name == "PATH") {
      completion_.paths = Paths::files;
    }
    if (name == "DIR") completion_.paths = Paths::folders;
  }

  /// What was typed of a list up to its last comma stays.
  void keep_list() {
    const std::size_t comma = typed_.rfind(',');
    if (comma != typed_.npos) kept_ = typed_.substr(0, comma + 1);
  }

  /// Those that are open; if none of them fits, every one.
  void follow_ups() {
    const Typed typed(rest());
    const auto fits = [&](const Candidate& one) {
      return typed.begins(one.value) || typed.begins_a_word_of(one.text);
    };
    Candidates open = live_.follow_ups(false);
    const bool any = std::any_of(open.begin(), open.end(), fits);
    offer(any ? std::move(open) : live_.follow_ups(true));
  }

  void rules() {
    for (const Fault* fault : check::all_faults(faults_of_reading)) {
      offer(fault->name, said(fault->summary));
    }
  }

  void fields() {
    if (parsed_.command == nullptr || parsed_.command->noun == nullptr) return;
    for (const Column& column : parsed_.command->noun->columns) {
      if (column.seen == Seen::never) continue;
      offer(column.key, said(column.heading));
    }
  }

  void topics() {
    commands();
    std::vector<std::string> topics = manual_topics(session_.speech());
    for (const std::string& topic : help_topics(session_.speech())) {
      if (std::find(topics.begin(), topics.end(), topic) == topics.end()) {
        topics.push_back(topic);
      }
    }
    for (const std::string& topic : topics) offer(topic);
  }

  void nouns() {
    for (const Command* command : bra::command::commands) {
      if (command->noun != nullptr) offer(command->name);
    }
    offer("findings");
    for (const std::string_view file : file_schemas()) offer(file);
  }

  /// Leaves those that fit what was typed: that begin so, else the only one
  /// that has such a word in it or in what it is.
  void choose() {
    Candidates& all = completion_.candidates;
    std::erase_if(all, [](const Candidate& one) {
      return one.value.empty() || is_hidden(one.value);
    });
    const Typed typed(rest());
    Candidates fit;
    for (const Candidate& one : all) {
      if (typed.begins(one.value)) fit.push_back(one);
    }
    if (fit.empty()) {
      for (const Candidate& one : all) {
        if (typed.begins_a_word_of(one.value) ||
            typed.begins_a_word_of(one.text)) {
          fit.push_back(one);
        }
      }
      if (fit.size() > 1) fit.clear();
    }
    all = std::move(fit);
    for (Candidate& one : all) one.value.insert(0, kept_);
    if (!all.empty()) completion_.paths = Paths::none;
  }

  std::string typed_;
  std::vector<std::string> before_;
  CommandLine line_;
  Parsed parsed_;
  Session session_;
  LiveValues live_;
  /// The beginning of what was typed that stays as it is: `owner:`.
  std::string kept_;
  Completion completion_;
};

}  // namespace

Completion complete(const std::vector<std::string>& words,
                    world::World& world) {
  return Completer(words.empty() ? std::vector<std::string>{""} : words, world)
      .complete();
}

}  // namespace bra::command
