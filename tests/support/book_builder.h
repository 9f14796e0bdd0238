// A book built by hand, in memory and without reading: what a test of a
// question says of a council, and nothing else. Each fact gets a line of its
// own in its meeting's file, from line 2; line 1 is the date.

#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/book.h"

namespace bra::test {

/// One row of a log. Empty is unstated.
struct EntryRow {
  std::string_view number;
  std::string_view title;
  std::optional<State> state = std::nullopt;
  /// Each is somebody that the builder knows, or stays unresolved.
  std::vector<std::string_view> owners = {};
  std::string_view due = "";
  std::string_view area = "";
  std::string_view status = "";
  std::string_view origin = "";
  std::string_view comment = "";
};

struct ReadingRow {
  std::string_view area;
  std::string_view level;   ///< an id, `not-assessed`, `not-reported` or `?`
  std::string_view period;  ///< `2025-03` or `2025-01-01..2025-02-11`
  std::string_view source = "";
  std::string_view comment = "";
};

struct AttendeeRow {
  std::string_view name;
  Capacity capacity = Capacity::member;
  std::string_view party = "";
  std::string_view role = "";
  std::string_view organisation = "";
  bool serving = false;
  std::string_view part = "";
};

class MeetingBuilder {
 public:
  MeetingBuilder(std::string_view file, std::string_view date);

  MeetingBuilder& attended(std::vector<AttendeeRow> rows);
  /// Facts added later stand in it, until the next.
  MeetingBuilder& item(std::string_view number, std::string_view title,
                       std::vector<std::string_view> prose = {});
  MeetingBuilder& decided(std::string_view id, std::string_view text);
  MeetingBuilder& log(EntryRow row);
  MeetingBuilder& picture(ReadingRow row);
  MeetingBuilder& measure(std::string_view title, std::string_view area,
                          std::string_view actor, std::string_view effect);
  MeetingBuilder& figure(std::string_view title, std::string_view value,
                         std::string_view unit, std::string_view period,
                         std::string_view target);

  /// The text on a line of its own; its place.
  Words line(std::string_view text);

  std::unique_ptr<Source> source;
  Meeting meeting;
};

class BookBuilder {
 public:
  /// Green, yellow and red, without names of their own.
  BookBuilder();

  /// Meetings must be added in the order of their dates.
  MeetingBuilder& meeting(std::string_view date);
  BookBuilder& knows(std::string_view name,
                     std::vector<std::string> spellings = {});
  BookBuilder& area(std::string_view id, std::string_view name,
                    std::vector<std::string> aliases = {});

  Council council;
  std::vector<Person> people;
  std::vector<Level> levels;

  /// Threads by number, else by title; pictures by area, period and source.
  Book book();

 private:
  std::vector<std::unique_ptr<MeetingBuilder>> meetings_;
};

}  // namespace bra::test
