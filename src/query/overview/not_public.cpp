// What of an overview is not public, for whoever takes it further.

#include <set>
#include <string>
#include <utility>

#include "query/overview.h"
#include "query/overview/sections.h"

namespace bra::query {
namespace {

bool is_mark(const Linked& one) {
  const Named* named = one.value.named();
  return named != nullptr && named->id == not_public().id;
}

/// Marks, each once for the line that it stands beside.
class Marks {
 public:
  void add(const std::vector<Grid::Cell>& row) {
    const Place* place = nullptr;
    for (const Grid::Cell& cell : row) {
      for (const Linked& one : cell) {
        if (const auto* is = std::get_if<Place>(&one.to)) place = is;
        if (!is_mark(one)) continue;
        if (place == nullptr) {
          ++without_place_;
        } else {
          lines_.emplace(place->file, place->line);
        }
      }
    }
  }

  [[nodiscard]] std::size_t count() const {
    return lines_.size() + without_place_;
  }

 private:
  std::set<std::pair<std::string, std::int64_t>> lines_;
  std::size_t without_place_ = 0;
};

}  // namespace

std::size_t not_public_in(const Overview& page) {
  Marks marks;
  for (const Section& section : page.sections) {
    for (const Block& part : section.parts) {
      const auto* grid = std::get_if<Grid>(&part);
      if (grid == nullptr) continue;
      for (const auto& row : grid->rows) marks.add(row);
    }
  }
  return marks.count();
}

}  // namespace bra::query
