// HeadDraft: a head while it is being read, and what is done with its lines.

#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "intake/head.h"
#include "intake/words.h"

namespace bra::intake {

/// What may be read of the document, and what has been.
struct HeadDraft {
  std::vector<Line>& lines;
  /// Labels may end in a blank.
  bool loose = false;
  /// The line before which the head ends.
  std::size_t last = 0;
  const Lexicon& lexicon;
  Head head;

  /// The label that a line or cell begins with. Without a colon or tab its
  /// value must be such that the words can be nothing else than a label.
  [[nodiscard]] std::optional<Labelled> label_of(std::string_view text) const;
  /// The parts of a label's value: tabs part it where another label follows.
  [[nodiscard]] static std::vector<std::string> parted(std::string_view text);

  /// The line stands in the draft as it is.
  void keep(std::size_t line);
  /// The lines are understood, but for what has been asked about them.
  void settle(const std::vector<std::size_t>& at, const Message& as);
  /// The lines stay as they are, with a mark that says what is to be decided.
  void ask(const std::vector<std::size_t>& at, const Message& why);
};

/// The line with the value of a label that stands alone at the line before
/// `at`. Below a blank line it must be such a value, and stand alone too.
std::optional<std::size_t> value_below(const HeadDraft& draft, std::size_t at,
                                       const Labelled& label);

/// Whether a line is longer than those of a heading block, or a sentence.
bool is_sentence(std::string_view text);

/// The value of a label of day, time or place.
void read_when(HeadDraft& draft, const std::string& value, bool with_place,
               const std::vector<std::size_t>& at);

/// Time and place on a line that names the day without a label: `Onsdag 6
/// november 2024, kl. 14.00–15.30, Rådhuset`. Whether nothing else stands
/// there.
bool read_bare_when(HeadDraft& draft, const std::string& text);

/// Whether what a label announces is of the meeting and not of an item.
bool belongs_in_head(Announces what);

/// Takes a day for the meeting's; false if it has another.
bool set_day(Head& head, Day day, std::optional<Weekday> weekday);

/// The list of people under the label at line `at`, whose own line ends in
/// `rest`. `at` moves past it.
void read_people(HeadDraft& draft, std::size_t& at, Key key,
                 std::string_view rest);

/// The same below a label that was broken over the lines from `at` on; false if
/// none is.
bool read_people_of_broken_label(HeadDraft& draft, std::size_t& at);

/// The table of people that begins at line `at`, under headings that say what
/// stands in each column; `at` moves past it. False if there is none.
bool read_people_rows(HeadDraft& draft, std::size_t& at, Key key);

/// A row of a table of people as an entry.
std::string row_entry(const Line& line);

/// Entries that stand on these lines, as a list of people.
void read_entries(HeadDraft& draft, Key key,
                  const std::vector<std::string>& entries,
                  const std::vector<std::size_t>& at);

}  // namespace bra::intake
