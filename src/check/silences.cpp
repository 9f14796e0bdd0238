#include "check/silences.h"

#include <algorithm>

#include "check/rule.h"
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

// A rule that a whole file may not be excepted from.
bool is_of_one_line(std::string_view name) {
  return std::any_of(rules.begin(), rules.end(), [&](const Rule* rule) {
    return rule->only_on_its_line && rule->fault.name == name;
  });
}

}  // namespace

Silences::Silences(const Book& book) {
  for (const Meeting& meeting : book.meetings) {
    if (meeting.silences.empty()) continue;
    Page& page = pages_.emplace(meeting.source, *meeting.source).first->second;
    for (const Silence& silence : meeting.silences) {
      const std::string_view rule = silence.rule.text;
      if (silence.line != 0 || !is_of_one_line(rule)) {
        page.waiting[{silence.line, rule}].push_back(page.silences.size());
      }
      page.silences.push_back({&silence, false});
    }
  }
}

bool Silences::use(Page& page, const Place& place) {
  const auto at = page.waiting.find(place);
  if (at == page.waiting.end()) return false;
  for (const std::size_t i : at->second) page.silences[i].used = true;
  at->second.clear();
  return true;
}

bool Silences::hide(const Diagnostic& found) {
  const auto at = pages_.find(found.where.source);
  if (at == pages_.end()) return false;
  Page& page = at->second;
  const auto line = page.lines.position(found.where.begin).line;
  const bool on_line = use(page, {line, found.fault->name});
  const bool in_file = use(page, {0, found.fault->name});
  return on_line || in_file;
}

void Silences::report_unused(std::span<const Fault* const> known,
                             const Choice& choice, Report& report) const {
  std::vector<std::string_view> names;
  for (const Fault* fault : known) names.push_back(fault->name);
  const auto tell = [&](const Silence& silence, Message says) -> Diagnostic& {
    return report.add(silence_unused, silence.span, std::move(says));
  };
  for (const auto& [source, page] : pages_) {
    for (const auto& [silence, used] : page.silences) {
      const std::string_view rule = silence->rule.text;
      if (std::find(names.begin(), names.end(), rule) == names.end()) {
        Diagnostic& found =
            tell(*silence, Message("there is no rule called {}", rule));
        if (const auto meant = closest_to(rule, names); !meant.empty()) {
          found.advise(Message("did you mean {}?", meant));
        }
      } else if (!used && silence->line == 0 && is_of_one_line(rule)) {
        tell(*silence, Message("{} is not allowed for a whole file", rule))
            .advise("allow it on the line that it concerns");
      } else if (!used && choice.has(rule)) {
        tell(*silence,
             Message("nothing is wrong here that {} would find", rule))
            .advise("take the silence away");
      } else if (silence->reason.text.empty()) {
        tell(*silence, Message("the silence gives no reason"))
            .advise(Message("write why: bra: allow {}: …", rule));
      }
    }
  }
}

}  // namespace bra::check
