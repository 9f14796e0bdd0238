#include "command/root.h"

#include <doctest/doctest.h>

#include "command/survey.h"
#include "support/memory_world.h"

namespace bra::command {
namespace {

using test::MemoryWorld;

/// As MemoryFiles, with a second disk mounted somewhere.
class TwoDisks : public test::MemoryFiles {
 public:
  std::string mounted;
  [[nodiscard]] std::optional<world::Place> locate(
      const std::string& path) const override {
    auto place = MemoryFiles::locate(path);
    if (place && !mounted.empty() && place->path.starts_with(mounted)) {
      place->device = 2;
    }
    return place;
  }
};

TEST_CASE("the root is the nearest folder with a bra.yaml, within bounds") {
  struct Row {
    std::vector<std::string> files;
    std::string home;
    std::string mounted;
    std::string root;
  };
  const Row rows[] = {
      // where the search begins: a/b/c
      {{"a/b/c/x"}, "", "", "/a/b/c"},
      {{"a/b/c/x", "a/bra.yaml"}, "", "", "/a"},
      {{"a/b/c/x", "bra.yaml"}, "", "", "/"},
      {{"a/b/c/x", "a/b/bra.yaml", "a/bra.yaml"}, "", "", "/a/b"},
      // not above the folder that git keeps
      {{"a/b/c/x", "a/bra.yaml", "a/b/.git/HEAD"}, "", "", "/a/b/c"},
      {{"a/b/c/x", "a/bra.yaml", "a/.git"}, "", "", "/a"},
      // without git: not above the home folder, nor on another disk
      {{"a/b/c/x", "bra.yaml"}, "/a", "", "/a/b/c"},
      {{"a/b/c/x", "a/bra.yaml"}, "/a", "", "/a"},
      {{"a/b/c/x", "a/bra.yaml"}, "", "/a/b", "/a/b/c"},
      {{"a/b/c/x", "a/b/bra.yaml"}, "", "/a/b", "/a/b"},
      {{"a/b/c/x", "a/bra.yaml", "a/.git"}, "/a/b", "/a/b", "/a"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.root);
    CAPTURE(row.home);
    TwoDisks files;
    files.mounted = row.mounted;
    for (const std::string& path : row.files) files.files[path] = "";
    test::MemoryEnvironment environment;
    if (!row.home.empty()) environment.variables["HOME"] = row.home;
    const auto root = find_root(files, environment, "a/b/c");
    REQUIRE(root);
    CHECK(root->path == row.root);
    CHECK(root->start == "/a/b/c");
  }
}

TEST_CASE("there is no root where there is no folder") {
  MemoryWorld world;
  CHECK_FALSE(find_root(world.files, world.environment, "nowhere"));
}

TEST_CASE("a survey finds the councils and what may be their minutes") {
  MemoryWorld world;
  world.files.files = {
      {"bra.yaml", ""},
      {"people.yaml", ""},
      {"2025-01-15.md", ""},
      {"minutes/2025-01-16.YAML", ""},
      {"minutes/notes.txt", ""},
      {"minutes/photo.jpg", ""},
      {".git/2025-01-17.md", ""},
      {"ekby/bra.yaml", ""},
      {"ekby/a/b/2025-01-18.yml", ""},
  };
  const auto root = world.files.open(".");
  const auto councils = survey(*root);
  REQUIRE(councils.size() == 2);
  CHECK(councils[0].path.empty());
  CHECK(councils[0].has_people);
  REQUIRE(councils[0].folders.size() == 2);
  CHECK(councils[0].folders[1].path == "minutes");
  REQUIRE(councils[0].folders[1].entries.size() == 2);
  CHECK(councils[0].folders[1].entries[0].name == "2025-01-16.YAML");
  CHECK(councils[0].folders[1].entries[1].name == "notes.txt");
  CHECK(councils[1].path == "ekby");
  CHECK_FALSE(councils[1].has_people);
  CHECK(councils[1].folders.back().path == "ekby/a/b");
}

TEST_CASE("a folder that only holds councils is none") {
  MemoryWorld world;
  world.files.files = {{"ekby/bra.yaml", ""}, {"alby/bra.yaml", ""}};
  const auto councils = survey(*world.files.open("."));
  REQUIRE(councils.size() == 2);
  CHECK(councils[0].path == "alby");
  CHECK(councils[1].path == "ekby");
}

TEST_CASE("councils come in order, whoever of the threads is first") {
  MemoryWorld world;
  world.files.files = {{"2025-01-15.md", ""}, {"bra.yaml", ""}};
  for (char c = 'a'; c <= 'p'; ++c) {
    const std::string folder(1, c);
    world.files.files[folder + "/2025-01-15.md"] = "";
    if (c % 2 == 0) world.files.files[folder + "/bra.yaml"] = "";
  }
  const world::Parallel backwards =
      [](std::size_t count, unsigned,
         const std::function<void(std::size_t)>& work) {
        for (std::size_t i = count; i-- > 0;) work(i);
      };
  const auto root = world.files.open(".");
  const auto one = survey(*root);
  const auto other = survey(*root, backwards, 8);
  REQUIRE(one.size() == 9);
  REQUIRE(other.size() == one.size());
  for (std::size_t i = 0; i < one.size(); ++i) {
    CHECK(other[i].path == one[i].path);
    CHECK(other[i].has_settings == one[i].has_settings);
    REQUIRE(other[i].folders.size() == one[i].folders.size());
    for (std::size_t f = 0; f < one[i].folders.size(); ++f) {
      CHECK(other[i].folders[f].path == one[i].folders[f].path);
    }
  }
}

TEST_CASE("folders without end are followed so far and no further") {
  MemoryWorld world;
  std::string deep;
  for (int i = 0; i < 100; ++i) deep += "a/";
  world.files.files[deep + "2025-01-15.md"] = "";
  const auto councils = survey(*world.files.open("."));
  REQUIRE(councils.size() == 1);
  REQUIRE(councils[0].folders.size() == 1);
  CHECK_FALSE(councils[0].folders[0].why.empty());
}

}  // namespace
}  // namespace bra::command
