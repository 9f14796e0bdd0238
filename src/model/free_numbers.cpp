#include "model/free_numbers.h"

#include <algorithm>

#include "model/meant_number.h"
#include "text/ascii.h"

namespace bra {
namespace {

// `KS 2025-12`, `Brå 7`.
bool is_own_reference(std::string_view reference) {
  return std::any_of(reference.begin(), reference.end(), is_digit) &&
         !is_row_count(reference);
}

bool gets_number(const Thread& thread, const Book& book) {
  return !thread.number &&
         std::none_of(thread.standings.begin(), thread.standings.end(),
                      [&](const Standing& standing) {
                        const Entry& entry = book.entry_of(standing);
                        return is_own_reference(entry.reference.text) ||
                               number_told(entry);
                      });
}

}  // namespace

bool is_row_count(std::string_view reference) {
  constexpr std::size_t most_digits = 3;
  if (reference.ends_with('.')) reference.remove_suffix(1);
  return !reference.empty() && reference.size() <= most_digits &&
         std::all_of(reference.begin(), reference.end(), is_digit);
}

std::optional<Number> number_told(const Entry& entry) {
  if (entry.number) return {};
  if (entry.reference) {
    const auto meant = meant_number(entry.reference.text);
    return meant ? std::optional(meant->number) : std::nullopt;
  }
  for (const Extra& extra : entry.extras) {
    if (const auto number = follow_up_number(extra.value.text)) return number;
  }
  const std::string_view title = entry.title.text;
  const std::string_view first = title.substr(0, title.find(' '));
  if (first.size() == title.size()) return {};
  return follow_up_number(
      first.substr(0, first.find_last_of("0123456789") + 1));
}

FreeNumbers::FreeNumbers(const Book& book) {
  const auto reserve = [&](const Number& number) {
    int& last = last_[number.day];
    last = std::max(last, number.ordinal);
  };
  for (const Thread& thread : book.threads) {
    if (thread.number) {
      reserve(*thread.number);
      continue;
    }
    for (const Standing& standing : thread.standings) {
      const auto told = number_told(book.entry_of(standing));
      if (told) reserve(*told);
    }
  }
  for (const Meeting& meeting : book.meetings) {
    if (meeting.is_held()) continue;
    for (const Entry& entry : meeting.entries) {
      if (entry.number) reserve(*entry.number);
    }
  }
}

Number FreeNumbers::take(Day day) { return {day, ++last_[day]}; }

std::map<const Thread*, Number> numbers_to_give(const Book& book,
                                                FreeNumbers& free) {
  std::map<const Thread*, Number> given;
  for (const Thread& thread : book.threads) {
    if (!gets_number(thread, book)) continue;
    given.emplace(&thread, free.take(thread.opened));
  }
  return given;
}

}  // namespace bra
