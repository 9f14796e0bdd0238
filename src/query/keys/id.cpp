// id: the whole number of a follow-up or a decision.

#include <algorithm>

#include "query/key.h"
#include "text/utf8.h"

namespace bra::query {
namespace {

// `§ 12/2025` is also written `§12/2025`.
std::string without_blanks(std::string_view text) {
  std::string out = utf8::fold(text);
  std::erase(out, ' ');
  return out;
}

bool is_same_id(const Condition& condition, std::string_view id) {
  return condition.id == without_blanks(id);
}

template <class Visitor>
void each_id(const Book& book, Visitor visit) {
  for (const Thread& thread : book.threads) {
    if (thread.number) visit(std::string_view(thread.id()));
  }
  for (const Meeting& meeting : book.meetings) {
    for (const Entry& entry : meeting.entries) {
      if (!entry.number && entry.reference) visit(entry.reference.text);
    }
    for (const Decision& decision : meeting.decisions) {
      visit(std::string_view(decision.id));
    }
  }
}

bool look_up_id(Condition& condition, const Book& book, const Question&) {
  condition.id = without_blanks(condition.term->value);
  bool found = false;
  each_id(book, [&](std::string_view id) {
    found = found || is_same_id(condition, id);
  });
  return found;
}

bool id_holds(const Condition& condition, const Facts& facts) {
  return std::any_of(
      facts.ids.begin(), facts.ids.end(),
      [&](std::string_view id) { return is_same_id(condition, id); });
}

bool no_id(const Facts& facts) { return facts.ids.empty(); }

std::vector<KnownValue> known_ids(const Book& book, const Question&) {
  std::vector<KnownValue> known;
  each_id(book, [&](std::string_view id) {
    known.push_back({std::string(id), std::string(id)});
  });
  return known;
}

}  // namespace

extern const TermKey id_key{.name = keys::id,
                            .look_up = look_up_id,
                            .holds = id_holds,
                            .is_absent = no_id,
                            .known = known_ids};

}  // namespace bra::query
