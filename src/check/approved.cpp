#include "check/approved.h"

#include "text/path.h"

namespace bra::check {

std::string_view name_in_ledger(const Source& source, const Council& council) {
  return path_from(council.folder, source.name);
}

bool is_closed(const Meeting& meeting, const Book& book) {
  if (book.ledger.empty()) return false;
  const auto name = name_in_ledger(*meeting.source, book.council);
  return latest_approval(book.ledger, name) != nullptr;
}

}  // namespace bra::check
