// bra complete: what may be typed next, for the shells' completions (see
// command/shells). Not for people, and not in the help.

#include <algorithm>

#include "command/completing.h"
#include "command/shell_line.h"
#include "render/printable.h"

namespace bra::command {
namespace {

std::string_view mark_of(Paths paths) {
  if (paths == Paths::none) return {};
  return paths == Paths::files ? ":files\n" : ":folders\n";
}

/// One candidate a line, with what it is after a tab.
std::string listed(const Completion& completion) {
  std::string out(mark_of(completion.paths));
  for (const Candidate& one : completion.candidates) {
    out += one.value;
    if (!one.text.empty()) out += '\t' + render::printable_line(one.text);
    out += '\n';
  }
  return out;
}

/// What bash puts in place of `word`, the end of the line that it takes for
/// the current word. Where there are several it shows them, and puts in what
/// they have in common; what they are may then stand beside them.
std::string for_bash(const Completion& completion, const ShellLine& line,
                     std::string_view word, bool is_inserted) {
  std::string out(mark_of(completion.paths));
  std::string_view kept = line.last;
  if (kept.ends_with(word)) kept.remove_suffix(word.size());
  const ShellLine before = shell_line(kept);
  const std::size_t size = before.words.back().size();
  for (const Candidate& one : completion.candidates) {
    if (one.value.size() < size) continue;
    out +=
        quoted_for_bash(std::string_view(one.value).substr(size), before.open);
    if (!one.text.empty() && completion.candidates.size() > 1 && !is_inserted) {
      out += "  (" + render::printable_line(one.text) + ')';
    }
    out += '\n';
  }
  return out;
}

/// `TYPE WORD LINE`, as bash has them.
std::string answer_to_bash(const std::vector<std::string>& words,
                           world::World& world) {
  // Menu completion and "insert all" put in whatever they are given.
  const bool is_inserted = words[1] == "37" || words[1] == "42";
  ShellLine line = shell_line(words[3]);
  line.words.erase(line.words.begin());  // bra itself
  return for_bash(complete(line.words, world), line, words[2], is_inserted);
}

Exit run(Session& session, const Arguments& arguments) {
  const std::vector<std::string>& words = arguments.words();
  if (words.empty()) return Exit::done;
  if (words.front() != "bash") {
    session.print(
        listed(complete({words.begin() + 1, words.end()}, session.world())));
  } else if (words.size() == 4) {
    session.print(answer_to_bash(words, session.world()));
  }
  return Exit::done;
}

}  // namespace

extern const Command complete_;
const Command complete_{
    .name = "complete",
    .group = Group::unlisted,
    .summary = "what may be typed next, for the completions of shells",
    .words = "SHELL",
    .run = run,
};

}  // namespace bra::command
