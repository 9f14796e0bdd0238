#include "read/pictures.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
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

// What a picture is of: an area and a period, as one source has them.
struct Subject {
  std::size_t area = 0;
  Day first;
  Day last;
  std::size_t source = 0;

  bool operator==(const Subject&) const = default;
};

// Pictures by their subject. Nearly every reading begins one, so that a node of
// its own for each would cost more than all the rest.
class Subjects {
 public:
  /// The number of the subject; the next one if it is new.
  std::size_t number_of(const Subject& subject) {
    if (all_.size() * 2 >= slots_.size()) spread();
    const std::size_t slot = slot_of(subject);
    if (slots_[slot] == 0) {
      all_.push_back(subject);
      slots_[slot] = all_.size();
    }
    return slots_[slot] - 1;
  }

 private:
  static std::size_t hash(const Subject& subject) {
    constexpr std::size_t factor = 0x9E3779B97F4A7C15U;
    std::size_t sum = subject.area;
    for (const std::size_t part :
         {static_cast<std::size_t>(subject.first.number),
          static_cast<std::size_t>(subject.last.number), subject.source}) {
      sum = (sum ^ part) * factor;
      sum ^= sum >> 32U;
    }
    return sum;
  }

  // Where the subject is, or can be put.
  [[nodiscard]] std::size_t slot_of(const Subject& subject) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t slot = hash(subject) & mask;
    while (slots_[slot] != 0 && all_[slots_[slot] - 1] != subject) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  void spread() {
    slots_.assign(std::max<std::size_t>(slots_.size() * 2, 64), 0);
    for (std::size_t i = 0; i < all_.size(); ++i)
      slots_[slot_of(all_[i])] = i + 1;
  }

  std::vector<Subject> all_;
  /// Into all_, from 1; 0 is free. A power of two, half of them free.
  std::vector<std::size_t> slots_;
};

}  // namespace

// In the order in which each picture was first told.
void gather_pictures(Book& book) {
  Sources sources;
  Subjects subjects;
  for (std::size_t m = 0; m < book.meetings.size(); ++m) {
    const Meeting& meeting = book.meetings[m];
    if (!meeting.is_held()) continue;
    for (std::size_t r = 0; r < meeting.readings.size(); ++r) {
      const Reading& reading = meeting.readings[r];
      if (!reading.area || !reading.period ||
          reading.assessment == Assessment::unknown) {
        continue;
      }
      const Subject subject{.area = *reading.area,
                            .first = *reading.period->first,
                            .last = *reading.period->last,
                            .source = sources.number_of(reading.source.text)};
      const std::size_t number = subjects.number_of(subject);
      if (number == book.pictures.size()) {
        book.pictures.push_back({.area = subject.area,
                                 .period = *reading.period,
                                 .source = std::string(reading.source.text),
                                 .revisions = {}});
      }
      book.pictures[number].revisions.push_back({m, r});
    }
  }
}

}  // namespace bra::read
