// The text of minutes to be filled in, in both spellings.

#include <utility>

#include <fmt/format.h>

#include "language/comparing.h"
#include "language/speech.h"
#include "language/word_for.h"
#include "model/todo_mark.h"
#include "text/capital.h"
#include "write/next_meeting.h"
#include "write/table_text.h"
#include "write/wording.h"
#include "write/yaml_entry.h"

namespace bra::write {

namespace {

std::string key_line(const Language& language, Key key,
                     std::string_view value) {
  if (value.empty()) return {};
  return fmt::format("{}: {}\n", word_for(language, Part::meeting, key), value);
}

/// The facts of the meeting itself, by key.
std::string front_matter(const NextMeeting& meeting, const Language& language) {
  std::string out;
  if (meeting.kind != Kind::notes) {
    out += key_line(language, Key::kind, word_for(language, meeting.kind));
  }
  if (!meeting.number.empty()) {
    out += key_line(language, Key::number, yaml_text(meeting.number));
  }
  out += key_line(language, Key::date, meeting.day.iso());
  out += key_line(language, Key::time, meeting.start);
  if (!meeting.place.empty()) {
    out += key_line(language, Key::place, yaml_text(meeting.place));
  }
  // Nobody has come yet; the mark keeps it from being taken for a fact.
  out += fmt::format("{}: # {}: {}\n",
                     word_for(language, Part::meeting, Key::present), todo_mark,
                     Speech(language).say(std::string_view("who came?")));
  for (const std::string& one : meeting.members) {
    out += fmt::format("  - {}\n", one);
  }
  for (const auto& [key, name] :
       {std::pair(Key::chair, &meeting.chair),
        std::pair(Key::secretary, &meeting.secretary)}) {
    if (!name->empty()) out += key_line(language, key, yaml_text(*name));
  }
  return out;
}

/// `april`, or `december 2024` for a meeting in another year.
std::string month_of_picture(const NextMeeting& meeting,
                             const Language& language) {
  const std::string month = month_text(language, meeting.month);
  const bool same_year = meeting.month.year() == meeting.day.year();
  return same_year ? month.substr(0, month.find(' ')) : month;
}

/// The picture's list in YAML, below its key: each line after the end of the
/// one before it.
std::string yaml_picture(const NextMeeting& meeting, const Language& language,
                         std::string_view end) {
  const auto word = [&](Part part, Key key) {
    return word_for(language, part, key);
  };
  std::string out =
      fmt::format("{}  - {}: {}{}    {}:", end, word(Part::picture, Key::month),
                  meeting.month.iso(), end, word(Part::picture, Key::areas));
  for (const std::string& area : meeting.areas) {
    out += fmt::format("{}      - {}: {}{}        {}:", end,
                       word(Part::risk, Key::area), yaml_text(area), end,
                       word(Part::risk, Key::level));
  }
  return out;
}

bool mentions(const Meeting& begun, const Fields& follow_up) {
  const std::string_view id = text_of(follow_up, Key::id);
  const std::string title = comparable(text_of(follow_up, Key::title));
  for (const Entry& entry : begun.entries) {
    if (!id.empty() && entry.reference.text == id) return true;
    const bool numbered = entry.number.has_value() && !id.empty();
    if (!numbered && comparable(entry.title.text) == title) return true;
  }
  return false;
}

std::vector<Fields> unmentioned_of(const Meeting& begun,
                                   const std::vector<Fields>& follow_ups) {
  std::vector<Fields> missing;
  for (const Fields& fields : follow_ups) {
    if (!mentions(begun, fields)) missing.push_back(fields);
  }
  return missing;
}

std::vector<InternalLog> unmentioned_of(const Meeting& begun,
                                        const std::vector<InternalLog>& logs) {
  std::vector<InternalLog> missing;
  for (const InternalLog& log : logs) {
    for (Fields& fields : unmentioned_of(begun, log.follow_ups)) {
      add_to(missing, log.ground, std::move(fields));
    }
  }
  return missing;
}

/// The text of an item in YAML that holds the passages.
std::string yaml_passages(const std::vector<InternalLog>& logs,
                          const Language& language) {
  std::string out =
      fmt::format("    {}: |\n", word_for(language, Part::item, Key::text));
  bool is_first = true;
  for (const InternalLog& log : logs) {
    if (!std::exchange(is_first, false)) out += '\n';
    for (const std::string& line : passage_lines(log, false, language)) {
      out += line.empty() ? "\n" : "      " + line + '\n';
    }
  }
  return out;
}

Changes with_picture(const Page& page, const NextMeeting& meeting,
                     const Lexicon& lexicon, const Language& language) {
  const std::string_view end = page.line_end();
  if (!page.is_markdown) {
    return begin_list(page, Key::risks, yaml_picture(meeting, language, end),
                      lexicon, language);
  }
  const std::string table = joined(risk_table(meeting.areas, language), end);
  const std::string word =
      capitalised(word_for(language, Part::meeting, Key::risks));
  return {.edits = section_edits(
              page, heading_about(page, Key::risks, language),
              fmt::format("{}, {}", word, month_of_picture(meeting, language)),
              table)};
}

}  // namespace

std::string markdown_minutes(const NextMeeting& meeting,
                             const Language& language) {
  std::string out =
      fmt::format("---\n{}---\n", front_matter(meeting, language));
  bool risks_said = false;
  bool follow_ups_said = false;
  for (const NextMeeting::Item& item : meeting.agenda) {
    const bool risks = !risks_said && !meeting.areas.empty() &&
                       speaks_of(item.title, Key::risks, language);
    const bool follow_ups =
        !follow_ups_said && speaks_of(item.title, Key::follow_ups, language);
    out += fmt::format("\n## {}{}{}", item.number,
                       item.number.empty() ? "" : " ", item.title);
    if (risks) out += ", " + month_of_picture(meeting, language);
    out += '\n';
    if (risks) {
      out += '\n' + joined(risk_table(meeting.areas, language), "\n") + '\n';
    }
    if (follow_ups) {
      out += '\n' +
             joined(follow_up_table(meeting.follow_ups, language), "\n") + '\n';
      for (const InternalLog& log : meeting.internal) {
        out += '\n' + joined(passage_lines(log, true, language), "\n") + '\n';
      }
    }
    risks_said = risks_said || risks;
    follow_ups_said = follow_ups_said || follow_ups;
  }
  return out;
}

std::string yaml_minutes(const NextMeeting& meeting, const Language& language) {
  std::string out = front_matter(meeting, language);
  const auto word = [&](Part part, Key key) {
    return word_for(language, part, key);
  };
  out += fmt::format("{}:\n", word(Part::meeting, Key::items));
  bool internal_said = false;
  for (const NextMeeting::Item& item : meeting.agenda) {
    std::string_view start = "- ";
    if (!item.number.empty()) {
      out += fmt::format("  - {}: {}\n", word(Part::item, Key::number),
                         item.number);
      start = "  ";
    }
    out += fmt::format("  {}{}: {}\n", start, word(Part::item, Key::title),
                       yaml_text(item.title));
    const bool is_of_log = speaks_of(item.title, Key::follow_ups, language);
    if (is_of_log && !internal_said && !meeting.internal.empty()) {
      out += yaml_passages(meeting.internal, language);
      internal_said = true;
    }
  }
  if (!meeting.areas.empty()) {
    out += fmt::format("{}:{}\n", word(Part::meeting, Key::risks),
                       yaml_picture(meeting, language, "\n"));
  }
  out += fmt::format("{}:", word(Part::meeting, Key::follow_ups));
  if (meeting.follow_ups.empty()) out += " []";
  out += '\n';
  for (const Fields& fields : meeting.follow_ups) {
    constexpr std::size_t indent = 2;
    out += list_entry(fields, indent, "\n", language) + '\n';
  }
  return out;
}

std::size_t unmentioned(const Meeting& begun, const NextMeeting& meeting) {
  return unmentioned_of(begun, meeting.follow_ups).size() +
         count_of(unmentioned_of(begun, meeting.internal));
}

Changes completed(const Page& page, const Meeting& begun,
                  const NextMeeting& meeting, const Lexicon& lexicon,
                  const Language& language) {
  const auto missing = unmentioned_of(begun, meeting.follow_ups);
  const auto internal = unmentioned_of(begun, meeting.internal);
  Changes changes;
  if (begun.picture_headers.empty() && !meeting.areas.empty() && !begun.extra) {
    changes = with_picture(page, meeting, lexicon, language);
  }
  const auto add = [&changes](Changes more) {
    for (Edit& edit : more.edits) changes.edits.push_back(std::move(edit));
    if (!changes.homeless) changes.homeless = more.homeless;
    changes.out_of_reach = changes.out_of_reach || more.out_of_reach;
  };
  // What was stated before, and would be lost with the row before it.
  const std::vector<Key> stated = {Key::id, Key::owners, Key::due, Key::area};
  if (!missing.empty() || !(begun.has_log || !internal.empty())) {
    add(add_entries(page, begun, missing, lexicon, language, stated));
  }
  add(add_passages(page, begun, internal, lexicon, language));
  return changes;
}

}  // namespace bra::write
