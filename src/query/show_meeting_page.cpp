#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/covered.h"
#include "query/items_by_place.h"
#include "query/places.h"
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
    {.key = "trend", .heading = "Trend"},
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
    {.key = "area", .heading = "Area"},
    {.key = "origin", .heading = "Origin"},
    {.key = "comment", .heading = "Comment"},
};
constexpr Column other_column{.key = "other", .heading = "Other"};
constexpr Column internal_mark_column{
    .key = "internal", .heading = "Internal", .type = Type::boolean};

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
  void decision(const Decision& decision, bool internal) {
    const std::string_view text = decision.text.text;
    if (text.find('\n') == text.npos) {
      say(internal ? Message("Decision {} (not public): {}", decision.id, text)
                   : Message("Decision {}: {}", decision.id, text));
    } else {
      say(internal ? Message("Decision {} (not public):", decision.id)
                   : Message("Decision {}:", decision.id));
      prose(text);
    }
  }
  void table(Table table) { answer_.pages.emplace_back(std::move(table)); }

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

// Facts of one kind as a table: what bra knows of, and last what the minutes
// have in other columns: `Klart: 12 mars`.
class FactTable {
 public:
  FactTable(Message title, std::span<const Column> columns)
      : title_(std::move(title)) {
    table_.columns = {columns.begin(), columns.end()};
    table_.columns.push_back(other_column);
    table_.columns.push_back(internal_mark_column);
  }

  /// `internal` is true or nothing.
  void add(Row row, std::span<const Extra> extras, Value internal) {
    std::string other;
    for (const Extra& extra : extras) {
      if (extra.value.text.empty()) continue;
      if (!other.empty()) other += "; ";
      other += extra.heading.text;
      other += ": ";
      other += extra.value.text;
    }
    row.push_back(text_or_null(other));
    row.push_back(std::move(internal));
    table_.rows.push_back(std::move(row));
  }

  [[nodiscard]] bool is_empty() const { return table_.rows.empty(); }
  [[nodiscard]] const Message& title() const { return title_; }
  Table take() { return std::move(table_); }

 private:
  Message title_;
  Table table_;
};

// The tables of a meeting: those of each item, which stand under its heading,
// and last those of none.
class Tables {
 public:
  Tables(const Book& book, const Meeting& meeting)
      : book_(book),
        meeting_(meeting),
        items_(meeting),
        tables_(meeting.items.size() + 1) {
    for (const Reading& reading : meeting.readings) add(reading);
    for (const Measure& measure : meeting.measures) add(measure);
    for (const Figure& figure : meeting.figures) add(figure);
    const auto states = states_after(book, meeting);
    for (std::size_t e = 0; e < meeting.entries.size(); ++e) {
      add(meeting.entries[e], states[e]);
    }
  }

  // Under the item's own heading, which says what they are.
  void put_item(std::size_t item, Page& page) {
    for (FactTable& table : tables_[item]) page.table(table.take());
  }

  void put_others(Page& page) {
    for (FactTable& table : tables_.back()) {
      page.heading(2, table.title());
      page.table(table.take());
    }
  }

 private:
  FactTable& table_at(const Span& place, std::string_view title,
                      std::span<const Column> columns) {
    auto& tables = tables_[items_.above(place).value_or(tables_.size() - 1)];
    for (FactTable& table : tables) {
      if (table.title().text == title) return table;
    }
    return tables.emplace_back(Message(title), columns);
  }

  void add(const Reading& reading) {
    Value level = text_or_null(reading.level_written.text);
    if (reading.level) level = shown_level(book_, *reading.level);
    table_at(reading.span, "Risk picture", risk_columns)
        .add({shown_area(book_, reading.area, reading.area_written.text),
              reading.period ? Value(reading.period->iso()) : Value(), level,
              text_or_null(reading.trend.text),
              text_or_null(reading.comment.text),
              text_or_null(reading.source.text)},
             reading.extras, internal_or_null(meeting_, reading.span));
  }

  void add(const Measure& measure) {
    table_at(measure.span, "Measures", measure_columns)
        .add({text_or_null(measure.title.text),
              shown_area(book_, measure.area, measure.area_written.text),
              text_or_null(measure.actor.text),
              text_or_null(measure.effect.text),
              text_or_null(measure.comment.text)},
             measure.extras, internal_or_null(meeting_, measure.span));
  }

  void add(const Figure& figure) {
    table_at(figure.span, "Figures", figure_columns)
        .add({text_or_null(figure.title.text), text_or_null(figure.value.text),
              text_or_null(figure.unit.text), text_or_null(figure.period.text),
              text_or_null(figure.target.text),
              text_or_null(figure.source.text)},
             figure.extras, internal_or_null(meeting_, figure.span));
  }

  void add(const Entry& entry, const std::optional<State>& state) {
    table_at(entry.span, "Follow-ups", log_columns)
        .add(
            {text_or_null(entry.reference.text), text_or_null(entry.title.text),
             state ? Value(shown(*state)) : Value(),
             text_or_null(entry.status.text),
             shown_owners(book_, entry.owners).all, day_or_null(entry.due),
             text_or_null(entry.area.text), text_or_null(entry.origin.text),
             text_or_null(entry.comment.text)},
            entry.extras,
            internal_or_null(meeting_, place_of(meeting_, entry)));
  }

  const Book& book_;
  const Meeting& meeting_;
  ItemsByPlace items_;
  std::vector<std::vector<FactTable>> tables_;
};

void add_attendance(const Book& book, const Meeting& meeting, Page& page) {
  FactTable table("Attendance", attendee_columns);
  for (const Attendee& attendee : meeting.attendees) {
    table.add({name_of(book, attendee), text_or_null(attendee.party.text),
               text_or_null(attendee.role.text),
               text_or_null(attendee.organisation.text),
               shown_capacity(attendee), text_or_null(attendee.part.text)},
              {}, internal_or_null(meeting, attendee.span));
  }
  if (table.is_empty()) return;
  page.heading(2, table.title());
  page.table(table.take());
}

std::string number_and_title(const Item& item) {
  std::string out(item.number.text);
  if (!out.empty() && item.title) out += ' ';
  return out += item.title.text;
}

void add_items(const Meeting& meeting, Tables& tables, Page& page) {
  std::vector<std::vector<const Decision*>> decisions(meeting.items.size());
  for (const Decision& decision : meeting.decisions) {
    if (decision.item) {
      decisions[*decision.item].push_back(&decision);
    } else {
      page.decision(decision, meeting.is_internal(decision.span));
    }
  }
  for (std::size_t i = 0; i < meeting.items.size(); ++i) {
    const Item& item = meeting.items[i];
    page.heading(std::clamp(item.level, 2, 6), number_and_title(item));
    if (item.presenter) page.say({"Presented by {}", item.presenter.text});
    for (const Words& prose : item.prose) page.prose(prose.text);
    tables.put_item(i, page);
    for (const Decision* decision : decisions[i]) {
      page.decision(*decision, meeting.is_internal(decision->span));
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
  add_attendance(book, meeting, page);
  Tables tables(book, meeting);
  add_items(meeting, tables, page);
  tables.put_others(page);
  add_closing(meeting, page);
}

}  // namespace bra::query
