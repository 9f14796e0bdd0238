// YAML escapes: what a backslash says in a double-quoted text of YAML.

#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace bra {

struct YamlEscape {
  char32_t character = 0;
  /// In bytes, with the backslash.
  std::size_t size = 0;
};

/// Of the escape that `text` begins with: `\n`, `\ `, `\x20`, `\u00f6`,
/// `\U000000f6`; a backslash that ends a line says nothing itself. Nothing of
/// those that also escape a mark in Markdown, nor of those that hide.
std::optional<YamlEscape> yaml_escape(std::string_view text);

}  // namespace bra
