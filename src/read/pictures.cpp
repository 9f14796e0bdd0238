#include "read/pictures.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "language/comparing.h"
#include "language/word_map.h"

namespace bra::read {
namespace {

// Sources by number; the same words in other letters are the same source.
class Sources {
 public:
  std::size_t number_of(std::string_view written) {
    if (const std::size_t* known = by_spelling_.find(written)) return *known;
    const Comparable words(written);
    by_words_.add(words.text(), by_words_.entries().size());
    return by_spelling_[written] = *by_words_.find(words.text());
  }

 private:
  WordMap<std::size_t> by_spelling_;
  WordMap<std::size_t> by_words_;
};

struct Told {
  std::size_t area = 0;
  Day first;
  Day last;
  std::size_t source = 0;
  ReadingAt at;

  [[nodiscard]] auto what() const {
    return std::tuple(area, first, last, source);
  }
};

std::vector<Told> told_in(const Book& book) {
  Sources sources;
  std::vector<Told> told;
  for (std::size_t m = 0; m < book.meetings.size(); ++m) {
    const Meeting& meeting = book.meetings[m];
    if (!meeting.is_held()) continue;
    for (std::size_t r = 0; r < meeting.readings.size(); ++r) {
      const Reading& reading = meeting.readings[r];
      if (!reading.area || !reading.period ||
          reading.assessment == Assessment::unknown) {
        continue;
      }
      told.push_back({.area = *reading.area,
                      .first = *reading.period->first,
                      .last = *reading.period->last,
                      .source = sources.number_of(reading.source.text),
                      .at = {m, r}});
    }
  }
  return told;
}

}  // namespace

void gather_pictures(Book& book) {
  std::vector<Told> told = told_in(book);
  std::stable_sort(told.begin(), told.end(), [](const Told& a, const Told& b) {
    return a.what() < b.what();
  });
  const Told* before = nullptr;
  for (const Told& one : told) {
    if (before == nullptr || before->what() != one.what()) {
      const Reading& reading = book.reading_of(one.at);
      book.pictures.push_back(
          {one.area, *reading.period, std::string(reading.source.text), {}});
    }
    book.pictures.back().revisions.push_back(one.at);
    before = &one;
  }
  std::sort(book.pictures.begin(), book.pictures.end(),
            [](const Picture& a, const Picture& b) {
              const ReadingAt first = a.revisions.front();
              const ReadingAt second = b.revisions.front();
              return std::tuple(first.meeting, first.reading) <
                     std::tuple(second.meeting, second.reading);
            });
}

}  // namespace bra::read
