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
  const auto before = [](const ReadingAt& a, const ReadingAt& b) {
    return std::tuple(a.meeting, a.reading) < std::tuple(b.meeting, b.reading);
  };
  std::stable_sort(told.begin(), told.end(), [](const Told& a, const Told& b) {
    return a.what() < b.what();
  });
  // Where each picture begins.
  std::vector<std::size_t> begins;
  for (std::size_t i = 0; i < told.size(); ++i) {
    if (i == 0 || told[i].what() != told[i - 1].what()) begins.push_back(i);
  }
  std::sort(begins.begin(), begins.end(), [&](std::size_t a, std::size_t b) {
    return before(told[a].at, told[b].at);
  });
  book.pictures.reserve(begins.size());
  for (const std::size_t begin : begins) {
    const Reading& first = book.reading_of(told[begin].at);
    Picture& picture = book.pictures.emplace_back();
    picture.area = told[begin].area;
    picture.period = *first.period;
    picture.source = first.source.text;
    for (std::size_t i = begin;
         i < told.size() && told[i].what() == told[begin].what(); ++i) {
      picture.revisions.push_back(told[i].at);
    }
  }
}

}  // namespace bra::read
