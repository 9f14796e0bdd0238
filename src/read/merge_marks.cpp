#include "read/merge_marks.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace bra::read {

extern const Fault merge_unfinished{
    .name = "merge-unfinished",
    .severity = Severity::error,
    .summary = "a file in which git could not choose between two versions",
    .why =
        "Two people have changed the same lines, and git has put both "
        "versions into the file for somebody to choose. Until then the minutes "
        "say two things.",
    .wrong =
        "<<<<<<< HEAD\n"
        "| 250312-2 | Buller på torget | ny |\n"
        "=======\n"
        "| 250312-2 | Skräp vid hamnen | ny |\n"
        ">>>>>>> annat",
    .right =
        "| 250312-2 | Buller på torget | ny |\n"
        "| 250312-3 | Skräp vid hamnen | ny |",
    .silencing = Silencing::never,
};

namespace {

constexpr std::string_view ours = "<<<<<<< ";
constexpr std::string_view theirs = ">>>>>>> ";

/// Where a line begins so, from `at` on; npos if none does.
std::size_t line_beginning(std::string_view text, std::string_view mark,
                           std::size_t at) {
  for (at = text.find(mark, at); at != text.npos;
       at = text.find(mark, at + 1)) {
    if (at == 0 || text[at - 1] == '\n') return at;
  }
  return text.npos;
}

Diagnostic& report_line(const Source& source, std::size_t begin, Message says,
                        Report& report) {
  const std::string_view text = source.text;
  const std::size_t end =
      std::min(text.find_first_of("\r\n", begin), text.size());
  return report.add(merge_unfinished,
                    span_of(source, text.substr(begin, end - begin)),
                    std::move(says));
}

}  // namespace

bool is_merge_mark(std::string_view line) {
  return line.starts_with(ours) || line.starts_with("||||||| ") ||
         line == "=======" || line.starts_with(theirs);
}

bool find_merge_marks(const Source& source, Report& report) {
  const std::string_view text = source.text;
  const std::size_t begin = line_beginning(text, ours, 0);
  if (begin != text.npos && line_beginning(text, theirs, begin) != text.npos) {
    report_line(source, begin,
                "a merge was not finished here: two versions stand below each "
                "other",
                report)
        .advise(
            "choose what is to stand, and take away the lines with <<<<<<<, "
            "======= and >>>>>>>");
    return true;
  }
  // One mark without the other: whoever chose took the rest away.
  const std::size_t left =
      begin == text.npos ? line_beginning(text, theirs, 0) : begin;
  if (left != text.npos) {
    report_line(source, left, "the line was left behind by a merge", report)
        .advise(
            "look at the lines around it, and take it away, and ======= if "
            "that stands alone");
  }
  return false;
}

}  // namespace bra::read
