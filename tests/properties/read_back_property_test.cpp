// A command that writes in minutes either says so with its exit code or has
// written all that it was asked for, whatever the minutes look like: two
// follow-ups at a time, since each may be right alone and both together wrong.

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "command/run.h"
#include "language/lexicon.h"
#include "model/facts.h"
#include "read/read.h"
#include "support/memory_world.h"
#include "support/page.h"
#include "text/path.h"

namespace bra::test {
namespace {

/// Minutes from a page, and those of a month before with what is open.
class Council {
 public:
  Council(const std::string& name, const std::string& text, Day day)
      : name_(name),
        day_(day),
        first_(Number{day.plus(-month), 97}.text()),
        second_(Number{day.plus(-month), 98}.text()) {
    auto& files = memory_.files.files;
    files["bra.yaml"] = "council: Rådet\nareas: [{id: a, name: Skola}]\n";
    files[day.plus(-month).iso() + "-x.yaml"] =
        "datum: " + day.plus(-month).iso() + "\nuppföljning:\n" +
        "  - {nr: " + first_ + ", ärende: Räven raskar, läge: ny, ansvarig: " +
        "Vera Lindskog}\n  - {nr: " + second_ +
        ", ärende: Över isen, läge: ny}\n";
    files[name] = text;
  }

  int bra(std::vector<std::string> words) {
    memory_.console.out.clear();
    memory_.console.err.clear();
    return command::run(words, memory_.world());
  }

  [[nodiscard]] const std::string& text() const {
    return memory_.files.files.at(name_);
  }
  [[nodiscard]] const std::string& told() const { return memory_.console.err; }
  [[nodiscard]] std::string day() const { return day_.iso(); }
  [[nodiscard]] const std::string& first() const { return first_; }
  [[nodiscard]] const std::string& second() const { return second_; }

 private:
  static constexpr int month = 30;

  MemoryWorld memory_;
  std::string name_;
  Day day_;
  std::string first_;
  std::string second_;
};

/// Nothing for what is not taken for minutes.
std::optional<Meeting> read_again(const Source& source) {
  static const Lexicon lexicon(read::default_council());
  if (!read::is_candidate(source, lexicon)) return {};
  Report unheard;
  return read::read_meeting(source, lexicon, bra::Council().file_limit,
                            unheard);
}

std::size_t rows_of(const Meeting& meeting, const std::string& number) {
  return static_cast<std::size_t>(std::count_if(
      meeting.entries.begin(), meeting.entries.end(), [&](const Entry& entry) {
        return entry.number && entry.number->text() == number;
      }));
}

/// How many of the commands wrote.
int written_by(const std::vector<std::string>& words, const std::string& name,
               const std::string& text, const Meeting& before) {
  Council council(name, text, before.date->day);
  std::vector<std::string> typed = words;
  for (std::string& word : typed) {
    if (word == "DAY") word = council.day();
    if (word == "FIRST") word = council.first();
    if (word == "SECOND") word = council.second();
  }
  const int exit = council.bra(typed);
  CAPTURE(name);
  CAPTURE(text);
  CAPTURE(words.front());
  CAPTURE(council.told());
  CAPTURE(council.text());
  if (exit != 0) {
    CHECK(council.text() == text);
    return 0;
  }
  const Source source{name, council.text()};
  const auto after = read_again(source);
  REQUIRE(after);
  CHECK((after->is_whole || !before.is_whole));
  CHECK(after->entries.size() == before.entries.size() + 2);
  CHECK(rows_of(*after, council.first()) == 1);
  CHECK(rows_of(*after, council.second()) == 1);
  if (words.front() == "new") {
    const std::string once = council.text();
    CHECK(council.bra(typed) == 0);
    CHECK(council.text() == once);
  }
  return 1;
}

}  // namespace

TEST_CASE("a command that writes has written all of it, or nothing") {
  const std::vector<std::vector<std::string>> commands = {
      {"close", "FIRST", "SECOND", "--meeting", "DAY"},
      {"set", "SECOND", "FIRST", "SECOND", "--status", "Räven: \"röd\" | #1",
       "--due", "2031-01-01", "--meeting", "DAY"},
      {"new", "DAY"}};
  std::vector<int> written(commands.size());
  int asked = 0;
  for (const auto& input : all_inputs()) {
    const std::string name(last_name(input.first));
    const Source source{name, input.second};
    const auto meeting = read_again(source);
    if (!meeting || !meeting->is_held()) continue;
    ++asked;
    for (std::size_t i = 0; i < commands.size(); ++i) {
      written[i] += written_by(commands[i], name, input.second, *meeting);
    }
  }
  CHECK(asked > 300);
  // The rest is refused: a number that stands twice, what cannot be read.
  for (const int times : written) CHECK(times > asked * 8 / 10);
}

}  // namespace bra::test
