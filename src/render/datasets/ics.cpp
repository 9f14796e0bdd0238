// ics: iCalendar (RFC 5545) for people's calendars: meetings as events, open
// follow-ups with a last day as to-dos. Times are those of the wall clock where
// the council is, so no time zone is named.

#include <fmt/format.h>

#include <map>
#include <utility>

#include "render/dataset_format.h"
#include "text/sha256.h"
#include "text/utf8.h"

namespace bra::render::datasets {
namespace {

// A line is folded before its 76th byte, between characters.
constexpr std::size_t longest_line = 75;

void add_line(std::string& out, std::string_view line) {
  std::size_t room = longest_line;
  while (line.size() > room) {
    std::size_t end = room;
    while ((static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U) --end;
    out += line.substr(0, end);
    out += "\r\n ";
    line.remove_prefix(end);
    room = longest_line - 1;  // the blank counts
  }
  out += line;
  out += "\r\n";
}

std::string escaped(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    const char32_t c = utf8::decode(text, at);
    if (c == '\n') {
      out += "\\n";
    } else if (c == '\\' || c == ';' || c == ',') {
      out += '\\';
      out += static_cast<char>(c);
    } else if (!utf8::is_hidden(c)) {
      out += text.substr(start, at - start);
    }
  }
  return out;
}

std::string compact(Day day) {
  return fmt::format("{:04}{:02}{:02}", day.year(), day.month(), day.day());
}

/// A row whose columns are asked for by name. One that is not in the schema is
/// null.
class RowByName {
 public:
  RowByName(const Relation& relation, const Row& row)
      : relation_(relation), row_(row) {}

  [[nodiscard]] std::string text(std::string_view key) const {
    const Value* value = at(key);
    if (value == nullptr) return {};
    if (const auto* is = std::get_if<std::string>(&value->is)) return *is;
    if (const Named* is = value->named()) return is->id;
    return {};
  }
  [[nodiscard]] std::optional<Day> day(std::string_view key) const {
    const Value* value = at(key);
    if (value == nullptr || !std::holds_alternative<Day>(value->is)) return {};
    return std::get<Day>(value->is);
  }
  [[nodiscard]] std::int64_t number(std::string_view key) const {
    const Value* value = at(key);
    const auto* is =
        value == nullptr ? nullptr : std::get_if<std::int64_t>(&value->is);
    return is == nullptr ? 0 : *is;
  }
  [[nodiscard]] bool is(std::string_view key) const {
    const Value* value = at(key);
    return value != nullptr && *value == Value(true);
  }

 private:
  [[nodiscard]] const Value* at(std::string_view key) const {
    const auto column = field_called(relation_, key);
    return column ? &row_[*column] : nullptr;
  }

  const Relation& relation_;
  const Row& row_;
};

class Calendar {
 public:
  explicit Calendar(const Dataset& dataset) : dataset_(dataset) {
    each("councils", [&](const RowByName& council) {
      identity_ = council.text("municipality") + "\n" + council.text("code") +
                  "\n" + council.text("name") + "\n" + council.text("council");
      name_ = council.text("name");
      if (const std::string where = council.text("municipality");
          !where.empty()) {
        name_ += name_.empty() ? where : ", " + where;
      }
      if (name_.empty()) name_ = "bra";
    });
    each("owners", [&](const RowByName& owner) {
      const std::string person = owner.text("person");
      std::string& names = owners_[entry_of(owner)];
      if (!names.empty()) names += ", ";
      names += person.empty() ? owner.text("written") : person;
    });
  }

  std::string take() {
    each("meetings", [&](const RowByName& meeting) { add_meeting(meeting); });
    each("follow_ups", [&](const RowByName& one) { add_follow_up(one); });
    return std::move(text_);
  }

 private:
  template <class Do>
  void each(std::string_view table, Do act) {
    const Schema& schema = *dataset_.schema;
    for (std::size_t i = 0; i < schema.size(); ++i) {
      if (schema[i].name != table) continue;
      dataset_.each(i, [&](const Row& row) { act(RowByName(schema[i], row)); });
    }
  }

  using EntryKey = std::pair<std::string, std::int64_t>;
  static EntryKey entry_of(const RowByName& row) {
    return {row.text("file"), row.number("entry")};
  }

  void line(std::string_view key, const std::string& value) {
    if (!value.empty()) add_line(text_, std::string(key) + ":" + value);
  }

  void begin(std::string_view what, const std::string& which) {
    line("BEGIN", std::string(what));
    line("UID", sha256(identity_ + "\n" + which).substr(0, 32) + "@bra");
    line("DTSTAMP", compact(dataset_.today) + "T000000Z");
  }

  void add_meeting(const RowByName& meeting) {
    const auto day = meeting.day("date");
    if (!day) return;
    begin("VEVENT", meeting.text("file"));
    add_times(*day, meeting.text("starts"), meeting.text("ends"));
    line("SUMMARY", escaped(name_));
    line("LOCATION", escaped(meeting.text("place")));
    line("DESCRIPTION", escaped(meeting.text("file")));
    const bool cancelled = meeting.text("kind") == "cancelled";
    line("STATUS", cancelled ? "CANCELLED" : "CONFIRMED");
    line("END", "VEVENT");
  }

  void add_times(Day day, const std::string& starts, const std::string& ends) {
    const auto at = [&](const std::string& clock) {
      return compact(day) + "T" + clock.substr(0, 2) + clock.substr(3) + "00";
    };
    if (starts.empty()) {
      line("DTSTART;VALUE=DATE", compact(day));
      return;
    }
    line("DTSTART", at(starts));
    if (ends > starts) line("DTEND", at(ends));
  }

  void add_follow_up(const RowByName& one) {
    const auto due = one.day("due");
    if (!one.is("open") || !due) return;
    begin("VTODO", one.text("follow_up"));
    if (one.is("internal")) line("CLASS", "CONFIDENTIAL");
    line("DUE;VALUE=DATE", compact(*due));
    const std::string id = one.text("id");
    const std::string title = one.text("title");
    line("SUMMARY",
         escaped(id.empty() || title.empty() ? id + title : id + " " + title));
    std::string more = owners_[entry_of(one)];
    if (const std::string status = one.text("status"); !status.empty()) {
      more += (more.empty() ? "" : "\n") + status;
    }
    line("DESCRIPTION", escaped(more));
    const bool fresh = one.text("state") == "new";
    line("STATUS", fresh ? "NEEDS-ACTION" : "IN-PROCESS");
    line("END", "VTODO");
  }

  const Dataset& dataset_;
  std::string identity_;
  std::string name_;
  std::map<EntryKey, std::string> owners_;
  std::string text_;
};

std::vector<DatasetFile> begin(const Schema& /*schema*/) {
  return {{.name = {},
           .head = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
                   "PRODID:-//bra//export//EN\r\nCALSCALE:GREGORIAN\r\n"}};
}

std::vector<std::string> add(const Dataset& dataset) {
  return {Calendar(dataset).take()};
}

}  // namespace

extern const DatasetFormat ics;
const DatasetFormat ics{
    .name = "ics",
    .summary = "a calendar: meetings, and open follow-ups with a last day",
    .endings = "ics",
    .begin = begin,
    .add = add,
    .tail = "END:VCALENDAR\r\n",
};

}  // namespace bra::render::datasets
