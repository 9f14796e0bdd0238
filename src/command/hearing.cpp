#include "command/hearing.h"

#include "command/no_minutes.h"
#include "render/finding_text.h"
#include "render/wording.h"

namespace bra::command {
namespace {

// Of one council: whoever asks a question did not ask for a list of faults.
constexpr std::size_t most_told = 1000;

}  // namespace

Hearing::Hearing(const Loaded& loaded, const render::Places& places,
                 const render::Style& style)
    : meetings(loaded.book.meetings.size()),
      settings_hold(loaded.settings_hold) {
  render::FindingText text(places, style);
  for (const Diagnostic& diagnostic : loaded.report.all()) {
    if (diagnostic.severity == Severity::warning) ++warning_count;
    if (diagnostic.severity != Severity::error) continue;
    if (++error_count > most_told) continue;
    if (!errors.empty()) errors += '\n';
    errors += text.full(diagnostic);
  }
  if (error_count > most_told) {
    const Message rest("and {} more", error_count - most_told);
    errors += '\n' + render::said(rest, style) + '\n';
  }
}

Exit tell(std::span<const Hearing> heard, Session& session) {
  const Arguments& arguments = session.parsed().arguments;
  std::size_t warnings = 0;
  bool any_error = false;
  bool all_hold = true;
  bool any_meeting = false;
  for (const Hearing& one : heard) {
    session.world().console.write(world::Stream::err, one.errors);
    warnings += one.warning_count;
    any_error = any_error || one.error_count > 0;
    all_hold = all_hold && one.settings_hold;
    any_meeting = any_meeting || one.meetings > 0;
  }
  const bool nothing = all_hold && !any_meeting && !any_error;
  if (nothing && !arguments.has("quiet")) tell_no_minutes(session);
  if (warnings > 0 && !arguments.has("quiet")) {
    session.tell(warnings == 1 ? Message("1 warning: bra check")
                               : Message("{} warnings: bra check", warnings));
  }
  if (!all_hold) return Exit::failed;
  return any_error && arguments.has("strict") ? Exit::found : Exit::done;
}

}  // namespace bra::command
