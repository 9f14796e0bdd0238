// Public text: a file as everybody may read it, and what of it was withheld.
// In two steps, since what is taken out may stand in the middle of a name.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "language/speech.h"
#include "model/meeting.h"
#include "text/edit.h"
#include "text/personal_number.h"
#include "write/page.h"
#include "write/public/withheld_people.h"

namespace bra::write {

enum class WithheldKind {
  passage,
  comment,
  person,
  personal_number,
  telephone,
  email,
  /// Why somebody was away.
  absence,
  // Not withheld: it stays, and whoever publishes it is to look at it.
  possible_name,
  possible_illness,
  possible_home
};

struct Withholding {
  WithheldKind kind = WithheldKind::person;
  /// As written.
  std::string what;
  /// Empty if nothing stands in its place.
  std::string instead;
  /// In bytes of the text that was looked at.
  std::size_t at = 0;
  /// With what parts it from what stays.
  std::size_t size = 0;
};

/// What a step made, and the edits that made it, in order.
struct PublicText {
  std::string text;
  std::vector<Withholding> withheld;
  std::vector<Edit> edits;
};

/// The first step: without passages that are not public and without comments.
PublicText without_passages(const Page& page, const Speech& speech);

/// The second: without names, numbers and addresses. `meeting` is what the text
/// is read as, null if it is no meeting, and `listed` the same in the book.
PublicText without_people(const Source& source, const Meeting* meeting,
                          const Meeting* listed, const WithheldPeople& people,
                          const NumberHints& hints, const Speech& speech);

/// The name of a file or a folder, with `-` between the words that stand for
/// somebody. What follows its `stem` first bytes stays, also where it could be
/// the end of an address: `kalle@example.se.md`.
std::string public_name(std::string_view name, std::size_t stem,
                        const WithheldPeople& people, const Speech& speech);

/// Where in the text before some edits a byte of the text after them stood.
/// Bytes asked for in order cost no more than the edits.
class PlacesBefore {
 public:
  /// `edits` are in order, and outlive this.
  explicit PlacesBefore(const std::vector<Edit>& edits) : edits_(edits) {}

  [[nodiscard]] std::size_t of(std::size_t at);

 private:
  const std::vector<Edit>& edits_;
  std::size_t next_ = 0;
  /// Where the last edit before it ended, in the text before.
  std::size_t before_ = 0;
  /// The same place in the text after.
  std::size_t after_ = 0;
};

}  // namespace bra::write
