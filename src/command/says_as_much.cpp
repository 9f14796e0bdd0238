#include "command/says_as_much.h"

namespace bra::command {

bool says_as_much(const Meeting& was, const Meeting& is) {
  return was.date.has_value() == is.date.has_value() &&
         (!was.date || was.date->day == is.date->day) && was.kind == is.kind &&
         was.items.size() == is.items.size() &&
         was.entries.size() == is.entries.size() &&
         was.readings.size() == is.readings.size() &&
         was.decisions.size() == is.decisions.size();
}

}  // namespace bra::command
