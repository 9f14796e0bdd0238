#include "model/approval.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "read/read.h"
#include "support/page.h"
#include "text/sha256.h"

namespace bra::test {
namespace {

/// A ledger of three lines.
std::string three_lines() {
  std::string ledger;
  std::string previous(no_previous);
  for (int i = 1; i <= 3; ++i) {
    const std::string line = line_of(
        {.number = i,
         .day = *Day::of(2025, i, 7),
         .event = i == 3 ? LedgerEvent::corrected : LedgerEvent::approved,
         .file = "minutes/2025-0" + std::to_string(i) + "-01.md",
         .digest = sha256(std::to_string(i)),
         .who = "Vera Lindskog",
         .remark = "",
         .previous = previous,
         .span = {}});
    previous = sha256(line);
    ledger += line + '\n';
  }
  return ledger;
}

bool is_whole(const std::string& ledger) {
  const Source source{"approvals.tsv", ledger};
  Report report;
  return read::read_ledger(source, report).size() == 3 && report.empty();
}

}  // namespace

TEST_CASE("every changed byte of minutes gives another digest") {
  std::size_t files = 0;
  for (const auto& [name, text] : all_inputs()) {
    if (text.size() > 2000 || files == 20) continue;
    ++files;
    const std::string digest = digest_of_minutes(name, text);
    for (std::size_t at = 0; at < text.size(); ++at) {
      std::string changed = text;
      changed[at] = changed[at] == 'x' ? 'y' : 'x';
      CHECK(digest_of_minutes(name, changed) != digest);
    }
    CHECK(digest_of_minutes(name + "x", text) != digest);
  }
  CHECK(files == 20);
}

TEST_CASE("line ends, a byte-order mark and the last line end do not count") {
  const std::string text = "datum: 2025-03-12\n\nplats: Å\n";
  const std::string digest = digest_of_minutes("a.md", text);
  CHECK(digest_of_minutes("a.md", "datum: 2025-03-12\r\n\r\nplats: Å\r\n") ==
        digest);
  CHECK(digest_of_minutes("a.md", "\xEF\xBB\xBF" + text) == digest);
  CHECK(digest_of_minutes("a.md", "datum: 2025-03-12\n\nplats: Å") == digest);
  CHECK(digest_of_minutes("a.md", text + "\n\n") == digest);
  CHECK(digest_of_minutes("a.md", "datum: 2025-03-12\nplats: Å\n") != digest);
  CHECK(digest_of_minutes("a.md", "datum: 2025-03-12\n\nplats: Å \n") !=
        digest);
}

TEST_CASE("a ledger reads back as it was written") {
  const std::string ledger = three_lines();
  CHECK(is_whole(ledger));
  const Source source{"approvals.tsv", ledger};
  Report report;
  const Ledger lines = read::read_ledger(source, report);
  REQUIRE(lines.size() == 3);
  CHECK(lines[2].event == LedgerEvent::corrected);
  CHECK(lines[1].day == *Day::of(2025, 2, 7));
  CHECK(latest_approval(lines, "minutes/2025-02-01.md") == &lines[1]);
  CHECK(latest_approval(lines, "minutes/2025-04-01.md") == nullptr);
}

TEST_CASE("a changed, moved, inserted or lost line of a ledger is found") {
  const std::string ledger = three_lines();
  const std::size_t second = ledger.find('\n') + 1;
  const std::size_t third = ledger.find('\n', second) + 1;
  const std::string a = ledger.substr(0, second);
  const std::string b = ledger.substr(second, third - second);
  const std::string c = ledger.substr(third);
  for (const std::string& broken : std::vector<std::string>{
           b + c, a + c, a + c + b, b + a + c, a + a + b + c, a + b + "\n" + c,
           a + b + "x\n" + c}) {
    CAPTURE(broken);
    CHECK_FALSE(is_whole(broken));
  }
  // Every byte of all lines but the last, which only the next would show.
  for (std::size_t at = 0; at < third; ++at) {
    std::string changed = ledger;
    changed[at] = changed[at] == '7' ? '8' : '7';
    CAPTURE(at);
    CHECK_FALSE(is_whole(changed));
  }
  CHECK(is_whole(a + b + c.substr(0, c.size() - 1)));
}

TEST_CASE("tabs and line ends in a remark do not break the ledger") {
  Approval approval{.number = 1,
                    .day = *Day::of(2025, 3, 7),
                    .event = LedgerEvent::approved,
                    .file = "a.md",
                    .digest = std::string(no_previous),
                    .who = "Vera\tLindskog",
                    .remark = "två\nrader",
                    .previous = std::string(no_previous),
                    .span = {}};
  const Source source{"approvals.tsv", line_of(approval)};
  Report report;
  const Ledger lines = read::read_ledger(source, report);
  REQUIRE(lines.size() == 1);
  CHECK(report.empty());
  CHECK(lines[0].who == "Vera Lindskog");
  CHECK(lines[0].remark == "två rader");
}

}  // namespace bra::test
