#include "read/standing.h"

namespace bra::read {
namespace {

bool clears(const Words& words) {
  return words.text == "–" || words.text == "-" || words.text == "—";
}

}  // namespace

Standing standing_after(const Standing* before, const Entry& entry) {
  Standing now;
  if (before != nullptr) {
    now.title = before->title;
    if (!entry.owners_written) now.owners = before->owners;
    now.due = before->due;
    now.area_written = before->area_written;
    now.area = before->area;
    now.origin = before->origin;
  }
  if (entry.title) now.title = entry.title.text;
  if (entry.owners_written && !clears(entry.owners_written)) {
    now.owners = entry.owners;
  }
  if (entry.due_written) now.due = entry.due;
  if (entry.area) {
    now.area_written = clears(entry.area) ? Words{} : entry.area;
    now.area = entry.area_index;
  }
  if (entry.origin) now.origin = clears(entry.origin) ? Words{} : entry.origin;
  return now;
}

}  // namespace bra::read
