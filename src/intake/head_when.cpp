#include <algorithm>

#include "intake/days.h"
#include "intake/head_draft.h"
#include "intake/words.h"
#include "text/pieces.h"
#include "text/utf8.h"

namespace bra::intake {
namespace {

/// The pieces that are left when day and times are taken away.
std::vector<std::string> rest_of(const std::string& text,
                                 const std::vector<FoundTimes>& times,
                                 const Lexicon& lexicon) {
  std::vector<std::string> pieces;
  std::string left = text;
  for (const FoundTimes& time : times) {
    for (std::size_t at = time.begin_at; at < time.end_at; ++at)
      left[at] = '\t';
  }
  for (std::size_t at = 0; at + 1 < left.size(); ++at) {
    if (left[at] == ' ' && left[at + 1] == ' ') left[at] = left[at + 1] = '\t';
  }
  for (std::size_t at = 0; at <= left.size();) {
    const std::size_t end = std::min(left.find('\t', at), left.size());
    std::string_view piece = std::string_view(left).substr(at, end - at);
    at = end + 1;
    constexpr std::string_view edges = " ,.;:-";
    while (!piece.empty() && edges.find(piece.front()) != edges.npos) {
      piece.remove_prefix(1);
    }
    while (!piece.empty() && edges.find(piece.back()) != edges.npos) {
      piece.remove_suffix(1);
    }
    while (piece.starts_with("–")) piece = utf8::trim(piece.substr(3));
    while (piece.ends_with("–")) {
      piece = utf8::trim(piece.substr(0, piece.size() - 3));
    }
    const bool filler = piece.empty() || lexicon.is(&Language::clock, piece) ||
                        lexicon.is(&Language::articles, piece);
    if (!filler) pieces.emplace_back(piece);
  }
  return pieces;
}

/// `Kommunhuset, rum Tallen`: beside a day, words that can only be a place.
bool is_surely_place(std::string_view text) {
  for (const std::string_view piece : pieces(text, " ,")) {
    const std::string word = utf8::fold(piece);
    for (const std::string_view sign : place_ends) {
      if (word.ends_with(sign)) return true;
    }
  }
  return false;
}

}  // namespace

bool set_day(Head& head, Day day, std::optional<Weekday> weekday) {
  if (head.date && *head.date != day) return false;
  head.date = day;
  if (weekday && *weekday != day.weekday()) {
    head.weekday = weekday;
    head.weekday_differs = true;
    head.marks.emplace_back("the weekday is not that day's");
  }
  return true;
}

void read_when(HeadDraft& draft, const std::string& value, bool with_place,
               const std::vector<std::size_t>& at) {
  Head& head = draft.head;
  const auto days = find_days(value, draft.lexicon);
  // `ajournering 14.10–14.25` is a pause and not when the meeting was.
  const std::size_t pause = utf8::fold(value).find("ajourner");
  const std::string rest = without_days(value, days).substr(0, pause);
  const auto times = find_times(rest, draft.lexicon);
  bool sure = true;
  for (const FoundDay& day : days) sure = sure && day.day.has_value();
  if (days.size() > 1) sure = false;
  if (!sure) {
    return draft.ask(at, "which day the meeting was is not clear");
  }
  if (times.size() > 1) return draft.ask(at, "more than one time is named");
  const auto pieces = rest_of(rest, times, draft.lexicon);
  if (with_place && pieces.size() > 1) {
    return draft.ask(at, "where the place ends is not clear");
  }
  const bool placed =
      pieces.size() == 1 &&
      (with_place || (head.place.empty() && is_surely_place(pieces.front())));
  if (days.empty() && times.empty() && !placed) {
    return draft.ask(at, "no day or time can be read here");
  }
  if (!days.empty() &&
      !set_day(head, *days.front().day, days.front().weekday)) {
    return draft.ask(at, "two days are named; which is the meeting's?");
  }
  if (!times.empty()) {
    if (head.start &&
        (*head.start != times.front().start || head.end != times.front().end)) {
      return draft.ask(at, "two times are named; which is the meeting's?");
    }
    head.start = times.front().start;
    head.end = times.front().end;
  }
  if (placed && head.place.empty()) head.place = pieces.front();
  const bool whole = pause == std::string::npos;
  if ((!placed && !pieces.empty()) ||
      !whole) {  // what else stands there is not lost
    for (const std::size_t line : at) draft.keep(line);
  }
  draft.settle(at, "day and time");
}

bool read_bare_when(HeadDraft& draft, const std::string& text) {
  Head& head = draft.head;
  const auto days = find_days(text, draft.lexicon);
  const std::string rest = without_days(text, days);
  const auto times = find_times(rest, draft.lexicon);
  if (times.size() > 1 || (head.start && !times.empty())) return false;
  if (!times.empty()) {
    head.start = times.front().start;
    head.end = times.front().end;
  }
  const auto pieces = rest_of(rest, times, draft.lexicon);
  if (pieces.empty()) return true;
  if (pieces.size() > 1 || !head.place.empty()) return false;
  if (!is_surely_place(pieces.front())) return false;
  head.place = pieces.front();
  return true;
}

}  // namespace bra::intake
