#include "command/rule_asked.h"

#include <string_view>
#include <vector>

#include "check/check.h"
#include "command/misuse.h"
#include "report/proposal.h"
#include "text/similar.h"

namespace bra::command {

const Fault& rule_asked(const Session& session, const std::string& name) {
  std::vector<std::string_view> names;
  for (const Fault* fault : check::all_faults(faults_of_reading)) {
    if (fault->name == name) return *fault;
    names.push_back(fault->name);
  }
  throw Misuse(Message("there is no rule called {}", name),
               session.line().where(name),
               did_you_mean(closest_to(name, names),
                            Message("`bra explain` lists the rules")));
}

}  // namespace bra::command
