#include "read/balancing.h"

namespace bra::read {

void Balancing::begin(std::size_t meeting) {
  balance_ = Balance{.meeting = meeting, .before = now_};
}

const Balance& Balancing::balance() {
  balance_.after = now_;
  return balance_;
}

void Balancing::count(std::size_t thread, bool open, bool is_new) {
  if (is_new) {
    ++balance_.opened;
    set(thread, true);
  } else if (open && !is_open(thread)) {
    ++balance_.reopened;
    set(thread, true);
  }
  if (!open && is_open(thread)) {
    ++balance_.closed;
    set(thread, false);
  }
}

void Balancing::keep_open(std::size_t thread, bool was_open) {
  if (was_open) {
    --balance_.closed;
  } else {
    ++balance_.reopened;
  }
  set(thread, true);
}

void Balancing::set(std::size_t thread, bool open) {
  if (thread >= open_.size()) open_.resize(thread + 1);
  open_[thread] = open;
  now_ += open ? 1 : -1;
}

}  // namespace bra::read
