// Similar names: whom a name means that is another's but for accents, hyphens
// and blanks, as fast fingers leave them: `Asa`, `Eva Lena`, `EvaLena S`.

#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/person.h"

namespace bra::read {

class SimilarNames {
 public:
  /// `people` must outlive it.
  explicit SimilarNames(const std::vector<Person>& people);

  /// The name of the one person whose whole name, given name, or given name and
  /// first letter of the surname `written` is but for such marks; or empty.
  [[nodiscard]] std::string_view closest_to(std::string_view written) const;

 private:
  /// Null where there are several.
  std::map<std::string, const Person*> by_key_;
};

}  // namespace bra::read
