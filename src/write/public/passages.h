// Passages that are not public (`::: internt OSL 25:1` … `:::`) and comments:
// what of a file nobody else is to read at all.

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/edit.h"
#include "write/page.h"

namespace bra::write {

struct Passage {
  /// From the line that opens it to the line that closes it, these included.
  Span whole;
  /// The law that the mark refers to, `OSL 25:1`, which may be shown. Other
  /// words after the one that says `internal` are as internal as the passage.
  Span ground;
  /// The opening marks and that word, in whose place it is said that something
  /// is withheld.
  Span mark;
  /// The headings in it, which stay.
  std::vector<Span> headings;
  /// False if no line closes it; it then goes on to the end of the file.
  bool closed = true;
  /// Whether anything stands between its first line and its last.
  bool holds_text = false;
};

struct Passages {
  /// In order.
  std::vector<Passage> all;
  /// Lines of colons that end none: where one began has been lost.
  std::vector<Span> stray_ends;
};

/// `internt`, `sekretess` and the like, folded: words that say that what
/// follows is not public.
bool is_internal_word(std::string_view folded);

/// Every `:::` with a word opens one, also in code, since what is hidden by
/// mistake can be shown later.
Passages passages_of(const Source& source);

/// What takes them out: their headings stay, and in place of the text `says`
/// and the ground.
std::vector<Edit> without(const Passage& passage, std::string_view says);

/// The comments of a page: HTML comments, and those of YAML, with the blanks
/// before them; with the whole of their lines if nothing else is on these.
std::vector<Span> comments_of(const Page& page);

/// A comment that begins and never ends, if there is one.
std::optional<Span> unclosed_comment(const Page& page);

}  // namespace bra::write
