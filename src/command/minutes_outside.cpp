#include "command/minutes_outside.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

#include "command/minutes_name.h"
#include "command/unread_minutes.h"
#include "read/undated.h"
#include "text/ascii.h"
#include "text/file_name.h"
#include "text/path.h"
#include "text/utf8.h"

namespace bra::command {
namespace {

/// A day, and the letter of a second meeting on it.
using Occasion = std::pair<Day, char>;

std::set<Occasion> occasions_of(const std::vector<Meeting>& meetings) {
  std::set<Occasion> occasions;
  for (const Meeting& meeting : meetings) {
    const char letter = ordinal_letter(*meeting.source);
    if (meeting.date) occasions.emplace(meeting.date->day, letter);
    if (const auto day = named_day(*meeting.source)) {
      occasions.emplace(*day, letter);
    }
  }
  return occasions;
}

bool is_year(std::string_view name) {
  return name.size() == 4 && std::all_of(name.begin(), name.end(), is_digit);
}

/// Whether minutes may have been laid in this folder instead of in their own.
bool may_hold_minutes(std::string_view folder, std::string_view home,
                      std::string_view minutes) {
  if (!is_in(folder, home)) return false;
  const std::string_view below = path_from(home, folder);
  const std::string_view first = below.substr(0, below.find('/'));
  return first.empty() || is_year(first) ||
         utf8::fold(first) == utf8::fold(minutes.substr(0, minutes.find('/')));
}

/// `2025-03-12.md`, and not `2025-03-12 pressmeddelande.md`.
bool is_named_by_day_alone(const Source& source) {
  const std::string_view name = file_name(source);
  const std::size_t stem = ending_of_name(name);
  constexpr std::size_t day = std::string_view("2025-03-12").size();
  return stem == day || (stem == day + 1 && ordinal_letter(source) != 0);
}

}  // namespace

void report_outside(const world::Folder& root, const CouncilFolder& files,
                    const Council& council,
                    const std::vector<Meeting>& meetings,
                    const Lexicon& lexicon,
                    std::vector<std::unique_ptr<Source>>& sources,
                    Report& report) {
  const std::string& called = council.minutes_folder;
  if (called.empty()) return;
  const std::string minutes = path_in(files.path, called);
  const auto is_minutes = [&](const Source& source, const world::Folder* in) {
    if (is_named_by_day_alone(source)) return true;
    if (in == nullptr) return false;
    world::FileRead read =
        in->read(std::string(file_name(source)), council.file_limit);
    return read.trouble == world::Trouble::none &&
           read::looks_like_minutes({source.name, std::move(read.bytes)},
                                    lexicon);
  };
  // Nearly nobody has any such file.
  std::optional<std::set<Occasion>> occasions;
  for (const FolderFiles& folder : files.folders) {
    if (is_in(folder.path, minutes) ||
        !may_hold_minutes(folder.path, files.path, called)) {
      continue;
    }
    std::unique_ptr<world::Folder> opened;
    for (const world::Entry& entry : folder.entries) {
      auto source = std::make_unique<Source>();
      source->name = path_in(folder.path, entry.name);
      const auto day = named_day(*source);
      if (!day || entry.kind != world::EntryKind::file ||
          !may_be_minutes(entry.name)) {
        continue;
      }
      if (!occasions) occasions = occasions_of(meetings);
      if (occasions->contains({*day, ordinal_letter(*source)})) continue;
      std::string_view why;
      if (!opened) opened = folder_below(root, folder.path, why);
      if (!is_minutes(*source, opened.get())) continue;
      report
          .add(minutes_unread, {source.get(), 0, 0},
               Message("this is called as minutes are, and is not read, since "
                       "it does not lie in {}",
                       called + '/'))
          .advise(Message("move it into {}", called + '/'));
      sources.push_back(std::move(source));
    }
  }
}

}  // namespace bra::command
