#include "command/examine.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "check/approved.h"
#include "command/ledger.h"
#include "command/share_out.h"
#include "command/survey.h"
#include "model/approval.h"
#include "read/sections/sentences.h"
#include "report/identity.h"

namespace bra::command {
namespace {

std::size_t check_council(Loaded& loaded, const Examination& examination) {
  Book& book = loaded.book;
  if (check::needs_sentences(examination.choice)) {
    read::find_sentences(book.meetings);
  }
  const std::size_t silenced =
      check::check(book, examination.today, examination.choice,
                   faults_of_reading, loaded.report);
  std::erase_if(loaded.report.all(), [&](const Diagnostic& found) {
    return found.where && !examination.is_asked(found.where.source->name);
  });
  return silenced;
}

/// What a diagnostic points into.
void add_sources(const Diagnostic& found, std::set<const Source*>& sources) {
  sources.insert(found.where.source);
  for (const Label& label : found.beside) sources.insert(label.where.source);
  for (const Edit& edit : found.fix) sources.insert(edit.where.source);
}

/// What is or was read of a revision of a council; null if it had none.
ReadBefore* read_before(const Examination& examination,
                        const std::string& council) {
  if (examination.before == nullptr) return nullptr;
  const auto found = examination.before->find(council);
  return found == examination.before->end() ? nullptr : &found->second;
}

/// What is kept of a council that has been checked.
Examined kept_of(Loaded loaded, const Examination& examination) {
  Examined kept;
  const auto& sources = loaded.book.sources;
  kept.any_asked = std::any_of(
      sources.begin(), sources.end(),
      [&](const auto& source) { return examination.is_asked(source->name); });
  kept.meetings = loaded.book.meetings.size();
  kept.found = std::move(loaded.report.all());
  std::set<const Source*> pointed;
  for (const Diagnostic& found : kept.found) add_sources(found, pointed);
  const Council& council = loaded.book.council;
  const auto approved = approved_files(loaded.book.ledger);
  for (const Meeting& meeting : loaded.book.meetings) {
    const bool closed =
        meeting.is_approved ||
        approved.contains(check::name_in_ledger(*meeting.source, council));
    if (closed && pointed.contains(meeting.source)) {
      kept.closed.insert(meeting.source);
    }
  }
  for (std::unique_ptr<Source>& source : loaded.book.sources) {
    if (pointed.contains(source.get())) {
      kept.sources.push_back(std::move(source));
    }
  }
  return kept;
}

}  // namespace

Examined examine(const world::Folder& root, const Examination& examination) {
  std::vector<CouncilFolder> councils =
      survey(root, examination.parallel, examination.threads);
  std::erase_if(councils, [&](const CouncilFolder& council) {
    return examination.left_out.contains(council.path);
  });
  std::vector<Examined> parts(councils.size());
  // All are there before threads ask for their own.
  if (examination.is_revision && examination.before != nullptr) {
    for (const CouncilFolder& council : councils) {
      examination.before->try_emplace(council.path);
    }
  }
  const auto look = [&](std::size_t i, const world::Parallel& within,
                        unsigned threads) {
    ReadBefore* before = read_before(examination, councils[i].path);
    Loaded loaded =
        load(root, councils[i], within, {.threads = threads, .before = before});
    const std::size_t silenced = check_council(loaded, examination);
    if (examination.is_revision) {
      for (const Diagnostic& found : loaded.report.all()) {
        ++parts[i].known[identity_of(found)];
      }
      if (before != nullptr) before->keep(std::move(loaded.book));
      return;
    }
    parts[i] = kept_of(std::move(loaded), examination);
    parts[i].silenced = silenced;
  };
  share_out(councils.size(), examination.parallel, examination.threads, look);
  Examined examined;
  std::size_t findings = 0;
  for (const Examined& part : parts) findings += part.found.size();
  examined.found.reserve(findings);
  for (Examined& part : parts) {
    std::move(part.sources.begin(), part.sources.end(),
              std::back_inserter(examined.sources));
    std::move(part.found.begin(), part.found.end(),
              std::back_inserter(examined.found));
    examined.closed.merge(part.closed);
    for (const auto& [identity, count] : part.known) {
      examined.known[identity] += count;
    }
    examined.meetings += part.meetings;
    examined.any_asked = examined.any_asked || part.any_asked;
    examined.silenced += part.silenced;
    part = {};
  }
  into_reading_order(examined.found);
  return examined;
}

}  // namespace bra::command
