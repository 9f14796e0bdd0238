#include <algorithm>

#include "intake/broken_label.h"
#include "intake/head_draft.h"
#include "intake/people_table.h"
#include "intake/person_words.h"
#include "language/comparing.h"
#include "text/utf8.h"

namespace bra::intake {
namespace {

class PeopleReader {
 public:
  explicit PeopleReader(HeadDraft& draft) : draft_(draft) {}

  void read(std::size_t& at, Key key, std::string_view rest) {
    const std::size_t first = at++;
    const std::string value(rest);
    read_below(
        {.key = key, .lines = {first}, .entries = HeadDraft::parted(value)},
        at);
  }

  /// The list below a label, which ends before line `at`.
  void read_below(BrokenLabel whole, std::size_t& at) {
    const Key key = whole.key;
    const std::size_t first = whole.lines.back();
    std::vector<std::size_t>& taken = whole.lines;
    std::vector<std::string>& entries = whole.entries;
    if (entries.empty()) {
      while (at < draft_.last && draft_.lines[at].is_blank() && at < first + 3)
        ++at;
      if (at < draft_.last && draft_.lines[at].table == 0) {
        const auto next = draft_.label_of(draft_.lines[at].text);
        const bool stacked = next && next->rest.empty() &&
                             next->label->what == Announces::people &&
                             at == first + 1 && names_below(at + 1);
        if (stacked) return stack(at, taken);
      }
      if (at < draft_.last && draft_.lines[at].table != 0 && rows(at, key)) {
        return draft_.settle(taken, "people");
      }
    }
    while (at < draft_.last) {
      const Line& line = draft_.lines[at];
      if (line.fate != Fate::prose || line.heading > 0) break;
      if (line.is_blank()) {
        if (at + 1 >= draft_.last || !surely_goes_on(draft_.lines[at + 1]))
          break;
        ++at;
        continue;
      }
      if (line.table != 0 && !is_person_row(line)) break;
      if (broken_label(draft_, at)) break;
      const auto label = draft_.label_of(line.text);
      // A role that stands alone: the names and roles have fallen apart.
      const bool lone = label && label->rest.empty() &&
                        is_lone_role(line.text, draft_.lexicon);
      const bool officer = label && key == Key::present && is_office(*label);
      if (label && !lone && !officer) break;
      if (officer && is_named(entries, label->rest)) break;
      std::string entry = line.table != 0 ? row_entry(line) : line.text;
      if (officer)
        entry = std::string(label->rest) + ", " +
                std::string(office_word(label->label->key));
      const bool goes_on = !entries.empty() && (entries.back().ends_with(',') ||
                                                entries.back().ends_with('/'));
      if (goes_on && is_lone_role(entry, draft_.lexicon)) {
        entries.back() += (entries.back().ends_with(',') ? " " : "") + entry;
      } else if (people_in(entry, draft_.lexicon) ||
                 nameless_after(entry, draft_.lexicon) > 0 ||
                 is_lone_role(entry, draft_.lexicon) || line.bullet ||
                 line.table != 0) {
        entries.push_back(std::move(entry));
      } else if (people_of_body(line.text, draft_.lexicon) ||
                 read_as_people(line.text)) {
        entries.push_back(line.text);
      } else {
        break;
      }
      taken.push_back(at++);
    }
    list(key, entries, taken);
  }

  /// Whether one of the entries is of whom the text names.
  [[nodiscard]] bool is_named(const std::vector<std::string>& entries,
                              std::string_view text) const {
    const auto who = people_in(text, draft_.lexicon);
    return who && std::any_of(entries.begin(), entries.end(),
                              [&](const std::string& entry) {
                                return comparable(entry).starts_with(
                                    comparable(who->front().name));
                              });
  }

  /// The table of people that begins at line `at`; false if it is none.
  bool rows(std::size_t& at, Key key) {
    const auto& cells = draft_.lines[at].cells;
    const bool begins =
        at == 0 || draft_.lines[at - 1].table != draft_.lines[at].table;
    if (!begins || (!heads_people(cells) && !heads_lists(cells))) return false;
    std::vector<std::vector<std::string>> rows;
    std::vector<std::size_t> taken;
    for (const std::size_t table = draft_.lines[at].table;
         at < draft_.last && draft_.lines[at].table == table; ++at) {
      rows.push_back(draft_.lines[at].cells);
      taken.push_back(at);
    }
    auto lists = people_of_table(rows, key, draft_.lexicon);
    if (!lists) {
      draft_.ask(taken, "who this names is not clear");
      return true;
    }
    draft_.settle(taken, "people");
    for (PeopleList& found : *lists) add(std::move(found));
    return true;
  }

  void list(Key key, const std::vector<std::string>& entries,
            const std::vector<std::size_t>& taken) {
    PeopleList found{.key = key, .people = {}};
    if (entries.size() == 1 && is_one_of(nobody_words, entries.front())) {
      return draft_.settle(taken, "nobody");
    }
    // One role without a name and the columns have fallen apart.
    const bool apart = std::any_of(
        entries.begin(), entries.end(),
        [&](const auto& entry) { return is_lone_role(entry, draft_.lexicon); });
    if (apart) {
      return draft_.ask(taken,
                        "names and roles stand apart; which belong together?");
    }
    std::vector<std::string> refused;
    for (const std::string& entry : entries) {
      const std::size_t named = nameless_after(entry, draft_.lexicon);
      auto who =
          people_in(named > 0 ? entry.substr(0, named) : entry, draft_.lexicon);
      if (!who) who = people_of_body(entry, draft_.lexicon);
      if (who) {
        for (Participant& one : *who) found.people.push_back(std::move(one));
      }
      if (!who || named > 0) refused.push_back(entry);
    }
    draft_.settle(taken, "people");
    for (const std::string& entry : refused) {
      for (const std::size_t line : taken) {
        if (draft_.lines[line].text.find(entry) == std::string::npos) continue;
        ask_about(line, "who this names is not clear");
      }
    }
    if (refused.empty() || !found.people.empty()) add(std::move(found));
  }

 private:
  /// A running list of names must end up in the block that it belongs to.
  [[nodiscard]] bool read_as_people(std::string_view text) const {
    const std::size_t comma = text.find(',');
    return comma != text.npos && !is_sentence(text) &&
           is_name(utf8::trim(text.substr(0, text.find_first_of(",("))),
                   draft_.lexicon);
  }

  [[nodiscard]] bool names_below(std::size_t at) const {
    while (at < draft_.last && (draft_.lines[at].is_blank() ||
                                draft_.label_of(draft_.lines[at].text))) {
      ++at;
    }
    return at < draft_.last &&
           people_in(draft_.lines[at].text, draft_.lexicon).has_value();
  }

  void stack(std::size_t& at, std::vector<std::size_t> taken) {
    while (at < draft_.last && !draft_.lines[at].is_blank())
      taken.push_back(at++);
    draft_.ask(taken,
               "several labels stand over one list; who belongs to which?");
  }

  static bool is_office(const Labelled& label) {
    return !label.rest.empty() && (label.label->key == Key::chair ||
                                   label.label->key == Key::secretary);
  }
  static std::string_view office_word(Key key) {
    return key == Key::chair ? "ordförande" : "sekreterare";
  }

  /// After a blank line only what can be nothing else than a person.
  [[nodiscard]] bool surely_goes_on(const Line& line) const {
    if (line.table != 0 || line.fate != Fate::prose || line.heading > 0)
      return false;
    if (draft_.label_of(line.text)) return false;
    const auto who = people_in(line.text, draft_.lexicon);
    return who &&
           std::all_of(who->begin(), who->end(), [](const Participant& p) {
             return !p.party.empty() || !p.role.empty();
           });
  }

  [[nodiscard]] bool is_person_row(const Line& line) const {
    return !line.cells.empty() && is_person_cell(line.cells.front());
  }
  [[nodiscard]] bool is_person_cell(std::string_view cell) const {
    return people_in(cell, draft_.lexicon).has_value();
  }
  void ask_about(std::size_t line, const Message& why) {
    draft_.lines[line].fate = Fate::prose;
    draft_.ask({line}, why);
  }

  void add(PeopleList found) {
    if (found.people.empty()) return;
    if (found.key == Key::approvers) {
      for (const Participant& who : found.people) {
        draft_.head.approvers.push_back(who.name);
      }
      return;
    }
    for (auto one = found.people.begin(); one != found.people.end();) {
      if (!one->away) {
        ++one;
        continue;
      }
      PeopleList away{.key = *one->away, .people = {*one}};
      away.people.front().away.reset();
      one = found.people.erase(one);
      merge(std::move(away));
    }
    merge(std::move(found));
  }

  void merge(PeopleList found) {
    if (found.people.empty()) return;
    for (PeopleList& list : draft_.head.lists) {
      if (list.key != found.key) continue;
      for (Participant& who : found.people)
        list.people.push_back(std::move(who));
      return;
    }
    draft_.head.lists.push_back(std::move(found));
  }

  HeadDraft& draft_;
};

}  // namespace

std::string row_entry(const Line& line) {
  std::string entry;
  for (const std::string& cell : line.cells) {
    if (cell.empty()) continue;
    if (!entry.empty()) entry += ", ";
    entry += cell;
  }
  std::replace(entry.begin(), entry.end(), '\n', ' ');
  return entry;
}

void read_people(HeadDraft& draft, std::size_t& at, Key key,
                 std::string_view rest) {
  PeopleReader(draft).read(at, key, rest);
}

bool read_people_of_broken_label(HeadDraft& draft, std::size_t& at) {
  const auto label = broken_label(draft, at);
  if (!label) return false;
  at = label->lines.back() + 1;
  PeopleReader(draft).read_below(*label, at);
  return true;
}

bool read_people_rows(HeadDraft& draft, std::size_t& at, Key key) {
  return PeopleReader(draft).rows(at, key);
}

void read_entries(HeadDraft& draft, Key key,
                  const std::vector<std::string>& entries,
                  const std::vector<std::size_t>& at) {
  PeopleReader(draft).list(key, entries, at);
}

}  // namespace bra::intake
