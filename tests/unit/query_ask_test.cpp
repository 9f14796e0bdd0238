#include "query/ask.h"

#include <doctest/doctest.h>

#include "query/nouns.h"
#include "support/asking.h"

namespace bra::query {
namespace {

using test::Inquiry;
using test::Texts;

Texts terms_of(const Question& question) {
  Texts terms;
  for (const Term& term : question.terms) terms.push_back(written(term));
  return terms;
}

std::string period_of(const Question& question) {
  return question.period ? question.period->iso() : "none";
}

}  // namespace

TEST_CASE("words become terms") {
  struct Row {
    std::string_view word, term;
  };
  const Row rows[] = {
      {"owner:maja", "owner:maja"},
      {"owner:Maja Juhlin", "owner:Maja Juhlin"},
      {"ansvarig:maja", "owner:maja"},
      {"OWNER:maja", "owner:maja"},
      {"not:owner:maja", "not:owner:maja"},
      {"inte:ansvarig:maja", "not:owner:maja"},
      {"no:owner", "no:owner"},
      {"utan:ansvarig", "no:owner"},
      {"not:no:owner", "not:no:owner"},
      {"kameror", "kameror"},
      {"not:kameror", "not:text:kameror"},
      {"text:kameror", "text:kameror"},
      {"due:2025-05", "due:2025-05"},
      // what only looks like a term
      {"51:an", "51:an"},
      {"12/2025:2", "12/2025:2"},
      {"Beslut: rådet", "Beslut: rådet"},
      {":", ":"},
      {"kl. 8:30", "kl. 8:30"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.word);
    const Inquiry inquiry(actions, {row.word});
    CHECK(inquiry.refusals().empty());
    CHECK(terms_of(inquiry.question) == Texts{std::string(row.term)});
  }
}

TEST_CASE("options are the same as terms") {
  const Source source{"command line", "maja"};
  CommandLine line;
  line.options.push_back({"owner", span_of(source, source.text)});
  Report report;
  const Question question =
      ask(line, actions, test::vocabulary(), *iso_day("2025-06-01"), report);
  CHECK(report.empty());
  CHECK(terms_of(question) == Texts{"owner:maja"});
}

TEST_CASE("a term that says nothing bra understands is refused") {
  struct Row {
    std::string_view word, says, advises;
  };
  const Row rows[] = {
      {"ownr:maja", "there is no term ownr", "did you mean owner:?"},
      {"ansvrig:maja", "there is no term ansvrig", "did you mean owner:?"},
      {"not:ownr:maja", "there is no term ownr", "did you mean owner:?"},
      {"no:ownr", "there is no term ownr", "did you mean owner:?"},
      {"http://example.org", "there is no term http",
       "to search for the words, write text:http://example.org"},
      {"owner:", "nothing stands after owner:",
       "write no:owner for what has none"},
      {"level:red", "level: has nothing to do with actions",
       "actions understands owner:, area:, state:, meeting:, opened:, due:, "
       "org:, "
       "id:, text:, council:"},
      {"no:level", "level: has nothing to do with actions",
       "actions understands owner:, area:, state:, meeting:, opened:, due:, "
       "org:, "
       "id:, text:, council:"},
      {"due:2025-13", "2025-13 is no month: a year has 12",
       "write 2025-01 to 2025-12"},
      {"", "nothing stands after text:", "write no:text for what has none"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.word);
    const Inquiry inquiry(actions, {row.word});
    REQUIRE(inquiry.refusals() == Texts{std::string(row.says)});
    CHECK(inquiry.advice() == Texts{std::string(row.advises)});
  }
}

TEST_CASE("what is refused is pointed at") {
  struct Row {
    std::string_view word, where;
  };
  const Row rows[] = {
      {"not:ownr:maja", "ownr"},
      {"due:2025-02-30", "2025-02-30"},
      {"due:2025-02..2025-13", "2025-13"},
      {"level:red", "level:red"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.word);
    const Inquiry inquiry(actions, {row.word});
    REQUIRE(inquiry.report.all().size() == 1);
    const Diagnostic& found = inquiry.report.all().front();
    CHECK(found.where.text() == row.where);
    CHECK(found.where.source->name == "command line");
    CHECK(found.fault->name == "question");
  }
}

TEST_CASE("every period narrows") {
  struct Row {
    std::initializer_list<std::string_view> line;
    std::string_view period;
  };
  const Row rows[] = {
      {{}, "none"},
      {{"-p", "2025-Q1"}, "2025-01-01..2025-03-31"},
      {{"--month", "2025-03"}, "2025-03"},
      {{"--month", "mars"}, "2025-03"},
      {{"--since", "2025-03"}, "2025-03-01.."},
      {{"--until", "2025-03"}, "..2025-03-31"},
      {{"--since", "2025-02", "--until", "2025-03"}, "2025-02-01..2025-03-31"},
      {{"-p", "2025", "--since", "2025-03"}, "2025-03-01..2025-12-31"},
      {{"-p", "2025", "-p", "2025-04"}, "2025-04"},
      {{"-p", "2025-Q1", "--since", "2025-03-15"}, "2025-03-15..2025-03-31"},
      {{"--since", "today"}, "2025-06-01.."},
  };
  for (const Row& row : rows) {
    CAPTURE(row.period);
    const Inquiry inquiry(actions, row.line);
    CHECK(inquiry.refusals().empty());
    CHECK(period_of(inquiry.question) == row.period);
  }
}

TEST_CASE("periods that leave nothing are refused") {
  struct Row {
    std::initializer_list<std::string_view> line;
    std::string_view says, advises;
  };
  const Row rows[] = {
      {{"--month", "2025-05", "--since", "2025-06"},
       "2025-05 and 2025-06 have no day in common",
       ""},
      {{"--since", "2025-03", "--until", "2025-02"},
       "2025-03 and 2025-02 have no day in common",
       ""},
      {{"--month", "2025"}, "2025 is no month", "ask with --period 2025"},
      {{"--month", "last meeting"},
       "last meeting is no month",
       "ask with --period last meeting"},
      {{"--since", "last meeting"},
       "last meeting is no day",
       "ask with --period last meeting"},
      {{"-p", "04/05/2025"},
       "04/05/2025 is no period",
       "write 2025-05-04 or 2025-04-05"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.says);
    const Inquiry inquiry(actions, row.line);
    CHECK(inquiry.refusals() == Texts{std::string(row.says)});
    CHECK(inquiry.advice() == Texts{std::string(row.advises)});
  }
}

TEST_CASE("the latest meetings are counted by the book") {
  const Inquiry inquiry(actions, {"-p", "senaste 3 mötena", "-p", "2025"});
  CHECK(inquiry.refusals().empty());
  CHECK(inquiry.question.last_meetings == 3);
  CHECK(period_of(inquiry.question) == "2025-01-01..2025-12-31");
}

TEST_CASE("what needs words is refused without") {
  CHECK(Inquiry(search, {}).refusals() == Texts{"search needs to know what"});
  CHECK(Inquiry(show, {}).refusals() == Texts{"show needs to know what"});
  CHECK(Inquiry(search, {"kameror"}).refusals().empty());
  CHECK(Inquiry(show, {"council:x"}).refusals() ==
        Texts{"show needs to know what"});
}

TEST_CASE("the words of show are one subject") {
  const Inquiry inquiry(
      show, {"Tema:", "kameror", "vid:stationen", "council:björkvik"});
  CHECK(inquiry.refusals().empty());
  CHECK(inquiry.question.subject == "Tema: kameror vid:stationen");
  CHECK(terms_of(inquiry.question) == Texts{"council:björkvik"});
}

TEST_CASE("any bytes are asked or refused") {
  for (const std::string_view word :
       {"\xFF:\xFE", "not:", "not:not:x", "no:", "no:no:owner", "a:b:c", "å:x",
        "\xC3:x", "not:no:", "owner: maja", "owner:\xFF"}) {
    CAPTURE(word);
    const Inquiry inquiry(actions, {word});
    CHECK(inquiry.question.terms.size() + inquiry.report.all().size() == 1);
  }
}

}  // namespace bra::query
