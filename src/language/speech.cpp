#include "language/speech.h"

namespace bra {
namespace {

std::string spoken(const Speech& speech, const Argument& argument) {
  if (!argument.ours) return argument.text;
  // One of our words, or several parted by commas.
  constexpr std::string_view between = ", ";
  std::string out;
  for (std::string_view rest = argument.text;;) {
    const std::size_t end = rest.find(between);
    out += speech.say(rest.substr(0, end));
    if (end == rest.npos) return out;
    out += between;
    rest.remove_prefix(end + between.size());
  }
}

}  // namespace

Speech::Speech(const Language& language) : language_(&language) {
  if (language.phrases == nullptr) return;
  for (const Phrases* phrases : *language.phrases) {
    for (const Phrase& phrase : *phrases) {
      phrases_.emplace(phrase.english, phrase.here);
    }
  }
}

std::string_view Speech::say(std::string_view english) const {
  const auto found = phrases_.find(english);
  return found == phrases_.end() ? english : found->second;
}

// Placeholders are {} in order, or {0}, {1} where a language needs another
// order. fmt is not used: a message is data and must not be able to throw.
std::string Speech::say(const Message& message) const {
  const std::string_view pattern = say(message.text);
  std::string out;
  std::size_t next = 0;
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    if (pattern[at] != '{') {
      out += pattern[at];
      continue;
    }
    const std::size_t end = pattern.find('}', at);
    if (end == std::string_view::npos) return out.append(pattern.substr(at));
    const auto chosen = whole_number(pattern.substr(at + 1, end - at - 1));
    const std::size_t which =
        chosen ? static_cast<std::size_t>(*chosen) : next++;
    if (which < message.arguments.size()) {
      out += spoken(*this, message.arguments[which]);
    }
    at = end;
  }
  return out;
}

}  // namespace bra
