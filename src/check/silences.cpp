#include "check/silences.h"

#include <algorithm>
#include <optional>
#include <vector>

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
    .silencing = Silencing::never,
};

Silences::Silences(const Book& book, std::span<const Fault* const> known)
    : known_(known) {
  for (const Meeting& meeting : book.meetings) {
    if (meeting.silences.empty()) continue;
    Page& page = pages_.emplace(meeting.source, *meeting.source).first->second;
    page.is_whole = meeting.is_whole;
    for (const Silence& silence : meeting.silences) {
      if (can_hide(silence)) {
        page.waiting[{silence.line, silence.rule.text}].push_back(
            page.silences.size());
      }
      page.silences.push_back({&silence, false});
    }
  }
}

const Fault* Silences::fault_called(std::string_view name) const {
  const auto found =
      std::find_if(known_.begin(), known_.end(),
                   [&](const Fault* fault) { return fault->name == name; });
  return found == known_.end() ? nullptr : *found;
}

bool Silences::can_hide(const Silence& silence) const {
  const Fault* fault = fault_called(silence.rule.text);
  if (fault == nullptr || silence.reason.text.empty()) return false;
  return fault->silencing == Silencing::in_file ||
         (fault->silencing == Silencing::on_line && silence.line != 0);
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

void Silences::report_unused(const Choice& choice, Report& report) const {
  std::optional<KnownWords> known;
  const auto closest_rule = [&](std::string_view word) {
    if (!known) {
      std::vector<std::string_view> names;
      for (const Fault* one : known_) names.push_back(one->name);
      known.emplace(names);
    }
    return known->closest_to(word);
  };
  const auto tell = [&](const Silence& silence, Message says) -> Diagnostic& {
    return report.add(silence_unused, silence.span, std::move(says));
  };
  for (const auto& [source, page] : pages_) {
    for (const auto& [silence, used] : page.silences) {
      const std::string_view rule = silence->rule.text;
      const Fault* fault = fault_called(rule);
      if (fault == nullptr) {
        Diagnostic& found =
            tell(*silence, Message("there is no rule called {}", rule));
        if (const auto meant = closest_rule(rule); !meant.empty()) {
          found.advise(Message("did you mean {}?", meant));
        }
      } else if (fault->silencing == Silencing::never) {
        tell(*silence, Message("{} cannot be allowed", rule))
            .advise("mend what it tells of, and take the silence away");
      } else if (silence->line == 0 && fault->silencing == Silencing::on_line) {
        tell(*silence, Message("{} is not allowed for a whole file", rule))
            .advise("allow it on the line that it concerns");
      } else if (silence->reason.text.empty()) {
        tell(*silence, Message("without a reason nothing is silenced"))
            .advise(silence->line == 0
                        ? Message("write why: {}: …", rule)
                        : Message("write why: bra: allow {}: …", rule));
      } else if (!used && choice.has(rule) && page.is_whole) {
        tell(*silence,
             Message("nothing is wrong here that {} would find", rule))
            .advise("take the silence away");
      }
    }
  }
}

}  // namespace bra::check
