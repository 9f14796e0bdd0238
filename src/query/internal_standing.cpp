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

bool is_internal(const Book& book, const Thread& thread,
                 const Standing& standing) {
  for (const Standing& told : thread.standings) {
    const bool is_own = &told == &standing;
    const Entry& entry = book.entry_of(told);
    if (is_covered(book, told) && (is_own || states_some(entry, standing))) {
      return true;
    }
    if (is_own) break;
  }
  return false;
}

}  // namespace bra::query
