#include <doctest/doctest.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "read/read.h"

namespace bra::read {
namespace {

std::unique_ptr<Source> source(std::string name, std::string text) {
  return std::make_unique<Source>(Source{std::move(name), std::move(text)});
}

}  // namespace

TEST_CASE("words after the comma are the role unless people.yaml says else") {
  Report report;
  const Council council = default_council();
  const Lexicon lexicon(council);
  std::vector<std::unique_ptr<Source>> sources;
  sources.push_back(source("people.yaml",
                           "- {name: Polismyndigheten, kind: organisation, "
                           "aliases: [polisen]}\n"));
  sources.push_back(source("2025-03-12.md",
                           "---\ndatum: 2025-03-12\nnärvarande:\n"
                           "  - Torsten Nyberg, Polisen\n"
                           "  - Maja Juhlin, säkerhetssamordnare\n"
                           "---\n"));
  std::vector<Person> people = read_people(*sources[0], report);
  std::vector<Meeting> meetings;
  meetings.push_back(
      *read_meeting(*sources[1], lexicon, Council().file_limit, report));
  const Book book = bind(council, std::move(people), std::move(meetings),
                         std::move(sources), lexicon, report);
  const std::vector<Attendee>& listed = book.meetings.at(0).attendees;
  REQUIRE(listed.size() == 2);
  CHECK(listed[0].organisation.text == "Polisen");
  CHECK(listed[0].role.text.empty());
  CHECK(listed[1].organisation.text.empty());
  CHECK(listed[1].role.text == "säkerhetssamordnare");
  CHECK(report.empty());
}

}  // namespace bra::read
