// Noun: one thing that can be asked for, such as follow-ups or decisions: its
// fields and the function that answers from one council's book. One file for
// each noun; the command of the same name shows the answer.

#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/book.h"
#include "query/question.h"
#include "table/table.h"

namespace bra::query {

struct Noun {
  std::string_view name;    ///< `actions`
  std::string_view schema;  ///< `bra.actions/1`
  /// The columns of its items, in order.
  std::span<const Column> columns;
  /// The keys of terms that mean something here.
  std::span<const std::string_view> terms;
  /// Rows in the noun's own total order.
  Answer (*answer)(const Book& book, const Question& question);
};

/// A value in a term that matches nothing known in any of the books.
struct Unknown {
  Term term;
  /// What it may have meant, most alike first; at most five.
  std::vector<std::string> candidates;
};

}  // namespace bra::query
