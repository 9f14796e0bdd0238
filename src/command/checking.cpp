#include "command/checking.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "check/check.h"
#include "command/asking.h"
#include "command/load.h"
#include "command/misuse.h"
#include "command/output.h"
#include "command/speaking.h"
#include "command/survey.h"
#include "read/sections/promises.h"
#include "text/similar.h"

namespace bra::command {
namespace {

using world::Stream;

// A check that ran to its end tells so many findings to people.
constexpr std::size_t most_told = 1000;

class Checking {
 public:
  explicit Checking(Session& session)
      : session_(session), arguments_(session.parsed().arguments) {}

  Exit run() {
    Asker asker{
        session_.line(), session_.parsed(), vocabulary_of_languages(), {}};
    Report refused;
    const Day today = today_of(asker, session_.world(), refused);
    if (!refused.empty()) {
      for (Diagnostic& diagnostic : refused.all()) {
        diagnostic.fault = nullptr;
        session_.tell(diagnostic);
      }
      return Exit::failed;
    }
    choice_.select = rules_in("select");
    choice_.ignore = rules_in("ignore");
    find_paths();
    const Output output =
        output_of(session_.line(), arguments_, Writes::findings);
    check_councils(today);
    if (arguments_.has("statistics")) {
      tell_statistics();
    } else {
      write(output);
    }
    if (!arguments_.has("quiet")) tell_sum();
    return outcome();
  }

 private:
  /// The names in `--select a,b`, each known.
  std::vector<std::string> rules_in(std::string_view option) {
    std::vector<std::string_view> known;
    for (const Fault* fault : check::all_faults(faults_of_reading)) {
      known.push_back(fault->name);
    }
    std::vector<std::string> rules;
    for (const std::string& value : arguments_.values(option)) {
      for (std::size_t at = 0; at <= value.size();) {
        const std::size_t end = std::min(value.find(',', at), value.size());
        const std::string name = value.substr(at, end - at);
        at = end + 1;
        if (name.empty()) continue;
        if (std::find(known.begin(), known.end(), name) == known.end()) {
          refuse_rule(name, known);
        }
        rules.push_back(name);
      }
    }
    return rules;
  }

  [[noreturn]] void refuse_rule(const std::string& name,
                                std::span<const std::string_view> known) {
    const auto meant = closest_to(name, known);
    throw Misuse(Message("there is no rule called {}", name),
                 session_.line().where(name),
                 meant.empty() ? Message("bra explain lists the rules")
                               : Message("did you mean {}?", meant));
  }

  /// The words are files and folders; what is elsewhere is read, since one
  /// meeting is only understood beside the others, and not told.
  void find_paths() {
    for (const std::string& word : arguments_.words()) {
      const std::string path = session_.path_of(word);
      const auto kind = session_.world().files.kind(path);
      if (!kind) {
        throw Misuse(Message("there is no file or folder {}", word),
                     session_.line().where(word));
      }
      const std::size_t slash = path.rfind('/');
      const bool is_folder = kind == world::EntryKind::folder;
      const std::string folder =
          is_folder ? path
                    : (slash == path.npos ? "." : path.substr(0, slash + 1));
      const auto place = session_.world().files.locate(folder);
      std::string inside = place ? place->path : folder;
      if (!is_folder) {
        inside += '/';
        inside += slash == path.npos ? path : path.substr(slash + 1);
      }
      const std::string& root = session_.root().path;
      if (inside != root && !inside.starts_with(root + "/")) {
        throw Misuse(Message("{} is outside the folder that is asked", word),
                     session_.line().where(word));
      }
      paths_.push_back(inside == root ? std::string()
                                      : inside.substr(root.size() + 1));
    }
  }

  [[nodiscard]] bool is_asked(const Diagnostic& found) const {
    if (paths_.empty() || found.where.source == nullptr) return true;
    const std::string& name = found.where.source->name;
    return std::any_of(paths_.begin(), paths_.end(), [&](const auto& path) {
      return path.empty() || name == path || name.starts_with(path + "/");
    });
  }

  void check_councils(Day today) {
    const world::World& world = session_.world();
    const auto root = world.files.open(session_.root().path);
    const std::vector<CouncilFolder> councils = survey(*root);
    loaded_.resize(councils.size());
    silenced_.resize(councils.size());
    const bool several = councils.size() > 1;
    const world::Parallel within = several ? world::one_by_one : world.parallel;
    const unsigned jobs = session_.threads();
    const auto look = [&](std::size_t i) {
      Loaded loaded = load(*root, councils[i], within, jobs);
      silenced_[i] = check_council(loaded, today);
      // Only what a finding points at must be kept.
      if (!loaded.report.empty()) loaded_[i] = std::move(loaded);
    };
    if (several) {
      world.parallel(councils.size(), jobs, look);
    } else {
      look(0);
    }
    for (Loaded& loaded : loaded_) {
      for (Diagnostic& found : loaded.report.all()) {
        found_.push_back(std::move(found));
      }
    }
    std::stable_sort(found_.begin(), found_.end(), reads_before);
  }

  std::size_t check_council(Loaded& loaded, Day today) const {
    Book& book = loaded.book;
    if (choice_.has("promise-not-in-log")) {
      const Lexicon lexicon(book.council);
      for (Meeting& meeting : book.meetings) {
        read::find_promises(meeting, lexicon);
      }
    }
    const std::size_t silenced =
        check::check(book, today, choice_, faults_of_reading, loaded.report);
    std::erase_if(loaded.report.all(),
                  [&](const Diagnostic& found) { return !is_asked(found); });
    return silenced;
  }

  void write(const Output& output) {
    const render::Findings findings{
        .found = found_, .places = session_.places(), .limit = most_told};
    render::Style style = session_.style_for(Stream::out);
    if (output.file.empty()) {
      session_.print(output.format->write_findings(findings, style));
      return;
    }
    style.width = 0;
    style.colour = false;
    session_.world().files.write(
        session_.path_of(output.file),
        output.format->write_findings(findings, style));
  }

  void tell_statistics() {
    std::map<std::pair<int, std::string_view>, std::size_t> counts;
    for (const Diagnostic& found : found_) {
      ++counts[{-static_cast<int>(found.severity), found.fault->name}];
    }
    for (const auto& [rule, count] : counts) {
      session_.print(std::to_string(count) + "\t" + std::string(rule.second) +
                     "\n");
    }
  }

  void tell_sum() {
    const auto count = [&](Severity severity) {
      return static_cast<std::size_t>(std::count_if(
          found_.begin(), found_.end(),
          [&](const Diagnostic& found) { return found.severity == severity; }));
    };
    std::size_t silenced = 0;
    for (const std::size_t n : silenced_) silenced += n;
    session_.tell(Message("errors: {}, warnings: {}, notes: {}",
                          count(Severity::error), count(Severity::warning),
                          count(Severity::info)));
    if (silenced > 0) {
      session_.tell(Message("silenced in the minutes: {}", silenced));
    }
  }

  [[nodiscard]] Exit outcome() const {
    if (arguments_.has("exit-zero")) return Exit::done;
    const std::string from = arguments_.value("fail-on").value_or("error");
    const Severity least = from == "info"      ? Severity::info
                           : from == "warning" ? Severity::warning
                                               : Severity::error;
    const bool fails = std::any_of(
        found_.begin(), found_.end(),
        [&](const Diagnostic& found) { return found.severity >= least; });
    return fails ? Exit::found : Exit::done;
  }

  Session& session_;
  const Arguments& arguments_;
  check::Choice choice_;
  std::vector<std::string> paths_;
  /// The councils with findings: the findings point into their files.
  std::vector<Loaded> loaded_;
  std::vector<std::size_t> silenced_;
  std::vector<Diagnostic> found_;
};

}  // namespace

std::vector<std::string_view> severity_names() {
  return {"error", "warning", "info"};
}

Exit check_minutes(Session& session) { return Checking(session).run(); }

}  // namespace bra::command
