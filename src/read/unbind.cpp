#include "read/unbind.h"

namespace bra::read {

void unbind(Meeting& meeting) {
  for (Attendee& attendee : meeting.attendees) {
    attendee.person.reset();
    attendee.office = Office::none;
  }
  meeting.chair.reset();
  meeting.secretary.reset();
  for (Entry& entry : meeting.entries) {
    for (Owner& owner : entry.owners) owner.person.reset();
    entry.area_index.reset();
  }
  for (Reading& reading : meeting.readings) reading.area.reset();
  for (Measure& measure : meeting.measures) measure.area.reset();
  meeting.promises.clear();
  meeting.decisions_in_prose.clear();
  meeting.unmarked.clear();
}

}  // namespace bra::read
