#include "world/undisturbed.h"

#include <csignal>

namespace bra::world {
namespace {

constexpr int calls[] = {SIGINT, SIGTERM, SIGHUP};

// A process has one: only its first thread writes.
int alive = 0;
sigset_t before_all;

}  // namespace

Undisturbed::Undisturbed() {
  if (alive++ > 0) return;
  sigset_t waiting;
  ::sigemptyset(&waiting);
  for (const int call : calls) ::sigaddset(&waiting, call);
  ::pthread_sigmask(SIG_BLOCK, &waiting, &before_all);
}

Undisturbed::~Undisturbed() {
  if (--alive == 0) ::pthread_sigmask(SIG_SETMASK, &before_all, nullptr);
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
