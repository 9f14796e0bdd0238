#include "world/undisturbed.h"

namespace bra::world {
namespace {

constexpr int calls[] = {SIGINT, SIGTERM, SIGHUP};

}  // namespace

Undisturbed::Undisturbed() {
  sigset_t waiting;
  ::sigemptyset(&waiting);
  for (const int call : calls) ::sigaddset(&waiting, call);
  ::pthread_sigmask(SIG_BLOCK, &waiting, &before_);
}

Undisturbed::~Undisturbed() {
  ::pthread_sigmask(SIG_SETMASK, &before_, nullptr);
}

bool Undisturbed::is_called() {
  sigset_t pending;
  ::sigemptyset(&pending);
  ::sigpending(&pending);
  for (const int call : calls) {
    if (::sigismember(&pending, call) == 1) return true;
  }
  return false;
}

}  // namespace bra::world
