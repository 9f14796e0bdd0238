#include "read/sections/number_in_marks.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "read/sections/number_near_miss.h"

namespace bra::read {

void report_number_in_marks(const Words& written, Draft& draft) {
  constexpr std::size_t longest = 40;  // bytes; more are words
  constexpr std::size_t shortest = 8;  // `250312-3`
  const std::string_view text = written.text;
  if (text.size() <= shortest - 1 || text.size() > longest) return;
  constexpr std::string_view marks = "()[]*\"' ";
  const std::size_t begin = text.find_first_not_of(marks);
  if (begin == text.npos || text[begin] < '0' || text[begin] > '9') return;
  const std::size_t end = text.find_last_not_of(marks) + 1;
  std::string plain(text.substr(begin, end - begin));
  std::replace(plain.begin(), plain.end(), '_', '-');
  if (plain != text) {
    if (const auto meant = meant_number(plain)) {
      return report_near_number(written, {meant->number, false}, draft);
    }
  }
  const std::size_t first = plain.find_first_of(",;/& ");
  const std::size_t last = plain.find_last_of(",;/& ");
  if (first == plain.npos || !follow_up_number(plain.substr(0, first)) ||
      !follow_up_number(plain.substr(last + 1))) {
    return;
  }
  draft.report
      .add(number_near_miss, written.span,
           Message("{} are several numbers, and a follow-up has one", text))
      .advise("write a row for each");
}

}  // namespace bra::read
