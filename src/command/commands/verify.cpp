// bra verify: whether approved minutes are what was approved.

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "check/check.h"
#include "command/answer_file.h"
#include "command/changed_since.h"
#include "command/ledger.h"
#include "command/load.h"
#include "command/misuse.h"
#include "command/no_minutes.h"
#include "command/output.h"
#include "command/revision.h"
#include "command/survey.h"
#include "command/writing.h"
#include "read/read.h"

namespace bra::command {
namespace {

constexpr Option options[] = {
    {"--base", "REVISION",
     "the ledger must begin with the one of this git revision"},
};

/// Lines that git or an editor has ended in another way are the same.
std::string without_returns(std::string text) {
  std::erase(text, '\r');
  return text;
}

std::string ledger_in(const std::string& council) {
  return council.empty() ? std::string(ledger_name)
                         : council + '/' + std::string(ledger_name);
}

class Verification {
 public:
  explicit Verification(Session& session)
      : session_(session),
        today_(today_for(session)),
        output_(output_of(session.line(), session.parsed().arguments,
                          Writes::findings, session.world())) {}

  Exit run() {
    const auto disk = session_.world().files.open(session_.root().path);
    const std::vector<CouncilFolder> councils = survey(*disk);
    for (const CouncilFolder& council : councils) look_at(*disk, council);
    if (std::all_of(loaded_.begin(), loaded_.end(), [](const Loaded& loaded) {
          return loaded.book.meetings.empty() && loaded.book.ledger.empty();
        })) {
      tell_no_minutes(session_);
    }
    if (const auto base = arguments().value("base")) {
      compare_with_base(*base, councils);
    }
    into_reading_order(found_);
    write();
    if (!arguments().has("quiet")) tell_sum(councils);
    return found_.empty() ? Exit::done : Exit::found;
  }

 private:
  [[nodiscard]] const Arguments& arguments() const {
    return session_.parsed().arguments;
  }

  void look_at(const world::Folder& disk, const CouncilFolder& council) {
    const world::World& world = session_.world();
    Loaded& loaded = loaded_.emplace_back(
        load(disk, council, world.parallel, {.threads = session_.threads()}));
    if (!loaded.settings_hold) {
      const Diagnostic& first = loaded.report.all().front();
      throw Misuse(first.headline, {}, first.advice);
    }
    check::check(loaded.book, today_,
                 check::faults_of_approval(faults_of_reading),
                 faults_of_reading, loaded.report);
    for (Diagnostic& found : loaded.report.all()) {
      point_at_changes(found, loaded.book, session_);
      found_.push_back(std::move(found));
    }
  }

  /// Every ledger must begin with what it was; lines that are new are told.
  void compare_with_base(const std::string& revision,
                         const std::vector<CouncilFolder>& councils) {
    std::vector<std::string> paths;
    paths.reserve(councils.size());
    for (const CouncilFolder& council : councils) {
      paths.push_back(ledger_in(council.path));
    }
    const auto before = texts_in_revision(session_, revision, paths);
    for (std::size_t i = 0; i < councils.size(); ++i) {
      compare(loaded_[i].book, paths[i],
              without_returns(before[i].value_or("")), revision);
    }
    look_for_gone(revision, paths);
  }

  /// A ledger that is gone would take its approvals with it. One that was moved
  /// goes on elsewhere.
  void look_for_gone(const std::string& revision,
                     const std::vector<std::string>& here) {
    std::vector<std::string> gone =
        paths_in_revision(session_, revision, ledger_name);
    std::erase_if(gone, [&](const std::string& path) {
      return std::find(here.begin(), here.end(), path) != here.end();
    });
    const auto before = texts_in_revision(session_, revision, gone);
    for (std::size_t i = 0; i < gone.size(); ++i) {
      const std::string text = without_returns(before[i].value_or(""));
      const bool goes_on =
          std::any_of(here.begin(), here.end(), [&](const std::string& path) {
            return now_in(path).starts_with(text);
          });
      if (text.empty() || goes_on) continue;
      Report report;
      report
          .add(read::ledger_broken, Span{},
               Message("the ledger {} of {} is gone", gone[i], revision))
          .advise("move it together with the minutes that it is about");
      found_.push_back(std::move(report.all().front()));
    }
  }

  /// The text of a ledger as it is.
  [[nodiscard]] std::string now_in(const std::string& path) const {
    for (const Loaded& loaded : loaded_) {
      for (const auto& source : loaded.book.sources) {
        if (source->name == path) return without_returns(source->text);
      }
    }
    return {};
  }

  void compare(const Book& book, const std::string& path,
               const std::string& before, const std::string& revision) {
    const Ledger& ledger = book.ledger;
    if (!now_in(path).starts_with(before)) {
      Report report;
      report
          .add(read::ledger_broken, ledger.empty() ? Span{} : ledger[0].span,
               Message("the ledger does not begin with that of {}", revision))
          .advise("lines are only ever added to it; take it back as it was");
      found_.push_back(std::move(report.all().front()));
      return;
    }
    for (const Approval& line : ledger) {
      const std::string text(line.span.text());
      if (before.find(text + '\n') != before.npos) continue;
      session_.tell(Message("new since {}: {} {} {} {}", revision,
                            our_word(name_of(line.event)), line.file, line.day,
                            line.who));
    }
  }

  void write() {
    const render::Findings findings{.found = found_,
                                    .places = session_.places()};
    give_answer(session_, output_.file, [&](const render::Style& style) {
      return output_.format->write_findings(findings, style);
    });
  }

  void tell_sum(const std::vector<CouncilFolder>& councils) {
    std::size_t files = 0;
    for (const Loaded& loaded : loaded_) {
      files += approved_files(loaded.book.ledger).size();
    }
    session_.tell(
        Message("approved minutes: {}, findings: {}", files, found_.size()));
    for (std::size_t i = 0; i < councils.size(); ++i) {
      const Ledger& ledger = loaded_[i].book.ledger;
      if (councils.size() == 1) {
        session_.tell(Message("the chain is {}", chain_value(ledger)));
      } else if (!ledger.empty()) {
        session_.tell(Message("the chain of {} is {}",
                              councils[i].path.empty() ? "." : councils[i].path,
                              chain_value(ledger)));
      }
    }
  }

  Session& session_;
  Day today_;
  Output output_;
  /// One for each council.
  std::vector<Loaded> loaded_;
  std::vector<Diagnostic> found_;
};

Exit run(Session& session, const Arguments& /*arguments*/) {
  return Verification(session).run();
}

}  // namespace

extern const Command verify;
const Command verify{
    .name = "verify",
    .group = Group::look_after,
    .summary = "whether approved minutes are unchanged, to the letter",
    .description =
        "Every line of the ledger must follow the one before it, and every "
        "approved file must have the digest of its latest line. Where git has "
        "what was approved, the lines that differ are told. It shows that "
        "something was changed and does not prevent it: whoever can rewrite "
        "both minutes and ledger can hide a change, unless the value of the "
        "chain is kept somewhere else, such as in the next notice. With --base "
        "a proposed change cannot touch what the base has approved.",
    .options = options,
    .writes = Writes::findings,
    .run = run,
};

}  // namespace bra::command
