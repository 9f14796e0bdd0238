// FindingText: a finding as people read it, on one line or with the line of
// the minutes that it is about. Its first line has the form that editors
// match; text from the minutes never stands first on a line.

#pragma once

#include <string>

#include "render/format.h"
#include "render/places.h"
#include "render/style.h"
#include "report/report.h"

namespace bra::render {

class FindingText {
 public:
  FindingText(const Places& places, const Style& style);

  /// `minutes/2025-05-14.md:41:3: error: message [name]`. One that concerns no
  /// file, such as a word of the command line, has no place.
  std::string line(const Diagnostic& finding);
  /// The same with excerpt, related places and advice, each on lines of its
  /// own.
  std::string full(const Diagnostic& finding);

 private:
  /// `minutes/2025-05-14.md:41:3`; empty if the span is in no file.
  std::string place(const Span& span);
  std::string excerpt(const Diagnostic& finding);

  const Places& places_;
  Style style_;
  LineTables tables_;
};

/// `and 12 more`, on a line of its own, if the findings are more than their
/// limit; else empty.
std::string rest_of(const Findings& findings, const Style& style);

/// The findings that are within their limit.
std::span<const Diagnostic> told_of(const Findings& findings);

}  // namespace bra::render
