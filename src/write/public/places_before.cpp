#include "write/public/public_text.h"

namespace bra::write {

std::size_t PlacesBefore::of(std::size_t at) {
  if (at < after_) next_ = before_ = after_ = 0;
  for (; next_ < edits_.size(); ++next_) {
    const Edit& edit = edits_[next_];
    if (edit.where.begin < before_) continue;  // inside another
    const std::size_t kept = edit.where.begin - before_;
    if (after_ + kept > at) break;
    const std::size_t after = after_ + kept + edit.text.size();
    if (after > at) return edit.where.begin;
    after_ = after;
    before_ = edit.where.end;
  }
  return before_ + (at - after_);
}

}  // namespace bra::write
