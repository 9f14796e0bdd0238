#include "read/undated.h"

#include <algorithm>
#include <bitset>
#include <string>
#include <string_view>
#include <vector>

#include "read/head_lines.h"
#include "read/read.h"
#include "read/sections/headings.h"
#include "read/sections/numbers.h"
#include "text/file_name.h"
#include "text/lines.h"
#include "text/utf8.h"

namespace bra::read {

extern const Fault minutes_without_date{
    .name = "minutes-without-date",
    .severity = Severity::warning,
    .summary = "a file that looks like minutes but has no date",
    .why =
        "A file is read as minutes if its name begins with the day or if it "
        "begins with lines between dashes. Any other file is left alone, and "
        "what was decided in it is in no answer.",
    .wrong =
        "minutes/mars.md:  # Minnesanteckningar\n                  "
        "Närvarande: Vera Lindskog",
    .right =
        "minutes/2025-03-12.md:  ---\n"
        "                        datum: 2025-03-12\n"
        "                        närvarande: [Vera Lindskog]\n"
        "                        ---",
};

namespace {

// A word at the start of a line longer than this is no key.
constexpr std::size_t longest_key = 40;

enum class Sign { kind, people, section, decision, log, fact };

class Signs {
 public:
  void add(Sign sign) { seen_.set(static_cast<std::size_t>(sign)); }
  // Date, time and place alone are an invitation's, and sections a statute's.
  [[nodiscard]] bool has(Sign sign) const {
    return seen_.test(static_cast<std::size_t>(sign));
  }
  [[nodiscard]] bool are_of_minutes() const {
    const bool own = has(Sign::people) || has(Sign::decision) || has(Sign::log);
    return own && seen_.count() >= 2;
  }

 private:
  std::bitset<6> seen_;
};

void add_key(Key key, Signs& signs) {
  switch (key) {
    case Key::present:
    case Key::absent:
    case Key::excused:
    case Key::co_opted:
    case Key::substitutes:
    case Key::serving_substitutes:
    case Key::invited:
    case Key::observers:
      return signs.add(Sign::people);
    case Key::items:
    case Key::risks:
    case Key::follow_ups:
      return signs.add(Sign::log);
    case Key::date:
    case Key::time:
    case Key::place:
    case Key::chair:
    case Key::secretary:
    case Key::approvers:
    case Key::next_meeting:
      return signs.add(Sign::fact);
    default:
      return;
  }
}

// `**Närvarande:** Vera`, `## § 12 Lägesbild`: without what Markdown adds.
std::string_view bare(std::string_view line) {
  const std::size_t begin = line.find_first_not_of("#*_> \t");
  return begin == line.npos ? std::string_view() : line.substr(begin);
}

// `| Nr | Ärende | Läge |` heads a log, `| Område | Nivå |` a risk picture.
bool heads_facts(std::string_view line, const Lexicon& lexicon) {
  std::vector<Words> words;
  for (std::size_t at = line.find('|') + 1; at < line.size();) {
    const std::size_t end = std::min(line.find('|', at), line.size());
    words.push_back({utf8::trim(line.substr(at, end - at)), {}});
    at = end + 1;
  }
  KnownHeadings known;
  const Headings& headings = known.of(line, words, lexicon);
  return headings.fit_follow_up() || headings.fit_risk();
}

void look_at_line(std::string_view line, const Lexicon& lexicon, Signs& signs) {
  if (line.starts_with('|')) {
    if (!signs.has(Sign::log) && heads_facts(line, lexicon)) {
      signs.add(Sign::log);
    }
    return;
  }
  const bool heading = line.starts_with('#');
  std::string_view text = bare(line);
  if (text.starts_with("§")) signs.add(Sign::section);
  if (heading) text = split_number(text, lexicon).title;
  const std::size_t blank = text.find_first_of(" :");
  if (heading && lexicon.kind(text.substr(0, blank))) signs.add(Sign::kind);
  const std::size_t colon = text.substr(0, longest_key).find(':');
  if (colon == text.npos && !heading) return;
  std::string_view word = text.substr(0, std::min(colon, longest_key));
  word = utf8::trim(word.substr(0, word.find_last_not_of("*_ ") + 1));
  if (word.empty()) return;
  if (lexicon.is(&Language::decision, word)) signs.add(Sign::decision);
  if (const auto key = lexicon.key(Part::meeting, word)) add_key(*key, signs);
}

// Instructions and templates say of themselves that they are none.
bool is_about_minutes(const Source& source, const Lexicon& lexicon) {
  const std::string name = utf8::fold(file_name(source));
  for (const std::string_view word : lexicon.words(&Language::guides)) {
    if (name.starts_with(word)) return true;
  }
  const auto ends = lexicon.words(&Language::guide_ends);
  return std::any_of(ends.begin(), ends.end(), [&](std::string_view end) {
    return name.find(std::string(end) + '.') != name.npos;
  });
}

}  // namespace

bool looks_like_minutes(const Source& source, const Lexicon& lexicon) {
  if (is_about_minutes(source, lexicon)) return false;
  std::string_view text = source.text;
  text.remove_prefix(byte_order_mark(text));
  const bool markdown = is_markdown_name(source.name);
  Signs signs;
  bool fenced = false;
  for (std::size_t at = 0; at < text.size() && !signs.are_of_minutes();) {
    const std::size_t end =
        std::min(text.find_first_of("\r\n", at), text.size());
    const std::string_view line = text.substr(at, end - at);
    at = end + 1;
    // What a page shows as an example is not what it is.
    const bool fence = line.starts_with("```") || line.starts_with("~~~");
    fenced = fence != fenced;
    if (line.empty() || fence || fenced) continue;
    // In YAML only what stands at the margin is of the meeting itself.
    if (!markdown && (line[0] == ' ' || line[0] == '#')) continue;
    look_at_line(line, lexicon, signs);
  }
  return signs.are_of_minutes();
}

void find_undated_minutes(const Source& source, const Lexicon& lexicon,
                          Report& report) {
  if (report_late_head(source, lexicon, minutes_without_date, report)) return;
  if (!looks_like_minutes(source, lexicon)) return;
  const std::string_view text = source.text;
  const std::size_t begin = byte_order_mark(text);
  const std::size_t end =
      std::min(text.find_first_of("\r\n", begin), text.size());
  report
      .add(minutes_without_date,
           span_of(source, text.substr(begin, end - begin)),
           Message("this looks like minutes, but nothing tells their day"))
      .advise(
          "write date: and the day among the first lines, between two lines of "
          "three dashes");
}

}  // namespace bra::read
