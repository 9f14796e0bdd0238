#include "command/chosen_paths.h"

#include <algorithm>

#include "command/minutes_name.h"
#include "command/misuse.h"
#include "model/approval.h"
#include "text/date.h"
#include "text/path.h"

namespace bra::command {
namespace {

/// Nothing would be found in a file that is not read.
void refuse_unread(const Session& session, const std::string& word) {
  const std::string_view name = last_name(word);
  if (may_be_minutes(name) || name == ledger_name) return;
  const std::string minutes = minutes_name_for(name);
  throw Misuse(
      Message("{} is not read: minutes are files that end in .md or .yaml",
              word),
      session.line().where(word),
      minutes != name ? Message("call it {}", minutes)
                      : Message("if it holds minutes, `bra import {}` makes "
                                "such a file of it",
                                word));
}

}  // namespace

std::string path_in_root(const Session& session, const std::string& word) {
  const world::Files& files = session.world().files;
  const std::string path = session.path_of(word);
  const bool is_folder = files.kind(path) == world::EntryKind::folder;
  const std::string folder = is_folder ? path : folder_of(path);
  const auto place = files.locate(folder);
  std::string inside = place ? place->path : folder;
  if (!is_folder) inside = path_in(inside, last_name(path));
  const std::string& root = session.root().path;
  if (!is_in(inside, root)) {
    throw Misuse(Message("{} is outside the folder that is asked", word),
                 session.line().where(word));
  }
  return std::string(path_from(root, inside));
}

ChosenPaths::ChosenPaths(const Session& session) {
  for (const std::string& word : session.parsed().arguments.words()) {
    add(session, word);
  }
}

void ChosenPaths::add(const Session& session, const std::string& word) {
  const auto kind = session.world().files.kind(session.path_of(word));
  if (!kind) {
    const Message missing("there is no file or folder {}", word);
    const Span where = session.line().where(word);
    // `2025-03-12` and `2025-03-12.md` alike.
    const auto day = iso_day(last_name(word).substr(0, 10));
    if (!day) throw Misuse(missing, where);
    throw Misuse(missing, where,
                 Message("write the path of its file, such as minutes/{}/{}.md",
                         day->year(), day->iso()));
  }
  if (*kind == world::EntryKind::file) refuse_unread(session, word);
  add(path_in_root(session, word));
}

bool ChosenPaths::hold(std::string_view name) const {
  if (paths_.empty()) return true;
  return std::any_of(paths_.begin(), paths_.end(),
                     [&](const auto& path) { return is_in(name, path); });
}

bool ChosenPaths::names(std::string_view name) const {
  return std::find(paths_.begin(), paths_.end(), name) != paths_.end();
}

}  // namespace bra::command
