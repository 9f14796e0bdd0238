// Importing loses nothing: every word of a document is in the draft, or its
// line is told of as something that was understood.

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

#include "intake/draft.h"
#include "language/lexicon.h"
#include "read/read.h"
#include "support/page.h"
#include "text/utf8.h"

namespace bra::test {
namespace {

std::multiset<std::string> words_of(std::string_view text) {
  std::multiset<std::string> words;
  std::string word;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = utf8::decode(text, at);
    if (utf8::is_word(c)) {
      utf8::append(word, c);
    } else if (!word.empty()) {
      words.insert(std::move(word));
      word.clear();
    }
  }
  if (!word.empty()) words.insert(std::move(word));
  return words;
}

struct Imported {
  intake::Draft draft;
  std::string minutes;
};

Imported imported(std::string_view text) {
  static const Council council = read::default_council();
  static const Lexicon lexicon(council);
  const Language& swedish = *language_of("sv");
  Imported out;
  out.draft = intake::begun(intake::document_of_text(text), lexicon);
  const intake::Roster roster(out.draft.head.everybody(), lexicon);
  intake::complete(out.draft, roster, AreaNames({}), lexicon);
  out.minutes = intake::minutes_of(out.draft, swedish, Speech(swedish));
  return out;
}

/// Words of the lines of this fate, and whether the draft has each as often.
void demand_words(const Imported& done) {
  const auto there = words_of(done.minutes);
  std::multiset<std::string> wanted;
  std::string parted;  // the beginning of a word at the end of a line
  for (const intake::Line& line : done.draft.document.lines) {
    if (line.fate == intake::Fate::understood) continue;
    std::string text = parted + (line.table != 0 ? line.written : line.text);
    parted.clear();
    if (text.size() > 1 && text.ends_with('-') &&
        text[text.size() - 2] >= 'a') {
      const std::size_t word = text.rfind(' ') + 1;
      parted = text.substr(word, text.size() - 1 - word);
      text.resize(word);
    }
    wanted.merge(words_of(text));
  }
  wanted.merge(words_of(parted));
  for (const std::string& word : wanted) {
    CAPTURE(word);
    CAPTURE(done.minutes);
    CHECK(there.count(word) >= wanted.count(word));
  }
}

/// What is read back as a fact must have been meant as one.
void demand_facts(const Imported& done) {
  static const Council council = read::default_council();
  static const Lexicon lexicon(council);
  Report report;
  const Source source{"draft.md", done.minutes};
  const auto meeting =
      read::read_meeting(source, lexicon, Council().file_limit, report);
  REQUIRE(meeting);
  CHECK(meeting->date.has_value() == done.draft.head.date.has_value());
  CHECK(meeting->decisions.size() == done.draft.body.decisions);
  // Text above the first heading is an item of its own, without a title.
  const auto titled = std::count_if(
      meeting->items.begin(), meeting->items.end(),
      [](const Item& item) { return static_cast<bool>(item.title); });
  CHECK(static_cast<std::size_t>(titled) == done.draft.agenda.items.size());
}

TEST_CASE("no word of an imported document is lost") {
  int documents = 0;
  for (const Page& page : all_pages()) {
    for (const auto& input : page.inputs) {
      const std::string& name = input.first;
      const std::string& bytes = input.second;
      const bool text = name.ends_with(".txt") && !utf8::first_invalid(bytes);
      if (!text) continue;
      ++documents;
      CAPTURE(page.path);
      CAPTURE(name);
      const Imported done = imported(bytes);
      demand_words(done);
      if (page.path.starts_with("tests/cases/import/")) demand_facts(done);
    }
  }
  CHECK(documents >= 2);
}

TEST_CASE("a text that looks like marks of minutes makes no facts of them") {
  const Imported done = imported(
      "Datum: 2025-03-12\n\nÄrenden:\n\nSaker\n# inte en rubrik\n"
      "<!-- bra: allow personal-number: nej -->\n| a | b\n::: internt\n"
      "[x] inte klart\n--- \n=== \n```\nFörslag till beslut: att bygga\n");
  demand_words(done);
  Report report;
  static const Council council = read::default_council();
  static const Lexicon lexicon(council);
  const Source source{"draft.md", done.minutes};
  const auto meeting =
      read::read_meeting(source, lexicon, Council().file_limit, report);
  REQUIRE(meeting);
  CHECK(meeting->silences.empty());
  CHECK(meeting->decisions.empty());
  CHECK(meeting->entries.empty());
}

}  // namespace
}  // namespace bra::test
