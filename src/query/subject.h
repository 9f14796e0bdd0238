// Subject: what `bra show` is asked to show: a follow-up by its number or words
// of its title, or a meeting by its day.

#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "model/book.h"
#include "query/noun.h"

namespace bra::query {

/// What the words of a question stand for in a book: threads, meetings, or
/// nothing and the reason.
struct Subject {
  std::vector<std::size_t> threads;
  std::vector<std::size_t> meetings;
  std::optional<Unknown> unknown;
};

/// The threads that a number means, also one of another form as it is written:
/// those that had it at any meeting.
std::vector<std::size_t> threads_numbered(const Book& book,
                                          std::string_view subject);

/// The threads with a title that says every word; those whose whole title it
/// is, if there are any.
std::vector<std::size_t> threads_titled(const Book& book,
                                        std::string_view subject);

Subject find_subject(const Book& book, const Question& question);

}  // namespace bra::query
