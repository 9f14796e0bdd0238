#include "command/follow_up_edit.h"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

#include "command/at_odds.h"
#include "command/known_people.h"
#include "command/misuse.h"
#include "language/comparing.h"
#include "language/word_for.h"
#include "model/covered.h"
#include "query/subject.h"
#include "read/read.h"
#include "text/lines.h"
#include "write/internal_log.h"
#include "write/next_meeting.h"
#include "write/numbering.h"
#include "write/page.h"

namespace bra::command {

using write::Field;
using write::Fields;

namespace {

std::string_view title_of(const Thread& thread) {
  return thread.latest().title;
}

bool is_open(const Thread& thread) { return thread.latest().open; }

std::string quoted_title(const Thread& thread) {
  return "\"" + std::string(title_of(thread)) + "\"";
}

/// What the reader calls a field, for people: the column's own word.
std::string called(const Writing& writing, Key key) {
  return std::string(word_for(writing.language(), Part::follow_up, key));
}

/// Of two rows with one number the later holds, and which of them is meant is
/// not certain.
void refuse_twice(const Meeting& meeting, const Entry& entry) {
  if (!entry.number) return;
  for (const Entry& other : meeting.entries) {
    if (&other == &entry || other.number != entry.number) continue;
    const Lines lines(*meeting.source);
    throw Misuse(
        Message("{} stands in line {} and in line {} of {}",
                entry.reference.text,
                std::size_t{lines.position(entry.span.begin).line},
                std::size_t{lines.position(other.span.begin).line},
                meeting.source->name),
        {}, Message("let one of them have the number, or change them by hand"));
  }
}

const Entry* entry_in(const Meeting& meeting, const Thread& thread,
                      const Book& book) {
  for (const Standing& standing : thread.standings) {
    if (&book.meeting_of(standing) != &meeting) continue;
    refuse_twice(meeting, book.entry_of(standing));
    return &book.entry_of(standing);
  }
  return nullptr;
}

/// Whether the entry of the minutes as they would be is the one that was
/// `before`, or the new one.
bool is_same(const Entry& entry, const Fields& fields, const Entry* before) {
  const std::string_view title = write::text_of(fields, Key::title);
  if (before != nullptr) {
    return entry.number == before->number &&
           (before->number || !title.empty() ||
            entry.title.text == before->title.text);
  }
  const auto number = follow_up_number(write::text_of(fields, Key::id));
  return comparable(entry.title.text) == comparable(title) &&
         (!number || entry.number == number);
}

/// The entry that says what was to be said, in the minutes as they would be.
const Entry* found_in(const Meeting& meeting, const Fields& fields,
                      const Entry* before, const Lexicon& lexicon) {
  const std::string_view state = write::text_of(fields, Key::state);
  const auto wanted_state = state.empty() ? std::nullopt : lexicon.state(state);
  const std::string_view title = write::text_of(fields, Key::title);
  const std::string_view due = write::text_of(fields, Key::due);
  const std::string_view owners = write::text_of(fields, Key::owners);
  for (const Entry& entry : meeting.entries) {
    if (!is_same(entry, fields, before)) continue;
    if (wanted_state && entry.state != *wanted_state && !entry.link) continue;
    if (!title.empty() && comparable(entry.title.text) != comparable(title)) {
      continue;
    }
    if (!due.empty() && !entry.due && due != "–") continue;
    if (!owners.empty() && owners != "–" && entry.owners.empty()) continue;
    return &entry;
  }
  return nullptr;
}

[[noreturn]] void refuse_uncertain(const std::string& name,
                                   const Source& source) {
  throw Misuse(Message("{} cannot be written there with certainty", name), {},
               Message("change it by hand in {}", source.name));
}

/// Written all the same: who is new is often listed later.
void tell_unknown_owners(const Writing& writing, const Meeting& meeting,
                         const Entry& entry) {
  Session& session = writing.session();
  if (session.parsed().arguments.has("quiet")) return;
  KnownPeople people(writing);
  for (const Owner& owner : entry.owners) {
    const auto note = people.told_of(owner.written.text, meeting);
    if (note) session.tell(*note);
  }
}

/// A semicolon would end what a task line says there.
void tell_commas(const Writing& writing, const Entry& entry,
                 const Fields& fields) {
  if (!entry.task_line) return;
  if (writing.session().parsed().arguments.has("quiet")) return;
  for (const Field& field : fields) {
    const bool is_part = field.key != Key::title && field.key != Key::id;
    if (!is_part || field.text.find(';') == std::string::npos) continue;
    writing.session().tell(
        Message("{}: a semicolon parts what a task line says, and is written "
                "as a comma",
                called(writing, field.key)));
  }
}

/// Refuses where the edits could not be found. Of the fields those `asked` for
/// must have a column.
void refuse_without_place(const Writing& writing, const Meeting& meeting,
                          const Fields& asked, const write::Changes& changes,
                          const std::string& name) {
  // What was stated before stays stated without a column.
  if (changes.homeless && !write::text_of(asked, *changes.homeless).empty()) {
    throw Misuse(Message("the log of the meeting on {} has no column for {}",
                         meeting.date->day, called(writing, *changes.homeless)),
                 {}, Message("write one follow-up at a time, and it gets one"));
  }
  if (changes.out_of_reach) refuse_uncertain(name, *meeting.source);
}

/// What one follow-up is to say.
struct Said {
  Fields fields;
  /// What it said; null if it gets a row.
  const Entry* before = nullptr;
  /// For people.
  std::string name;
  /// Whether its new row must not be public.
  bool covered = false;
};

/// Minutes that are written in must say all of it then, and have as many rows
/// more as there are new ones.
void demand_said(Writing& writing, const Meeting& meeting,
                 const std::vector<Said>& all, const Fields& asked) {
  std::size_t wanted = meeting.entries.size();
  std::string names;
  for (const Said& one : all) {
    if (one.before == nullptr) ++wanted;
    names += (names.empty() ? "" : ", ") + one.name;
  }
  const auto look = [&writing, &meeting, all, names, wanted,
                     asked](const Meeting& after) {
    const Source& source = *after.source;
    if (after.entries.size() != wanted) refuse_uncertain(names, source);
    const Entry* entry = nullptr;
    for (const Said& one : all) {
      for (const Entry& same : after.entries) {
        if (!is_same(same, one.fields, one.before)) continue;
        refuse_at_odds(writing, asked, one.before, same, one.name);
      }
      entry = found_in(after, one.fields, one.before, writing.lexicon());
      if (entry == nullptr || (one.covered && !is_covered(after, *entry))) {
        refuse_uncertain(one.name, source);
      }
      tell_commas(writing, *entry, one.fields);
    }
    // All have the same ones then.
    if (!write::text_of(asked, Key::owners).empty())
      tell_unknown_owners(writing, meeting, *entry);
  };
  writing.demand(writing.name_in_ledger(*meeting.source), look);
}

}  // namespace

const Thread& thread_meant(const Writing& writing, const std::string& word) {
  const Book& book = writing.book();
  std::vector<std::size_t> found = query::threads_numbered(book, word);
  const bool by_number = !found.empty() || follow_up_number(word).has_value();
  if (!by_number) found = query::threads_titled(book, word);
  std::vector<std::size_t> open = found;
  std::erase_if(open, [&](std::size_t i) { return !is_open(book.threads[i]); });
  // A log may count 1, 2, 3 anew each time; what is closed has left it.
  if (!by_number || (found.size() > 1 && !open.empty())) found = open;
  if (found.size() == 1) return book.threads[found.front()];
  const Span where = writing.session().line().where(word);
  if (found.empty()) {
    throw Misuse(by_number ? Message("there is no follow-up {}", word)
                           : Message("no open follow-up is called {}", word),
                 where, Message("`bra actions` lists the open ones"));
  }
  // Two meetings of one day may have given out one number.
  const Thread& one = book.threads[found[0]];
  const Thread& other = book.threads[found[1]];
  const bool is_shared = one.number && one.number == other.number;
  throw Misuse(Message("{} may be {} or {}", word,
                       is_shared ? quoted_title(one) : one.called(),
                       is_shared ? quoted_title(other) : other.called()),
               where,
               by_number ? Message("write words of its title")
                         : Message("write its number, or more of its title"));
}

std::vector<const Thread*> threads_asked(const Writing& writing) {
  Session& session = writing.session();
  const Arguments& arguments = session.parsed().arguments;
  std::vector<const Thread*> threads;
  for (const std::string& word : arguments.words()) {
    const Thread& thread = thread_meant(writing, word);
    threads.push_back(&thread);
    const bool is_named =
        thread.number ? thread.number == follow_up_number(word)
                      : comparable(title_of(thread)) == comparable(word);
    if (is_named || arguments.has("quiet")) continue;
    session.tell(Message(
        "{} is {}", word,
        (thread.number ? thread.id() + " " : "") + quoted_title(thread)));
  }
  return threads;
}

State state_asked(const Writing& writing, const std::string& written,
                  bool (*fits)(State)) {
  const auto state = writing.lexicon().state(written);
  const bool is_state = state && *state != State::unclear;
  if (is_state && fits(*state)) return *state;
  std::string names;
  for (const State one :
       {State::fresh, State::ongoing, State::waiting, State::returns,
        State::done, State::closed, State::handed_over, State::dropped}) {
    if (!fits(one)) continue;
    names += names.empty() ? "" : ", ";
    names += word_for(writing.language(), one);
  }
  throw Misuse(is_state ? Message("{} does not end a follow-up", written)
                        : Message("{} is no state", written),
               writing.session().line().where(written),
               Message("write one of: {}", names));
}

namespace {

/// The facts that a table may get a column for: one follow-up at a time, since
/// each would bring it.
std::vector<Key> columns_wanted(const Fields& fields, bool is_one) {
  std::vector<Key> keys;
  if (!is_one) return keys;
  for (const Field& field : fields) {
    if (field.key != Key::id && field.key != Key::title) {
      keys.push_back(field.key);
    }
  }
  return keys;
}

/// A row for a follow-up that these minutes do not mention: what it said last,
/// and the fields.
Fields with_fields(const Writing& writing, const Thread& thread,
                   const Fields& fields) {
  const Standing& now = thread.latest();
  Fields whole = write::carried_over(thread, now, writing.book().entry_of(now));
  for (const Field& field : fields) {
    std::erase_if(whole, [&](const Field& f) { return f.key == field.key; });
    whole.push_back(field);
  }
  return whole;
}

}  // namespace

void say_in(Writing& writing, const Meeting& meeting,
            const std::vector<const Thread*>& threads, const Fields& fields) {
  writing.refuse_if_approved(*meeting.source);
  const write::Page page(*meeting.source);
  const Language& language = language_of_page(page, writing.language());
  const std::set<const Thread*> different(threads.begin(), threads.end());
  const std::vector<Key> wanted = columns_wanted(fields, different.size() == 1);
  std::set<const Thread*> done;
  std::vector<Said> all;
  std::vector<Fields> rows;
  std::vector<write::InternalLog> internal;
  std::string new_ones;
  std::string new_internal_ones;
  for (const Thread* thread : threads) {
    if (!done.insert(thread).second) continue;
    const std::string name = thread->called();
    const Entry* entry = entry_in(meeting, *thread, writing.book());
    if (entry == nullptr) {
      const Book& book = writing.book();
      const bool covered = is_covered(book, thread->latest());
      Fields row = with_fields(writing, *thread, fields);
      std::string& names = covered ? new_internal_ones : new_ones;
      names += (names.empty() ? "" : ", ") + name;
      all.push_back({row, nullptr, name, covered});
      if (covered) {
        const std::string ground = write::ground_of(book, thread->latest());
        write::add_to(internal, ground, std::move(row));
      } else {
        rows.push_back(std::move(row));
      }
      continue;
    }
    const write::Changes changes =
        set_fields(page, *entry, fields, writing.lexicon(), language, wanted);
    refuse_without_place(writing, meeting, fields, changes, name);
    writing.edit(*meeting.source, changes.edits);
    all.push_back({fields, entry, name, false});
  }
  if (!rows.empty()) {
    // All at once, since where there is no log the first begins it.
    const write::Changes changes =
        add_entries(page, meeting, rows, writing.lexicon(), language,
                    columns_wanted(fields, true));
    refuse_without_place(writing, meeting, fields, changes, new_ones);
    writing.edit(*meeting.source, changes.edits);
  }
  if (!internal.empty()) {
    const write::Changes changes =
        add_passages(page, meeting, internal, writing.lexicon(), language);
    if (changes.out_of_reach) {
      throw Misuse(Message("{} is not public, and bra cannot write it so in {}",
                           new_internal_ones, meeting.source->name),
                   {},
                   Message("write it there by hand, in a text between a line "
                           "::: internal and a line :::"));
    }
    writing.edit(*meeting.source, changes.edits);
  }
  demand_said(writing, meeting, all, fields);
}

void tell_if_to_come(const Writing& writing, const Meeting& meeting) {
  if (writing.session().parsed().arguments.has("quiet")) return;
  const Day day = meeting.date->day;
  if (day <= writing.today()) return;
  writing.session().tell(
      Message("that meeting is to come: answers count it from {} on", day));
}

std::optional<Number> add_to(Writing& writing, const Meeting& meeting,
                             Fields fields) {
  writing.refuse_if_approved(*meeting.source);
  const write::Page page(*meeting.source);
  const Language& language = language_of_page(page, writing.language());
  const Number number = write::next_number(writing.book(), meeting.date->day);
  const Fields asked = fields;
  const auto stated = [](const Field& field) {
    return field.key == Key::state;
  };
  if (std::none_of(fields.begin(), fields.end(), stated)) {
    fields.push_back(
        {Key::state, std::string(word_for(language, State::fresh))});
  }
  const auto added = [&](const Fields& all) {
    return add_entries(page, meeting, {all}, writing.lexicon(), language,
                       columns_wanted(fields, true));
  };
  Fields numbered = fields;
  numbered.insert(numbered.begin(), {Key::id, number.text()});
  write::Changes changes = added(numbered);
  const bool has_column = changes.homeless != Key::id;
  if (!has_column) changes = added(fields);
  refuse_without_place(writing, meeting, fields, changes, number.text());
  writing.edit(*meeting.source, changes.edits);
  demand_said(writing, meeting,
              {{has_column ? numbered : fields, nullptr, number.text(), false}},
              asked);
  return has_column ? std::optional(number) : std::nullopt;
}

}  // namespace bra::command
