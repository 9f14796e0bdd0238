#include "command/checking.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "check/check.h"
#include "command/answer_file.h"
#include "command/asking.h"
#include "command/baseline.h"
#include "command/check_scope.h"
#include "command/examine.h"
#include "command/git.h"
#include "command/mending.h"
#include "command/misuse.h"
#include "command/no_minutes.h"
#include "command/output.h"
#include "command/progress.h"
#include "command/revision.h"
#include "command/shown_diff.h"
#include "command/speaking.h"
#include "command/unchanged.h"
#include "report/identity.h"
#include "text/path.h"

namespace bra::command {
namespace {

using world::Stream;

// A check that ran to its end tells so many findings to people.
constexpr std::size_t most_told = 1000;

constexpr std::size_t most_bytes_of_a_baseline = std::size_t{16} << 20;

class Checking {
 public:
  explicit Checking(Session& session)
      : session_(session), arguments_(session.parsed().arguments) {}

  Exit run() {
    Asker asker{
        session_.line(), session_.parsed(), vocabulary_of_languages(), {}};
    Report refused;
    const Day today = today_of(asker, session_.world(), refused);
    if (!refused.empty()) return refuse(session_, refused);
    const Output output = output_of(session_.line(), arguments_,
                                    Writes::findings, session_.world());
    refuse_to_write_over_minutes(session_, output.file);
    if (arguments_.has("write-baseline")) {
      refuse_to_write_over_minutes(session_,
                                   arguments_.value("baseline").value_or(""));
    }
    scope_ = check_scope_of(session_);
    read_baseline();
    const auto disk = session_.world().files.open(session_.root().path);
    const auto root = layered(disk.get(), scope_.layer);
    const render::Style style = session_.style_for(Stream::err);
    const world::Parallel parallel = telling_progress(session_.world(), style);
    const auto since = arguments_.value("since");
    const bool compared = since && read_before(*since);
    Examination examination{
        .parallel = parallel,
        .threads = session_.threads(),
        .today = today,
        .choice = scope_.choice,
        .is_asked = [&](auto file) { return scope_.paths.hold(file); },
        .left_out = compared ? known_councils(*root) : std::set<std::string>(),
        .before = compared ? &read_before_ : nullptr};
    if (compared) look_at_revision(examination);
    examined_ = examine(*root, examination);
    if (arguments_.has("diff") || arguments_.has("fix")) {
      mending_ = mend(*root, examination, std::move(examined_));
      if (arguments_.has("diff")) return show_diff();
      write_mended();
      examined_ = std::move(mending_.left);
    }
    use_baseline();
    if (compared) keep_new();
    if (arguments_.has("statistics")) {
      tell_statistics();
    } else {
      write(output);
    }
    if (!arguments_.has("quiet")) tell_sum();
    return outcome();
  }

 private:
  // --- what is left out

  void read_baseline() {
    const auto file = arguments_.value("baseline");
    if (!file) {
      if (arguments_.has("write-baseline")) {
        throw Misuse("--write-baseline needs a file to write",
                     session_.line().where("--write-baseline"),
                     "name it with --baseline FILE");
      }
      return;
    }
    const std::string path = session_.path_of(*file);
    if (!session_.world().files.kind(path)) {
      if (arguments_.has("write-baseline")) return;
      throw Misuse(Message("there is no file {}", *file),
                   session_.line().where(*file), "--write-baseline makes one");
    }
    const auto folder = session_.world().files.open(folder_of(path));
    const world::FileRead read =
        folder->read(std::string(last_name(path)), most_bytes_of_a_baseline);
    if (read.trouble != world::Trouble::none) {
      throw world::SystemError("cannot read {}", *file, read.why);
    }
    baseline_ = Baseline::read(read.bytes);
    if (!baseline_) {
      throw Misuse(Message("{} is no baseline", *file),
                   session_.line().where(*file));
    }
  }

  void use_baseline() {
    const auto file = arguments_.value("baseline");
    if (!file) return;
    const Baseline now(examined_.found);
    const auto is_asked = [&](std::string_view rule, std::string_view name) {
      return scope_.choice.has(rule) && scope_.paths.hold(name);
    };
    if (!baseline_) baseline_ = now;
    if (arguments_.has("write-baseline")) {
      baseline_->shrink_to(now, is_asked);
      write_answer(session_, *file, baseline_->text());
    }
    leftover_ = baseline_->leftover(now, is_asked);
    in_baseline_ = baseline_->hide(examined_.found);
  }

  /// The councils in which nothing can be new. A mend and a baseline are about
  /// all of them.
  [[nodiscard]] std::set<std::string> known_councils(
      const world::Folder& root) const {
    for (const char* option : {"fix", "diff", "baseline"}) {
      if (arguments_.has(option)) return {};
    }
    return unchanged_councils(root, *layered(nullptr, before_),
                              session_.world().parallel, session_.threads());
  }

  /// The files of the revision; says so if there is no asking for them.
  bool read_before(const std::string& revision) {
    try {
      before_ = files_in_revision(session_, revision);
    } catch (const NoHistory& reason) {
      tell_without(reason);
      return false;
    }
    scope_.settings_of_revision(before_);
    return true;
  }

  /// First, so that what is the same in the folder is not read again.
  void look_at_revision(Examination examination) {
    examination.is_revision = true;
    known_ = examine(*layered(nullptr, before_), examination).known;
  }

  /// Takes away what was already wrong in a revision.
  void keep_new() {
    std::erase_if(examined_.found, [&](const Diagnostic& finding) {
      const auto seen = known_.find(identity_of(finding));
      if (seen == known_.end() || seen->second == 0) return false;
      --seen->second;
      return true;
    });
  }

  /// Better too much than nothing: what is old is told as well.
  void tell_without(const NoHistory& reason) {
    Diagnostic said{.severity = Severity::warning,
                    .headline = reason.says,
                    .where = reason.where,
                    .here = {}};
    said.advice = reason.advice;
    session_.tell(said);
    session_.tell(
        Message("without history everything found is told, not only what is "
                "new"));
  }

  // --- mends

  void write_mended() {
    std::vector<world::Replacement> mended;
    for (const Mended& file : mending_.files) {
      mended.push_back({file.file, file.before, file.after});
    }
    session_.world().files.replace(session_.root().path, mended);
    if (arguments_.has("quiet")) return;
    session_.tell(Message("mended: {}, files changed: {}", mending_.mended,
                          mending_.files.size()));
    if (const std::size_t closed = closed_to_mends(mending_.left); closed > 0) {
      session_.tell(
          Message("left as they are, in approved minutes: {}", closed));
    }
  }

  Exit show_diff() {
    const render::Places places = session_.places();
    for (const Mended& file : mending_.files) {
      const std::string name = places.name(Source{file.file, {}});
      session_.print(shown_diff(name, file.before, file.after));
    }
    examined_ = std::move(mending_.left);
    return mending_.files.empty() ? Exit::done : Exit::found;
  }

  // --- what is told

  void write(const Output& output) {
    const std::vector<const Fault*> rules = scope_.rules();
    const render::Findings findings{.found = examined_.found,
                                    .places = session_.places(),
                                    .limit = most_told,
                                    .rules = rules};
    give_answer(session_, output.file, [&](const render::Style& style) {
      return output.format->write_findings(findings, style);
    });
  }

  void tell_statistics() {
    std::map<std::pair<int, std::string_view>, std::size_t> counts;
    for (const Diagnostic& found : examined_.found) {
      ++counts[{-static_cast<int>(found.severity), found.fault->name}];
    }
    for (const auto& [rule, count] : counts) {
      session_.print(std::to_string(count) + "\t" + std::string(rule.second) +
                     "\n");
    }
  }

  void tell_sum() {
    const auto& found = examined_.found;
    const auto count = [&](const auto& is) {
      return static_cast<std::size_t>(
          std::count_if(found.begin(), found.end(), is));
    };
    const auto count_of = [&](Severity severity) {
      return count(
          [&](const Diagnostic& one) { return one.severity == severity; });
    };
    // What a revision has already is not read again.
    const bool read_all = !arguments_.value("since");
    if (read_all && examined_.meetings == 0 && found.empty()) {
      tell_no_minutes(session_);
    } else if (read_all && !examined_.any_asked) {
      return tell_nothing_read();
    }
    session_.tell(Message(
        "errors: {}, warnings: {}, notes: {}", count_of(Severity::error),
        count_of(Severity::warning), count_of(Severity::info)));
    const auto tell_if_any = [&](std::string_view says, std::size_t number) {
      if (number > 0) session_.tell(Message(says, number));
    };
    tell_if_any("can be mended with --fix: {}", mendable(examined_));
    tell_if_any("silenced in the minutes: {}", examined_.silenced);
    tell_if_any("left out by the baseline: {}", in_baseline_);
    tell_if_any(
        "in the baseline but no longer wrong: {}; --write-baseline takes them "
        "out",
        leftover_);
  }

  /// No sum: nothing was looked at that could be wrong.
  void tell_nothing_read() {
    Diagnostic none;
    none.severity = Severity::info;
    none.headline =
        Message("none of these files was read as minutes: {}",
                fmt::format("{}", fmt::join(arguments_.words(), ", ")));
    none.advise(
        "minutes lie in the folder that minutes: in bra.yaml names; move the "
        "file there, then check it");
    session_.tell(none);
  }

  [[nodiscard]] Exit outcome() const {
    if (arguments_.has("exit-zero")) return Exit::done;
    const auto from = arguments_.value("fail-on");
    const Severity least =
        severity_called(from.value_or("")).value_or(Severity::error);
    const bool fails = std::any_of(
        examined_.found.begin(), examined_.found.end(),
        [&](const Diagnostic& found) { return found.severity >= least; });
    return fails ? Exit::found : Exit::done;
  }

  Session& session_;
  const Arguments& arguments_;
  CheckScope scope_;
  /// The files of --since, what was read of them and what was wrong there.
  Layer before_;
  std::map<std::string, ReadBefore> read_before_;
  std::map<std::string, std::size_t> known_;
  Examined examined_;
  Mending mending_;
  std::optional<Baseline> baseline_;
  std::size_t in_baseline_ = 0;
  std::size_t leftover_ = 0;
};

}  // namespace

std::vector<std::string_view> severity_names() {
  std::vector<std::string_view> names;
  names.reserve(std::size(all_severities));
  for (const Severity severity : all_severities) {
    names.push_back(name_of(severity));
  }
  return names;
}

Exit check_minutes(Session& session) { return Checking(session).run(); }

}  // namespace bra::command
