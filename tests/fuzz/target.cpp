#include "fuzz/target.h"

#include <stdexcept>

namespace bra::fuzz {

void demand(bool holds, const char* promise) {
  if (!holds) throw std::logic_error(promise);
}

bool is_yaml(std::string_view file) { return file.ends_with(".yaml"); }

bool is_minutes(std::string_view file) {
  return file.ends_with(".md") ||
         (is_yaml(file) && !file.ends_with("bra.yaml"));
}

bool is_anything(std::string_view file) { return file != "console"; }

}  // namespace bra::fuzz
