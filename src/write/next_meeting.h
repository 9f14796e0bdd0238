// NextMeeting: what is known of a meeting before it is held, taken from the
// ones before it, and the minutes it makes: to be filled in by whoever takes
// them.

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "language/lexicon.h"
#include "model/book.h"
#include "write/entry.h"
#include "write/internal_log.h"
#include "write/page.h"

namespace bra::write {

struct NextMeeting {
  Day day;
  /// `5/2025` after `4/2025`; empty if the last one had none.
  std::string number;
  std::string place;
  /// When the last one began, `13.00`; empty if it does not say.
  std::string start;
  Kind kind = Kind::notes;
  /// Who sits on the council, one line of YAML for each: those who came to the
  /// last meeting, then those who did not, who may come to this one.
  std::vector<std::string> members;
  /// As the last minutes' own lines name them; empty where the list of members
  /// does, by their roles.
  std::string chair;
  std::string secretary;
  struct Item {
    std::string number;  ///< `§ 12`, or empty
    std::string title;
  };
  std::vector<Item> agenda;
  /// The areas of the risk picture and the month it is to be of.
  std::vector<std::string> areas;
  Month month;
  /// Every follow-up that is open, state and status to be filled in; but those
  /// that were not public when they were last spoken of.
  std::vector<Fields> follow_ups;
  std::vector<InternalLog> internal;
};

/// What the council's book says of a meeting on that day. Cancelled meetings,
/// notices and extra meetings are passed over.
NextMeeting next_meeting(const Book& book, Day day, const Language& language);

/// The last meeting before the day that tells what an ordinary one is like;
/// null if there is none.
const Meeting* meeting_before(const Book& book, Day day);

/// A follow-up as it comes into a new log: number, title, owners, due and area
/// as last stated, state and status empty.
Fields carried_over(const Thread& thread, const Standing& now,
                    const Entry& entry);

std::string markdown_minutes(const NextMeeting& meeting,
                             const Language& language);
std::string yaml_minutes(const NextMeeting& meeting, const Language& language);

/// How many follow-ups are open that minutes which are begun already do not
/// mention.
std::size_t unmentioned(const Meeting& begun, const NextMeeting& meeting);

/// What minutes that are begun already lack: open follow-ups that they do not
/// mention, and a risk picture. Nothing if they lack nothing; homeless or out
/// of reach if something of it would be lost.
Changes completed(const Page& page, const Meeting& begun,
                  const NextMeeting& meeting, const Lexicon& lexicon,
                  const Language& language);

}  // namespace bra::write
