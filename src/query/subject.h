// Subject: what `bra show` is asked to show: a follow-up by its number or words
// of its title, or a meeting by its day.

#pragma once

#include <cstddef>
#include <optional>
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

Subject find_subject(const Book& book, const Question& question);

}  // namespace bra::query
