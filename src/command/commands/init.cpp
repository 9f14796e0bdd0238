// bra init: a council's folder, begun.

#include <array>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "command/beginning.h"
#include "command/embedded.h"
#include "command/private_words.h"
#include "command/remarks.h"
#include "command/session.h"
#include "command/writing.h"
#include "read/read.h"
#include "write/next_meeting.h"

namespace bra::command {
namespace {

constexpr Option options[] = {
    {"--github", "", "and check every pull request on GitHub"},
    {"--gitlab", "", "and check every merge request on GitLab"},
    {"--forgejo", "", "and check every pull request on Forgejo"},
    {"--pre-commit", "", "and check before every commit"},
    dry_run,
};

/// A remark and the lines below it, both as the user's language says them.
struct Setting {
  std::string_view remark;
  std::string_view yaml;
};

constexpr Setting settings[] = {
    {"What is true of the council. Every key may be left out; lines that begin "
     "with # are for people.",
     R"(council: Crime prevention council
language: en
minutes: minutes/
)"},
    {"What the risk picture is about. An id never changes; names may.",
     R"(areas:
  - {id: alcohol, name: Alcohol and drugs}
  - {id: school, name: School and youth}
  - {id: order, name: Order and safety}
  - {id: relations, name: Domestic violence}
)"},
    {"The items of an ordinary meeting, in order.",
     R"(agenda:
  - Opening
  - Risks
  - Follow-ups
  - Other matters
)"},
    {"Who sits on the council; who counts for attendance and quorum.",
     R"(# members: [Vera Lindskog, Nils Holm]
# quorum: 3
)"},
    {"With two-step, what its owner calls done stays open until a meeting "
     "closes it.",
     R"(closing: one-step
)"},
};

std::string settings_file(const Speech& speech) {
  std::string out;
  for (const Setting& setting : settings) {
    if (!out.empty()) out += '\n';
    out += fmt::format("# {}\n{}", speech.say(setting.remark),
                       speech.say(setting.yaml));
  }
  return out;
}

// Lines end with a line feed wherever the folder is checked out, so that a diff
// shows what was written and nothing else.
constexpr std::string_view attributes = R"(*.md text eol=lf
*.yaml text eol=lf
*.yml text eol=lf
approvals.tsv text eol=lf
)";

/// A service that runs checks, and its file in templates/.
struct Service {
  std::string_view option;
  std::string_view source;
  std::string_view path;
};

constexpr Service services[] = {
    {"github", "github.yml", ".github/workflows/minutes.yml"},
    {"forgejo", "forgejo.yml", ".forgejo/workflows/minutes.yml"},
    {"gitlab", "gitlab.yml", ".gitlab-ci.yml"},
    {"pre-commit", "pre-commit.yml", ".pre-commit-config.yaml"},
};

/// The first meeting: an agenda, an empty log and a risk picture to be filled
/// in.
std::string first_minutes(const std::string& council_file, Day day,
                          const Language& language) {
  const Source source{"bra.yaml", council_file};
  Report unheard;
  Book book;
  book.council = read::read_council(source, unheard);
  book.areas = book.council.areas;
  return write::markdown_minutes(write::next_meeting(book, day, language),
                                 language);
}

std::vector<NewFile> files_asked(Session& session, Day day) {
  const Arguments& arguments = session.parsed().arguments;
  const std::string council = settings_file(session.speech());
  std::vector<NewFile> files = {
      {"bra.yaml", council},
      {fmt::format("minutes/{}/{}.md", day.year(), day.iso()),
       first_minutes(council, day, session.speech().language())},
      {".gitattributes", std::string(attributes)},
  };
  for (const Service& service : services) {
    if (!arguments.has(service.option)) continue;
    const EmbeddedFile* file = file_called(template_files, service.source);
    files.push_back({std::string(service.path),
                     with_remarks_in(session.speech(), file->text)});
  }
  return files;
}

Exit run(Session& session, const Arguments& arguments) {
  const std::string folder =
      arguments.words().empty() ? "." : arguments.words().front();
  const Day today = today_for(session);
  refuse_personal_number(today, folder);
  return begin_folder(session, folder, files_asked(session, today));
}

}  // namespace

extern const Command init;
const Command init{
    .name = "init",
    .group = Group::look_after,
    .summary = "begin a council's folder: settings and a first meeting",
    .description =
        "Writes bra.yaml with remarks in your language, minutes of today to be "
        "filled in, and .gitattributes. Files that are there already stay as "
        "they are. The files for GitHub, GitLab and Forgejo tell at their top "
        "what to fill in: where you have bra's source. That for pre-commit "
        "needs bra on the machine that runs it.",
    .words = "[DIR]",
    .takes_one_word = true,
    .options = options,
    .run = run,
};

}  // namespace bra::command
