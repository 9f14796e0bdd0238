#include "command/fields_asked.h"

#include <string>

#include "command/area_asked.h"
#include "command/follow_up_edit.h"
#include "command/misuse.h"
#include "command/private_words.h"
#include "text/dash.h"
#include "text/utf8.h"

namespace bra::command {

using write::Field;
using write::Fields;

namespace {

/// An empty value neither says anything nor takes anything away.
void refuse_empty(const Session& session, const Field& field) {
  if (!utf8::trim(field.text).empty()) return;
  if (field.key == Key::title) {
    throw Misuse(Message("a follow-up without a title is none"),
                 session.line().where(field.text),
                 Message("write what it is about"));
  }
  if (field.key != Key::state) {  // which no dash takes away
    throw Misuse(Message("an empty value says nothing"),
                 session.line().where(field.text),
                 Message("write – to take away what was stated before"));
  }
}

/// `nästa möte` is the day that the minutes name as such.
Day day_due(const Writing& writing, const std::string& written) {
  if (!writing.lexicon().is(&Language::next_meeting, written)) {
    return writing.day_of(written);
  }
  const Meeting& meeting = writing.meeting_asked();
  if (meeting.next_meeting) return meeting.next_meeting->day;
  throw Misuse(
      Message("{} does not say when the next meeting is", meeting.source->name),
      writing.session().line().where(written), Message("write the day"));
}

}  // namespace

Fields fields_asked(const Writing& writing) {
  Session& session = writing.session();
  const Arguments& arguments = session.parsed().arguments;
  Fields fields;
  const auto take = [&](std::string_view option, Key key) {
    const auto value = arguments.value(option);
    if (value) fields.push_back({key, *value});
  };
  take("title", Key::title);
  take("state", Key::state);
  take("status", Key::status);
  take("owner", Key::owners);
  take("due", Key::due);
  take("area", Key::area);
  for (Field& field : fields) {
    if (is_dash(field.text) &&
        (field.key == Key::due || field.key == Key::owners)) {
      field.text = "–";  // which takes it away
    }
    refuse_empty(session, field);
    refuse_personal_number(writing, field.text);
    if (field.key == Key::due && field.text != "–") {
      field.text = day_due(writing, field.text).iso();
    }
    if (field.key == Key::state) {
      state_asked(writing, field.text, [](State) { return true; });
    }
    if (field.key == Key::area) refuse_unknown_area(writing, field.text);
  }
  return fields;
}

}  // namespace bra::command
