// Second names: what stands where a role does and reads as somebody's name:
// `Vera Lind, Anna Ek`, `Vera Lind, polisen Anna Ek, skolan`. Whether it is one
// or an organisation only people.yaml knows; nobody is read from it.

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

  /// What in the role may be a name; nearly no role has one, and what is asked
  /// of the others costs more. The role's text must live as long as this.
  [[nodiscard]] std::string_view name_in(const Attendee& attendee);

  /// Tells of such a name: each time where somebody has it elsewhere, else
  /// once.
  void tell(const Attendee& attendee, std::string_view name, bool is_known);

 private:
  [[nodiscard]] std::string_view look_into(std::string_view role) const;
  [[nodiscard]] bool is_somebody(std::string_view words) const;

  const Lexicon& lexicon_;
  Report& report_;
  /// Roles of several words with a capital, and the name in each: the same few
  /// at each meeting.
  std::unordered_map<std::string_view, std::string_view> judged_;
  std::set<std::string_view> told_;
};

}  // namespace bra::read
