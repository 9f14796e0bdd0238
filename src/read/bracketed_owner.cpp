#include "read/bracketed_owner.h"

#include <algorithm>
#include <string_view>

#include "read/sections/name_parts.h"
#include "text/capital.h"
#include "text/utf8.h"

namespace bra::read {

extern const Fault owner_in_brackets{
    .name = "owner-in-brackets",
    .severity = Severity::warning,
    .summary = "a name in brackets after an owner",
    .why =
        "Brackets after an owner say what somebody is: a party, a role, an "
        "organisation. Whoever is named there owns nothing, and does not find "
        "the follow-up under the own name.",
    .wrong = "| Kameror | pågår | Vera L (Nils H) |",
    .right = "| Kameror | pågår | Vera L, Nils H |",
};

namespace {

std::string_view inside_brackets(std::string_view text) {
  const std::size_t open = text.rfind('(');
  if (open == text.npos || !text.ends_with(')')) return {};
  return utf8::trim(text.substr(open + 1, text.size() - open - 2));
}

bool is_same(std::string_view a, std::string_view b) {
  return !b.empty() && comparable(a) == comparable(b);
}

}  // namespace

void report_bracketed(const Words& written, const Person& owner,
                      const Meeting& meeting, Names& names,
                      const Lexicon& lexicon, Report& report) {
  const std::string_view inside = inside_brackets(written.text);
  const bool tells_of_owner =
      !begins_upper(inside) || !lexicon.party(inside).empty() ||
      is_title(inside, lexicon) || names_body(inside, lexicon) ||
      is_same(inside, owner.role) || is_same(inside, owner.employer);
  if (tells_of_owner) return;
  const Meant& meant = names.find(inside, meeting);
  if (!meant.one && meant.several.empty()) return;
  const std::size_t at = written.span.text().find(inside);
  const Span where = at == std::string_view::npos
                         ? written.span
                         : written.span.part(at, at + inside.size());
  report
      .add(owner_in_brackets, where,
           Message("{} stands in brackets, and owns nothing", inside))
      .advise("part two owners with a comma");
}

}  // namespace bra::read
