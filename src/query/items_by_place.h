// Items by place: which item of a meeting a fact stands in.

#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "model/meeting.h"
#include "text/span.h"

namespace bra::query {

class ItemsByPlace {
 public:
  /// The meeting must outlive it.
  explicit ItemsByPlace(const Meeting& meeting);

  /// Index into Meeting::items; nothing for a fact that stands in none, as in
  /// YAML.
  [[nodiscard]] std::optional<std::size_t> at(const Span& place) const;

 private:
  [[nodiscard]] std::uint32_t begin_of(std::size_t item) const {
    return meeting_.items[item].span.begin;
  }

  const Meeting& meeting_;
  std::vector<std::size_t> by_place_;
};

}  // namespace bra::query
