// The follower: walks a text alongside the events that yaml-cpp makes of it.
// It wants to find each thing where the event says it is, and nothing between
// them but the structure that leads from one to the next. So no word of a
// text can be lost or swallowed without a finding: not what stands after the
// document's end, not the lines that an unclosed quote runs over, not a line
// without a colon. It gives the tree its spans, which the events lack, and
// refuses what minutes have no use for: anchors, tags, merges, complex keys.

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "report/report.h"
#include "syntax/yaml_tree.h"
#include "text/arena.h"

namespace bra::syntax {

class Follower {
 public:
  /// `text` is valid UTF-8 without forbidden bytes (see yaml_bytes.h).
  Follower(Span text, Arena& arena);

  // Events, in the order they stand; `at` is an offset in the text.
  void scalar(std::size_t at, bool plain, std::string_view value);
  void null(std::size_t at);
  void begin(NodeKind kind, std::size_t at, bool in_brackets);
  /// The end of the map or list begun last.
  void end();

  /// An anchor, an alias or a tag.
  void refuse_reserved(std::size_t at);

  /// The tree, if all of the text was found in the events and nothing is
  /// wrong with it. Comes after the last event.
  std::optional<YamlTree> finish();
  /// Why there is none.
  [[nodiscard]] const std::optional<Diagnostic>& refusal() const {
    return refusal_;
  }

 private:
  // A map or list that is being read.
  struct Open {
    std::uint32_t node = 0;
    std::uint32_t last = 0;  // child
    bool in_brackets = false;
    std::size_t column = 0;  // of its keys or dashes
    bool awaits_value = false;
  };

  bool enter(std::uint32_t& node);
  bool enter_value(Open& map);
  bool enter_item(Open& list);
  bool document_start();
  void key(Open& map, std::size_t at, bool plain, std::string_view value);
  void check_keys(std::uint32_t map);

  bool read_extent(std::size_t at, Style style, std::string_view value);

  bool gap();
  bool comment();
  bool indentation();
  bool reach(std::size_t at);
  bool take(char sign);
  bool refuse(Diagnostic why);
  bool refuse_here();

  [[nodiscard]] bool awaits_key() const;
  [[nodiscard]] bool in_brackets() const;
  [[nodiscard]] std::size_t least_column() const;
  std::size_t line_begin(std::size_t at);
  [[nodiscard]] Span rest_of_line(std::size_t at) const;
  [[nodiscard]] Span pair_at(std::size_t at) const;
  [[nodiscard]] char sign() const;
  [[nodiscard]] std::string_view null_word() const;
  /// The same words in the text if they stand there so, else a copy.
  std::string_view keep(std::string_view value, Span written);

  Span span_;
  std::string_view text_;
  Arena& arena_;
  std::size_t cursor_ = 0;    // all before it has been found
  bool on_new_line_ = false;  // the last gap ended as the first on its line
  std::size_t line_ = 0;      // where the last line asked for begins
  std::size_t feed_ = 0;      // and ends
  std::vector<Open> open_;
  std::string_view key_;  // of the value to come
  Span key_span_;
  YamlTree tree_;
  std::optional<Diagnostic> refusal_;
};

}  // namespace bra::syntax
