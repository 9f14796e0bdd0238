#include "read/sections/follow_ups.h"

#include <algorithm>
#include <array>

#include "read/dates.h"
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

extern const Fault follow_up_number_nonsense{
    .name = "follow-up-number-nonsense",
    .severity = Severity::info,
    .summary = "a follow-up number with a day that does not exist",
    .why =
        "A follow-up's number begins with the day it was opened. One that "
        "names no day is kept as a reference and joins nothing.",
    .wrong = "| 250151-2 | Belysning | pågår |",
    .right = "| 250115-2 | Belysning | pågår |",
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

bool is_dash_only(std::string_view text) {
  return text == "–" || text == "-" || text == "—";
}

// What stands beside a number may be anything; only six digits, a dash and
// more digits look as if they were meant as ours.
bool looks_like_number(std::string_view text) {
  if (text.size() < 8 || text[6] != '-') return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i != 6 && (text[i] < '0' || text[i] > '9')) return false;
  }
  return text.size() <= 10;
}

void set_number(Words written, Entry& entry, Draft& draft) {
  entry.reference = written;
  if (!written || is_dash_only(written.text)) return;
  entry.number = follow_up_number(written.text);
  if (!entry.number && looks_like_number(written.text)) {
    draft.report
        .add(follow_up_number_nonsense, written.span,
             Message("{} does not begin with a day", written.text))
        .advise(
            "the number is the opening meeting's day and a running number, "
            "such as 250312-3");
  }
}

// `Sammanslagen med 250312-1`, `Delad i 250312-2, 250312-3`.
std::optional<Link> link_of(std::string_view piece, const Lexicon& lexicon) {
  Link link;
  std::size_t size = lexicon.starts(&Language::merged, piece);
  link.merged = size > 0;
  if (size == 0) size = lexicon.starts(&Language::split, piece);
  if (size == 0) return {};
  std::string_view rest = piece.substr(size);
  while (!rest.empty()) {
    const std::size_t begin = rest.find_first_of("0123456789");
    if (begin == rest.npos) break;
    std::size_t end = rest.find_first_not_of("0123456789-", begin);
    end = std::min(end, rest.size());
    const auto number = follow_up_number(rest.substr(begin, end - begin));
    if (!number) return {};
    link.numbers.push_back(*number);
    rest = rest.substr(end);
  }
  if (link.numbers.empty()) return {};
  return link;
}

std::string_view first_piece(std::string_view status) {
  std::size_t at = 0;
  for (; at < status.size(); ++at) {
    const char c = status[at];
    if (c == '\n' || c == ';') break;
    // A full stop ends a piece, but not inside a date or a number.
    if (c == '.' && (at + 1 == status.size() || status[at + 1] == ' ' ||
                     status[at + 1] == '\n')) {
      break;
    }
  }
  return utf8::trim(status.substr(0, at));
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
  if (auto link = link_of(piece, draft.lexicon)) {
    entry.link = std::move(link);
    entry.state = State::closed;
    return true;
  }
  if (const auto state = draft.lexicon.state(piece)) {
    entry.state = is_plan(*state, piece, draft) ? State::unclear : *state;
    return true;
  }
  entry.state = State::unclear;
  return true;
}

void settle_state(Words state, Words status, Entry& entry, Draft& draft) {
  const auto blank = [](Words words) {
    return !words || is_dash_only(words.text);
  };
  if (!blank(state)) {
    std::string_view text = state.text;
    if (text.ends_with('.')) text.remove_suffix(1);
    take_state(state, text, entry, draft);
    // The link may stand in the status: `avslutad | Sammanslagen med 250312-1`.
    if (!entry.link && !blank(status)) {
      entry.link = link_of(first_piece(status.text), draft.lexicon);
      if (entry.link) entry.state = State::closed;
    }
  } else if (!blank(status)) {
    take_state(status, first_piece(status.text), entry, draft);
  }
}

void report_unclear(const Entry& entry, Draft& draft) {
  if (!entry.stated || entry.state != State::unclear) return;
  draft.report
      .add(status_unclear, entry.state_words.span,
           Message("the status does not say where \"{}\" stands",
                   entry.title.text))
      .advise(
          "begin it with one of: ny, pågår, väntar, återkommer, klar, "
          "avslutad, överlämnad, utgår");
}

// `överlämnad till …`, or a status that says to whom.
void report_receiver(const Entry& entry, Draft& draft) {
  if (entry.state != State::handed_over) return;
  const bool named = entry.state_words.text.find(' ') != std::string_view::npos;
  const bool told = entry.status && entry.status.span != entry.state_words.span;
  if (named || told) return;
  draft.report
      .add(receiver_missing, entry.state_words.span,
           Message("\"{}\" is handed over, but not to whom", entry.title.text))
      .advise("write överlämnad till and the receiver");
}

void set_due(Words written, Entry& entry, Draft& draft) {
  entry.due_written = written;
  if (!written || is_dash_only(written.text)) return;
  entry.due = date_at(written.text, written.span, draft.lexicon, draft.report);
}

}  // namespace

std::vector<Owner> read_owners(Words written, const Lexicon& lexicon) {
  std::vector<Owner> owners;
  const std::string_view text = written.text;
  if (text.empty() || is_dash_only(text)) return owners;
  const auto add = [&](std::size_t begin, std::size_t end) {
    const auto name = utf8::trim(text.substr(begin, end - begin));
    if (name.empty()) return;
    Span where = written.span;
    const std::string_view raw = where.text();
    if (const auto found = raw.find(name); found != raw.npos) {
      where = where.part(found, found + name.size());
    }
    owners.push_back({{name, where}, {}});
  };
  std::size_t begin = 0;
  int depth = 0;
  for (std::size_t at = 0; at < text.size();) {
    const char c = text[at];
    if (c == '(') ++depth;
    if (c == ')' && depth > 0) --depth;
    const bool mark = c == ',' || c == ';' || c == '/' || c == '&' || c == '\n';
    if (mark && depth == 0) {
      add(begin, at);
      begin = ++at;
      continue;
    }
    if (c == ' ' && depth == 0 && at + 1 < text.size()) {
      const std::size_t size =
          lexicon.starts(&Language::conjunctions, text.substr(at + 1));
      const std::size_t after = at + 1 + size;
      if (size > 0 && after < text.size() && text[after] == ' ') {
        add(begin, at);
        begin = after;
        at = after;
        continue;
      }
    }
    ++at;
  }
  add(begin, text.size());
  return owners;
}

void read_follow_up(const Record& record, Draft& draft) {
  Entry entry;
  entry.span = record.span;
  set_number(record.get(Key::id), entry, draft);
  entry.title = record.get(Key::title);
  entry.status = record.get(Key::status);
  settle_state(record.get(Key::state), entry.status, entry, draft);
  for (const RecordField& field : record.fields) {
    if (field.key != Key::owners) continue;
    if (!entry.owners_written) entry.owners_written = field.value;
    std::vector<Owner> owners = read_owners(field.value, draft.lexicon);
    if (entry.owners.empty()) {
      entry.owners = std::move(owners);
    } else {
      entry.owners.insert(entry.owners.end(), owners.begin(), owners.end());
    }
  }
  set_due(record.get(Key::due), entry, draft);
  entry.area = record.get(Key::area);
  entry.origin = record.get(Key::origin);
  entry.comment = record.get(Key::comment);
  entry.extras = record.extras;
  draft.meeting.has_log = true;
  // An empty row (as a secretary leaves at the end of a table) is none.
  if (!entry.title && !entry.reference && !entry.status &&
      !entry.owners_written) {
    return;
  }
  report_unclear(entry, draft);
  report_receiver(entry, draft);
  draft.meeting.entries.push_back(std::move(entry));
}

namespace {

constexpr std::array task_keys = {Key::owners, Key::due,    Key::state,
                                  Key::area,   Key::origin, Key::status};

// The key that a field of a task line begins with, and how long its word is.
std::optional<Key> task_key(std::string_view field, const Lexicon& lexicon,
                            std::size_t& size) {
  std::size_t end = 0;
  while (end < field.size()) {
    std::size_t next = end;
    if (!utf8::is_word(utf8::decode(field, next))) break;
    end = next;
  }
  const auto key = lexicon.key(Part::follow_up, field.substr(0, end));
  if (!key ||
      std::find(task_keys.begin(), task_keys.end(), *key) == task_keys.end()) {
    return {};
  }
  size = end;
  return key;
}

struct TaskField {
  Key key;
  std::string_view value;
};

// `ansvarig: Vera Lindskog, Nils Holm; senast: 2025-05-14`. A comma parts
// fields only if a field's word follows it.
std::vector<TaskField> task_fields(std::string_view inside,
                                   const Lexicon& lexicon) {
  std::vector<TaskField> fields;
  std::size_t begin = 0;
  const auto add = [&](std::size_t end) {
    std::string_view field = utf8::trim(inside.substr(begin, end - begin));
    std::size_t size = 0;
    const auto key = task_key(field, lexicon, size);
    if (!key) return;
    field = utf8::trim(field.substr(size));
    if (field.starts_with(':')) field = utf8::trim(field.substr(1));
    fields.push_back({*key, field});
  };
  for (std::size_t at = 0; at < inside.size(); ++at) {
    if (inside[at] != ';' && inside[at] != ',') continue;
    std::size_t size = 0;
    const auto rest = utf8::trim(inside.substr(at + 1));
    if (!task_key(rest, lexicon, size)) continue;
    add(at);
    begin = at + 1;
  }
  add(inside.size());
  return fields;
}

// The last parenthesis, if it closes the text and begins with a field's word:
// where it opens, or the text's size.
std::size_t fields_begin(std::string_view text, const Lexicon& lexicon,
                         std::string_view& inside) {
  std::string_view body = utf8::trim(text);
  if (body.ends_with('.')) body.remove_suffix(1);
  body = utf8::trim(body);
  if (!body.ends_with(')')) return text.size();
  int depth = 0;
  for (std::size_t at = body.size(); at-- > 0;) {
    if (body[at] == ')') ++depth;
    if (body[at] == '(' && --depth == 0) {
      inside = body.substr(at + 1, body.size() - at - 2);
      std::size_t size = 0;
      if (!task_key(utf8::trim(inside), lexicon, size)) return text.size();
      return static_cast<std::size_t>(body.data() - text.data()) + at;
    }
  }
  return text.size();
}

}  // namespace

void read_task_line(std::string_view text, bool ticked, Span span,
                    Draft& draft) {
  Entry entry;
  entry.span = span;
  entry.task_line = true;
  const Words whole = draft.plain(text, span);
  // A part of the text in the source's own bytes has an exact place.
  const auto place = [&](std::string_view part) -> Words {
    const std::string_view raw = span.text();
    if (part.empty()) return {part, span};
    if (const auto at = raw.find(part); at != raw.npos) {
      return {part, span.part(at, at + part.size())};
    }
    return {part, span};
  };
  std::string_view inside;
  const std::size_t end = fields_begin(whole.text, draft.lexicon, inside);
  std::string_view title = utf8::trim(whole.text.substr(0, end));
  const std::size_t blank = std::min(title.find(' '), title.size());
  if (looks_like_number(title.substr(0, blank))) {
    set_number(place(title.substr(0, blank)), entry, draft);
    title = utf8::trim(title.substr(blank));
  }
  entry.title = place(title);
  entry.state = ticked ? State::done : State::fresh;
  entry.stated = ticked;
  if (end < whole.text.size()) {
    for (const TaskField& field : task_fields(inside, draft.lexicon)) {
      const Words value = place(field.value);
      switch (field.key) {
        case Key::owners:
          entry.owners_written = value;
          entry.owners = read_owners(value, draft.lexicon);
          break;
        case Key::due:
          set_due(value, entry, draft);
          break;
        case Key::state:
          settle_state(value, {}, entry, draft);
          break;
        case Key::status:
          entry.status = value;
          if (!ticked) settle_state({}, value, entry, draft);
          break;
        case Key::area:
          entry.area = value;
          break;
        default:
          entry.origin = value;
          break;
      }
    }
  }
  report_unclear(entry, draft);
  report_receiver(entry, draft);
  draft.meeting.has_log = true;
  draft.meeting.entries.push_back(std::move(entry));
}

}  // namespace bra::read
