// An old report can be made again, to the byte.

#include <doctest/doctest.h>

#include "command/commit_day.h"
#include "command/run.h"
#include "support/memory_git.h"
#include "support/memory_world.h"
#include "support/source_tree.h"

namespace bra::command {
namespace {

using Files = std::map<std::string, std::string>;

Files example_files() {
  Files files;
  for (const std::string& path : test::files_below("examples")) {
    files[path.substr(std::string_view("examples/").size())] =
        test::text_of(path);
  }
  return files;
}

/// Without the minutes of days after `day`.
Files as_on(std::string_view day) {
  Files files = example_files();
  std::erase_if(files, [&](const auto& file) {
    const std::size_t slash = file.first.rfind('/');
    return file.first.starts_with("minutes/") &&
           file.first.substr(slash + 1, day.size()) > day;
  });
  return files;
}

struct Answer {
  int code = 0;
  std::string out;
  std::string err;
};

Answer bra(Files files, std::vector<std::string> words,
           const test::Revisions& revisions = {}) {
  test::MemoryWorld memory;
  memory.files.files = std::move(files);
  if (!revisions.empty()) {
    memory.files.files[".git/HEAD"];
    memory.programs.known["git"] =
        [git = test::memory_git(revisions)](
            const world::Program& program,
            std::string_view input) mutable -> world::Ran {
      if (program.arguments.end()[-2] != "commit") return git(program, input);
      // 2024-12-31 23:30 in Greenwich, the next day in Stockholm.
      return {.ending = world::Ending::exited,
              .code = 0,
              .out =
                  "tree 0\nauthor A <a@example.org> 1 +0000\n"
                  "committer A <a@example.org> 1735687800 +0100\n\nx\n"};
    };
  }
  memory.environment.variables = {{"LANG", "sv_SE.UTF-8"}};
  Answer answer;
  answer.code = run(words, memory.world());
  answer.out = memory.console.out;
  answer.err = memory.console.err;
  return answer;
}

}  // namespace

TEST_CASE("a report as of a day is the one that was made that day") {
  for (const char* day : {"2024-09-11", "2025-01-22", "2025-04-30"}) {
    for (const char* format : {"html", "md"}) {
      CAPTURE(day);
      const Answer then =
          bra(as_on(day), {"report", "-O", format, "--today", day});
      const Answer now =
          bra(example_files(), {"report", "-O", format, "--as-of", day});
      CHECK(then.code == 0);
      CHECK(then.out.size() > 2000);
      CHECK(now.out == then.out);
    }
  }
}

TEST_CASE("a report as of a revision is the one of the day of its commit") {
  const Answer then = bra(as_on("2024-12-31"),
                          {"report", "-O", "html", "--today", "2025-01-01"});
  const Answer now =
      bra(example_files(), {"report", "-O", "html", "--as-of", "v1"},
          {{"v1", as_on("2024-12-31")}});
  CHECK(now.err == "");
  CHECK(now.out == then.out);
  CHECK(now.out.find("Läget den 2025-01-01") != now.out.npos);
}

TEST_CASE("the minutes of the next meeting, begun, are not in a report") {
  Files files = as_on("2025-05-21");
  const Answer before =
      bra(files, {"report", "-O", "md", "--today", "2025-06-01"});
  files["minutes/2025/2025-06-11.md"] =
      "---\ndatum: 2025-06-11\n---\n\n- [ ] 250611-1 Utkast\n";
  const Answer after =
      bra(files, {"report", "-O", "md", "--today", "2025-06-01"});
  CHECK(after.out == before.out);
}

TEST_CASE("the day of a commit is that of whoever committed it") {
  CHECK(day_of_committer("tree 0\ncommitter A <a> 1735687800 +0100\n\nx") ==
        Day::of(2025, 1, 1));
  CHECK(day_of_committer("tree 0\ncommitter A <a> 1735687800 -0500\n\nx") ==
        Day::of(2024, 12, 31));
  CHECK_FALSE(day_of_committer("tree 0\n\ncommitter A <a> 1735687800 +0100\n"));
  CHECK_FALSE(day_of_committer("tree 0\ncommitter A <a> x +0100\n\n"));
  CHECK_FALSE(day_of_committer("tree 0\ncommitter\n\n"));
}

}  // namespace bra::command
