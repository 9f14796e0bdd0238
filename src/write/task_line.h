// TaskLine: `- [ ] 250312-4 Title (ansvarig: …; senast: …)` as parts to write
// in.

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "language/lexicon.h"
#include "text/edit.h"
#include "write/entry.h"
#include "write/page.h"

namespace bra::write {

class TaskLine {
 public:
  /// The task line of the page that is exactly this entry's, if there is one.
  static std::optional<TaskLine> of(const Page& page, const Entry& entry,
                                    const Lexicon& lexicon);

  /// Whether one of the fields is said under a mistyped word, which stays.
  [[nodiscard]] bool would_say_again(const Fields& fields) const;

  [[nodiscard]] std::vector<Edit> set(const Fields& fields,
                                      const Lexicon& lexicon,
                                      const Language& language) const;

 private:
  struct Part {
    Key key;
    Span value;
  };

  void find_parts(const Lexicon& lexicon);
  [[nodiscard]] const Part* part(Key key) const;

  const Entry* entry_ = nullptr;
  Span box_;   ///< what stands in the brackets
  Span text_;  ///< from the number or title to the last parenthesis
  std::vector<Part> parts_;
  /// Where one more part can be put in; no place if there is no parenthesis.
  Span more_;
};

/// A new one, without indentation.
std::string task_line_of(const Fields& fields, const Language& language);

}  // namespace bra::write
