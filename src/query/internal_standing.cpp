#include "query/internal_standing.h"

#include <string_view>

#include "model/covered.h"

namespace bra::query {
namespace {

// A fact that still holds is the very text of the row that stated it.
bool is_from(std::string_view stated, std::string_view shown) {
  return !shown.empty() && stated.data() == shown.data();
}

bool states_some(const Entry& entry, const Standing& shown) {
  const bool due = shown.due && entry.due && shown.due->span == entry.due->span;
  const bool owners =
      !shown.owners.empty() && entry.owners.data() == shown.owners.data();
  return due || owners || is_from(entry.title.text, shown.title) ||
         is_from(entry.area.text, shown.area_written.text) ||
         is_from(entry.origin.text, shown.origin.text) ||
         is_from(entry.status.text, shown.status.text);
}

}  // namespace

InternalStandings::InternalStandings(const Book& book, const Thread& thread)
    : book_(book) {
  for (const Standing& told : thread.standings) {
    if (is_covered(book, told)) covered_.push_back(&told);
  }
}

bool InternalStandings::have(const Standing& standing) const {
  for (const Standing* told : covered_) {
    if (told > &standing) break;  // a later row
    if (told == &standing) return true;
    if (states_some(book_.entry_of(*told), standing)) return true;
  }
  return false;
}

bool is_internal(const Book& book, const Thread& thread,
                 const Standing& standing) {
  return InternalStandings(book, thread).have(standing);
}

}  // namespace bra::query
