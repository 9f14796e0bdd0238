// Record: the fields of one row, whichever way it is spelled: the cells of a
// table's row, or the keys of a YAML map. The readers of follow-ups, risks,
// measures and figures see records and never know the difference.

#pragma once

#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "language/language.h"
#include "model/words.h"
#include "read/draft.h"
#include "report/key_unknown.h"
#include "syntax/yaml_tree.h"

namespace bra::read {

extern const Fault value_unexpected;
extern const Fault yaml_null;

struct RecordField {
  Key key;
  /// Plain text; empty for a blank cell.
  Words value;
};

struct Record {
  std::vector<RecordField> fields;
  std::vector<Extra> extras;
  /// The whole row or map.
  Span span;
  /// The header row; the list's key in YAML.
  Span header;

  /// The first value of this key; empty words if there is none.
  [[nodiscard]] Words get(Key key) const;
  /// Whether there is such a field at all, blank or not.
  [[nodiscard]] bool has(Key key) const;
  /// Whether nothing stands in it: a row that is left for the next time.
  [[nodiscard]] bool is_empty() const;
};

/// The fields of a YAML map. Unknown keys and values of the wrong shape are
/// reported and kept as extras; a list of texts gives a field for each.
/// `allow_list` names the one key whose value may be a list.
Record record_of(const syntax::YamlTree& tree, const syntax::Node& map,
                 Part part, Key allow_list, Draft& draft);

/// Which keys a map has, so that a fact that is said twice is told of:
/// `ansvarig` and `owner` are one key.
class SeenKeys {
 public:
  /// False, and reported, if the key has been there before.
  bool add(Key key, const syntax::Node& node, Draft& draft);

 private:
  std::array<const syntax::Node*, key_count> first_{};
};

/// Without the curly quotation marks that a word processor has put around the
/// whole of it, as it does where somebody writes the straight ones of YAML.
Words unquoted(Words value);

/// A scalar's plain text. Null, lists and maps are reported and empty.
Words scalar_of(const syntax::Node& node, Draft& draft);

/// The key of an entry of a map. An unknown one is reported, and still read if
/// it is a slip of the hand.
std::optional<Key> key_of(const syntax::YamlTree& tree, const syntax::Node& map,
                          const syntax::Node& entry, Part part, Draft& draft);
/// An unknown key, and what it may have been meant to be, of those that are
/// `known` there.
Diagnostic& report_unknown_key(const Words& key,
                               std::span<const std::string_view> known,
                               Draft& draft);

}  // namespace bra::read
