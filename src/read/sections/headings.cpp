#include "read/sections/headings.h"

#include <algorithm>
#include <array>
#include <utility>

#include "read/slips.h"

namespace bra::read {
namespace {

using Meanings = std::span<const Lexicon::Meanings>;

// What the columns of a table of this part mean. A fact stands in one column:
// of `Ärende | Åtgärd`, which could both be the matter, the one headed by the
// fact's own name, else the first. There may be several owners.
Columns columns_as(Part part, std::span<const Words> words, Meanings meanings,
                   const Lexicon& lexicon) {
  Columns columns;
  columns.reserve(words.size());
  for (const Lexicon::Meanings& meaning : meanings) {
    columns.push_back(meaning[static_cast<std::size_t>(part)]);
  }
  const auto has_own_name = [&](std::size_t column) {
    return lexicon.key(part, words[column].text) == columns[column];
  };
  std::array<std::optional<std::size_t>, key_count> kept;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (!columns[i] || columns[i] == Key::owners) continue;
    auto& before = kept[static_cast<std::size_t>(*columns[i])];
    if (before && (has_own_name(*before) || !has_own_name(i))) {
      columns[i].reset();
      continue;
    }
    if (before) columns[*before].reset();
    before = i;
  }
  return columns;
}

// The one heading with a slip of the hand: it means what was meant, unless the
// table has that already. Several make it unlikely that they are slips.
Columns mended(Part part, std::span<const Words> words, Columns columns,
               const Lexicon& lexicon) {
  std::optional<std::size_t> slip;
  std::optional<Key> meant;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (columns[i]) continue;
    const auto word = meant_column(part, words[i].text, lexicon);
    // The month is told by headings in another way.
    if (!word || word->key == Key::month) continue;
    if (slip) return columns;
    slip = i;
    meant = word->key;
  }
  const bool is_new = slip && (meant == Key::owners || !has(columns, *meant));
  if (is_new) columns[*slip] = meant;
  return columns;
}

// A table of a kind that is known without it has the slip mended in that kind
// only; one of no kind is of the kind that it is with it, if there is but one.
void mend(std::span<const Words> words, const Lexicon& lexicon,
          Headings& headings) {
  struct Kind {
    Part part;
    Columns Headings::*columns;
    bool (Headings::*fits)() const;
  };
  constexpr Kind kinds[] = {
      {Part::figure, &Headings::figure, &Headings::fit_figure},
      {Part::risk, &Headings::risk, &Headings::fit_risk},
      {Part::measure, &Headings::measure, &Headings::fit_measure},
      {Part::follow_up, &Headings::follow_up, &Headings::fit_follow_up}};
  const bool is_known = headings.fit_any();
  std::optional<Headings> found;
  for (const auto& [part, columns, fits] : kinds) {
    if (is_known && !(headings.*fits)()) continue;
    Headings with = headings;
    with.*columns = mended(part, words, headings.*columns, lexicon);
    if (!(with.*fits)()) continue;
    if (found) return;
    found = std::move(with);
    if (is_known) break;
  }
  if (found) headings = std::move(*found);
}

Headings read_headings(std::span<const Words> words, const Lexicon& lexicon) {
  std::vector<Lexicon::Meanings> meanings;
  meanings.reserve(words.size());
  for (const Words& heading : words) {
    meanings.push_back(lexicon.columns(heading.text));
  }
  const auto as = [&](Part part) {
    return columns_as(part, words, meanings, lexicon);
  };
  Headings headings = {.figure = as(Part::figure),
                       .risk = as(Part::risk),
                       .measure = as(Part::measure),
                       .follow_up = as(Part::follow_up),
                       .are_known = false};
  mend(words, lexicon, headings);
  return headings;
}

}  // namespace

bool has(const Columns& columns, Key key) {
  return std::find(columns.begin(), columns.end(), key) != columns.end();
}

bool is_slip(std::optional<Key> column, const Words& heading, Part part,
             const Lexicon& lexicon) {
  return column && column != Key::month && heading &&
         lexicon.column(part, heading.text) != column;
}

std::size_t known(const Columns& columns) {
  return static_cast<std::size_t>(
      std::count_if(columns.begin(), columns.end(),
                    [](const auto& key) { return key.has_value(); }));
}

bool Headings::fit_figure() const {
  return has(figure, Key::title) && has(figure, Key::value);
}

bool Headings::fit_risk() const {
  return has(risk, Key::area) && has(risk, Key::level);
}

bool Headings::fit_measure() const {
  return !measure.empty() && measure.front() == Key::title &&
         !has(follow_up, Key::state) && !has(follow_up, Key::status) &&
         !has(follow_up, Key::owners);
}

bool Headings::fit_measure_there() const {
  if (measure.empty() || measure.front() != Key::title) return false;
  for (const Key key : {Key::id, Key::state, Key::status, Key::due}) {
    if (has(follow_up, key)) return false;
  }
  return true;
}

bool Headings::fit_follow_up() const {
  return has(follow_up, Key::title) &&
         (has(follow_up, Key::state) || has(follow_up, Key::status) ||
          has(follow_up, Key::owners));
}

bool Headings::fit_any() const {
  return fit_figure() || fit_risk() || fit_measure() || fit_follow_up();
}

Headings& KnownHeadings::of(std::string_view row, std::span<const Words> words,
                            const Lexicon& lexicon) {
  if (Headings* known = by_row_.find(row)) return *known;
  return by_row_[row] = read_headings(words, lexicon);
}

}  // namespace bra::read
