#include "check/uncovered.h"

#include "check/follow_ups.h"

namespace bra::check {

void report_uncovered(const Uncovered& one, const Book& book,
                      Reporter& reporter) {
  reporter
      .at(name_span(book.entry_of(one.now())),
          Message(
              "follow-up {} stood on {} in a passage that is not public, and "
              "stands openly here",
              one.thread->called(), one.before().day))
      .related(name_span(book.entry_of(one.before())), "not public there")
      .advise(
          "move it to lines of its own, between a line ::: internal and a "
          "line :::");
}

}  // namespace bra::check
