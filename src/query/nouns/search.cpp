// search: where in the minutes the words stand, with what stands around them.

#include <algorithm>
#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "query/filter.h"
#include "query/items_by_place.h"
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
     .meaning = "prose, heading, decision, follow-up, risk, measure, figure "
                "or attendance"},
    internal_column,
    file_column,
    line_column,
};

constexpr std::string_view terms[] = {keys::text, keys::meeting};
constexpr std::string_view order[] = {"meeting"};

// One text of a meeting and what it is.
struct Said {
  Words words;
  std::string_view part;
  std::optional<std::size_t> item;
  /// What belongs to it and is looked through too: the owners of a follow-up,
  /// whom somebody sits for.
  std::string beside;
};

std::string listed(std::initializer_list<std::string_view> texts) {
  std::string out;
  for (const std::string_view text : texts) {
    if (text.empty()) continue;
    if (!out.empty()) out += ", ";
    out += text;
  }
  return out;
}

std::string owners_of(const Entry& entry) {
  std::string out;
  for (const Owner& owner : entry.owners) {
    if (!out.empty()) out += ", ";
    out += owner.written.text;
  }
  return out;
}

Named shown_part(std::string_view part) {
  return {.id = std::string(part), .name = std::string(part), .ours = true};
}

// Everything that the minutes of a meeting say: item by item, then what stands
// in lists, which need not be in an item. So both spellings answer alike.
template <class Visitor>
void each_said(const Meeting& meeting, Visitor visit) {
  for (const Words& title : meeting.titles) {
    visit(Said{title, "heading", {}, {}});
  }
  for (const Attendee& one : meeting.attendees) {
    visit(Said{one.name,
               "attendance",
               {},
               listed({one.party.text, one.organisation.text, one.role.text,
                       one.replaces.text, one.part.text, one.reason.text})});
  }
  for (const Words& approver : meeting.approvers) {
    visit(Said{approver, "attendance", {}, {}});
  }
  auto decision = meeting.decisions.begin();
  const auto visit_decisions = [&](std::optional<std::size_t> item) {
    for (; decision != meeting.decisions.end() && decision->item == item;
         ++decision) {
      Words whole = decision->text;  // with its clauses
      whole.span.end = std::max(whole.span.end, decision->span.end);
      visit(Said{whole, "decision", item, {}});
    }
  };
  visit_decisions({});
  for (std::size_t i = 0; i < meeting.items.size(); ++i) {
    const Item& item = meeting.items[i];
    visit(Said{item.title, "heading", i, {}});
    visit(Said{item.presenter, "prose", i, {}});
    for (const Words& prose : item.prose) visit(Said{prose, "prose", i, {}});
    visit_decisions(i);
  }
  const ItemsByPlace items(meeting);
  const auto visit_fact = [&](std::string_view part, const Span& place,
                              std::initializer_list<Words> said,
                              std::span<const Extra> extras) {
    const auto item = items.holding(place);
    for (const Words& words : said) visit(Said{words, part, item, {}});
    for (const Extra& extra : extras) {
      visit(Said{extra.value, part, item, {}});
    }
  };
  for (const Entry& entry : meeting.entries) {
    visit(Said{entry.title, "follow-up", items.holding(entry.span),
               owners_of(entry)});
    visit_fact("follow-up", entry.span,
               {entry.status, entry.origin, entry.comment}, entry.extras);
  }
  Span row;
  for (const Reading& reading : meeting.readings) {
    // A row with a column for each month says the rest once for all of them.
    if (reading.area_written.span == row) continue;
    row = reading.area_written.span;
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

// What was found: the passage with the words, and what stands beside it if
// some of them stand there.
std::string shown_text(const Said& said, std::size_t at,
                       const std::vector<Needle>& needles) {
  std::string text = passage_around(said.words.text, at);
  const bool is_beside =
      std::any_of(needles.begin(), needles.end(), [&](const Needle& needle) {
        return needle.in(said.beside) && !needle.in(said.words.text);
      });
  return is_beside ? text + " – " + said.beside : text;
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
      facts.texts = {said.words.text, said.beside};
      if (!filter.passes(facts)) return;
      const std::size_t at = first_found(needles, said.words.text);
      const Value item =
          said.item ? text_or_null(meeting.items[*said.item].title.text)
                    : Value();
      asked.answer.items.rows.push_back({meeting.date->day, item,
                                         shown_text(said, at, needles),
                                         shown_part(said.part)});
      places.push_back(place_of(said.words, at));
    });
  }
  scope.explain(asked.answer.understood);
  filter.explain(asked.answer.understood);
  add_places(asked.answer.items, places, book);
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
