#include "read/sections/number_near_miss.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace bra::read {

extern const Fault number_near_miss{
    .name = "number-near-miss",
    .severity = Severity::info,
    .summary = "a number that is nearly a follow-up's",
    .why =
        "A follow-up is known by its number: the day, a hyphen and the "
        "ordinal. Written in another way the number joins nothing, and the "
        "follow-up is known by its title alone. A long dash in place of the "
        "hyphen is read as one.",
    .wrong = "| #250312-3 | Kameror | pågår |",
    .right = "| 250312-3 | Kameror | pågår |",
};

namespace {

// `250312-l`, `25O312.1`: letters that look like figures, and other marks in
// the hyphen's place.
std::string with_figures(std::string_view text) {
  std::string plain(text);
  for (char& c : plain) {
    if (c == 'l' || c == 'I') c = '1';
    if (c == 'o' || c == 'O') c = '0';
    if (c == '.' || c == ':' || c == '/') c = '-';
  }
  return plain;
}

}  // namespace

void report_near_number(const Words& written, const MeantNumber& meant,
                        Draft& draft) {
  const std::string number = meant.number.text();
  Diagnostic& found = draft.report.add(
      number_near_miss, written.span,
      Message("{} is nearly the number {}", written.text, number));
  found.advise(Message("write {}", number));
  const bool is_same = meant.on_paper && written.span.text() == written.text;
  if (is_same) found.mend(written.span, number);
}

void report_number_in_marks(const Words& written, Draft& draft) {
  constexpr std::size_t longest = 40;  // bytes; more are words
  constexpr std::size_t shortest = 8;  // `250312-3`
  const std::string_view text = written.text;
  if (text.size() < shortest || text.size() > longest) return;
  constexpr std::string_view marks = "()[]*\"' ";
  const std::size_t begin = text.find_first_not_of(marks);
  if (begin == text.npos || text[begin] < '0' || text[begin] > '9') return;
  const std::size_t end = text.find_last_not_of(marks) + 1;
  const std::string_view inside = text.substr(begin, end - begin);
  if (const auto number = follow_up_number(with_figures(inside))) {
    return report_near_number(written, {*number, false}, draft);
  }
  std::string plain(inside);
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

void report_number_in_matter(const Words& matter, bool has_column,
                             Draft& draft) {
  const std::string_view first = matter.text.substr(0, matter.text.find(' '));
  const bool ends = first.size() == matter.text.size();
  if (ends || !follow_up_number(
                  first.substr(0, first.find_last_of("0123456789") + 1))) {
    return;
  }
  draft.report
      .add(number_near_miss, matter.span,
           Message("the number {} is read as part of the matter", first))
      .advise(has_column
                  ? "move it to the column for numbers"
                  : "give it a column of its own, with the heading Number");
}

}  // namespace bra::read
