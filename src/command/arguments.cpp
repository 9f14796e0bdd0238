#include "command/arguments.h"

namespace bra::command {

bool Arguments::has(std::string_view option) const {
  return value(option).has_value();
}

std::optional<std::string> Arguments::value(std::string_view option) const {
  std::optional<std::string> last;
  for (const auto& [key, value] : options_) {
    if (key == option) last = value;
  }
  return last;
}

std::vector<std::string> Arguments::values(std::string_view option) const {
  std::vector<std::string> all;
  for (const auto& [key, value] : options_) {
    if (key == option) all.push_back(value);
  }
  return all;
}

}  // namespace bra::command
