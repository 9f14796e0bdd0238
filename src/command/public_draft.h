// Draft: a file on its way to the public copy.

#pragma once

#include <string>

#include "model/meeting.h"
#include "text/date.h"
#include "text/personal_number.h"
#include "text/source.h"

namespace bra::command {

struct Draft {
  const Source* source = nullptr;
  /// Null for bra.yaml.
  const Meeting* meeting = nullptr;
  std::string name;
  std::string text;
};

/// What tells whether a number in it is somebody's.
inline NumberHints hints_of(const Draft& draft, Day today) {
  NumberHints hints{.about = {}, .today = today};
  if (draft.meeting != nullptr && draft.meeting->date) {
    hints.about = draft.meeting->date->day;
  }
  return hints;
}

}  // namespace bra::command
