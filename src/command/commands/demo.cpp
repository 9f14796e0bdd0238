// bra demo: the example council, to try bra on before there are minutes of
// one's own.

#include "command/beginning.h"
#include "command/embedded.h"
#include "command/misuse.h"
#include "command/remarks.h"
#include "command/session.h"
#include "command/writing.h"

namespace bra::command {
namespace {

constexpr Option options[] = {dry_run};

bool is_empty(const world::Files& disk, const std::string& folder) {
  return disk.open(folder)->list().entries.empty();
}

Exit run(Session& session, const Arguments& arguments) {
  const std::string named =
      arguments.words().empty() ? "bra-demo" : arguments.words().front();
  const std::string folder = session.path_of(named);
  const world::Files& disk = session.world().files;
  if (disk.kind(folder) && disk.locate(folder) && !is_empty(disk, folder)) {
    throw Misuse(Message("{} has something in it", named),
                 session.line().where(named),
                 Message("name a folder that is not there yet"));
  }
  std::vector<NewFile> files;
  for (const EmbeddedFile& file : example_files) {
    // Minutes are written in one language and stay so.
    const bool is_of_minutes = file.path.find('/') != file.path.npos;
    files.push_back({std::string(file.path),
                     is_of_minutes
                         ? std::string(file.text)
                         : with_remarks_in(session.speech(), file.text)});
  }
  const Exit exit = begin_folder(session, named, files);
  if (!arguments.has("quiet") && !arguments.has("dry-run")) {
    session.tell(Message("try: bra -C {} --lang en risk", named));
  }
  return exit;
}

}  // namespace

extern const Command demo;
const Command demo{
    .name = "demo",
    .group = Group::learn,
    .summary = "an invented council's folder, to try bra on",
    .description =
        "Writes two years of minutes, bra.yaml and people.yaml into a new "
        "folder, bra-demo unless you name another. What is there already stays "
        "as it is.",
    .words = "[DIR]",
    .takes_one_word = true,
    .options = options,
    .run = run,
};

}  // namespace bra::command
