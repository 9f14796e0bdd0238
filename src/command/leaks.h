// Leaks: what of a finished public copy may not be in it, and where in the
// minutes it stands. What is told of one spreads no number.

#pragma once

#include <cstddef>
#include <deque>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "language/speech.h"
#include "report/report.h"
#include "text/source.h"
#include "write/public/proof.h"
#include "write/public/public_text.h"

namespace bra::command {

struct Leak {
  /// Without the last digits of a number.
  std::string what;
  /// A byte of the copy on the line where it begins; of a number its own first.
  std::size_t at = 0;
  /// Of a number, as it stands there.
  std::size_t size = 0;
};

class Leaks {
 public:
  /// Both must outlive this.
  Leaks(const write::WithheldPeople& people, const Speech& speech)
      : people_(people), speech_(speech) {}

  void forbid_name(std::string_view name) { proof_.forbid_name(name); }
  /// What was withheld and is no name: it may stand nowhere else either.
  void forbid(const write::Withholding& one);

  /// A telephone number that the text says is a switchboard's may stand there,
  /// whatever else says of it.
  void allow_switchboards(std::string_view text);

  /// The first in a text of the copy, once all that may not be there is known.
  [[nodiscard]] std::optional<Leak> find(const std::string& text,
                                         const NumberHints& hints);
  /// The first line of the minutes' passages that stands in their copy.
  [[nodiscard]] static std::optional<Leak> find_passage(
      const Source& minutes, const std::string& text);

  /// `leak` is at a place in the minutes. Its line is shown without its digits,
  /// and without the last ones of other numbers.
  [[nodiscard]] Diagnostic told(const Leak& leak, const Source& minutes);

 private:
  void forbid_telephones();
  [[nodiscard]] Leak number_left(const std::string& what,
                                 std::string_view text);

  const write::WithheldPeople& people_;
  const Speech& speech_;
  write::Proof proof_;
  /// Until it is known which of them are a switchboard's.
  std::vector<std::string> telephones_;
  /// Their digits.
  std::set<std::string> switchboards_;
  /// Minutes with lines without digits.
  std::deque<Source> shown_;
};

}  // namespace bra::command
