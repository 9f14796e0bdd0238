// What has been read before makes reading quicker and changes nothing: neither
// the facts, nor where they stand, nor what is wrong.

#include <doctest/doctest.h>

#include <initializer_list>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "language/lexicon.h"
#include "model/facts.h"
#include "read/read.h"
#include "support/page.h"

namespace bra::test {
namespace {

/// Where the facts of a meeting stand, each of which must be in its own file.
class Places {
 public:
  explicit Places(const Meeting& meeting) : source_(meeting.source) {
    say({meeting.date_written, meeting.place, meeting.number,
         meeting.chair_written, meeting.secretary_written});
    for (const Attendee& who : meeting.attendees) {
      say(who.span);
      say({who.name, who.party, who.role, who.replaces, who.organisation,
           who.part, who.reason});
    }
    say(meeting.titles);
    for (const Item& item : meeting.items) {
      say(item.span);
      say({item.number, item.title, item.presenter});
      say(item.prose);
    }
    for (const Decision& decision : meeting.decisions) {
      say(decision.span);
      say({decision.text});
    }
    for (const Entry& entry : meeting.entries) {
      say(entry.span);
      say({entry.reference, entry.title, entry.state_words, entry.status,
           entry.owners_written, entry.due_written, entry.area, entry.origin,
           entry.comment});
      for (const Owner& owner : entry.owners) say({owner.written});
      say(entry.extras);
    }
    for (const Reading& reading : meeting.readings) {
      say(reading.span);
      say(reading.header);
      say(reading.period_span);
      say({reading.area_written, reading.level_written, reading.comment,
           reading.source, reading.trend});
      say(reading.extras);
    }
    for (const Measure& measure : meeting.measures) {
      say(measure.span);
      say({measure.title, measure.area_written, measure.actor, measure.effect,
           measure.comment});
      say(measure.extras);
    }
    for (const Figure& figure : meeting.figures) {
      say(figure.span);
      say({figure.title, figure.value, figure.unit, figure.period,
           figure.target, figure.source});
      say(figure.extras);
    }
  }

  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  void say(Span span) {
    CHECK((!span || span.source == source_));
    text_ += std::to_string(span.begin) + '-' + std::to_string(span.end) + ' ';
  }
  void say(std::span<const Words> all) {
    for (const Words& words : all) {
      say(words.span);
      (text_ += words.text) += '\n';
    }
  }
  void say(std::initializer_list<Words> all) {
    say(std::span(all.begin(), all.size()));
  }
  void say(std::span<const Extra> extras) {
    for (const Extra& extra : extras) say({extra.heading, extra.value});
  }

  const Source* source_;
  std::string text_;
};

/// The facts, their places, and the findings.
std::string told(const std::optional<Meeting>& meeting, const Report& report) {
  std::string out;
  if (meeting) out += facts_of(*meeting) + Places(*meeting).text();
  for (const Diagnostic& found : report.all()) {
    out += std::string(found.fault->name) + ' ' +
           std::to_string(found.where.begin) + '-' +
           std::to_string(found.where.end) + ' ' +
           std::string(found.headline.text) + '\n';
  }
  return out;
}

}  // namespace

TEST_CASE("minutes are read alike, whatever was read before") {
  const Lexicon lexicon(read::default_council());
  std::vector<std::unique_ptr<Source>> sources;
  for (const auto& [name, text] : all_inputs()) {
    // With a line more every place in it is another.
    for (const std::string before : {"", "\n", "nummer: 7\n"}) {
      std::string moved = text;
      const std::size_t end = moved.find('\n') + 1;
      moved.insert(end, before);
      sources.push_back(std::make_unique<Source>(Source{name, moved}));
    }
  }
  read::MeetingReader reader(lexicon, Council().file_limit);
  for (const auto& source : sources) {
    CAPTURE(source->name);
    Report alone;
    const auto first =
        read::read_meeting(*source, lexicon, Council().file_limit, alone);
    Report after;
    const auto again = reader.read(*source, after);
    CHECK(told(again, after) == told(first, alone));
  }
}

}  // namespace bra::test
