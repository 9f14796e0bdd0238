// search: where in the minutes the words stand, with what stands around them.

#include <algorithm>
#include <functional>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "query/filter.h"
#include "query/nouns.h"
#include "query/passage.h"
#include "query/places.h"
#include "query/scope.h"
#include "query/shown.h"

namespace bra::query {
namespace {

constexpr Column columns[] = {
    {.key = "meeting",
     .heading = "Meeting",
     .type = Type::day,
     .nullable = false,
     .meaning = "the meeting whose minutes say it"},
    {.key = "item",
     .heading = "Item",
     .meaning = "the heading that it stands under"},
    {.key = "text",
     .heading = "Text",
     .nullable = false,
     .meaning = "the sentence that has the words, or a part of it"},
    {.key = "part",
     .heading = "Part",
     .type = Type::named,
     .seen = Seen::by_programs,
     .nullable = false,
     .meaning = "prose, heading, decision, follow-up, risk, measure or "
                "figure"},
    file_column,
    line_column,
};

constexpr std::string_view terms[] = {"text", "meeting"};
constexpr std::string_view order[] = {"meeting"};

// One text of a meeting and what it is.
struct Said {
  Words words;
  std::string_view part;
  std::optional<std::size_t> item;
};

Named shown_part(std::string_view part) {
  return {.id = std::string(part), .name = std::string(part), .ours = true};
}

// Which item a fact stands in, by its place; nothing for one that stands in
// none, as in YAML.
class Items {
 public:
  explicit Items(const Meeting& meeting) : meeting_(meeting) {
    for (std::size_t i = 0; i < meeting.items.size(); ++i)
      by_place_.push_back(i);
    std::stable_sort(by_place_.begin(), by_place_.end(),
                     [&](auto a, auto b) { return begin_of(a) < begin_of(b); });
  }

  [[nodiscard]] std::optional<std::size_t> at(const Span& place) const {
    const auto after =
        std::upper_bound(by_place_.begin(), by_place_.end(), place.begin,
                         [&](std::uint32_t begin, std::size_t i) {
                           return begin < begin_of(i);
                         });
    if (after == by_place_.begin()) return {};
    const std::size_t found = *std::prev(after);
    if (meeting_.items[found].span.end < place.end) return {};
    return found;
  }

 private:
  [[nodiscard]] std::uint32_t begin_of(std::size_t item) const {
    return meeting_.items[item].span.begin;
  }

  const Meeting& meeting_;
  std::vector<std::size_t> by_place_;
};

// Everything that the minutes of a meeting say: item by item, then what stands
// in lists, which need not be in an item. So both spellings answer alike.
template <class Visitor>
void each_said(const Meeting& meeting, Visitor visit) {
  auto decision = meeting.decisions.begin();
  const auto visit_decisions = [&](std::optional<std::size_t> item) {
    for (; decision != meeting.decisions.end() && decision->item == item;
         ++decision) {
      visit(Said{decision->text, "decision", item});
    }
  };
  visit_decisions({});
  for (std::size_t i = 0; i < meeting.items.size(); ++i) {
    const Item& item = meeting.items[i];
    visit(Said{item.title, "heading", i});
    visit(Said{item.presenter, "prose", i});
    for (const Words& prose : item.prose) visit(Said{prose, "prose", i});
    visit_decisions(i);
  }
  const Items items(meeting);
  const auto visit_fact = [&](std::string_view part, const Span& place,
                              std::initializer_list<Words> said,
                              std::span<const Extra> extras) {
    const auto item = items.at(place);
    for (const Words& words : said) visit(Said{words, part, item});
    for (const Extra& extra : extras) visit(Said{extra.value, part, item});
  };
  for (const Entry& entry : meeting.entries) {
    visit_fact("follow-up", entry.span,
               {entry.title, entry.status, entry.origin, entry.comment},
               entry.extras);
  }
  for (const Reading& reading : meeting.readings) {
    visit_fact("risk", reading.span,
               {reading.area_written, reading.comment, reading.trend},
               reading.extras);
  }
  for (const Measure& measure : meeting.measures) {
    visit_fact("measure", measure.span,
               {measure.title, measure.actor, measure.effect, measure.comment},
               measure.extras);
  }
  for (const Figure& figure : meeting.figures) {
    visit_fact("figure", figure.span, {figure.title, figure.source},
               figure.extras);
  }
}

// The byte at which the first of the words stands.
std::size_t first_found(const std::vector<Needle>& needles,
                        std::string_view text) {
  std::size_t first = text.size();
  for (const Needle& needle : needles) {
    if (const auto at = needle.find(text)) first = std::min(first, *at);
  }
  return first == text.size() ? 0 : first;
}

// The place of the words themselves if the text is the file's own, letter for
// letter; else where the text begins.
Span place_of(const Words& words, std::size_t at) {
  const Source* source = words.span.source;
  if (source == nullptr) return words.span;
  const char* begin = source->text.data();
  const char* text = words.text.data();
  const bool own = std::less_equal<>()(begin, text) &&
                   std::less<>()(text, begin + source->text.size());
  if (!own) return words.span;
  const auto offset = static_cast<std::uint32_t>(
      text - begin + static_cast<std::ptrdiff_t>(at));
  return {source, offset, std::max(offset, words.span.end)};
}

Asked answer(const Book& book, const Question& question) {
  const Scope scope(book, question);
  Filter filter(book, question);
  Asked asked = begun(search, filter);
  std::vector<Needle> needles;
  for (const Term& term : question.terms) {
    if (term.key == "text" && !term.negated) needles.emplace_back(term.value);
  }
  Facts facts;
  std::vector<Span> places;
  for (std::size_t i = 0; i < book.meetings.size(); ++i) {
    const Meeting& meeting = book.meetings[i];
    if (!meeting.is_held() || !scope.holds(i)) continue;
    facts.meetings = {meeting.date->day};
    each_said(meeting, [&](const Said& said) {
      if (!said.words) return;
      facts.texts = {said.words.text};
      if (!filter.passes(facts)) return;
      const std::size_t at = first_found(needles, said.words.text);
      const Value item =
          said.item ? text_or_null(meeting.items[*said.item].title.text)
                    : Value();
      asked.answer.items.rows.push_back({meeting.date->day, item,
                                         passage_around(said.words.text, at),
                                         shown_part(said.part)});
      places.push_back(place_of(said.words, at));
    });
  }
  scope.explain(asked.answer.understood);
  filter.explain(asked.answer.understood);
  add_places(asked.answer.items, places);
  return asked;
}

}  // namespace

extern const Noun search{.name = "search",
                         .schema = "bra.search/1",
                         .columns = columns,
                         .terms = terms,
                         .order = order,
                         .answer = answer,
                         .needs_words = true};

}  // namespace bra::query
