#include "command/mending.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "command/folder_settings.h"
#include "command/layer.h"
#include "command/read_back.h"
#include "language/lexicon.h"
#include "report/errors.h"
#include "text/edit.h"

namespace bra::command {
namespace {

/// A mend may make another one possible, but not for ever.
constexpr int most_rounds = 8;

using Edits = std::vector<Edit>;

bool can_be_made(const std::vector<Edit>& fix,
                 const std::set<const Source*>& closed) {
  return !fix.empty() &&
         std::none_of(fix.begin(), fix.end(), [&](const Edit& edit) {
           return closed.contains(edit.where.source);
         });
}

bool overlap(const Span& a, const Span& b) {
  if (a.source != b.source) return false;
  return a.begin == b.begin || (a.begin < b.end && b.begin < a.end);
}

/// The mends that do not get in each other's way; a finding's are made all or
/// not at all.
std::map<const Source*, Edits> mends_of(const Examined& examined) {
  std::map<const Source*, Edits> chosen;
  for (const Diagnostic& found : examined.found) {
    if (!can_be_made(found.fix, examined.closed)) continue;
    const bool is_free =
        std::all_of(found.fix.begin(), found.fix.end(), [&](const Edit& edit) {
          const Edits& taken = chosen[edit.where.source];
          return std::none_of(taken.begin(), taken.end(),
                              [&](const Edit& other) {
                                return overlap(edit.where, other.where);
                              });
        });
    if (!is_free) continue;
    for (const Edit& edit : found.fix) {
      chosen[edit.where.source].push_back(edit);
    }
  }
  std::erase_if(chosen, [](const auto& file) { return file.second.empty(); });
  return chosen;
}

/// Takes a file's mends back if it could be read less wholly with them, or some
/// of its facts were gone.
void leave_what_would_be_lost(std::map<std::string, Mended>& next,
                              const std::map<std::string, Mended>& before,
                              const world::Folder& root) {
  for (auto& [name, file] : next) {
    const auto known = before.find(name);
    const bool is_new = known == before.end();
    if (!is_new && known->second.after == file.after) continue;
    const Council council = council_of_file(root, name);
    const Lexicon lexicon(council);
    if (reads_no_less({name, file.before}, {name, file.after}, lexicon,
                      council)) {
      continue;
    }
    file.after = is_new ? file.before : known->second.after;
  }
}

}  // namespace

std::size_t mendable(const Examined& examined) {
  return static_cast<std::size_t>(
      std::count_if(examined.found.begin(), examined.found.end(),
                    [&](const Diagnostic& found) {
                      return can_be_made(found.fix, examined.closed);
                    }));
}

std::size_t closed_to_mends(const Examined& examined) {
  const auto fixes = static_cast<std::size_t>(std::count_if(
      examined.found.begin(), examined.found.end(),
      [](const Diagnostic& found) { return !found.fix.empty(); }));
  return fixes - mendable(examined);
}

Mending mend(const world::Folder& root, const Examination& examination,
             Examined examined) {
  std::map<std::string, Mended> files;
  std::size_t mended = 0;
  for (int round = 0; round < most_rounds; ++round) {
    std::map<std::string, Mended> next = files;
    for (auto& [source, edits] : mends_of(examined)) {
      Mended& file = next[source->name];
      if (file.file.empty()) file = {source->name, source->text, {}};
      file.after = edited(source->text, std::move(edits));
    }
    leave_what_would_be_lost(next, files, root);
    Layer layer;
    bool has_changed = false;
    for (const auto& [name, file] : next) {
      layer.files[name].bytes = file.after;
      const auto known = files.find(name);
      has_changed |= known == files.end() || known->second.after != file.after;
    }
    if (!has_changed) break;
    Examined again = examine(*layered(&root, layer), examination);
    if (errors_in(again.found) > errors_in(examined.found)) break;
    files = std::move(next);
    // What a mend brings to light is no less mended for it.
    const std::size_t before = mendable(examined);
    mended += before - std::min(before, mendable(again));
    examined = std::move(again);
  }
  Mending mending;
  for (auto& [name, file] : files) {
    if (file.before != file.after) mending.files.push_back(std::move(file));
  }
  mending.mended = mended;
  mending.left = std::move(examined);
  return mending;
}

}  // namespace bra::command
