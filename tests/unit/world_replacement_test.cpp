// Replacing files, on a real disk. What happens when the disk fails is for
// tests/faults.

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <atomic>
#include <filesystem>
#include <string>
#include <thread>

#include "support/temporary_folder.h"
#include "world/real.h"

namespace bra::test {
namespace {

namespace fs = std::filesystem;
using world::Replacement;
using world::SystemError;

using Disk = TemporaryFolder;

void replace(const Disk& disk, const std::vector<Replacement>& files) {
  world::real_files()->replace(disk.path(), files);
}

/// Why it was refused; empty if it was not.
std::string refused(const Disk& disk, const std::vector<Replacement>& files) {
  try {
    replace(disk, files);
  } catch (const SystemError& error) {
    return std::string(error.why);
  }
  return {};
}

std::size_t files_in(const Disk& disk) {
  std::size_t count = 0;
  for (const auto& entry : fs::recursive_directory_iterator(disk.path())) {
    if (!entry.is_directory()) ++count;
  }
  return count;
}

}  // namespace

TEST_CASE("files are changed, made and taken away together") {
  const Disk disk;
  disk.put("a.md", "gammal");
  disk.put("c.md", "bort");
  replace(disk, {{"a.md", "gammal", "ny"},
                 {"minutes/2025/b.md", std::nullopt, "b"},
                 {"c.md", "bort", std::nullopt}});
  CHECK(disk.get("a.md") == "ny");
  CHECK(disk.get("minutes/2025/b.md") == "b");
  CHECK(files_in(disk) == 2);
}

TEST_CASE("a file that is to become two things is left as it is") {
  Disk disk;
  disk.put("a.md", "one");
  const std::string why =
      refused(disk, {{"a.md", "one", "two"}, {"a.md", "one", std::nullopt}});
  CHECK(why.find("two things at once") != std::string::npos);
  CHECK(disk.get("a.md") == "one");
}

TEST_CASE("a file keeps its mode") {
  const Disk disk;
  disk.put("a.md", "gammal");
  REQUIRE(::chmod(disk.path("a.md").c_str(), 0640) == 0);
  replace(disk, {{"a.md", "gammal", "ny"}});
  struct stat status {};
  REQUIRE(::stat(disk.path("a.md").c_str(), &status) == 0);
  CHECK((status.st_mode & 0777) == 0640);
}

TEST_CASE("what somebody has changed meanwhile is not written, nor the rest") {
  const Disk disk;
  disk.put("a.md", "gammal");
  disk.put("b.md", "ändrad");
  CHECK(refused(disk, {{"a.md", "gammal", "ny"}, {"b.md", "som läst", "ny"}}) ==
        "it has been changed meanwhile");
  CHECK(refused(disk, {{"a.md", "gammal", "ny"}, {"c.md", "fanns", "ny"}}) ==
        "it has been taken away meanwhile");
  CHECK(refused(disk, {{"new/d.md", std::nullopt, "d"},
                       {"b.md", std::nullopt, "ny"}}) ==
        "there is such a file already");
  // A file that must only stay as it is.
  CHECK(refused(disk, {{"a.md", "gammal", "ny"}, {"b.md", "x", "x"}}) ==
        "it has been changed meanwhile");
  CHECK(disk.get("a.md") == "gammal");
  CHECK(disk.get("b.md") == "ändrad");
  CHECK(files_in(disk) == 2);
  CHECK_FALSE(fs::exists(disk.path("new")));
}

TEST_CASE("no link is followed, and nothing outside the folder is written") {
  const Disk disk;
  const Disk outside;
  outside.put("a.md", "utanför");
  fs::create_symlink(outside.path("a.md"), disk.path("a.md"));
  fs::create_directory_symlink(outside.path(), disk.path("minutes"));
  CHECK(refused(disk, {{"a.md", "utanför", "ny"}}) == "it is a link");
  CHECK_FALSE(refused(disk, {{"minutes/a.md", "utanför", "ny"}}).empty());
  CHECK_FALSE(refused(disk, {{"../a.md", std::nullopt, "ny"}}).empty());
  CHECK(outside.get("a.md") == "utanför");
}

TEST_CASE("what a killed program left is taken away") {
  const Disk disk;
  disk.put("a.md", "gammal");
  disk.put(".bra-write-1-0", "halv");
  replace(disk, {{"a.md", "gammal", "ny"}});
  CHECK(files_in(disk) == 1);
}

TEST_CASE("of two writers at once, none loses what the other has written") {
  const Disk disk;
  disk.put("a.md", "0");
  std::atomic<int> written = 0;
  const auto count = [&] {
    for (int i = 0; i < 50; ++i) {
      const std::string now = disk.get("a.md");
      const int next = std::stoi(now) + 1;
      if (refused(disk, {{"a.md", now, std::to_string(next)}}).empty()) {
        ++written;
      }
    }
  };
  std::thread one(count);
  std::thread two(count);
  one.join();
  two.join();
  CHECK(disk.get("a.md") == std::to_string(written.load()));
  CHECK(written >= 50);
  CHECK(files_in(disk) == 1);
}

}  // namespace bra::test
