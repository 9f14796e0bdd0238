// Remarks: what stands after # in a YAML file that bra carries with it and
// writes for a user, in that user's language.

#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "language/speech.h"

namespace bra::command {

/// One sentence or more: whole lines that follow each other, or the end of one.
struct Remark {
  /// Bytes of the file, from the first # to the end of the last line.
  std::size_t begin = 0;
  std::size_t end = 0;
  /// Blanks before the #, if it stands alone on its line.
  std::size_t indent = 0;
  bool alone = true;
  /// In one line, without the #: the key of its translation.
  std::string text;
};

/// In the order they stand. The files are ours, and none has ` # ` in a value.
std::vector<Remark> remarks_in(std::string_view yaml);

/// The file with its remarks translated; one that has no translation stays as
/// it is, to the letter.
std::string with_remarks_in(const Speech& speech, std::string_view yaml);

}  // namespace bra::command
