#include <algorithm>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "query/show_meeting.h"
#include "query/shown.h"

namespace bra::query {
namespace {

constexpr Column attendee_columns[] = {
    {.key = "name", .heading = "Name"},
    {.key = "party", .heading = "Party"},
    {.key = "role", .heading = "Role"},
    {.key = "organisation", .heading = "Organisation"},
    {.key = "capacity", .heading = "Attendance", .type = Type::named},
    {.key = "part", .heading = "Part"},
};
constexpr Column risk_columns[] = {
    {.key = "area", .heading = "Area", .type = Type::named},
    {.key = "period", .heading = "Period"},
    {.key = "level", .heading = "Level", .type = Type::named},
    {.key = "comment", .heading = "Comment"},
    {.key = "source", .heading = "Source"},
};
constexpr Column measure_columns[] = {
    {.key = "title", .heading = "Measure"},
    {.key = "area", .heading = "Area", .type = Type::named},
    {.key = "actor", .heading = "Actor"},
    {.key = "effect", .heading = "Effect"},
    {.key = "comment", .heading = "Comment"},
};
constexpr Column figure_columns[] = {
    {.key = "title", .heading = "Figure"},
    {.key = "value", .heading = "Value"},
    {.key = "unit", .heading = "Unit"},
    {.key = "period", .heading = "Period"},
    {.key = "target", .heading = "Target"},
    {.key = "source", .heading = "Source"},
};
constexpr Column log_columns[] = {
    {.key = "id", .heading = "No."},
    {.key = "title", .heading = "Follow-up"},
    {.key = "state", .heading = "State", .type = Type::named},
    {.key = "status", .heading = "Status"},
    {.key = "owner", .heading = "Owner", .type = Type::names},
    {.key = "due", .heading = "Due", .type = Type::day},
};

class Page {
 public:
  explicit Page(Answer& answer) : answer_(answer) {}

  void heading(int level, Message says) {
    answer_.pages.emplace_back(
        Passage{.level = level, .text = {}, .ours = std::move(says)});
  }
  void heading(int level, std::string text) {
    answer_.pages.emplace_back(
        Passage{.level = level, .text = std::move(text), .ours = {}});
  }
  void prose(std::string_view text) {
    if (text.empty()) return;
    answer_.pages.emplace_back(
        Passage{.level = 0, .text = std::string(text), .ours = {}});
  }
  void say(Message says) {
    answer_.pages.emplace_back(
        Passage{.level = 0, .text = {}, .ours = std::move(says)});
  }
  // One that holds a list keeps its lines.
  void decision(const Decision& decision) {
    const std::string_view text = decision.text.text;
    if (text.find('\n') == text.npos) {
      say({"Decision {}: {}", decision.id, text});
    } else {
      say({"Decision {}:", decision.id});
      prose(text);
    }
  }
  // A table with its heading, unless it has no rows.
  void table(Message title, std::span<const Column> columns,
             std::vector<Row> rows) {
    if (rows.empty()) return;
    heading(2, std::move(title));
    Table table;
    table.columns = {columns.begin(), columns.end()};
    table.rows = std::move(rows);
    answer_.pages.emplace_back(std::move(table));
  }

 private:
  Answer& answer_;
};

Named shown_capacity(const Attendee& attendee) {
  const auto ours = [](std::string_view id, Tone tone = Tone::none) {
    return Named{.id = std::string(id),
                 .name = std::string(id),
                 .ours = true,
                 .tone = tone};
  };
  if (attendee.vacant) return ours("vacant", Tone::faint);
  switch (attendee.capacity) {
    case Capacity::member:
      return ours("present");
    case Capacity::substitute:
      return attendee.serving ? ours("serving substitute")
                              : ours("substitute", Tone::faint);
    case Capacity::co_opted:
      return ours("co-opted");
    case Capacity::invited:
      return ours("invited");
    case Capacity::observer:
      return ours("observer");
    case Capacity::absent:
      return ours("absent", Tone::faint);
    case Capacity::excused:
      return ours("excused", Tone::faint);
  }
  return {};
}

std::vector<Row> attendee_rows(const Book& book, const Meeting& meeting) {
  std::vector<Row> rows;
  for (const Attendee& attendee : meeting.attendees) {
    rows.push_back({name_of(book, attendee), text_or_null(attendee.party.text),
                    text_or_null(attendee.role.text),
                    text_or_null(attendee.organisation.text),
                    shown_capacity(attendee),
                    text_or_null(attendee.part.text)});
  }
  return rows;
}

std::vector<Row> risk_rows(const Book& book, const Meeting& meeting) {
  std::vector<Row> rows;
  for (const Reading& reading : meeting.readings) {
    Value level = text_or_null(reading.level_written.text);
    if (reading.level) level = shown_level(book, *reading.level);
    rows.push_back({shown_area(book, reading.area, reading.area_written.text),
                    reading.period ? Value(reading.period->iso()) : Value(),
                    level, text_or_null(reading.comment.text),
                    text_or_null(reading.source.text)});
  }
  return rows;
}

std::vector<Row> measure_rows(const Book& book, const Meeting& meeting) {
  std::vector<Row> rows;
  for (const Measure& measure : meeting.measures) {
    rows.push_back({text_or_null(measure.title.text),
                    shown_area(book, measure.area, measure.area_written.text),
                    text_or_null(measure.actor.text),
                    text_or_null(measure.effect.text),
                    text_or_null(measure.comment.text)});
  }
  return rows;
}

std::vector<Row> figure_rows(const Meeting& meeting) {
  std::vector<Row> rows;
  for (const Figure& figure : meeting.figures) {
    rows.push_back(
        {text_or_null(figure.title.text), text_or_null(figure.value.text),
         text_or_null(figure.unit.text), text_or_null(figure.period.text),
         text_or_null(figure.target.text), text_or_null(figure.source.text)});
  }
  return rows;
}

std::vector<Row> log_rows(const Book& book, const Meeting& meeting) {
  const auto states = states_after(book, meeting);
  std::vector<Row> rows;
  for (std::size_t e = 0; e < meeting.entries.size(); ++e) {
    const Entry& entry = meeting.entries[e];
    rows.push_back(
        {text_or_null(entry.reference.text), text_or_null(entry.title.text),
         states[e] ? Value(shown(*states[e])) : Value(),
         text_or_null(entry.status.text), shown_owners(book, entry.owners).all,
         day_or_null(entry.due)});
  }
  return rows;
}

std::string number_and_title(const Item& item) {
  std::string out(item.number.text);
  if (!out.empty() && item.title) out += ' ';
  return out += item.title.text;
}

void add_items(const Meeting& meeting, Page& page) {
  std::vector<std::vector<const Decision*>> decisions(meeting.items.size());
  for (const Decision& decision : meeting.decisions) {
    if (decision.item) {
      decisions[*decision.item].push_back(&decision);
    } else {
      page.decision(decision);
    }
  }
  for (std::size_t i = 0; i < meeting.items.size(); ++i) {
    const Item& item = meeting.items[i];
    page.heading(std::clamp(item.level, 2, 6), number_and_title(item));
    if (item.presenter) page.say({"Presented by {}", item.presenter.text});
    for (const Words& prose : item.prose) page.prose(prose.text);
    for (const Decision* decision : decisions[i]) {
      page.decision(*decision);
    }
  }
}

void add_opening(const Meeting& meeting, Page& page) {
  const Argument kind = our_word(shown(meeting.kind).name);
  const std::string day = meeting.date ? meeting.date->day.iso() : "";
  page.heading(1, Message("{}: {}", day, kind));
  std::string where;
  if (meeting.start) where = meeting.start->iso();
  if (meeting.start && meeting.end) where += "–" + meeting.end->iso();
  if (!where.empty() && meeting.place) where += ", ";
  where += meeting.place.text;
  page.prose(where);
}

void add_closing(const Meeting& meeting, Page& page) {
  if (meeting.next_meeting) {
    const std::string day = meeting.next_meeting->day.iso();
    const std::string_view written = meeting.next_meeting_written.text;
    // The words may tell the time as well.
    if (written == day) {
      page.say({"Next meeting: {}", day});
    } else {
      page.say({"Next meeting: {} ({})", day, written});
    }
  }
  std::string names;
  for (const Words& name : meeting.approvers) {
    if (!names.empty()) names += ", ";
    names += name.text;
  }
  if (!names.empty()) page.say({"Approved by: {}", names});
}

}  // namespace

void add_meeting_page(const Book& book, const Meeting& meeting,
                      Answer& answer) {
  Page page(answer);
  add_opening(meeting, page);
  page.table("Attendance", attendee_columns, attendee_rows(book, meeting));
  add_items(meeting, page);
  page.table("Risk picture", risk_columns, risk_rows(book, meeting));
  page.table("Measures", measure_columns, measure_rows(book, meeting));
  page.table("Figures", figure_columns, figure_rows(meeting));
  page.table("Follow-ups", log_columns, log_rows(book, meeting));
  add_closing(meeting, page);
}

}  // namespace bra::query
