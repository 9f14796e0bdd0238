#include "read/untitled.h"

#include "read/sections/follow_ups.h"

namespace bra::read {

void report_untitled(const Book& book, Report& report) {
  for (const Thread& thread : book.threads) {
    // follow-up-id-unknown tells of the one, and cells-wrong of the other.
    if (!thread.latest().title.empty() || thread.number_unknown) continue;
    const Standing& first = thread.standings.front();
    const Entry& entry = book.entry_of(first);
    if (entry.mention_only || !book.meeting_of(first).is_whole) continue;
    report
        .add(follow_up_without_title,
             entry.reference ? entry.reference.span : entry.span,
             Message("no row says what {} is about", thread.id()))
        .advise("write the matter in its row");
  }
}

}  // namespace bra::read
