// person-twice: somebody who is listed twice, or as present and as absent.

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "check/rule.h"

namespace bra::check {
namespace {

enum class Clash { none, repeated, contradicted };

// Whoever came or left in between is rightly listed for each part; whoever is
// away is so from afar too.
bool may_be_apart(const Attendee& a, const Attendee& b) {
  const bool is_away = a.is_away() || b.is_away();
  const auto is_a_part = [&](const Attendee& one) {
    return one.part && !(is_away && one.by_link);
  };
  return is_a_part(a) || is_a_part(b);
}

// A substitute who does not serve may be listed again as what else they are.
Clash clash_of(const Attendee& a, const Attendee& b) {
  if (may_be_apart(a, b)) return Clash::none;
  if (a.capacity == b.capacity && a.serving == b.serving) {
    return Clash::repeated;
  }
  if (a.is_present() && b.is_present()) return Clash::repeated;
  const bool contradicted =
      (a.is_present() && b.is_away()) || (a.is_away() && b.is_present());
  return contradicted ? Clash::contradicted : Clash::none;
}

void tell(const Attendee& first, const Attendee& again, Clash clash,
          Reporter& report) {
  const std::string_view name = again.name.text;
  if (clash == Clash::contradicted) {
    report
        .at(again.span,
            Message("{} is listed both as present and as absent", name))
        .related(first.span, "also here")
        .advise(
            "keep the one that is right, or write the part of the meeting "
            "that each is about");
    return;
  }
  const bool otherwise = first.name.text != name;
  report
      .at(again.span, otherwise ? Message("{} and {} are one person, listed "
                                          "twice",
                                          first.name.text, name)
                                : Message("{} is listed twice", name))
      .related(first.span, "also here")
      .advise("take one of them away; people.yaml tells namesakes apart");
}

void look(const RuleContext& context, Reporter& report) {
  using Listed = std::pair<std::size_t, const Attendee*>;
  std::vector<Listed> listed;
  for (const Meeting& meeting : context.book.meetings) {
    listed.clear();
    for (const Attendee& attendee : meeting.attendees) {
      if (attendee.person) listed.emplace_back(*attendee.person, &attendee);
    }
    std::stable_sort(
        listed.begin(), listed.end(),
        [](const Listed& a, const Listed& b) { return a.first < b.first; });
    std::size_t first = 0;  // entry of the same person
    for (std::size_t i = 1; i < listed.size(); ++i) {
      if (listed[i].first != listed[first].first) {
        first = i;
        continue;
      }
      const Attendee& again = *listed[i].second;
      for (const std::size_t before : {first, i - 1}) {
        const Attendee& one = *listed[before].second;
        const Clash clash = clash_of(one, again);
        if (clash == Clash::none) continue;
        tell(one, again, clash, report);
        break;
      }
    }
  }
}

}  // namespace

extern const Rule person_twice{
    .fault = {.name = "person-twice",
              .severity = Severity::error,
              .summary = "somebody who is listed twice, or both as present and "
                         "as absent",
              .why = "Attendance, quorum and the right to decide are counted "
                     "from these lists. Two people of the same name are one "
                     "unless people.yaml lists them apart. Somebody who came "
                     "late or left early may be listed for each part.",
              .wrong =
                  "närvarande: [Nils Holm (M)]\nförhinder: [Nils Holm (M)]",
              .right = "närvarande: [Vera Lindskog (S)]\n"
                       "förhinder: [Nils Holm (M)]"},
    .look = look,
};

}  // namespace bra::check
