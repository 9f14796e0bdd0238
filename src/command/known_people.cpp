#include "command/known_people.h"

#include "command/misuse.h"
#include "report/proposal.h"

namespace bra::command {

KnownPeople::KnownPeople(const Writing& writing)
    : session_(writing.session()),
      names_(writing.book().people, writing.lexicon()),
      similar_(writing.book().people) {}

std::optional<Diagnostic> KnownPeople::told_of(std::string_view name,
                                               const Meeting& meeting) {
  const read::Meant meant = names_.find(name, meeting);
  if (meant.one) return {};
  Diagnostic note;
  note.severity = Severity::info;
  if (meant.several.size() > 1) {
    note.headline = Message("{} can be {} people", name, meant.several.size());
    note.advise("write more of the name");
    return note;
  }
  note.headline = Message("nobody called {} is known", name);
  note.advise(did_you_mean(
      similar_.closest_to(name),
      Message("list the person at the meeting, or in people.yaml")));
  return note;
}

void KnownPeople::demand(const std::vector<std::string>& names,
                         const Meeting& meeting) {
  for (const std::string& name : names) {
    const auto note = told_of(name, meeting);
    if (!note) continue;
    if (const auto meant = similar_.closest_to(name); !meant.empty()) {
      throw Misuse(
          Message("nobody called {} is known, and the ledger keeps every name",
                  name),
          session_.line().where(name),
          Message("did you mean {}? Whoever is another is listed in "
                  "people.yaml first",
                  meant));
    }
    if (!session_.parsed().arguments.has("quiet")) session_.tell(*note);
  }
}

}  // namespace bra::command
