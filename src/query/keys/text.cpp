// text: words that an item says; so are words without a key, which may also be
// the whole number of one.

#include <algorithm>

#include "query/key.h"
#include "query/known.h"
#include "text/utf8.h"

namespace bra::query {
namespace {

bool text_holds(const Condition& condition, const Facts& facts) {
  // `§ 3/2025` may come as two words, or without its sign.
  constexpr std::string_view sign = "§ ";
  const auto is_number = [&](std::string_view id) {
    const Needle& needle = condition.needle;
    if (needle.is(id)) return true;
    return id.starts_with(sign) &&
           (needle.is(utf8::trim(sign)) || needle.is(id.substr(sign.size())));
  };
  return any_in(condition.needle, facts.texts) ||
         (condition.term->bare &&
          std::any_of(facts.ids.begin(), facts.ids.end(), is_number));
}

bool no_text(const Facts& facts) { return facts.texts.empty(); }

}  // namespace

extern const TermKey text_key{
    .name = keys::text, .holds = text_holds, .is_absent = no_text};

}  // namespace bra::query
