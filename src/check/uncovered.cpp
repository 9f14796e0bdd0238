#include "check/uncovered.h"

#include "check/follow_ups.h"
#include "text/file_name.h"

namespace bra::check {

void report_uncovered(const Uncovered& one, const Book& book,
                      Reporter& reporter) {
  const Span here = name_span(book.entry_of(one.now()));
  reporter
      .at(here, Message("follow-up {} stood on {} in a passage that is not "
                        "public, and stands outside of one here",
                        one.thread->called(), one.before().day))
      .related(name_span(book.entry_of(one.before())), "not public there")
      .advise(is_markdown_name(here.source->name)
                  ? "move it to lines of its own, between a line ::: internal "
                    "and a line :::"
                  : "move it to an item's text of several lines (|), as a line "
                    "with a box (- [ ] or - [x]) between a line ::: internal "
                    "and a line :::");
}

}  // namespace bra::check
