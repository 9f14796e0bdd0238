// Reading: from files to a book. A file's bytes become a meeting (facts in the
// order they stand there); meetings become a book (names resolved, follow-ups
// joined into threads, pictures by month). Reading never fails: what is not
// understood is in the report.

#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "language/lexicon.h"
#include "model/book.h"
#include "report/report.h"

namespace bra::read {

/// What a council is when it has no bra.yaml, or says nothing of a thing.
Council default_council();

/// bra.yaml. Unknown keys and wrong values are in the report; the rest holds.
Council read_council(const Source& source, Report& report);

/// people.yaml.
std::vector<Person> read_people(const Source& source, Report& report);

extern const Fault ledger_broken;

/// approvals.tsv. A line that is none, or that breaks the chain, is in the
/// report and left out.
Ledger read_ledger(const Source& source, Report& report);

/// Whether a file in the minutes folder is a candidate for a meeting: `.md`
/// with front matter or a dated name, `.yaml`/`.yml` with a dated name or a
/// top-level date. bra.yaml and people.yaml are none.
bool is_candidate(const Source& source, const Lexicon& lexicon);

/// Reads candidates one after the other and remembers what most minutes say
/// again. For one thread; the lexicon and the sources must last as long.
class MeetingReader {
 public:
  /// A file may have `file_limit` bytes, and as much of everything else as goes
  /// with that.
  MeetingReader(const Lexicon& lexicon, std::size_t file_limit);
  ~MeetingReader();

  /// One candidate's meeting. Nothing if the bytes are no text at all (another
  /// encoding, NUL) or too many; the reason is in the report.
  std::optional<Meeting> read(const Source& source, Report& report);

 private:
  struct Memory;
  const Lexicon& lexicon_;
  std::size_t file_limit_;
  std::unique_ptr<Memory> memory_;
};

/// The same for one candidate alone.
std::optional<Meeting> read_meeting(const Source& source,
                                    const Lexicon& lexicon,
                                    std::size_t file_limit, Report& report);

/// Joins what was read. Meetings may come in any order; the result does not
/// depend on it. `sources` go into the book so that spans stay good.
Book bind(Council council, std::vector<Person> people,
          std::vector<Meeting> meetings,
          std::vector<std::unique_ptr<Source>> sources, const Lexicon& lexicon,
          Report& report);

}  // namespace bra::read
