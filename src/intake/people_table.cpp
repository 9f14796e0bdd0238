#include "intake/people_table.h"

#include <algorithm>

#include "intake/people.h"
#include "intake/person_words.h"
#include "intake/words.h"
#include "language/comparing.h"
#include "text/pieces.h"
#include "text/utf8.h"

namespace bra::intake {
namespace {

using Row = std::vector<std::string>;

/// What a column says of the person of its row.
enum class Says : std::uint8_t {
  name,
  role,
  body,      ///< party or organisation
  replaces,  ///< whom
  mark,      ///< a cross puts the person on a list
  nothing    ///< for a signature: empty, or the table is not read
};

struct Column {
  Says says = Says::nothing;
  Key list = Key::present;
};

struct Heading {
  std::string_view word;
  Says says;
};
constexpr Heading headings[] = {
    {"namn", Says::name},
    {"navn", Says::name},
    {"deltagare", Says::name},
    {"ledamot", Says::name},
    {"roll", Says::role},
    {"funktion", Says::role},
    {"titel", Says::role},
    {"befattning", Says::role},
    {"uppdrag", Says::role},
    {"funksjon", Says::role},
    {"stilling", Says::role},
    {"tittel", Says::role},
    {"rolle", Says::role},
    {"organisation", Says::body},
    {"verksamhet", Says::body},
    {"parti", Says::body},
    {"representerar", Says::body},
    {"representerer", Says::body},
    {"representant för", Says::body},
    {"myndighet", Says::body},
    {"förvaltning", Says::body},
    {"organisasjon", Says::body},
    {"ersätter", Says::replaces},
    {"tjänstgör för", Says::replaces},
    {"møtte for", Says::replaces},
    {"vara for", Says::replaces},
    {"sign", Says::nothing},
    {"signatur", Says::nothing},
    {"underskrift", Says::nothing},
};

std::optional<Column> column_of(std::string_view heading) {
  const std::string folded = comparable(heading);
  for (const Heading& one : headings) {
    if (folded == one.word) return Column{one.says, Key::present};
  }
  const auto label = labelled(heading, false);
  if (!label || label->label->what != Announces::people || !label->rest.empty())
    return {};
  return Column{Says::mark, label->label->key};
}

std::vector<Column> columns_of(const Row& cells) {
  std::vector<Column> columns;
  for (const std::string& cell : cells) {
    const auto column = column_of(cell);
    if (!column) return {};
    columns.push_back(*column);
  }
  return columns;
}

bool is_cross(std::string_view cell) {
  constexpr std::string_view crosses[] = {"x", "✓", "√", "ja", "1"};
  return is_one_of(crosses, cell);
}

void put(std::vector<PeopleList>& lists, Key key, Participant who) {
  for (PeopleList& list : lists) {
    if (list.key == key) return list.people.push_back(std::move(who));
  }
  lists.push_back({key, {std::move(who)}});
}

void add_role(Participant& who, std::string_view role) {
  if (!who.role.empty()) who.role += ", ";
  // `MEDL` is an abbreviation, `Leder` has its capital from the column.
  const std::string folded = utf8::fold(role);
  const bool capitals = role.size() > 1 && role[1] != folded[1];
  who.role += capitals ? std::string(role) : folded;
}

/// `AP`, `Polisen`: a party where it is known to be one.
bool set_body(Participant& who, const std::string& cell,
              const Lexicon& lexicon) {
  if (!who.party.empty() || !who.organisation.empty()) return false;
  const std::string_view party = lexicon.party(cell);
  who.foreign_party = party.empty() && is_one_of(foreign_parties, cell);
  if (!party.empty()) {
    who.party = party;
  } else if (who.foreign_party) {
    who.party = cell;
  } else {
    who.organisation = cell;
  }
  return true;
}

/// Puts the person of the row on its list; false if the row is not certain.
bool read_row(const std::vector<Column>& columns, const Row& row, Key key,
              const Lexicon& lexicon, std::vector<PeopleList>& lists) {
  std::optional<Participant> who;
  std::optional<Key> marked;
  bool has_marks = false;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (columns[i].says == Says::mark) has_marks = true;
    if (columns[i].says != Says::name || i >= row.size()) continue;
    const auto named = people_in(row[i], lexicon);
    if (!named || named->size() != 1) return false;
    who = named->front();
  }
  if (!who || who->away) return false;
  for (std::size_t i = 0; i < columns.size() && i < row.size(); ++i) {
    const std::string& cell = row[i];
    if (cell.empty() || columns[i].says == Says::name) continue;
    if (cell.find('\n') != cell.npos) return false;
    switch (columns[i].says) {
      case Says::role:
        add_role(*who, cell);
        break;
      case Says::body:
        if (!set_body(*who, cell, lexicon)) return false;
        break;
      case Says::replaces:
        if (!is_name(cell, lexicon)) return false;
        who->replaces = cell;
        break;
      case Says::mark:
        if (!is_cross(cell) || marked) return false;
        marked = columns[i].list;
        break;
      default:
        return false;
    }
  }
  if (has_marks && !marked) return false;
  put(lists, marked.value_or(key), std::move(*who));
  return true;
}

/// Lists beside each other: each cell is of its column's list.
std::optional<std::vector<PeopleList>> lists_of(
    const std::vector<Column>& columns, const std::vector<Row>& rows,
    const Lexicon& lexicon) {
  std::vector<PeopleList> lists;
  for (std::size_t at = 1; at < rows.size(); ++at) {
    for (std::size_t i = 0; i < rows[at].size(); ++i) {
      const std::string& cell = rows[at][i];
      for (const std::string_view piece : pieces(cell, '\n')) {
        const std::string line(piece);
        if (line.empty()) continue;
        auto people = people_in(line, lexicon);
        if (!people || i >= columns.size()) return {};
        for (Participant& who : *people) {
          if (who.away) return {};
          put(lists, columns[i].list, std::move(who));
        }
      }
    }
  }
  return lists;
}

}  // namespace

bool heads_lists(const std::vector<std::string>& cells) {
  const std::vector<Column> columns = columns_of(cells);
  return columns.size() > 1 &&
         std::all_of(columns.begin(), columns.end(), [](const Column& column) {
           return column.says == Says::mark;
         });
}

bool heads_people(const std::vector<std::string>& cells) {
  const std::vector<Column> columns = columns_of(cells);
  return std::count_if(columns.begin(), columns.end(),
                       [](const Column& column) {
                         return column.says == Says::name;
                       }) == 1;
}

std::optional<std::vector<PeopleList>> people_of_table(
    const std::vector<std::vector<std::string>>& rows, Key key,
    const Lexicon& lexicon) {
  if (rows.size() < 2) return {};
  if (heads_lists(rows.front())) {
    return lists_of(columns_of(rows.front()), rows, lexicon);
  }
  if (!heads_people(rows.front())) return {};
  const std::vector<Column> columns = columns_of(rows.front());
  std::vector<PeopleList> lists;
  for (std::size_t at = 1; at < rows.size(); ++at) {
    const bool empty =
        std::all_of(rows[at].begin(), rows[at].end(),
                    [](const std::string& cell) { return cell.empty(); });
    if (!empty && !read_row(columns, rows[at], key, lexicon, lists)) return {};
  }
  return lists;
}

}  // namespace bra::intake
