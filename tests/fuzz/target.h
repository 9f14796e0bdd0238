// Target: a door of bra's that anybody's bytes come through, and what is
// promised of every one of them. A file in targets/ for each; being there is
// being registered. The fuzzer feeds them (main.cpp), and so do ordinary tests
// with what the fuzzer has found (properties/fuzz_targets_test.cpp).

#pragma once

#include <span>
#include <string_view>

namespace bra::fuzz {

struct Target {
  /// The name of its file, and of its folder in corpus/.
  std::string_view name;
  /// Whether a file of that name, of those in the pages, is a good beginning.
  /// A command line of the pages is a file called `console`, a word on a line.
  bool (*begins_from)(std::string_view file);
  /// @throws std::logic_error when a promise is broken
  void (*one)(std::string_view bytes);
};

/// Every target in targets/, in the order of their names.
extern const std::span<const Target* const> targets;

/// @throws std::logic_error with `promise` unless it holds
void demand(bool holds, const char* promise);

// What begins_from may be.
bool is_minutes(std::string_view file);
bool is_yaml(std::string_view file);
bool is_anything(std::string_view file);

}  // namespace bra::fuzz
