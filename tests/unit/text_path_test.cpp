#include "text/path.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace bra {
namespace {

TEST_CASE("a path is its folder and its last name") {
  struct Row {
    std::string_view path;
    std::string_view folder;
    std::string_view name;
  };
  for (const Row& row : {Row{"a/b/c.md", "a/b", "c.md"},
                         Row{"c.md", "", "c.md"}, Row{"/c.md", "/", "c.md"},
                         Row{"a/", "a", ""}, Row{"/a/b", "/a", "b"}}) {
    CAPTURE(row.path);
    CHECK(folder_named(row.path) == row.folder);
    CHECK(last_name(row.path) == row.name);
    CHECK(folder_of(row.path) ==
          (row.folder.empty() ? "." : std::string(row.folder)));
  }
}

TEST_CASE("a name is put in a folder with one slash") {
  CHECK(path_in("", "c.md") == "c.md");
  CHECK(path_in("/", "c.md") == "/c.md");
  CHECK(path_in("a/b", "c.md") == "a/b/c.md");
  CHECK(path_in("a/b/", "c.md") == "a/b/c.md");
}

TEST_CASE("what is in a folder is written from it") {
  struct Row {
    std::string_view folder;
    std::string_view path;
    std::string_view from_there;
  };
  for (const Row& row : {Row{"", "a/b", "a/b"}, Row{"/", "/a/b", "a/b"},
                         Row{"a", "a/b", "b"}, Row{"a", "a", ""}}) {
    CAPTURE(row.folder);
    CAPTURE(row.path);
    CHECK(is_in(row.path, row.folder));
    CHECK(path_from(row.folder, row.path) == row.from_there);
  }
  CHECK_FALSE(is_in("ab/c", "a"));
  CHECK_FALSE(is_in("b/a/c", "a"));
}

}  // namespace
}  // namespace bra
