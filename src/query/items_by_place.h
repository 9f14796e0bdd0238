// Items by place: which item of a meeting a fact stands in.

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "model/meeting.h"
#include "text/span.h"

namespace bra::query {

class ItemsByPlace {
 public:
  /// The meeting must outlive it.
  explicit ItemsByPlace(const Meeting& meeting);

  /// The item whose span holds the place whole, as an index into
  /// Meeting::items; nothing where lists stand beside the items, as in YAML.
  [[nodiscard]] std::optional<std::size_t> holding(const Span& place) const;
  /// The item under whose heading the place is in Markdown; nothing in YAML.
  [[nodiscard]] std::optional<std::size_t> above(const Span& place) const;

 private:
  [[nodiscard]] std::uint32_t begin_of(std::size_t item) const {
    return meeting_.items[item].span.begin;
  }

  [[nodiscard]] std::optional<std::size_t> last_before(const Span& place) const;

  const Meeting& meeting_;
  std::vector<std::size_t> by_place_;
};

}  // namespace bra::query
