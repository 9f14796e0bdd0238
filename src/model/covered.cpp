#include "model/covered.h"

#include <algorithm>

namespace bra {
namespace {

// A task line in a text of YAML has the place of the whole text, in which there
// may be lines of both kinds; its words are nearly always found in it.
const Span* passage_of(const Meeting& meeting, const Entry& entry) {
  const Span* over = meeting.passage_with(entry.span);
  if (over == nullptr || over->begin <= entry.span.begin) return over;
  for (const Words& words : {entry.title, entry.reference}) {
    if (const Span* own = meeting.passage_with(words.span)) return own;
  }
  const bool is_found = entry.title && entry.title.span.source != nullptr &&
                        entry.title.span != entry.span;
  return is_found ? nullptr : over;
}

}  // namespace

bool is_covered(const Meeting& meeting, const Entry& entry) {
  return !meeting.internal.empty() && passage_of(meeting, entry) != nullptr;
}

bool is_covered(const Book& book, const Standing& standing) {
  return is_covered(book.meeting_of(standing), book.entry_of(standing));
}

Span passage_over(const Meeting& meeting, const Entry& entry) {
  const Span* passage = passage_of(meeting, entry);
  return passage == nullptr ? Span() : *passage;
}

Span place_of(const Meeting& meeting, const Entry& entry) {
  const Span passage = passage_over(meeting, entry);
  if (!passage || passage.begin <= entry.span.begin) return entry.span;
  for (const Words& words : {entry.title, entry.reference}) {
    if (meeting.is_internal(words.span)) return words.span;
  }
  return passage;
}

Span place_of(const Book& book, const Standing& standing) {
  return place_of(book.meeting_of(standing), book.entry_of(standing));
}

std::vector<Uncovered> uncovered_in(const Book& book) {
  std::vector<Uncovered> found;
  const bool any =
      std::any_of(book.meetings.begin(), book.meetings.end(),
                  [](const Meeting& one) { return !one.internal.empty(); });
  if (!any) return found;
  for (const Thread& thread : book.threads) {
    bool was = false;
    for (std::size_t i = 0; i < thread.standings.size(); ++i) {
      const bool is = is_covered(book, thread.standings[i]);
      if (was && !is) found.push_back({&thread, i});
      was = is;
    }
  }
  return found;
}

}  // namespace bra
