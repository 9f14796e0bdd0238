#include "check/internal.h"

namespace bra::check {
namespace {

/// How the words are marked where they stand.
Message advice_for(Unmarked::Place place) {
  switch (place) {
    case Unmarked::Place::heading:
      return {
          "write ::: internal on a line before the heading and ::: on a line "
          "after all that stands below it, or change the words"};
    case Unmarked::Place::row:
      return {
          "move the row to a table of its own, between a line ::: internal and "
          "a line :::, or change the words"};
    case Unmarked::Place::yaml:
      return {
          "write what is internal as a text of several lines (|), between a "
          "line ::: internal and a line :::, or change the words"};
    case Unmarked::Place::line:
      break;
  }
  return {
      "write ::: internal on a line before it and ::: on a line after all that "
      "it is about, or change the words"};
}

}  // namespace

void report_unmarked(const Unmarked& one, Reporter& reporter) {
  const bool has_lines =
      one.place != Unmarked::Place::row && one.place != Unmarked::Place::yaml;
  switch (one.form) {
    case Unmarked::Form::near_mark:
      reporter
          .at(one.where, Message("this looks like the mark of a passage that "
                                 "is not public, and is none"))
          .advise(one.place == Unmarked::Place::row
                      ? advice_for(one.place)
                      : Message("begin the passage with ::: internal, and end "
                                "it with a line of three colons"));
      return;
    case Unmarked::Form::inside_line:
      reporter
          .at(one.where, Message("a mark of what is not public counts only on "
                                 "a line of its own"))
          .advise(has_lines ? Message("write what is internal on lines of its "
                                      "own, between a line ::: internal and a "
                                      "line :::")
                            : advice_for(one.place));
      return;
    case Unmarked::Form::words:
      reporter
          .at(one.where,
              Message("this says that it is not public, and is not marked so"))
          .advise(advice_for(one.place));
      return;
    case Unmarked::Form::hollow:
      reporter
          .at(one.where, Message("the passage ends right after these words, "
                                 "and what follows is public"))
          .advise(
              "move its line ::: to after the last line that is not public");
      return;
  }
}

}  // namespace bra::check
