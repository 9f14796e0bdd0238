#include "language/speech.h"

#include <algorithm>

#include "text/utf8.h"

namespace bra {
namespace {

constexpr std::string_view program = "bra ";

/// The first word that stands for `thing`, or the thing itself: the words of a
/// language stand with the most natural first.
std::string_view word_for(std::string_view thing,
                          std::span<const Word<std::string_view>> words) {
  const auto found =
      std::find_if(words.begin(), words.end(),
                   [&](const auto& word) { return word.thing == thing; });
  return found == words.end() ? thing : found->word;
}

bool is_name(char c) { return (c >= 'a' && c <= 'z') || c == '-'; }

bool begins_a_word(std::string_view text, std::size_t at) {
  if (at == 0) return true;
  const char before = text[at - 1];
  return before == '`' || before == ' ' || before == '(';
}

/// What the language calls a topic of the help: `tables` is said as `Tables`.
std::string topic_in(const Language& language, std::string_view topic) {
  for (const Phrases* phrases : *language.phrases) {
    for (const auto& [english, here] : *phrases) {
      const bool is_title = english.size() == topic.size() &&
                            english != topic && utf8::fold(english) == topic;
      if (is_title) return utf8::fold(here);
    }
  }
  return std::string(topic);
}

/// `bra help actions` is `bra hjälp uppföljning`: what follows the program's
/// name is a command's, and after `help` one more, or a topic's.
std::string with_names_of(const Language& language, std::string_view text) {
  std::string out;
  const auto take_name = [&](std::size_t at) {
    const auto is_end = [](char c) { return !is_name(c); };
    const std::string_view rest = text.substr(at);
    const auto* end = std::find_if(rest.begin(), rest.end(), is_end);
    return rest.substr(0, static_cast<std::size_t>(end - rest.begin()));
  };
  for (std::size_t at = 0; at < text.size();) {
    if (!text.substr(at).starts_with(program) || !begins_a_word(text, at)) {
      out += text[at++];
      continue;
    }
    at += program.size();
    const std::string_view name = take_name(at);
    at += name.size();
    out.append(program).append(word_for(name, language.commands));
    if (name != "help" || at == text.size() || text[at] != ' ') continue;
    const std::string_view topic = take_name(++at);
    at += topic.size();
    const std::string_view command = word_for(topic, language.commands);
    out.append(" ").append(command != topic ? std::string(command)
                                            : topic_in(language, topic));
  }
  return out;
}

/// `no:owner` is `ingen:ansvarig`, `owner:maja` is `ansvarig:maja`.
std::string with_keys_of(const Language& language, std::string_view term) {
  std::string out;
  for (std::string_view rest = term;;) {
    const std::size_t colon = rest.find(':');
    const std::string_view key = rest.substr(0, colon);
    out += word_for(key, language.question_words);
    if (colon == rest.npos) return out;
    out += ':';
    rest.remove_prefix(colon + 1);
    if (key != "no" && key != "not") return out.append(rest);
  }
}

}  // namespace

Speech::Speech(const Language& language) : language_(&language) {
  if (language.phrases == nullptr) return;
  for (const Phrases* phrases : *language.phrases) {
    for (const auto& [english, here] : *phrases) {
      std::string_view said = here;
      if (said.find(program) != said.npos) {
        said = renamed_.emplace_back(with_names_of(language, here));
      }
      phrases_.emplace(english, said);
    }
  }
}

std::string_view Speech::say(std::string_view english) const {
  const auto found = phrases_.find(english);
  return found == phrases_.end() ? english : found->second;
}

std::string Speech::say_own(std::string_view word) const {
  const std::string_view phrase = say(word);
  // The names of commands and keys are English ones.
  if (phrase != word || language_->phrases == nullptr) {
    return std::string(phrase);
  }
  if (word.starts_with(program)) return with_names_of(*language_, word);
  if (word.find(':') != word.npos) return with_keys_of(*language_, word);
  return std::string(word_for(word, language_->commands));
}

std::string Speech::spoken(const Argument& argument) const {
  if (!argument.ours) return argument.text;
  // One of our words, or several parted by commas.
  constexpr std::string_view between = ", ";
  std::string out;
  for (std::string_view rest = argument.text;;) {
    const std::size_t end = rest.find(between);
    out += say_own(rest.substr(0, end));
    if (end == rest.npos) return out;
    out += between;
    rest.remove_prefix(end + between.size());
  }
}

// Placeholders are {} in order, or {0}, {1} where a language needs another
// order. fmt is not used: a message is data and must not be able to throw.
std::string Speech::say(const Message& message) const {
  const std::string_view pattern = say(message.text);
  std::string out;
  std::size_t next = 0;
  for (std::size_t rest = 0;;) {
    const std::size_t at = pattern.find('{', rest);
    const std::size_t end = pattern.find('}', at);
    if (end == std::string_view::npos) return out.append(pattern.substr(rest));
    out += pattern.substr(rest, at - rest);
    const auto chosen = whole_number(pattern.substr(at + 1, end - at - 1));
    const std::size_t which =
        chosen ? static_cast<std::size_t>(*chosen) : next++;
    if (which < message.arguments.size()) {
      out += spoken(message.arguments[which]);
    }
    rest = end + 1;
  }
}

}  // namespace bra
