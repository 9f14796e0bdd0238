// Shapes: which keys the files have and what values they take, from the tables
// that read them. JSON Schemas are made from it, so that an editor and bra
// cannot disagree.

#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace bra::read {

enum class Shape : std::uint8_t {
  text,      ///< one text, number or day
  number,    ///< a whole number
  truth,     ///< yes or no
  choice,    ///< one of some words
  texts,     ///< one text or a list of them
  words,     ///< a map from words of one's own to texts
  people,    ///< one text, or a list of texts and maps
  reasons,   ///< a list of `RULE: reason`
  rules,     ///< a map from rules to severities and parameters
  map,       ///< a map with keys of its own
  maps,      ///< a list of such maps
  pictures,  ///< one such map, or a list of them
};

struct KeyShape {
  std::string_view key;
  Shape shape = Shape::text;
  /// Of the map or maps, or of the people that are maps.
  std::vector<KeyShape> keys;
  /// Of a choice.
  std::vector<std::string_view> choices;
  /// Minutes are none without it, by this key or another of the same meaning.
  bool is_needed = false;
};

using Shapes = std::vector<KeyShape>;

/// bra.yaml.
Shapes shapes_of_settings();
/// One entry of people.yaml.
Shapes shapes_of_person();
/// Minutes in YAML, and the front matter of minutes in Markdown; in all
/// languages.
Shapes shapes_of_minutes();

}  // namespace bra::read
