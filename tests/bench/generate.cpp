// Writes a tree of believable minutes to measure on: councils that meet ten
// times a year, follow-ups that live over meetings, a risk picture each month.
// The same arguments give the same bytes. The people are made of lists.
//
//   generate DIR COUNCILS YEARS [markdown|yaml|both] [SEED]
//
// Beside the tree it writes DIR.journal: the same follow-ups as postings, for
// the tools of plain-text accounting to be measured on.

#include <fmt/format.h>

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "text/date.h"

namespace {

using bra::Day;

// splitmix64: the same numbers on every machine, unlike the library's
// distributions.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed) {}
  std::size_t below(std::size_t limit) {
    state_ += 0x9E3779B97F4A7C15U;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    return (z ^ (z >> 31U)) % limit;
  }
  bool one_in(std::size_t n) { return below(n) == 0; }
  template <std::size_t size>
  std::string_view of(const std::string_view (&list)[size]) {
    return list[below(size)];
  }

 private:
  std::uint64_t state_;
};

constexpr std::string_view given[] = {
    "Vera",  "Nils",  "Torsten", "Maja",  "Disa",  "Per-Åke", "Åsa",
    "Örjan", "Signe", "Ivar",    "Hanna", "Göran", "Yasmin",  "Kim"};
constexpr std::string_view surnames[] = {
    "Lindskog", "Holm",  "Nyberg", "Juhlin",  "Falk",    "Bäck",  "Åkerö",
    "Öhrn",     "Sköld", "Grahn",  "Ekroth",  "Wester",  "Ålund", "Haddad",
    "Norling",  "Tysk",  "Moberg", "Rosling", "Hedvall", "Berge"};
constexpr std::string_view parties[] = {"S", "M", "SD", "C", "V", "KD", "L"};
constexpr std::string_view roles[] = {
    "polis",   "socialchef",          "rektor",
    "fältare", "säkerhetssamordnare", "bildningschef"};
constexpr std::string_view areas[] = {
    "Alkohol och narkotika", "Skola och unga", "Våld i nära relationer",
    "Ordningsstörningar",    "Trafik",         "Extremism"};
constexpr std::string_view levels[] = {"grön", "gul", "röd", "gult", "rött"};
constexpr std::string_view matters[] = {
    "Kameror vid stationen", "Belysning i parken",
    "Lokal strategi",        "Samverkansöverenskommelse",
    "Trygghetsvandring",     "Föräldrautbildning",
    "Fältgrupp på helger",   "Rutin för orosanmälan",
    "Enkät i årskurs åtta",  "Ordningsvakter i centrum",
    "Klottersanering",       "Närvaroteam"};
constexpr std::string_view states[] = {"pågår", "väntar", "återkommer"};
constexpr std::string_view sentences[] = {
    "Gruppen berättade om arbetet sedan förra mötet och vad som återstår.",
    "Flera frågor ställdes om tidplanen och hur skolan ska tas med.",
    "Polisen såg en ökning i centrum under kvällar och helger.",
    "Rådet tackade för informationen och bad om en ny redovisning.",
    "Socialtjänsten beskrev hur insatserna följs upp under våren.",
    "Det finns en samsyn om att börja i liten skala och sedan bredda."};

struct Person {
  std::string name;
  std::string_view party;
  std::string_view role;
};

struct FollowUp {
  std::string number;
  std::string title;
  std::size_t owner = 0;
  std::string_view state;
};

struct Meeting {
  Day day;
  std::vector<Person> people;
  std::vector<FollowUp> log;
  std::vector<std::string_view> levels;
  std::vector<std::string> prose;
};

std::string paragraph(Dice& dice) {
  std::string text;
  for (std::size_t i = 0; i < 6; ++i) {
    if (!text.empty()) text += ' ';
    text += dice.of(sentences);
  }
  return text;
}

std::string month_before(Day day) { return bra::Month::of(day).plus(-1).iso(); }

std::string as_markdown(const Meeting& m) {
  std::string out = fmt::format(
      "---\ndatum: {}\ntid: 10.00–11:10\nplats: \"51:an, "
      "Stadshuset\"\nnärvarande:\n",
      m.day.iso());
  for (std::size_t i = 0; i < m.people.size(); ++i) {
    const Person& p = m.people[i];
    out += "  - " + p.name;
    if (!p.party.empty()) out += fmt::format(" ({})", p.party);
    if (i == 0) out += ", ordförande";
    if (i == 1) out += ", sekreterare";
    if (i > 1 && !p.role.empty()) out += fmt::format(", {}", p.role);
    out += '\n';
  }
  out += "---\n\n# Brottsförebyggande rådet\n";
  for (std::size_t i = 0; i < m.prose.size(); ++i) {
    out += fmt::format(
        "\n## § {} Information\n\n{}\n\n**Beslut:** Rådet lägger "
        "informationen till handlingarna.\n",
        i + 1, m.prose[i]);
  }
  out += fmt::format(
      "\n## § {} Lägesbild {}\n\n| Område | Nivå | Kommentar | "
      "Källa |\n| --- | --- | --- | --- |\n",
      m.prose.size() + 1, month_before(m.day));
  for (std::size_t i = 0; i < m.levels.size(); ++i) {
    out +=
        fmt::format("| {} | {} |  | Länsstyrelsen |\n", areas[i], m.levels[i]);
  }
  out += fmt::format(
      "\n## § {} Uppföljning\n\n| Nr | Ärende | Läge | Status | "
      "Ansvarig |\n| --- | --- | --- | --- | --- |\n",
      m.prose.size() + 2);
  for (const FollowUp& f : m.log) {
    out += fmt::format("| {} | {} | {} | Redovisas vid mötet | {} |\n",
                       f.number, f.title, f.state, m.people[f.owner].name);
  }
  return out;
}

std::string as_yaml(const Meeting& m) {
  std::string out = fmt::format(
      "datum: {}\ntid: 10:00–11:10\nplats: \"51:an, "
      "Stadshuset\"\nnärvarande:\n",
      m.day.iso());
  for (std::size_t i = 0; i < m.people.size(); ++i) {
    const Person& p = m.people[i];
    out += "  - " + p.name;
    if (!p.party.empty()) out += fmt::format(" ({})", p.party);
    if (i == 0) out += ", ordförande";
    if (i == 1) out += ", sekreterare";
    if (i > 1 && !p.role.empty()) out += fmt::format(", {}", p.role);
    out += '\n';
  }
  out += "ärenden:\n";
  for (std::size_t i = 0; i < m.prose.size(); ++i) {
    out += fmt::format(
        "  - nummer: {}\n    rubrik: Information\n    text: |\n      {}\n    "
        "beslut:\n      - Rådet lägger informationen till handlingarna.\n",
        i + 1, m.prose[i]);
  }
  out += fmt::format(
      "lägesbild:\n  - månad: {}\n    källa: Länsstyrelsen\n    "
      "områden:\n",
      month_before(m.day));
  for (std::size_t i = 0; i < m.levels.size(); ++i) {
    out += fmt::format("      - område: {}\n        nivå: {}\n", areas[i],
                       m.levels[i]);
  }
  out += "uppföljning:\n";
  for (const FollowUp& f : m.log) {
    out += fmt::format(
        "  - nr: {}\n    ärende: {}\n    läge: {}\n    status: Redovisas vid "
        "mötet\n    ansvarig: [{}]\n",
        f.number, f.title, f.state, m.people[f.owner].name);
  }
  return out;
}

class Council {
 public:
  Council(std::filesystem::path folder, std::uint64_t seed, bool yaml,
          std::ofstream& journal)
      : folder_(std::move(folder)),
        dice_(seed),
        yaml_(yaml),
        journal_(journal) {
    // Whole names are never repeated within a council.
    std::size_t at = dice_.below(1000);
    for (std::size_t i = 0; i < 12; ++i, at += 17) {
      Person person;
      person.name = fmt::format("{} {}", given[at % std::size(given)],
                                surnames[(at / 3 + i) % std::size(surnames)]);
      if (i < 6) person.party = dice_.of(parties);
      if (i >= 6) person.role = roles[i % std::size(roles)];
      people_.push_back(person);
    }
  }

  void write(int first_year, int years) {
    std::filesystem::create_directories(folder_);
    std::string settings =
        "council: Brottsförebyggande rådet\nlanguage: "
        "sv\nminutes: minutes/\nareas:\n";
    for (const std::string_view area : areas) {
      settings += fmt::format("  - {{id: {}, name: {}}}\n",
                              area.substr(0, area.find(' ')), area);
    }
    std::ofstream(folder_ / "bra.yaml") << settings;
    for (int year = first_year; year < first_year + years; ++year) {
      std::filesystem::create_directories(folder_ / "minutes" /
                                          std::to_string(year));
      for (int month = 1; month <= 12; ++month) {
        if (month == 7 || month == 12) continue;  // ten a year
        const int date = 1 + static_cast<int>(dice_.below(28));
        write_meeting(*Day::of(year, month, date));
      }
    }
  }

 private:
  void write_meeting(Day day) {
    Meeting meeting;
    meeting.day = day;
    meeting.people = people_;
    for (std::size_t i = 0; i < std::size(areas); ++i) {
      meeting.levels.push_back(dice_.of(levels));
    }
    for (int i = 0; i < 3; ++i) meeting.prose.push_back(paragraph(dice_));
    std::vector<FollowUp> still_open;
    for (FollowUp follow_up : open_) {
      const bool closes = dice_.one_in(5);
      follow_up.state = closes ? "avslutad" : dice_.of(states);
      meeting.log.push_back(follow_up);
      post(day, follow_up, closes ? -1 : 0);
      if (!closes) still_open.push_back(follow_up);
    }
    const std::size_t opened = 1 + dice_.below(3);
    for (std::size_t i = 1; i <= opened; ++i) {
      FollowUp follow_up;
      follow_up.number = fmt::format("{:02}{:02}{:02}-{}", day.year() % 100,
                                     day.month(), day.day(), i);
      follow_up.title = fmt::format("{} {}", dice_.of(matters), ++titles_);
      follow_up.owner = dice_.below(people_.size());
      follow_up.state = "ny";
      meeting.log.push_back(follow_up);
      post(day, follow_up, 1);
      still_open.push_back(follow_up);
    }
    open_ = still_open;
    const std::string name = day.iso() + (yaml_ ? ".yaml" : ".md");
    std::ofstream(folder_ / "minutes" / std::to_string(day.year()) / name)
        << (yaml_ ? as_yaml(meeting) : as_markdown(meeting));
  }

  // One entry of a log as one transaction: +1 when a follow-up opens, -1 when
  // it closes, 0 when it is only mentioned.
  void post(Day day, const FollowUp& follow_up, int count) {
    journal_ << fmt::format("{} {} {}\n    owner:{}    {}\n    open\n\n",
                            day.iso(), follow_up.number, follow_up.title,
                            people_[follow_up.owner].name, count);
  }

  std::filesystem::path folder_;
  Dice dice_;
  bool yaml_;
  std::ofstream& journal_;
  std::vector<Person> people_;
  std::vector<FollowUp> open_;
  int titles_ = 0;
};

}  // namespace

int main(int count, char** words) {
  if (count < 4) {
    fmt::print(stderr,
               "generate DIR COUNCILS YEARS [markdown|yaml|both] [SEED]\n");
    return 2;
  }
  const std::filesystem::path root = words[1];
  const int councils = std::atoi(words[2]);
  const int years = std::atoi(words[3]);
  const std::string_view spelling = count > 4 ? words[4] : "markdown";
  const std::uint64_t seed =
      count > 5 ? std::strtoull(words[5], nullptr, 10) : 1;
  std::ofstream journal(root.string() + ".journal");
  for (int i = 0; i < councils; ++i) {
    const bool yaml = spelling == "yaml" || (spelling == "both" && i % 2 == 1);
    const auto folder =
        councils == 1 ? root : root / fmt::format("council-{:03}", i + 1);
    Council(folder, seed * 1000003U + static_cast<std::uint64_t>(i), yaml,
            journal)
        .write(2005, years);
  }
  return 0;
}
