#include <doctest/doctest.h>
#include <sys/stat.h>

#include <atomic>
#include <filesystem>

#include "support/temporary_folder.h"
#include "world/real.h"

namespace bra::world {
namespace {

using test::TemporaryFolder;

TEST_CASE("a folder lists its entries by name and says what each is") {
  const TemporaryFolder disk;
  disk.put("b.md", "b");
  disk.put("a/inner.md", "inner");
  std::filesystem::create_symlink("b.md", disk.path("c.md"));
  REQUIRE(::mkfifo(disk.path("d.md").c_str(), 0600) == 0);
  const Listing listing = real_files()->open(disk.path())->list();
  CHECK(listing.why.empty());
  REQUIRE(listing.entries.size() == 4);
  const std::pair<std::string_view, EntryKind> expected[] = {
      {"a", EntryKind::folder},
      {"b.md", EntryKind::file},
      {"c.md", EntryKind::link},
      {"d.md", EntryKind::other},
  };
  for (std::size_t i = 0; i < 4; ++i) {
    CHECK(listing.entries[i].name == expected[i].first);
    CHECK(listing.entries[i].kind == expected[i].second);
  }
}

TEST_CASE("a file is read whole, and what is no file is named, not followed") {
  const TemporaryFolder disk;
  disk.put("whole.md", "åäö\r\n");
  disk.put("empty.md", "");
  disk.put("ten.md", "0123456789");
  disk.put("eleven.md", "0123456789x");
  disk.put("folder/inner.md", "");
  std::filesystem::create_symlink("whole.md", disk.path("link.md"));
  REQUIRE(::mkfifo(disk.path("pipe.md").c_str(), 0600) == 0);
  struct Row {
    const char* name;
    Trouble trouble;
    std::string_view bytes;
  };
  const Row rows[] = {
      {"whole.md", Trouble::none, "åäö\r\n"},
      {"empty.md", Trouble::none, ""},
      {"ten.md", Trouble::none, "0123456789"},
      {"eleven.md", Trouble::too_large, ""},
      {"folder", Trouble::not_a_file, ""},
      {"link.md", Trouble::link, ""},
      {"pipe.md", Trouble::not_a_file, ""},
      {"absent.md", Trouble::missing, ""},
  };
  const auto folder = real_files()->open(disk.path());
  for (const Row& row : rows) {
    CAPTURE(row.name);
    const FileRead read = folder->read(row.name, 10);
    CHECK(read.trouble == row.trouble);
    CHECK(read.bytes == row.bytes);
    CHECK(read.why.empty() == (row.trouble == Trouble::none));
  }
}

TEST_CASE("a folder below is reached by its names and never through a link") {
  const TemporaryFolder disk;
  disk.put("a/b/inner.md", "inner");
  std::filesystem::create_directory_symlink("a", disk.path("link"));
  const auto root = real_files()->open(disk.path());
  std::string_view why;
  const auto below = folder_below(*root, "a/b", why);
  REQUIRE(below);
  CHECK(below->read("inner.md", 100).bytes == "inner");
  CHECK(folder_below(*root, "", why));
  CHECK_FALSE(folder_below(*root, "link/b", why));
  CHECK_FALSE(why.empty());
  CHECK_FALSE(folder_below(*root, "a/c", why));
}

TEST_CASE("a folder is located by its true path") {
  const TemporaryFolder disk;
  disk.put("a/b/inner.md", "");
  std::filesystem::create_directory_symlink("a", disk.path("link"));
  const auto files = real_files();
  const auto direct = files->locate(disk.path("a/b"));
  const auto linked = files->locate(disk.path("link/b/../b/"));
  REQUIRE(direct);
  REQUIRE(linked);
  CHECK(direct->path == linked->path);
  CHECK(direct->device == linked->device);
  CHECK_FALSE(files->locate(disk.path("a/b/inner.md")));
  CHECK_FALSE(files->locate(disk.path("nowhere")));
}

TEST_CASE("a written file is new or replaced, and nothing is left beside it") {
  const TemporaryFolder disk;
  const auto files = real_files();
  files->write(disk.path("answer.csv"), "first");
  CHECK(disk.get("answer.csv") == "first");
  std::filesystem::permissions(disk.path("answer.csv"),
                               std::filesystem::perms(0640));
  files->write(disk.path("answer.csv"), "second");
  CHECK(disk.get("answer.csv") == "second");
  struct stat status {};
  REQUIRE(::stat(disk.path("answer.csv").c_str(), &status) == 0);
  CHECK((status.st_mode & 0777) == 0640);
  CHECK(files->open(disk.path())->list().entries.size() == 1);
}

TEST_CASE("a file that cannot be written is told and left as it was") {
  const TemporaryFolder disk;
  disk.put("target.md", "kept");
  disk.put("folder/inner.md", "");
  std::filesystem::create_symlink("target.md", disk.path("link.md"));
  const auto files = real_files();
  for (const char* name : {"link.md", "folder", "absent/answer.csv"}) {
    CAPTURE(name);
    CHECK_THROWS_AS(files->write(disk.path(name), "new"), SystemError);
  }
  CHECK(disk.get("target.md") == "kept");
  CHECK(files->open(disk.path())->list().entries.size() == 3);
}

TEST_CASE("a file that comes to be is there when it is kept, and not before") {
  const TemporaryFolder disk;
  disk.put("old.csv", "old");
  const auto files = real_files();
  {
    const auto left = files->create(disk.path("new/deep/left.csv"));
    left->add("bytes");
  }
  CHECK_FALSE(files->kind(disk.path("new")));
  const auto grown = files->create(disk.path("old.csv"));
  grown->add("new ");
  grown->add("bytes");
  CHECK(files->open(disk.path())->read("old.csv", 100).bytes == "old");
  grown->keep();
  CHECK(files->open(disk.path())->read("old.csv", 100).bytes == "new bytes");
}

TEST_CASE("a link or a folder is not written over by a file that comes to be") {
  const TemporaryFolder disk;
  disk.put("whole.csv", "whole");
  std::filesystem::create_symlink("whole.csv", disk.path("link.csv"));
  std::filesystem::create_directory(disk.path("folder"));
  const auto files = real_files();
  for (const char* name : {"link.csv", "folder", "whole.csv/below.csv"}) {
    CAPTURE(name);
    CHECK_THROWS_AS(static_cast<void>(files->create(disk.path(name))),
                    SystemError);
  }
  CHECK(files->open(disk.path())->read("whole.csv", 100).bytes == "whole");
}

TEST_CASE("a full disk is an error of the world") {
  CHECK_THROWS_AS(real_files()->write("/dev/full", "bytes"), SystemError);
}

TEST_CASE("work on several threads is each done once") {
  std::atomic<int> done[100] = {};
  real_parallel(100, 4, [&](std::size_t i) { ++done[i]; });
  for (const auto& times : done) CHECK(times == 1);
  real_parallel(0, 4, [](std::size_t) { FAIL("nothing to do"); });
}

}  // namespace
}  // namespace bra::world
