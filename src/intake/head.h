// Head: what stands above the first item of a document: whose minutes these
// are, of which day, who was there.

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "intake/agenda.h"
#include "intake/document.h"
#include "intake/people.h"
#include "language/lexicon.h"
#include "model/meeting.h"

namespace bra::intake {

struct PeopleList {
  Key key = Key::present;
  std::vector<Participant> people;
};

struct Head {
  std::optional<Day> date;
  /// The weekday that stands beside it is another's.
  bool weekday_differs = false;
  std::optional<Weekday> weekday;
  std::optional<Clock> start;
  std::optional<Clock> end;
  std::string place;
  std::string reference;
  std::string chair;
  std::string secretary;
  std::optional<Kind> kind;
  std::vector<PeopleList> lists;
  std::vector<std::string> approvers;
  std::string title;
  /// The lines of the head that are neither, as they came; kept as prose.
  std::vector<std::size_t> prose;
  /// What a human must decide about the meeting as a whole.
  std::vector<Message> marks;
  /// The first line after the head.
  std::size_t end_line = 0;
  /// A label has said that the items come now.
  bool agenda_announced = false;

  [[nodiscard]] std::vector<Participant> everybody() const;
};

/// Reads the head and says of its lines what became of them. It ends before the
/// first item that is surely one; a list of items in it stays a list.
Head read_head(Document& document, const Agenda& agenda,
               const Lexicon& lexicon);

}  // namespace bra::intake
