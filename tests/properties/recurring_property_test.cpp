// What has been read before makes reading quicker and changes nothing: neither
// the facts, nor where they stand, nor what is wrong.

#include <doctest/doctest.h>

#include <memory>
#include <string>
#include <vector>

#include "language/lexicon.h"
#include "model/facts.h"
#include "read/read.h"
#include "support/page.h"

namespace bra::test {
namespace {

std::string place(const Words& words) {
  return std::to_string(words.span.begin) + '-' +
         std::to_string(words.span.end) + ' ' + std::string(words.text) + '\n';
}

/// The facts, the places of the people, and the findings.
std::string told(const std::optional<Meeting>& meeting, const Report& report) {
  std::string out;
  if (meeting) {
    out += facts_of(*meeting);
    for (const Attendee& who : meeting->attendees) {
      for (const Words& words : {who.name, who.party, who.role, who.replaces,
                                 who.organisation, who.part}) {
        CHECK((!words.span || words.span.source == meeting->source));
        out += place(words);
      }
      CHECK(who.span.source == meeting->source);
      out += std::to_string(who.span.begin) + '\n';
    }
  }
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
      sources.push_back(std::make_unique<Source>(name, moved));
    }
  }
  read::MeetingReader reader(lexicon);
  for (const auto& source : sources) {
    CAPTURE(source->name);
    Report alone;
    const auto first = read::read_meeting(*source, lexicon, alone);
    Report after;
    const auto again = reader.read(*source, after);
    CHECK(told(again, after) == told(first, alone));
  }
}

}  // namespace bra::test
