#include "check/internal.h"

namespace bra::check {

void report_unmarked(const Unmarked& one, Reporter& reporter) {
  switch (one.form) {
    case Unmarked::Form::near_mark:
      reporter
          .at(one.where, Message("this looks like the mark of a passage that "
                                 "is not public, and is none"))
          .advise(
              "begin the passage with ::: internal, and end it with a line of "
              "three colons");
      return;
    case Unmarked::Form::inside_line:
      reporter
          .at(one.where, Message("a mark of what is not public counts only on "
                                 "a line of its own"))
          .advise(
              "write what is internal on lines of its own, between a line "
              "::: internal and a line :::");
      return;
    case Unmarked::Form::words:
      reporter
          .at(one.where,
              Message("this says that it is not public, and is not marked so"))
          .advise(
              "write ::: internal on a line before it and ::: on a line after "
              "it, or change the words");
      return;
  }
}

}  // namespace bra::check
