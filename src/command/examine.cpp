#include "command/examine.h"

#include <algorithm>
#include <utility>

#include "command/survey.h"
#include "language/lexicon.h"
#include "read/sections/promises.h"

namespace bra::command {
namespace {

std::size_t check_council(Loaded& loaded, const Examination& examination) {
  Book& book = loaded.book;
  if (examination.choice.has("promise-not-in-log")) {
    const Lexicon lexicon(book.council);
    for (Meeting& meeting : book.meetings) {
      read::find_promises(meeting, lexicon);
    }
  }
  const std::size_t silenced =
      check::check(book, examination.today, examination.choice,
                   faults_of_reading, loaded.report);
  std::erase_if(loaded.report.all(), [&](const Diagnostic& found) {
    return !examination.is_asked(found);
  });
  return silenced;
}

}  // namespace

Examined examine(const world::Folder& root, const Examination& examination) {
  const world::World& world = examination.world;
  const std::vector<CouncilFolder> councils = survey(root);
  Examined examined;
  examined.loaded.resize(councils.size());
  std::vector<std::size_t> silenced(councils.size());
  const bool several = councils.size() > 1;
  const world::Parallel within = several ? world::one_by_one : world.parallel;
  const auto look = [&](std::size_t i) {
    Loaded loaded = load(root, councils[i], within, examination.threads);
    silenced[i] = check_council(loaded, examination);
    // Only what a finding points at must be kept.
    if (!loaded.report.empty()) examined.loaded[i] = std::move(loaded);
  };
  if (several) {
    world.parallel(councils.size(), examination.threads, look);
  } else {
    look(0);
  }
  for (Loaded& loaded : examined.loaded) {
    for (Diagnostic& found : loaded.report.all()) {
      examined.found.push_back(std::move(found));
    }
  }
  for (const std::size_t n : silenced) examined.silenced += n;
  std::stable_sort(examined.found.begin(), examined.found.end(), reads_before);
  return examined;
}

}  // namespace bra::command
