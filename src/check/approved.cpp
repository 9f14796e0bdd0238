#include "check/approved.h"

namespace bra::check {

std::string_view name_in_ledger(const Source& source, const Council& council) {
  std::string_view name = source.name;
  if (!council.folder.empty()) name.remove_prefix(council.folder.size() + 1);
  return name;
}

bool is_closed(const Meeting& meeting, const Book& book) {
  if (book.ledger.empty()) return false;
  const auto name = name_in_ledger(*meeting.source, book.council);
  return latest_approval(book.ledger, name) != nullptr;
}

}  // namespace bra::check
