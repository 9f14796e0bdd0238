#include "read/standing.h"

#include "text/dash.h"

namespace bra::read {

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
  if (entry.owners_written && !is_dash(entry.owners_written.text)) {
    now.owners = entry.owners;
  }
  if (entry.due_written) now.due = entry.due;
  if (entry.area) {
    now.area_written = is_dash(entry.area.text) ? Words{} : entry.area;
    now.area = entry.area_index;
  }
  if (entry.origin)
    now.origin = is_dash(entry.origin.text) ? Words{} : entry.origin;
  return now;
}

}  // namespace bra::read
