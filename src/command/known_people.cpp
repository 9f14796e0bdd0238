#include "command/known_people.h"

#include "command/misuse.h"
#include "read/names.h"
#include "read/similar_names.h"
#include "report/proposal.h"

namespace bra::command {

std::optional<Diagnostic> told_of_name(std::string_view name,
                                       const Meeting& meeting,
                                       const Writing& writing) {
  const Book& book = writing.book();
  read::Names names(book.people, writing.lexicon());
  const read::Meant meant = names.find(name, meeting);
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
      read::SimilarNames(book.people).closest_to(name),
      Message("list the person at the meeting, or in people.yaml")));
  return note;
}

void demand_known(const std::vector<std::string>& names, const Meeting& meeting,
                  const Writing& writing) {
  Session& session = writing.session();
  for (const std::string& name : names) {
    const auto note = told_of_name(name, meeting, writing);
    if (!note) continue;
    read::SimilarNames similar(writing.book().people);
    if (const auto meant = similar.closest_to(name); !meant.empty()) {
      throw Misuse(
          Message("nobody called {} is known, and the ledger keeps every name",
                  name),
          session.line().where(name),
          Message("did you mean {}? Whoever is another is listed in "
                  "people.yaml first",
                  meant));
    }
    if (!session.parsed().arguments.has("quiet")) session.tell(*note);
  }
}

}  // namespace bra::command
