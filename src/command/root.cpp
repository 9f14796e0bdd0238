#include "command/root.h"

#include <vector>

#include "text/path.h"

namespace bra::command {
namespace {

using world::Place;

/// The folders from `start` to the top of the disk.
std::vector<Place> upwards(const world::Files& files, const Place& start) {
  std::vector<Place> places = {start};
  while (places.back().path != "/") {
    const std::optional<Place> place =
        files.locate(folder_of(places.back().path));
    if (!place) break;
    places.push_back(*place);
  }
  return places;
}

/// Which of `places` has .git; their number if none has.
std::size_t repository_in(const world::Files& files,
                          const std::vector<Place>& places) {
  std::size_t i = 0;
  while (i < places.size() && !files.kind(path_in(places[i].path, ".git"))) ++i;
  return i;
}

/// How many of `places` may be looked at where git keeps none of them.
std::size_t within_bounds(const std::vector<Place>& places,
                          const std::optional<Place>& home) {
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (places[i].device != places.front().device) return i;
    if (home && places[i].path == home->path) return i + 1;
  }
  return places.size();
}

}  // namespace

std::optional<Root> find_root(const world::Files& files,
                              const world::Environment& environment,
                              const std::string& start) {
  const std::optional<Place> place = files.locate(start);
  if (!place) return std::nullopt;
  const auto home_name = environment.get("HOME");
  const std::optional<Place> home =
      home_name ? files.locate(*home_name) : std::nullopt;
  const std::vector<Place> places = upwards(files, *place);
  const std::size_t kept = repository_in(files, places);
  Root root{place->path, place->path};
  if (kept < places.size()) root.repository = places[kept].path;
  const std::size_t bound =
      kept < places.size() ? kept + 1 : within_bounds(places, home);
  for (std::size_t i = 0; i < bound; ++i) {
    if (files.kind(path_in(places[i].path, "bra.yaml"))) {
      root.path = places[i].path;
      break;
    }
  }
  return root;
}

}  // namespace bra::command
