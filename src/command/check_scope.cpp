#include "command/check_scope.h"

#include <algorithm>
#include <utility>

#include "command/misuse.h"
#include "command/revision.h"
#include "command/rule_asked.h"
#include "model/approval.h"
#include "read/too_large.h"
#include "text/path.h"

namespace bra::command {
namespace {

/// Whose word a pull request must not change for itself.
bool is_of_the_council(std::string_view path) {
  const std::string_view name = last_name(path);
  return name == "bra.yaml" || name == ledger_name;
}

class Reader {
 public:
  explicit Reader(Session& session)
      : session_(session), arguments_(session.parsed().arguments) {}

  CheckScope read() {
    scope_.choice.select = rules_in("select");
    scope_.choice.ignore = rules_in("ignore");
    // What is elsewhere is read, since one meeting is only understood beside
    // the others, and not told.
    for (const std::string& word : arguments_.words()) {
      if (word == "-") {
        take_input();
      } else {
        scope_.paths.add(session_, word);
      }
    }
    if (const auto revision = arguments_.value("rules-from")) {
      scope_.layer.only_here = {"bra.yaml", std::string(ledger_name)};
      for (auto& [path, file] : files_in_revision(session_, *revision).files) {
        if (is_of_the_council(path)) scope_.layer.files[path] = std::move(file);
      }
    }
    return std::move(scope_);
  }

 private:
  /// The names in `--select a,b`, each known.
  std::vector<std::string> rules_in(std::string_view option) {
    std::vector<std::string> rules;
    for (const std::string& value : arguments_.values(option)) {
      for (std::size_t at = 0; at <= value.size();) {
        const std::size_t end = std::min(value.find(',', at), value.size());
        const std::string name = value.substr(at, end - at);
        at = end + 1;
        if (name.empty()) continue;
        rules.emplace_back(rule_asked(session_, name).name);
      }
    }
    return rules;
  }

  void take_input() {
    const auto name = arguments_.value("stdin-filename");
    if (!name) {
      throw Misuse("it is not said which file is on standard input",
                   session_.line().where("-"),
                   "name it with --stdin-filename NAME");
    }
    if (arguments_.has("fix")) {
      throw Misuse("--fix writes files, and standard input is none",
                   session_.line().where("--fix"),
                   "--diff shows what it would write");
    }
    const world::FileRead read =
        session_.world().console.input(read::largest_file_limit);
    if (read.trouble != world::Trouble::none) {
      throw world::SystemError("cannot read {}", *name, read.why);
    }
    const std::string path = path_in_root(session_, *name);
    scope_.layer.files[path].bytes = read.bytes;
    scope_.paths.add(path);
  }

  Session& session_;
  const Arguments& arguments_;
  CheckScope scope_;
};

}  // namespace

std::vector<const Fault*> CheckScope::rules() const {
  std::vector<const Fault*> rules = check::all_faults(faults_of_reading);
  std::erase_if(rules,
                [&](const Fault* rule) { return !choice.has(rule->name); });
  return rules;
}

void CheckScope::settings_of_revision(Layer& revision) const {
  if (layer.only_here.empty()) return;
  std::erase_if(revision.files,
                [](const auto& file) { return is_of_the_council(file.first); });
  for (const auto& [path, file] : layer.files) {
    if (is_of_the_council(path)) revision.files[path] = file;
  }
}

CheckScope check_scope_of(Session& session) { return Reader(session).read(); }

}  // namespace bra::command
