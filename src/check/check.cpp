#include "check/check.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>
#include <utility>

#include "text/lines.h"
#include "text/similar.h"

namespace bra::check {

extern const Fault silence_unused{
    .name = "silence-unused",
    .severity = Severity::warning,
    .summary = "a silence that silences nothing",
    .why =
        "A silence left behind after its cause was mended would hide the "
        "next mistake on its line.",
    .wrong =
        "| 250115-1 | Strategi | pågår | Nils Holm | <!-- bra: allow "
        "follow-up-without-owner: väntar på val -->",
    .right = "| 250115-1 | Strategi | pågår | Nils Holm |",
};

namespace {

std::optional<Severity> severity_of(const RuleSetting& setting) {
  if (setting.severity == "error") return Severity::error;
  if (setting.severity == "warning") return Severity::warning;
  if (setting.severity == "info") return Severity::info;
  return {};
}

const RuleSetting* setting_of(const Book& book, std::string_view rule) {
  const auto found = book.council.rules.find(rule);
  return found == book.council.rules.end() ? nullptr : &found->second;
}

void run_rules(const Book& book, Day today, const Choice& choice,
               Report& report) {
  for (const Rule* rule : rules) {
    const RuleSetting* setting = setting_of(book, rule->fault.name);
    if (!choice.has(rule->fault.name)) continue;
    if (!rule->by_default && setting == nullptr) continue;
    if (setting != nullptr && setting->severity == "off") continue;
    const RuleContext context{book, today, setting};
    Reporter reporter(rule->fault, report);
    rule->look(context, reporter);
  }
}

// What bra.yaml says of a rule's severity holds for all its findings.
void weigh(const Book& book, const Choice& choice, Report& report) {
  std::erase_if(report.all(), [&](Diagnostic& found) {
    const std::string_view name = found.fault->name;
    const RuleSetting* setting = setting_of(book, name);
    if (setting != nullptr) {
      if (setting->severity == "off") return true;
      found.severity = severity_of(*setting).value_or(found.severity);
    }
    return !choice.has(name);
  });
}

// The silences of all minutes, each with whether it has silenced anything.
class Silences {
 public:
  explicit Silences(const Book& book) {
    for (const Meeting& meeting : book.meetings) {
      if (meeting.silences.empty()) continue;
      Page& page =
          pages_.emplace(meeting.source, *meeting.source).first->second;
      for (const Silence& silence : meeting.silences) {
        page.silences.push_back({&silence, false});
      }
    }
  }

  bool hide(const Diagnostic& found) {
    const auto at = pages_.find(found.where.source);
    if (at == pages_.end()) return false;
    Page& page = at->second;
    const auto line = page.lines.position(found.where.begin).line;
    bool hidden = false;
    for (auto& [silence, used] : page.silences) {
      if (silence->rule.text != found.fault->name) continue;
      if (silence->line != 0 && silence->line != line) continue;
      used = true;
      hidden = true;
    }
    return hidden;
  }

  void report_unused(const std::vector<const Fault*>& known,
                     const Choice& choice, Report& report) const {
    std::vector<std::string_view> names;
    for (const Fault* fault : known) names.push_back(fault->name);
    for (const auto& [source, page] : pages_) {
      for (const auto& [silence, used] : page.silences) {
        const std::string_view rule = silence->rule.text;
        const bool exists =
            std::find(names.begin(), names.end(), rule) != names.end();
        if (!exists) {
          Diagnostic& found =
              report.add(silence_unused, silence->span,
                         Message("there is no rule called {}", rule));
          if (const auto meant = closest_to(rule, names); !meant.empty()) {
            found.advise(Message("did you mean {}?", meant));
          }
        } else if (!used && choice.has(rule)) {
          report
              .add(silence_unused, silence->span,
                   Message("nothing is wrong here that {} would find", rule))
              .advise("take the silence away");
        } else if (silence->reason.text.empty()) {
          report
              .add(silence_unused, silence->span,
                   Message("the silence gives no reason"))
              .advise(Message("write why: bra: allow {}: …", rule));
        }
      }
    }
  }

 private:
  struct Page {
    explicit Page(const Source& source) : lines(source) {}
    Lines lines;
    std::vector<std::pair<const Silence*, bool>> silences;
  };
  struct ByName {
    bool operator()(const Source* a, const Source* b) const {
      return a->name < b->name;
    }
  };
  std::map<const Source*, Page, ByName> pages_;
};

}  // namespace

bool Choice::has(std::string_view rule) const {
  const auto in = [&](const std::vector<std::string>& list) {
    return std::find(list.begin(), list.end(), rule) != list.end();
  };
  return (select.empty() || in(select)) && !in(ignore);
}

std::vector<const Fault*> all_faults(std::span<const Fault* const> of_reading) {
  std::vector<const Fault*> all(of_reading.begin(), of_reading.end());
  for (const Rule* rule : rules) all.push_back(&rule->fault);
  all.push_back(&silence_unused);
  std::sort(all.begin(), all.end(),
            [](const Fault* a, const Fault* b) { return a->name < b->name; });
  return all;
}

std::size_t check(const Book& book, Day today, const Choice& choice,
                  std::span<const Fault* const> of_reading, Report& report) {
  run_rules(book, today, choice, report);
  weigh(book, choice, report);
  Silences silences(book);
  const std::size_t before = report.all().size();
  std::erase_if(report.all(),
                [&](const Diagnostic& found) { return silences.hide(found); });
  const std::size_t silenced = before - report.all().size();
  Report unused;
  silences.report_unused(all_faults(of_reading), choice, unused);
  weigh(book, choice, unused);
  report.append(std::move(unused));
  report.sort();
  return silenced;
}

}  // namespace bra::check
