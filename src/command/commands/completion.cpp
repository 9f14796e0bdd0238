// bra completion: what a shell reads to complete commands of bra.

#include "command/embedded.h"
#include "command/misuse.h"
#include "command/session.h"

namespace bra::command {
namespace {

constexpr std::pair<std::string_view, std::string_view> shells[] = {
    {"bash", "bra.bash"},
    {"zsh", "_bra"},
    {"fish", "bra.fish"},
};

std::string names_of_shells() {
  std::string names;
  for (const auto& [name, path] : shells) {
    if (!names.empty()) names += ", ";
    names += name;
  }
  return names;
}

Exit run(Session& session, const Arguments& arguments) {
  const std::string shell =
      arguments.words().empty() ? std::string() : arguments.words().front();
  for (const auto& [name, path] : shells) {
    if (name != shell) continue;
    session.print(file_called(shell_files, path)->text);
    return Exit::done;
  }
  throw Misuse(shell.empty() ? Message("completion is for a shell")
                             : Message("there is no completion for {}", shell),
               shell.empty() ? Span{} : session.line().where(shell),
               Message("choose one of: {}", names_of_shells()));
}

}  // namespace

extern const Command completion;
const Command completion{
    .name = "completion",
    .group = Group::learn,
    .summary = "what bash, zsh or fish reads to complete commands of bra",
    .description =
        "The Debian package installs it. Elsewhere: `source <(bra completion "
        "bash)` in ~/.bashrc, `source <(bra completion zsh)` in ~/.zshrc after "
        "compinit, or `bra completion fish > "
        "~/.config/fish/completions/bra.fish`.",
    .words = "SHELL",
    .takes_one_word = true,
    .run = run,
};

}  // namespace bra::command
