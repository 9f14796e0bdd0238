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

void order_by_number(std::vector<Thread>& threads) {
  const auto before = [](const Thread& a, const Thread& b) {
    if (a.opened != b.opened) return a.opened < b.opened;
    const int left = a.number ? a.number->ordinal : 1 << 30;
    const int right = b.number ? b.number->ordinal : 1 << 30;
    return left < right;
  };
  // As they are where every follow-up is in the log that opens it.
  if (std::is_sorted(threads.begin(), threads.end(), before)) return;
  std::stable_sort(threads.begin(), threads.end(), before);
}

RowsByNumber rows_by_number(const Meeting& meeting) {
  RowsByNumber rows;
  for (std::size_t e = 0; e < meeting.entries.size(); ++e) {
    const auto& number = meeting.entries[e].number;
    if (number) rows.emplace(*number, e);
  }
  return rows;
}

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
