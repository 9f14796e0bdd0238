#include "command/no_minutes.h"

#include "command/load.h"
#include "command/survey.h"
#include "command/unread_minutes.h"
#include "report/report.h"

namespace bra::command {

namespace {

/// Tells of minutes that are there and in no answer, if there are any.
bool tell_unread(Session& session) {
  const world::World& world = session.world();
  const auto disk = world.files.open(session.root().path);
  if (!disk) return false;
  for (const CouncilFolder& council : survey(*disk)) {
    const Loaded loaded = load(*disk, council, world.parallel, {});
    for (const Diagnostic& found : loaded.report.all()) {
      if (found.fault != &minutes_unread) continue;
      Diagnostic none;
      none.severity = Severity::info;
      none.headline = Message("none of the minutes in {} is read, such as {}",
                              session.root().path, found.where.source->name);
      none.advice = found.advice;
      session.tell(none);
      return true;
    }
  }
  return false;
}

}  // namespace

void tell_no_minutes(Session& session) {
  if (tell_unread(session)) return;
  Diagnostic none;
  none.severity = Severity::info;
  none.headline =
      Message("there are no minutes in {}, nor below it", session.root().path);
  none.advise(
      Message("minutes are files such as {}, one for each meeting; `bra init` "
              "starts a folder for them",
              "minutes/2025/2025-03-12.md"));
  session.tell(none);
}

}  // namespace bra::command
