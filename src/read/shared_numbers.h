// Shared numbers: those that two meetings of one day gave out, each to a matter
// of its own, or that two rows of one log have. Neither matter may be taken for
// the other.

#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <vector>

#include "model/book.h"
#include "read/numbered.h"
#include "read/open_titles.h"

namespace bra::read {

/// Whether the entry of that meeting gives out the thread's number again: it
/// was given out at another meeting of the same day, to quite another title.
bool is_given_again(const Thread& thread, const Entry& entry,
                    std::size_t meeting, const Book& book);

class SharedNumbers {
 public:
  /// Of several rows of a meeting with the thread's number: whether this one is
  /// of another matter, while another row is the thread's.
  [[nodiscard]] bool takes_apart(const Thread& thread, const Entry& entry,
                                 std::size_t meeting, const RowsByNumber& rows,
                                 const Book& book) const;

  /// Indices into Book::threads.
  void add(const Number& number, std::size_t first, std::size_t other);

  /// Of the threads that share the entry's number, the one with such a title.
  [[nodiscard]] std::optional<std::size_t> find(const Entry& entry,
                                                const Book& book) const;

  /// Of the threads with a title, `same` or null, the only one, if it shares
  /// its number and `number` is of the day it was opened: it has got its own.
  [[nodiscard]] std::optional<std::size_t> apart(
      const Number& number, const OpenTitles::Threads* same,
      const Book& book) const;

 private:
  std::map<Number, std::vector<std::size_t>> threads_;
};

}  // namespace bra::read
