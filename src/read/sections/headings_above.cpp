#include "read/sections/headings_above.h"

#include <algorithm>
#include <cstddef>

#include "read/date_tokens.h"
#include "read/periods.h"
#include "read/sections/numbers.h"
#include "read/sections/recurring.h"
#include "read/slips.h"

namespace bra::read {
namespace {

// `2024`, alone among words that tell no day and no other year.
std::optional<int> year_in(std::string_view text, const Lexicon& lexicon) {
  constexpr int first = 1990;
  constexpr int last = 2099;
  const std::vector<Token> tokens = date_tokens(text);
  std::optional<int> year;
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    if (number_date_at(tokens, at) || word_date_at(tokens, at, lexicon)) {
      return {};
    }
    if (tokens[at].kind != TokenKind::number) continue;
    const bool is_year = tokens[at].is_number(4, 4) &&
                         tokens[at].value >= first && tokens[at].value <= last;
    if (!is_year || year) return {};
    year = tokens[at].value;
  }
  return year;
}

}  // namespace

void HeadingsAbove::enter(int level, Span span, std::string_view title) {
  while (!headings_.empty() && headings_.back().level >= level) {
    headings_.pop_back();
  }
  headings_.push_back({level, span, title});
  caption_ = {};
}

TableAround HeadingsAbove::around() const {
  return {.period = [this] { return period(); },
          .names_measures = names_measures()};
}

// `Insatser under våren`, and what stands below it.
bool HeadingsAbove::names_measures() const {
  for (std::size_t i = headings_.size(); i-- > 0;) {
    const TitleMeaning& meaning = title_meaning(headings_[i].text, draft_);
    if (meaning.begins_log) break;
    if (meaning.names_measures) return true;
  }
  return false;
}

// The period that the headings around name.
PicturePeriod HeadingsAbove::period() const {
  PicturePeriod around;
  around.year = year();
  const std::optional<Day> held = day_before_months(around, draft_);
  for (std::size_t i = headings_.size(); i-- > 0 && !around.period;) {
    const std::string_view text = headings_[i].text;
    PeriodReading period = read_period(text, draft_.lexicon, held, false);
    if (!period.period && !period.ambiguous) {
      // `Lägesbild jan`: nothing but a month stands there.
      const std::string_view rest = after_picture_word(text);
      period = read_period(rest, draft_.lexicon, held, true);
    }
    around.period = period.period;
    around.span = headings_[i].span;
    around.of_picture = !after_picture_word(text).empty();
    around.ambiguous = period.ambiguous;
    if (period.ambiguous) break;
  }
  if (around.period && caption_differs(*around.period)) {
    around.period.reset();
    around.span = caption_;
    around.ambiguous = true;
    around.differs = true;
  }
  if (!around.period && !around.ambiguous) find_meant_month(around);
  return around;
}

// `Lägesbild aprli`.
void HeadingsAbove::find_meant_month(PicturePeriod& around) const {
  for (std::size_t i = headings_.size(); i-- > 0;) {
    const std::string_view rest = after_picture_word(headings_[i].text);
    for (const Token& token : date_tokens(rest)) {
      if (token.kind != TokenKind::word) continue;
      around.meant = meant_month(token.text, draft_.lexicon);
      around.span = headings_[i].span;
      if (!around.meant.empty()) return;
    }
  }
}

// The line above a table names a month, and its heading another.
bool HeadingsAbove::caption_differs(const Period& named) const {
  if (!caption_) return false;
  std::string_view text = caption_.text();
  if (!text.ends_with(':')) return false;
  text.remove_suffix(1);
  if (after_picture_word(text).empty()) return false;
  const auto held = day_before_months(PicturePeriod{}, draft_);
  const auto own = read_period(text, draft_.lexicon, held, false).period;
  return own && (own->first != named.first || own->last != named.last);
}

// The year of the picture: `Lägesbild 2024`, or `2024` above it or below. One
// in another heading (`Handlingsplan 2024`) is something else's.
std::optional<int> HeadingsAbove::year() const {
  for (std::size_t i = headings_.size(); i-- > 0;) {
    const std::string_view text = headings_[i].text;
    const std::string_view rest = after_picture_word(text);
    const bool is_bare = text.find_first_not_of("0123456789") == text.npos;
    if (rest.empty() && !is_bare) continue;
    if (const auto year = year_in(is_bare ? text : rest, draft_.lexicon)) {
      return year;
    }
  }
  return {};
}

// What follows `Lägesbild` in a heading.
std::string_view HeadingsAbove::after_picture_word(
    std::string_view heading) const {
  heading = without_count(heading);
  const std::size_t end = heading.find_first_of(" ,:");
  if (end == heading.npos) return {};
  const auto key = draft_.lexicon.key(Part::meeting, heading.substr(0, end));
  if (key != Key::risks) return {};
  return heading.substr(
      std::min(heading.find_first_not_of(" ,:", end), heading.size()));
}

}  // namespace bra::read
