// member-unknown: a member that bra.yaml names and no list of people has.

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "check/rule.h"
#include "report/proposal.h"
#include "text/similar.h"
#include "text/utf8.h"

namespace bra::check {
namespace {

// Where the list names the member, if it does so letter for letter.
Span place_of(std::string_view member, const Span& list) {
  const std::size_t at = list.text().find(member);
  if (at == std::string_view::npos) return list;
  return list.part(at, at + member.size());
}

void look(const RuleContext& context, Reporter& report) {
  const Book& book = context.book;
  // Without a list of people nobody is known yet.
  if (book.people.empty()) return;
  std::unordered_set<std::string> known;
  std::vector<std::string_view> names;
  for (const Person& person : book.people) {
    known.insert(utf8::fold(person.name));
    for (const std::string& alias : person.aliases) {
      known.insert(utf8::fold(alias));
    }
    names.push_back(person.name);
  }
  KnownWords alike(names);
  for (const std::string& member : book.council.members) {
    if (known.contains(utf8::fold(member))) continue;
    report
        .at(place_of(member, book.council.members_span),
            Message("the member {} is in no list of people", member))
        .advise(did_you_mean(
            alike.closest_to(member),
            Message("see that the name is spelt as in the minutes")));
  }
}

}  // namespace

extern const Rule member_unknown{
    .fault = {.name = "member-unknown",
              .severity = Severity::warning,
              .summary = "a member that no list of people has",
              .why = "Attendance and quorum count those whom bra.yaml calls "
                     "members. One whose name is mistyped there is never "
                     "present.",
              .wrong = "members: [Vera Lindksog]",
              .right = "members: [Vera Lindskog]"},
    .look = look,
};

}  // namespace bra::check
