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

/// A value in a question that matches nothing known in a book, or, if
/// `several`, more than one thing where one is wanted.
struct Unknown {
  Term term;
  /// What it may have meant, most alike first; at most five.
  std::vector<std::string> candidates;
  /// If there are none: every value there is, of a key that has few. Our own
  /// words among them are English.
  std::vector<std::string> values;
  bool several = false;
};

/// What one book has to say to a question. It owns all its text: the book may
/// be dropped.
struct Asked {
  Answer answer;
  std::vector<Unknown> unknowns;
  /// The council is none of those asked about (`council:`).
  bool outside = false;
};

struct Noun {
  std::string_view name;    ///< `actions`
  std::string_view schema;  ///< `bra.actions/1`
  /// The columns of its items, in order.
  std::span<const Column> columns;
  /// The keys of terms that mean something here; `council` always does.
  std::span<const std::string_view> terms;
  /// The columns by which answers of several councils are put in order; within
  /// equals, the councils' order and each book's own hold.
  std::span<const std::string_view> order;
  /// Rows in the noun's own total order.
  Asked (*answer)(const Book& book, const Question& question) = nullptr;
  /// Asking for nothing in particular makes no sense (`search`, `show`).
  bool needs_words = false;
  /// Its free words are one subject, not conditions (`show`).
  bool has_subject = false;
  /// Where bra.yaml names members, only they are counted (`attendance`).
  bool counts_members = false;
  /// Where items can have another shape (`show` of a meeting).
  std::span<const Column> other_columns;
};

}  // namespace bra::query
