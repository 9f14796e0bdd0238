#include "command/tongue.h"

#include <optional>
#include <string>

#include "language/lexicon.h"

namespace bra::command {
namespace {

/// `sv`, `sv_SE`, `sv_SE.UTF-8` and `sv@x` are all `sv`.
const Language* language_in(std::string_view locale) {
  return language_of(locale.substr(0, locale.find_first_of("_.@-")));
}

}  // namespace

const Language* asked_tongue(const Arguments& arguments,
                             const world::Environment& environment) {
  if (const auto code = arguments.value("lang")) return language_in(*code);
  for (const char* variable : {"BRA_LANG", "LC_ALL", "LC_MESSAGES", "LANG"}) {
    const std::optional<std::string> value = environment.get(variable);
    if (value && !value->empty()) return language_in(*value);
  }
  return nullptr;
}

const Language& tongue_or_english(std::string_view code) {
  const Language* language = language_of(code);
  return language == nullptr ? *language_of("en") : *language;
}

}  // namespace bra::command
