#include "read/sections/follow_ups.h"

#include <algorithm>
#include <optional>

#include "language/status_piece.h"
#include "read/dates.h"
#include "read/nothing.h"
#include "read/periods.h"
#include "read/sections/denied_end.h"
#include "read/sections/fields_outside.h"
#include "read/sections/number_near_miss.h"
#include "read/sections/recurring.h"
#include "read/sections/swapped_cells.h"
#include "read/slips.h"
#include "text/utf8.h"

namespace bra::read {

extern const Fault status_unclear{
    .name = "status-unclear",
    .severity = Severity::warning,
    .summary = "a status that does not say where the follow-up stands",
    .why =
        "\"The strategy is finished and is to be signed\" is two things. "
        "Until somebody says in one word whether a follow-up is open, it "
        "counts as open.",
    .wrong = "| Strategi | Strategin är klar och ska skrivas under. |",
    .right = "| Strategi | Pågår. Strategin ska skrivas under. |",
};

extern const Fault follow_up_without_title{
    .name = "follow-up-without-title",
    .severity = Severity::error,
    .summary = "a row of the log that names no matter",
    .why =
        "A row without a matter or a number belongs to nothing. It is often "
        "the rest of the row above: a line break in a cell is written <br>.",
    .wrong = "| Kameror | pågår | Nils Holm |\n| | väntar på tillstånd | |",
    .right = "| Kameror | pågår<br>väntar på tillstånd | Nils Holm |",
};

extern const Fault receiver_missing{
    .name = "receiver-missing",
    .severity = Severity::info,
    .summary = "a follow-up handed over to nobody in particular",
    .why =
        "What is handed over is closed here. Without a receiver nobody can "
        "ask how it went.",
    .wrong = "| Belysning | överlämnad | |",
    .right = "| Belysning | överlämnad | Till tekniska nämnden |",
};

namespace {

void set_number(Words written, Entry& entry, Draft& draft) {
  entry.reference = written;
  if (!written || is_dash_only(written.text)) return;
  entry.number = follow_up_number(written.text);
  if (entry.number) return;
  if (const auto meant = meant_number(written.text)) {
    if (meant->on_paper) entry.number = meant->number;
    report_near_number(written, *meant, draft);
  } else if (!looks_like_number(written.text)) {  // else told once it is placed
    report_number_in_marks(written, draft);
  }
}

// A number in running text, which a full stop or another mark may follow.
std::optional<Number> linked_number(std::string_view word) {
  const std::size_t end = word.find_last_of("0123456789");
  word = word.substr(0, end + 1);
  if (const auto number = follow_up_number(word)) return number;
  const auto meant = meant_number(word);
  return meant && meant->on_paper ? std::optional(meant->number) : std::nullopt;
}

// `Sammanslagen med 250312-1`, `Delad i 250312-2, 250312-3`.
std::optional<Link> link_of(std::string_view piece, Draft& draft) {
  const bool may_name_others = std::any_of(
      piece.begin(), piece.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (!may_name_others) return {};
  Link link;
  std::size_t size = draft.lexicon.starts(&Language::merged, piece);
  link.merged = size > 0;
  if (size == 0) size = draft.lexicon.starts(&Language::split, piece);
  if (size == 0) return {};
  std::vector<Number> numbers;
  std::string_view rest = piece.substr(size);
  while (!rest.empty()) {
    const std::size_t begin = rest.find_first_of("0123456789");
    if (begin == rest.npos) break;
    const std::size_t end =
        std::min(rest.find_first_of(" ,;&/()", begin), rest.size());
    const auto number = linked_number(rest.substr(begin, end - begin));
    if (!number) return {};
    numbers.push_back(*number);
    rest = rest.substr(end);
  }
  if (numbers.empty()) return {};
  link.numbers = draft.meeting.words.keep(numbers);
  return link;
}

std::string_view without_stop(std::string_view state) {
  if (state.ends_with('.') || state.ends_with('!')) state.remove_suffix(1);
  return state;
}

// `klart 1 juni` in minutes of March is a plan, and closes nothing.
bool is_plan(State state, std::string_view piece, const Draft& draft) {
  if (!is_closing(state) || !draft.meeting.date) return false;
  const Day held = draft.meeting.date->day;
  const auto day = find_day(piece, draft.lexicon, held);
  return day && *day > held;
}

// The state that these words state, if they do.
bool take_state(Words words, std::string_view piece, Entry& entry,
                Draft& draft) {
  if (piece.empty()) return false;
  entry.stated = true;
  entry.state_words = words;
  if (const auto link = link_of(piece, draft)) {
    entry.link = link;
    entry.state = State::closed;
    return true;
  }
  if (const auto state = state_of(piece, draft)) {
    entry.state = is_plan(*state, piece, draft) ? State::unclear : *state;
    return true;
  }
  entry.state = State::unclear;
  // `Klart. Schema finns`, `klar; resten senare`.
  const std::size_t end = piece.find_first_of(" ,:;-(<");
  const auto first = state_of(without_stop(piece.substr(0, end)), draft);
  entry.may_be_done = first && is_closing(*first);
  return true;
}

// `pågår | Klart, västarna är utdelade`: the status begins by saying that it is
// over, and nothing after that takes it back: `Klart, ska skrivas under`.
bool begins_over(std::string_view piece, const Draft& draft) {
  const std::size_t comma = piece.find(',');
  if (comma == piece.npos) return false;
  const std::string_view head = utf8::trim(piece.substr(0, comma));
  const std::string_view rest = utf8::trim(piece.substr(comma + 1));
  const auto said = draft.lexicon.state(head);
  if (!said || !is_closing(*said) || !draft.lexicon.is_state_phrase(head)) {
    return false;
  }
  const auto then = state_of(rest, draft);
  return (!then || is_closing(*then)) && !is_plan(*said, piece, draft) &&
         !says_not_yet(rest, draft.lexicon) &&
         !says_to_be_done(rest, draft.lexicon);
}

// `klar | Väntar på bygglov`: one of the two closes it and the other does not.
bool contradicts(State state, std::string_view piece, const Draft& draft) {
  if (state == State::unclear) return false;
  if (is_closing(state) && denies_end(piece, draft.lexicon)) return true;
  const auto said = state_of(piece, draft);
  // `avslutad | Ska följas upp av skolan` is another's from now on.
  if (said == State::unclear) return state == State::done;
  if (!said) return !is_closing(state) && begins_over(piece, draft);
  return is_closing(*said) != is_closing(state) &&
         !is_plan(*said, piece, draft);
}

// `klar | ännu ej monterade`: which words beside the state say that it is not
// over yet. What was dropped or handed over may be unfinished, and of what was
// closed others may do the rest.
Words not_yet(State state, const Entry& entry, const Draft& draft) {
  if (state != State::done && state != State::closed) return {};
  for (const Words& words : {entry.status, entry.comment}) {
    if (says_not_yet(words.text, draft.lexicon)) return words;
    const bool is_done = state == State::done;
    if (is_done && says_to_be_done(words.text, draft.lexicon)) return words;
  }
  return {};
}

void settle_state(Words state, Words status, Entry& entry, Draft& draft) {
  const auto blank = [](Words words) {
    return !words || is_dash_only(words.text);
  };
  if (!blank(state)) {
    const std::string_view text = without_stop(state.text);
    take_state(state, text, entry, draft);
    // `överlämnad till skolan`: whatever the state's own word does not say.
    if (blank(status) && !draft.lexicon.is_state_phrase(text)) {
      entry.status = state;
    }
    if (entry.link) return;
    if (not_yet(entry.state, entry, draft)) entry.state = State::unclear;
    if (blank(status)) return;
    // The link may stand in the status: `avslutad | Sammanslagen med 250312-1`.
    const std::string_view piece = first_piece(status.text);
    entry.link = link_of(piece, draft);
    if (entry.link) {
      entry.state = State::closed;
    } else if (contradicts(entry.state, piece, draft)) {
      entry.state = State::unclear;
    }
  } else if (!blank(status)) {
    take_state(status, first_piece(status.text), entry, draft);
    if (!entry.link && not_yet(entry.state, entry, draft)) {
      entry.state = State::unclear;
      entry.may_be_done = true;
    }
  }
}

void report_unclear(const Entry& entry, Draft& draft) {
  if (!entry.stated || entry.state != State::unclear) return;
  // Whoever has lost its matter is told so.
  if (!entry.title && !entry.reference) return;
  const bool has_both =
      entry.status && entry.status.span != entry.state_words.span;
  const auto state = draft.lexicon.state(without_stop(entry.state_words.text));
  const std::string_view piece = first_piece(entry.status.text);
  const Words later = state ? not_yet(*state, entry, draft) : Words{};
  if (later && later.span == entry.comment.span) {
    draft.report
        .add(status_unclear, later.span,
             Message("the state is {}, and the comment says {}",
                     entry.state_words.text, later.text))
        .advise("let both say the same");
    return;
  }
  if (has_both && state && (later || contradicts(*state, piece, draft))) {
    draft.report
        .add(status_unclear, entry.status.span,
             Message("the state is {}, and the status says {}",
                     entry.state_words.text, later ? later.text : piece))
        .advise("let both say the same");
    return;
  }
  Diagnostic& found = draft.report.add(
      status_unclear, entry.state_words.span,
      Message("it is not said where \"{}\" stands",
              entry.title ? entry.title.text : entry.reference.text));
  if (entry.may_be_done) {
    found.pointing("done, or not yet?")
        .advise("if it is done, say that alone; else begin with ongoing");
    return;
  }
  const std::string_view words = entry.state_words.text;
  const auto meant = meant_state(
      without_stop(words.substr(0, first_piece_size(words))), draft.lexicon);
  if (!meant.empty()) {
    found.advise(Message("did you mean {}?", meant));
    return;
  }
  found.advise(
      "begin it with one of: new, ongoing, waiting, returns, done, closed, "
      "handed over, dropped");
}

// `överlämnad till …`, or a status that says to whom. The phrase of the state
// alone, `överlämnad till`, names nobody.
void report_receiver(const Entry& entry, Draft& draft) {
  if (entry.state != State::handed_over) return;
  const bool named =
      !draft.lexicon.is_state_phrase(without_stop(entry.state_words.text));
  const bool told = entry.status && entry.status.span != entry.state_words.span;
  if (named || told) return;
  draft.report
      .add(receiver_missing, entry.state_words.span,
           Message("\"{}\" is handed over, but not to whom", entry.title.text))
      .advise("write handed over to, and the receiver");
}

// Nearly every log has one column of owners.
void set_owners(const Record& record, Entry& entry, Draft& draft) {
  Arena& arena = draft.meeting.words;
  std::vector<Owner> all;
  for (const RecordField& field : record.fields) {
    if (field.key != Key::owners) continue;
    if (!entry.owners_written) entry.owners_written = field.value;
    const std::span<Owner> owners =
        draft.recurring.owners.in(field.value, draft.lexicon, arena);
    if (entry.owners.empty()) {
      entry.owners = owners;
      continue;
    }
    if (all.empty()) all.assign(entry.owners.begin(), entry.owners.end());
    all.insert(all.end(), owners.begin(), owners.end());
  }
  if (!all.empty()) entry.owners = arena.keep(all);
}

// What to write in place of words that are no day: `augusti 2025` may mean its
// last one.
std::optional<Message> day_meant(std::string_view written, const Draft& draft) {
  if (draft.lexicon.is(&Language::next_meeting, written)) {
    return Message("say at the top when that is, or write the day here");
  }
  const auto held = draft.meeting.date ? std::optional(draft.meeting.date->day)
                                       : std::nullopt;
  const auto period = read_period(written, draft.lexicon, held, true).period;
  if (!period || !period->last || *period->last < held) return {};
  return Message("write {}, if the last day of it is meant", *period->last);
}

void set_due(Words written, Entry& entry, Draft& draft) {
  entry.due_written = written;
  if (!written || is_dash_only(written.text)) return;
  // The minutes themselves say which day that is.
  const auto& next = draft.meeting.next_meeting;
  if (next && draft.lexicon.is(&Language::next_meeting, written.text)) {
    entry.due = Dated{next->day, written.span};
    return;
  }
  const std::size_t found = draft.report.all().size();
  entry.due = date_at(written.text, written.span, draft.lexicon, draft.report);
  if (entry.due || draft.report.all().size() == found) return;
  if (auto meant = day_meant(written.text, draft)) {
    draft.report.all().back().advise(*std::move(meant));
  }
}

}  // namespace

bool looks_like_number(std::string_view text) {
  if (text.size() < 8 || text.size() > 10 || text[6] != '-') return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i != 6 && (text[i] < '0' || text[i] > '9')) return false;
  }
  return true;
}

Entry entry_of(const Record& row, Draft& draft) {
  const std::optional<Record> right = righted(row, draft);
  const Record& record = right ? *right : row;
  Entry entry;
  entry.span = record.span;
  set_number(record.get(Key::id), entry, draft);
  entry.title = record.get(Key::title);
  entry.status = record.get(Key::status);
  entry.comment = record.get(Key::comment);
  settle_state(record.get(Key::state), entry.status, entry, draft);
  set_owners(record, entry, draft);
  set_due(record.get(Key::due), entry, draft);
  entry.area = record.get(Key::area);
  entry.origin = record.get(Key::origin);
  entry.extras = draft.meeting.words.keep(record.extras);
  return entry;
}

void keep_entry(const Entry& entry, Draft& draft) {
  report_unclear(entry, draft);
  report_receiver(entry, draft);
  draft.meeting.has_log = true;
  draft.meeting.entries.push_back(entry);
}

void read_follow_up(const Record& record, Draft& draft) {
  draft.meeting.has_log = true;
  // As a secretary leaves it at a table's end, or where there is nothing.
  if (says_nothing(record)) return;
  Entry entry = entry_of(record, draft);
  if (is_dash_only(entry.title.text)) entry.title = {};
  if (!entry.reference) {
    report_number_in_matter(entry.title, record.has(Key::id), draft);
  }
  report_field_in_row(entry, draft);
  if (!entry.title && !entry.number) {
    draft.report
        .add(follow_up_without_title, record.span,
             Message("the row names no matter"))
        .advise(
            "write the matter, or move the words to the row that they belong "
            "to");
    return;
  }
  keep_entry(entry, draft);
}

}  // namespace bra::read
