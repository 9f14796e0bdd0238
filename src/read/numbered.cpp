#include "read/numbered.h"

#include <algorithm>

namespace bra::read {
namespace {

// As in a log that is kept in the order in which its follow-ups were opened.
bool numbers_rise_in(const Meeting& meeting) {
  const Number* before = nullptr;
  for (const Entry& entry : meeting.entries) {
    if (!entry.number) continue;
    if (before != nullptr && *entry.number <= *before) return false;
    before = &*entry.number;
  }
  return true;
}

}  // namespace

std::vector<Number> numbers_twice_in(const Meeting& meeting) {
  if (numbers_rise_in(meeting)) return {};
  std::vector<Number> numbers;
  numbers.reserve(meeting.entries.size());
  for (const Entry& entry : meeting.entries) {
    if (entry.number) numbers.push_back(*entry.number);
  }
  std::sort(numbers.begin(), numbers.end());
  std::vector<Number> twice;
  for (std::size_t i = 1; i < numbers.size(); ++i) {
    if (numbers[i] == numbers[i - 1]) twice.push_back(numbers[i]);
  }
  return twice;
}

}  // namespace bra::read
