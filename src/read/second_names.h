// Second names: what stands where a role does and reads as somebody's name:
// `Vera Lind, Anna Ek`. Whether it is one or an organisation only people.yaml
// knows; nobody is read from it.

#pragma once

#include <set>
#include <string_view>
#include <unordered_map>

#include "language/lexicon.h"
#include "model/person.h"
#include "report/report.h"

namespace bra::read {

class SecondNames {
 public:
  SecondNames(const Lexicon& lexicon, Report& report)
      : lexicon_(lexicon), report_(report) {}

  /// Whether the role may be a name; nearly none is, and what is asked of the
  /// others costs more. The role's text must live as long as this.
  [[nodiscard]] bool may_be(const Attendee& attendee);

  /// Tells of such a role: each time where somebody has that name elsewhere,
  /// else once.
  void tell(const Attendee& attendee, bool is_known);

 private:
  const Lexicon& lexicon_;
  Report& report_;
  /// Roles of several words with a capital: the same few at each meeting.
  std::unordered_map<std::string_view, bool> judged_;
  std::set<std::string_view> told_;
};

}  // namespace bra::read
