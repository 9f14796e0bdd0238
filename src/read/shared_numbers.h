// Shared numbers: those that two meetings of one day gave out, each to a matter
// of its own. Neither matter may be taken for the other.

#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <vector>

#include "model/book.h"

namespace bra::read {

/// Whether the entry of that meeting gives out the thread's number again: it
/// was given out at another meeting of the same day, to quite another title.
bool is_given_again(const Thread& thread, const Entry& entry,
                    std::size_t meeting, const Book& book);

class SharedNumbers {
 public:
  /// Indices into Book::threads.
  void add(const Number& number, std::size_t first, std::size_t other);

  /// Of the threads that share the entry's number, the one with such a title.
  [[nodiscard]] std::optional<std::size_t> find(const Entry& entry,
                                                const Book& book) const;

 private:
  std::map<Number, std::vector<std::size_t>> threads_;
};

}  // namespace bra::read
