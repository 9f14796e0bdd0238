#include "check/check.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "check/settings.h"
#include "check/silences.h"
#include "check/subjects.h"

namespace bra::check {
namespace {

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

/// `>=1.10` and `1.9`: the numbers in a row.
std::vector<int> numbers_in(std::string_view version) {
  std::vector<int> numbers;
  bool inside = false;
  for (const char c : version) {
    const bool digit = c >= '0' && c <= '9';
    if (digit && !inside) numbers.push_back(0);
    if (digit) numbers.back() = numbers.back() * 10 + (c - '0');
    inside = digit;
  }
  return numbers;
}

// A council says which version its check was set up for; a rule that came later
// is told, but breaks nobody's check overnight.
bool is_newer(const Fault& fault, const Council& council) {
  return !council.version.empty() &&
         numbers_in(fault.since) > numbers_in(council.version);
}

// What bra.yaml says of a rule's severity. A finding that the rule itself takes
// more lightly than the rest is never made graver by it.
void weigh(const Book& book, const Choice& choice, Report& report) {
  std::erase_if(report.all(), [&](Diagnostic& found) {
    const std::string_view name = found.fault->name;
    const RuleSetting* setting = setting_of(book, name);
    if (setting != nullptr) {
      const bool stays = may_not_be_hidden(*found.fault);
      if (setting->severity == "off" && !stays) return true;
      Severity set =
          severity_called(setting->severity).value_or(found.severity);
      if (stays) set = std::max(set, found.severity);
      const bool lighter = found.severity < found.fault->severity;
      found.severity = lighter ? std::min(found.severity, set) : set;
    } else if (is_newer(*found.fault, book.council)) {
      found.severity = Severity::info;
    }
    return !choice.has(name);
  });
}

}  // namespace

bool Choice::has(std::string_view rule) const {
  const auto in = [&](const std::vector<std::string>& list) {
    return std::find(list.begin(), list.end(), rule) != list.end();
  };
  return (select.empty() || in(select)) && !in(ignore);
}

bool needs_sentences(const Choice& choice) {
  return std::any_of(rules.begin(), rules.end(), [&](const Rule* rule) {
    return rule->reads_sentences && choice.has(rule->fault.name);
  });
}

Choice faults_of_approval(std::span<const Fault* const> of_reading) {
  Choice choice;
  for (const Fault* fault : all_faults(of_reading)) {
    if (fault->of_approval) choice.select.emplace_back(fault->name);
  }
  return choice;
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
  const std::vector<const Fault*> known = all_faults(of_reading);
  look_at_settings(book.council, known, report);
  run_rules(book, today, choice, report);
  weigh(book, choice, report);
  Silences silences(book, known);
  const std::size_t before = report.all().size();
  std::erase_if(report.all(),
                [&](const Diagnostic& found) { return silences.hide(found); });
  const std::size_t silenced = before - report.all().size();
  Report unused;
  silences.report_unused(choice, unused);
  weigh(book, choice, unused);
  report.append(std::move(unused));
  report.sort();
  name_subjects(book, report);
  return silenced;
}

}  // namespace bra::check
