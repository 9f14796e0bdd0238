#include "command/load.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

#include "command/file_names.h"
#include "command/folder_settings.h"
#include "command/meetings_to_come.h"
#include "command/minutes_in_document.h"
#include "command/minutes_name.h"
#include "command/minutes_outside.h"
#include "command/unread_minutes.h"
#include "language/lexicon.h"
#include "read/read.h"
#include "read/too_large.h"
#include "read/undated.h"
#include "report/errors.h"
#include "text/file_name.h"
#include "text/path.h"

namespace bra::command {

extern const Fault file_unreadable{
    .name = "file-unreadable",
    .severity = Severity::error,
    .summary = "a file or folder could not be opened",
    .why =
        "What cannot be read cannot be answered for: a follow-up in it "
        "would be lost without a word.",
    .wrong = "minutes/2025-03-12.md that only another user may read",
    .right = "minutes/2025-03-12.md that everybody here may read",
    .silencing = Silencing::never,
};

extern const Fault file_is_link{
    .name = "file-is-link",
    .severity = Severity::info,
    .summary = "a link among the minutes is not followed",
    .why =
        "A link may lead out of the folder, and the folder is all that bra "
        "reads. Move the file itself here.",
    .wrong = "minutes/2025-03-12.md -> ../annat/2025-03-12.md",
    .right = "minutes/2025-03-12.md, the file itself",
};

extern const Fault minutes_folder_missing{
    .name = "minutes-folder-missing",
    .severity = Severity::error,
    .summary = "the folder that bra.yaml names for the minutes is not there",
    .why =
        "An answer from an empty folder looks like an answer from a council "
        "where nothing happens.",
    .wrong = "minutes: protokoll/   (the folder is called minutes)",
    .right = "minutes: minutes/",
    .silencing = Silencing::never,
};

namespace {

using world::EntryKind;
using world::FileRead;
using world::Folder;
using world::Trouble;

/// A line is some 250 bytes: a hundred years of monthly meetings, and more.
constexpr std::size_t ledger_limit = 16 << 20;

/// About how many files a thread takes at a time.
constexpr std::size_t batch_size = 32;

/// Below this, starting threads costs more than it saves.
constexpr std::size_t worth_threads = 100;

Span start_of(const Source& source) { return {&source, 0, 0}; }

void report_trouble(const Source& source, const FileRead& read,
                    Report& report) {
  const Span where = start_of(source);
  if (read.trouble == Trouble::too_large) {
    read::report_too_large(source, report);
  } else if (read.trouble == Trouble::link) {
    report.add(file_is_link, where, "the link is not followed");
  } else {
    report.add(file_unreadable, where,
               Message("cannot read it: {}", our_word(read.why)));
  }
}

/// The file as a source; nothing but its name if it could not be read.
std::unique_ptr<Source> source_in(const Folder& folder, const std::string& path,
                                  const std::string& name, std::size_t limit,
                                  Report& report) {
  auto source = std::make_unique<Source>();
  source->name = path_in(path, name);
  FileRead read = folder.read(name, limit);
  if (read.trouble != Trouble::none) {
    report_trouble(*source, read, report);
    return source;
  }
  source->text = std::move(read.bytes);
  return source;
}

/// What became of one file.
struct Outcome {
  std::unique_ptr<Source> source;
  std::optional<Meeting> meeting;
  Report report;
};

/// Some or all files of one folder.
struct Stretch {
  const FolderFiles* folder = nullptr;
  std::size_t first = 0;
  std::size_t last = 0;
};

/// Files to be read by one thread, one after the other.
struct Batch {
  std::vector<Stretch> stretches;
  std::size_t size = 0;
  std::vector<Outcome> outcomes;
};

class Loader {
 public:
  Loader(const Folder& root, const CouncilFolder& council, ReadBefore* before)
      : root_(root), files_(council), before_(before) {}

  Loaded load(const world::Parallel& parallel, const Loading& how) {
    std::string_view why;
    const auto home = folder_below(root_, files_.path, why);
    if (!home) report_folder(files_.path, why);
    Council council = home ? settings(*home) : Council{};
    if (home) look_for_minutes(council);
    loaded_.settings_hold = errors_in(loaded_.report.all()) == 0;
    if (!loaded_.settings_hold) {
      loaded_.book.council = std::move(council);
      loaded_.book.sources = std::move(sources_);
      return std::move(loaded_);
    }
    std::vector<Person> people = register_of_people(*home);
    Ledger ledger = ledger_in(*home);
    if (before_ != nullptr) before_->compare_settings(sources_);
    const Lexicon lexicon(council);
    std::vector<Meeting> meetings =
        read_minutes(council, lexicon, parallel, how.threads);
    report_documents(files_, minutes_folder(council), meetings, lexicon,
                     sources_, loaded_.report);
    report_outside(root_, files_, council, meetings, lexicon, sources_,
                   loaded_.report);
    std::erase_if(meetings, [&](const Meeting& meeting) {
      return how.known_on && meeting.date && *how.known_on < meeting.date->day;
    });
    if (how.today) make_notices(meetings, *how.today, loaded_.report);
    loaded_.book =
        read::bind(std::move(council), std::move(people), std::move(meetings),
                   std::move(sources_), lexicon, loaded_.report);
    loaded_.book.ledger = std::move(ledger);
    loaded_.report.sort();
    return std::move(loaded_);
  }

 private:
  void report_folder(const std::string& path, std::string_view why) {
    auto source = std::make_unique<Source>();
    source->name = path.empty() ? "." : path;
    loaded_.report.add(file_unreadable, start_of(*source),
                       Message("cannot read the folder: {}", our_word(why)));
    sources_.push_back(std::move(source));
  }

  /// bra.yaml or people.yaml. Here a link is an error, since the others are
  /// read by what these say.
  const Source& settings_file(const Folder& home, const std::string& name) {
    auto source = std::make_unique<Source>();
    source->name = path_in(files_.path, name);
    FileRead read = home.read(name, settings_limit);
    if (read.trouble != Trouble::none) {
      loaded_.report.add(file_unreadable, start_of(*source),
                         Message("cannot read it: {}", our_word(read.why)));
    }
    source->text = std::move(read.bytes);
    return *sources_.emplace_back(std::move(source));
  }

  Council settings(const Folder& home) {
    Council council = read::default_council();
    if (files_.has_settings) {
      const Source& source = settings_file(home, "bra.yaml");
      council = read::read_council(source, loaded_.report);
      council.declared = true;
    }
    council.folder = files_.path;
    return council;
  }

  std::vector<Person> register_of_people(const Folder& home) {
    if (!files_.has_people) return {};
    const Source& source = settings_file(home, "people.yaml");
    return read::read_people(source, loaded_.report);
  }

  Ledger ledger_in(const Folder& home) {
    const std::string name(ledger_name);
    FileRead read = home.read(name, ledger_limit);
    if (read.trouble == Trouble::missing) return {};
    auto source = std::make_unique<Source>();
    source->name = path_in(files_.path, name);
    source->text = std::move(read.bytes);
    const Source& ledger = *sources_.emplace_back(std::move(source));
    if (read.trouble == Trouble::none) {
      return read::read_ledger(ledger, loaded_.report);
    }
    loaded_.report.add(file_unreadable, start_of(ledger),
                       Message("cannot read it: {}", our_word(read.why)));
    return {};
  }

  /// The folder that holds the minutes, as a path in the root.
  [[nodiscard]] std::string minutes_folder(const Council& council) const {
    if (council.minutes_folder.empty()) return files_.path;
    return path_in(files_.path, council.minutes_folder);
  }

  void look_for_minutes(const Council& council) {
    if (council.minutes_folder.empty()) return;
    std::string_view why;
    const std::string path = minutes_folder(council);
    if (folder_below(root_, path, why)) return;
    // What was seen a moment ago is there, even if it cannot be opened now.
    const bool is_there = std::any_of(
        files_.folders.begin(), files_.folders.end(),
        [&](const FolderFiles& seen) { return is_in(seen.path, path); });
    if (is_there) return report_folder(path, why);
    loaded_.report
        .add(minutes_folder_missing, council.minutes_span,
             Message("cannot read the folder: {}", our_word(why)))
        .advise("write what the folder is called, or make it");
  }

  std::vector<Meeting> read_minutes(const Council& council,
                                    const Lexicon& lexicon,
                                    const world::Parallel& parallel,
                                    unsigned threads) {
    const std::vector<Stretch> stretches =
        stretches_in(minutes_folder(council));
    std::size_t files = 0;
    for (const Stretch& one : stretches) files += one.last - one.first;
    if (files < worth_threads) threads = 1;
    std::vector<Batch> batches =
        batches_of(stretches, threads == 1 ? files : batch_size);
    const auto read = [&](std::size_t i) {
      read_batch(batches[i], council.file_limit, lexicon);
    };
    parallel(batches.size(), threads, read);

    std::vector<Meeting> meetings;
    std::size_t count = 0;
    for (const Batch& batch : batches) count += batch.outcomes.size();
    meetings.reserve(count);
    for (Batch& batch : batches) {
      for (Outcome& outcome : batch.outcomes) {
        if (before_ != nullptr && outcome.meeting) {
          before_->note(*outcome.source, outcome.report);
        }
        loaded_.report.append(std::move(outcome.report));
        if (outcome.meeting) meetings.push_back(std::move(*outcome.meeting));
        sources_.push_back(std::move(outcome.source));
      }
    }
    return meetings;
  }

  std::vector<Stretch> stretches_in(const std::string& minutes) {
    std::vector<Stretch> stretches;
    for (const FolderFiles& folder : files_.folders) {
      if (!is_in(folder.path, minutes)) continue;
      if (!folder.why.empty()) report_folder(folder.path, folder.why);
      report_names(folder, sources_, loaded_.report);
      for (std::size_t i = 0; i < folder.entries.size(); i += batch_size) {
        stretches.push_back(
            {&folder, i, std::min(i + batch_size, folder.entries.size())});
      }
    }
    return stretches;
  }

  static std::vector<Batch> batches_of(const std::vector<Stretch>& stretches,
                                       std::size_t most) {
    std::vector<Batch> batches;
    for (const Stretch& one : stretches) {
      const std::size_t size = one.last - one.first;
      if (batches.empty() || batches.back().size + size > most) {
        batches.emplace_back();
      }
      batches.back().stretches.push_back(one);
      batches.back().size += size;
    }
    return batches;
  }

  void read_batch(Batch& batch, std::size_t limit,
                  const Lexicon& lexicon) const {
    read::MeetingReader reader(lexicon, limit);
    batch.outcomes.reserve(batch.size);
    for (const Stretch& stretch : batch.stretches) {
      read_stretch(stretch, limit, lexicon, reader, batch.outcomes);
    }
  }

  void read_stretch(const Stretch& stretch, std::size_t limit,
                    const Lexicon& lexicon, read::MeetingReader& reader,
                    std::vector<Outcome>& outcomes) const {
    const FolderFiles& files = *stretch.folder;
    std::string_view why;
    const auto folder = folder_below(root_, files.path, why);
    for (std::size_t i = stretch.first; i < stretch.last; ++i) {
      const std::string& name = files.entries[i].name;
      if (files.path == files_.path && is_settings_name(name)) continue;
      Outcome& outcome = outcomes.emplace_back();
      if (!may_be_minutes(name) && files.entries[i].kind == EntryKind::file) {
        outcome.source = unread_minutes(folder.get(), files, name, limit,
                                        lexicon, outcome.report);
        if (outcome.report.empty()) outcomes.pop_back();
        continue;
      }
      if (!folder) {
        outcome.source = std::make_unique<Source>();
        outcome.source->name = path_in(files.path, name);
        report_trouble(*outcome.source, {{}, Trouble::other, why},
                       outcome.report);
        continue;
      }
      outcome.source =
          source_in(*folder, files.path, name, limit, outcome.report);
      if (!outcome.report.empty()) continue;
      if (read::is_candidate(*outcome.source, lexicon)) {
        if (take_from_before(outcome)) continue;
        outcome.meeting = reader.read(*outcome.source, outcome.report);
        continue;
      }
      read::find_undated_minutes(*outcome.source, lexicon, outcome.report);
      if (outcome.report.empty()) outcomes.pop_back();
    }
  }

  /// Whether the file was read before.
  bool take_from_before(Outcome& outcome) const {
    if (before_ == nullptr) return false;
    std::optional<ReadFile> read = before_->take(*outcome.source);
    if (!read) return false;
    outcome.source = std::move(read->source);
    outcome.meeting = std::move(read->meeting);
    outcome.report = std::move(read->report);
    return true;
  }

  const Folder& root_;
  const CouncilFolder& files_;
  ReadBefore* before_;
  Loaded loaded_;
  std::vector<std::unique_ptr<Source>> sources_;
};

}  // namespace

Loaded load(const world::Folder& root, const CouncilFolder& council,
            const world::Parallel& parallel, const Loading& how) {
  return Loader(root, council, how.before).load(parallel, how);
}

}  // namespace bra::command
