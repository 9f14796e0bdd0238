// Similar names: whom a name means that is nearly another's: but for accents,
// hyphens and blanks, as fast fingers leave them (`Asa`, `Eva Lena`, `EvaLena
// S`), or but for one letter (`Maia J`, `Torsen`) or the last two (`Rolf
// Hedva`).

#pragma once

#include <cstddef>
#include <map>
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
  /// first letter of the surname `written` is but for such marks, or else but
  /// for a letter, or the last two of a whole name; or empty. After some ten
  /// thousand names nothing is like another any more: a proposal is worth no
  /// more.
  [[nodiscard]] std::string_view closest_to(std::string_view written);

 private:
  enum class Form { whole, given, initial };
  static Form form_of(std::string_view name);
  void add(std::string_view name, const Person& person);
  [[nodiscard]] const Person* slipped(std::string_view written);

  struct Known {
    /// Null where there are several.
    const Person* person = nullptr;
    Form form = Form::whole;
  };
  std::map<std::string, Known> by_key_;
  std::size_t compared_ = 0;
};

}  // namespace bra::read
