#include "model/unread_files.h"

#include <algorithm>
#include <unordered_set>

#include "text/file_name.h"

namespace bra {

std::vector<Day> unread_files(const Book& book) {
  std::unordered_set<const Source*> read;
  for (const Meeting& meeting : book.meetings) {
    if (meeting.date) read.insert(meeting.source);
  }
  std::vector<Day> days;
  for (const auto& source : book.sources) {
    const auto day = named_day(*source);
    if (day && !read.contains(source.get())) days.push_back(*day);
  }
  std::sort(days.begin(), days.end());
  return days;
}

}  // namespace bra
