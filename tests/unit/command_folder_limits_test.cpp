// How many files and folders are looked at, and how deep: at one less, at just
// as many, and not at one more.

#include <doctest/doctest.h>

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "command/survey.h"
#include "world/world.h"

namespace bra::command {
namespace {

std::size_t plus(std::size_t limit, int more) {
  return limit + static_cast<std::size_t>(more);
}

/// Folders and files that are there as long as they are asked for.
class Invented : public world::Folder {
 public:
  Invented(std::size_t files, int folders) : files_(files), deep_(folders) {}

  [[nodiscard]] world::Listing list() const override {
    world::Listing listing;
    for (std::size_t i = 0; i < files_; ++i) {
      listing.entries.push_back({std::to_string(i) + ".md"});
    }
    if (deep_ > 0) {
      listing.entries.push_back({"x", world::EntryKind::folder});
    }
    return listing;
  }
  [[nodiscard]] world::FileRead read(const std::string& /*name*/,
                                     std::size_t /*limit*/) const override {
    return {};
  }
  [[nodiscard]] std::unique_ptr<world::Folder> folder(
      const std::string& /*name*/, std::string_view& /*why*/) const override {
    return std::make_unique<Invented>(0, deep_ - 1);
  }

 private:
  std::size_t files_;
  int deep_;
};

std::size_t complaints(const Invented& root) {
  std::size_t count = 0;
  for (const CouncilFolder& council : survey(root)) {
    for (const FolderFiles& folder : council.folders) {
      count += folder.why.empty() ? 0U : 1U;
    }
  }
  return count;
}

std::size_t files_in(const Invented& root) {
  std::size_t count = 0;
  const std::vector<CouncilFolder> councils = survey(root);
  for (const FolderFiles& folder : councils.front().folders) {
    count += folder.entries.size();
  }
  return count;
}

}  // namespace

TEST_CASE(
    "100,000 files and folders are looked at, and more are told of once") {
  for (const int more : {-1, 0, 1}) {
    const bool too_much = more > 0;
    CAPTURE(more);
    const Invented files(plus(most_entries, more), 0);
    CHECK(complaints(files) == (too_much ? 1U : 0U));
    CHECK(files_in(files) == std::min(most_entries, plus(most_entries, more)));
    const Invented both(plus(most_entries - 3, more), 3);
    CHECK(complaints(both) == (too_much ? 1U : 0U));
  }
}

TEST_CASE("folders are at most 32 deep") {
  for (const int more : {-1, 0, 1}) {
    const bool too_much = more > 0;
    CAPTURE(more);
    const Invented folders(1, 32 + more);
    CHECK(complaints(folders) == (too_much ? 1U : 0U));
  }
}

}  // namespace bra::command
