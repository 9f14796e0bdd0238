#include "command/hearing.h"

#include "command/no_minutes.h"
#include "render/finding_text.h"
#include "render/wording.h"

namespace bra::command {
namespace {

// So many errors are told in full on a terminal, and of more so many in short.
constexpr std::size_t few = 3;

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
    if (headlines.size() < few) headlines.push_back(text.line(diagnostic));
  }
  if (error_count > most_told) {
    const Message rest("and {} more", error_count - most_told);
    errors += '\n' + render::said(rest, style) + '\n';
  }
}

Exit tell(std::span<const Hearing> heard, Session& session) {
  const Arguments& arguments = session.parsed().arguments;
  world::Console& console = session.world().console;
  std::size_t warnings = 0;
  std::size_t errors = 0;
  bool all_hold = true;
  bool any_meeting = false;
  for (const Hearing& one : heard) {
    warnings += one.warning_count;
    errors += one.error_count;
    all_hold = all_hold && one.settings_hold;
    any_meeting = any_meeting || one.meetings > 0;
  }
  const bool in_short = errors > few && console.is_terminal(world::Stream::err);
  std::size_t told = 0;
  for (const Hearing& one : heard) {
    if (!in_short) console.write(world::Stream::err, one.errors);
    for (const std::string& headline : one.headlines) {
      if (!in_short || told == few) break;
      console.write(world::Stream::err, headline);
      ++told;
    }
  }
  if (in_short) session.tell(Message("{} errors: bra check", errors));
  const bool nothing = all_hold && !any_meeting && errors == 0;
  if (nothing && !arguments.has("quiet")) tell_no_minutes(session);
  if (warnings > 0 && !arguments.has("quiet")) {
    session.tell(warnings == 1 ? Message("1 warning: bra check")
                               : Message("{} warnings: bra check", warnings));
  }
  if (!all_hold) return Exit::failed;
  return errors > 0 && arguments.has("strict") ? Exit::found : Exit::done;
}

}  // namespace bra::command
