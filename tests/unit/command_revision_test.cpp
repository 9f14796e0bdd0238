// Revisions of a real git repository, and what a repository may try.

#include <doctest/doctest.h>

#include <cstdlib>

#include "command/run.h"
#include "model/approval.h"
#include "support/memory_world.h"
#include "support/temporary_folder.h"
#include "world/real.h"

namespace bra::command {
namespace {

constexpr std::string_view january =
    "---\ndatum: 2025-01-15\nnärvarande:\n  - Vera Lindskog (S), ordförande\n"
    "  - Disa Falk, sekreterare\n---\n\n- [ ] 250115-1 Kameror\n";

/// A ledger in which the minutes of January are approved.
std::string ledger_of(std::string_view minutes) {
  const std::string file = "minutes/2025-01-15 möte.md";
  return line_of({.number = 1,
                  .day = *Day::of(2025, 1, 20),
                  .event = LedgerEvent::approved,
                  .file = file,
                  .digest = digest_of_minutes(file, minutes),
                  .who = "Vera Lindskog",
                  .remark = {},
                  .previous = std::string(no_previous),
                  .span = {}}) +
         '\n';
}

class Repository {
 public:
  Repository() { git({"init", "-q", "-b", "main"}); }

  void git(std::vector<std::string> words) {
    words.insert(words.begin(),
                 {"-C", folder.path(), "-c", "user.name=Disa Falk", "-c",
                  "user.email=disa@example.org", "-c", "commit.gpgsign=false"});
    const auto ran = world::real_programs()->run(
        {.name = "git",
         .arguments = words,
         .environment = {"GIT_CONFIG_GLOBAL=/dev/null", "GIT_CONFIG_NOSYSTEM=1",
                         "HOME=" + folder.path()}},
        {}, {});
    CAPTURE(ran.err);
    REQUIRE(ran.is_well());
  }

  void commit() {
    git({"add", "-A"});
    git({"commit", "-q", "-m", "x"});
  }

  struct Answer {
    int code = 0;
    std::string out;
    std::string err;
  };

  /// `bra` in that folder of the repository.
  Answer bra(std::vector<std::string> words, const std::string& below = ".") {
    words.insert(words.end(), {"-C", folder.path(below), "-O", "concise"});
    test::MemoryWorld memory;
    memory.environment.variables = {{"LANG", "C"}, {"HOME", folder.path()}};
    const auto files = world::real_files();
    const auto programs = world::real_programs();
    world::World world = {.files = *files,
                          .console = memory.console,
                          .environment = memory.environment,
                          .programs = *programs,
                          .today = memory.today,
                          .processors = 1,
                          .parallel = world::one_by_one};
    const int code = run(words, world);
    return {code, memory.console.out, memory.console.err};
  }

  test::TemporaryFolder folder;
};

}  // namespace

TEST_CASE("a revision's tree is read from git's objects") {
  Repository repository;
  repository.folder.put("råd/minutes/2025-01-15.md", january);
  repository.folder.put("råd/bra.yaml", "council: Råd\n");
  repository.folder.put("other/2025-01-15.md", january);
  repository.commit();
  for (const std::string below : {"råd", "."}) {
    CAPTURE(below);
    CHECK(repository.bra({"check", "--since", "HEAD"}, below).out.empty());
  }

  repository.folder.put("råd/minutes/2025-01-15.md",
                        std::string(january) + "- [ ] 250115-2 Belysning\n");
  const auto now = repository.bra({"check", "--since", "HEAD"}, "råd");
  CHECK(now.out.find("2025-01-15.md:9:") != std::string::npos);
  CHECK(now.out.find("2025-01-15.md:8:") == std::string::npos);
  CHECK(now.code == 0);

  // Nothing was checked out, and nothing is left behind.
  repository.git({"diff", "--quiet", "--", "other"});
  CHECK(repository.bra({"check", "--since", "HEAD~1"}).code == 2);
}

TEST_CASE(
    "the text that was approved is found among all that a file has been") {
  Repository repository;
  const std::string name = "råd/minutes/2025-01-15 möte.md";
  repository.folder.put("råd/bra.yaml", "council: Råd\n");
  repository.folder.put(name, "---\ndatum: 2025-01-15\n---\n\nNej.\n");
  repository.commit();
  repository.folder.put(name, january);
  repository.folder.put("råd/approvals.tsv", ledger_of(january));
  repository.commit();
  repository.git({"checkout", "-q", "-b", "other"});
  repository.folder.put(name, "---\ndatum: 2025-01-15\n---\n\nJa.\n");
  repository.commit();
  for (const std::string below : {"råd", "."}) {
    CAPTURE(below);
    const auto answer = repository.bra({"verify"}, below);
    CHECK(answer.code == 1);
    // The names and the log are gone from line 3 on.
    CHECK(answer.out.find("2025-01-15 möte.md:3:1: error") !=
          std::string::npos);
  }
}

TEST_CASE("a folder in the place of a ledger does not hide the next one") {
  Repository repository;
  repository.folder.put("a/bra.yaml", "council: A\n");
  repository.folder.put("a/approvals.tsv/x", "x");
  repository.folder.put("b/bra.yaml", "council: B\n");
  repository.folder.put("b/approvals.tsv", "hej\n");
  repository.commit();
  repository.folder.put("b/approvals.tsv", "hopp\n");
  const auto answer = repository.bra({"verify", "--base", "main"});
  CHECK(answer.out.find("does not begin with that of main") !=
        std::string::npos);
}

TEST_CASE("a file with an odd name is found again in a revision") {
  Repository repository;
  repository.folder.put("2025-01-15 möte \"å\".md", january);
  repository.folder.put("-n/2025-02-15.md", january);
  repository.commit();
  CHECK(repository.bra({"check", "--since", "main"}).out.empty());
}

TEST_CASE("nothing that a repository names is started") {
  Repository repository;
  repository.folder.put("2025-01-15.md", january);
  repository.commit();
  const std::string mark = repository.folder.path("started");
  const std::string command = "touch " + mark + ";";
  for (const char* name :
       {"core.fsmonitor", "core.pager", "core.sshCommand", "diff.external",
        "core.editor", "core.alternateRefsCommand",
        "uploadpack.packObjectsHook", "filter.x.smudge", "filter.x.clean",
        "alias.cat-file"}) {
    repository.git({"config", name, command});
  }
  repository.folder.put(".gitattributes", "* filter=x diff=x\n");
  repository.folder.put(".git/hooks/reference-transaction",
                        "#!/bin/sh\n" + command);
  CHECK(repository.bra({"check", "--since", "main"}).code == 0);
  // An approved file that differs is looked for in all that it has been.
  repository.folder.put("approvals.tsv", ledger_of("x"));
  repository.folder.put("minutes/2025-01-15 möte.md", january);
  CHECK(repository.bra({"verify"}).code == 1);
  CHECK_FALSE(std::filesystem::exists(mark));
}

TEST_CASE("a revision that git does not have is said so, with what may help") {
  Repository repository;
  repository.folder.put("2025-01-15.md", january);
  const auto answer = repository.bra({"check", "--since", "main"});
  CHECK(answer.code == 2);
  CHECK(answer.err.find("git knows no revision main") != std::string::npos);
  CHECK(answer.err.find("fetch-depth: 0") != std::string::npos);
}

TEST_CASE("a repository of another user's is not asked behind git's back") {
  Repository repository;
  repository.folder.put("2025-01-15.md", january);
  repository.commit();
  const auto given_away = world::real_programs()->run(
      {.name = "chown", .arguments = {"-R", "12345", repository.folder.path()}},
      {}, {});
  if (!given_away.is_well()) return;  // only the superuser can give it away
  const auto answer = repository.bra({"check", "--since", "main"});
  CHECK(answer.code == 0);
  CHECK(answer.err.find("warning: git does not answer: the folder belongs to "
                        "another user") != std::string::npos);
  CHECK(answer.err.find("without history everything found is told") !=
        std::string::npos);
  CHECK(answer.out.find("has no owner") != std::string::npos);
  // Settings are another matter: no others can stand for them.
  CHECK(repository.bra({"check", "--rules-from", "main"}).code == 2);
  // Once the user has said that it is safe, it is.
  repository.folder.put(".gitconfig",
                        "[safe]\n\tdirectory = " + repository.folder.path());
  CHECK(repository.bra({"check", "--since", "main"}).code == 0);
}

}  // namespace bra::command
