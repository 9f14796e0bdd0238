// Numbered: threads by the number of their follow-up, which every row of every
// log is looked up by.

#pragma once

#include <cstddef>
#include <map>
#include <string_view>
#include <type_traits>
#include <vector>

#include "language/word_map.h"
#include "model/meeting.h"

namespace bra::read {

class Numbered {
 public:
  /// The index of the thread with this number, or null.
  [[nodiscard]] const std::size_t* find(const Number& number) const {
    return threads_.find(bytes_of(number));
  }
  /// The first thread of a number keeps it.
  void add(const Number& number, std::size_t thread) {
    threads_.add(bytes_of(number), thread);
  }

 private:
  static_assert(std::has_unique_object_representations_v<Number>);
  static std::string_view bytes_of(const Number& number) {
    return {reinterpret_cast<const char*>(&number), sizeof(number)};
  }

  WordMap<std::size_t> threads_;
};

/// Puts threads in the order of their days and ordinals, those without a number
/// last of their day.
void order_by_number(std::vector<Thread>& threads);

/// The rows of one log, as indices into Meeting::entries.
using RowsByNumber = std::multimap<Number, std::size_t>;
RowsByNumber rows_by_number(const Meeting& meeting);

/// Those that stand twice in one log, in order; once more for each row more.
std::vector<Number> numbers_twice_in(const Meeting& meeting);

}  // namespace bra::read
