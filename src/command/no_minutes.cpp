#include "command/no_minutes.h"

#include "report/report.h"

namespace bra::command {

void tell_no_minutes(Session& session) {
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
