// Passages that are not public: `::: internt OSL 25:1` … `:::`, wherever in a
// file they stand.

#pragma once

#include <string_view>
#include <vector>

#include "text/span.h"

namespace bra {

struct InternalPassage {
  /// From the line that opens it to the line that closes it, these included.
  Span whole;
  /// The law that the mark refers to, `OSL 25:1`, which may be shown. Other
  /// words after the one that says `internal` are as internal as the passage.
  Span ground;
  /// The opening marks and that word, in whose place it is said that something
  /// is withheld. The line goes on to the end of the ground.
  Span mark;
  /// The first word beside the marks if it is no word for internal, and the
  /// marks: `::: interrnt`. The passage is as little public.
  Span unknown;
  /// The headings in it, which stay.
  std::vector<Span> headings;
  /// False if no line closes it; it then goes on to the end of the file.
  bool closed = true;
  /// Whether anything stands between its first line and its last.
  bool holds_text = false;
};

struct InternalPassages {
  /// In order.
  std::vector<InternalPassage> all;
  /// Lines of colons that end none: where one began has been lost.
  std::vector<Span> stray_ends;
};

/// Whether what follows the colons of a mark begins with a word for internal.
bool opens_internal(std::string_view words);

/// Every `:::` with a word opens one, also in code, since what is hidden by
/// mistake can be shown later. It may stand after indentation, marks of quotes
/// and of lists, and in emphasis.
InternalPassages passages_of(const Source& source);

}  // namespace bra
