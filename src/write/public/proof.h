// Proof: the public copy is read once more by something that knows nothing of
// how it was made, only what may not be in it.

#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "write/public/needles.h"

namespace bra::write {

/// A text as its letters and digits alone, without case, accents, markup and
/// blanks: two texts that say the same are the same.
struct Squeezed {
  std::string text;
  /// For each byte, whether a word may begin there.
  std::vector<bool> begins;
};

/// Percent signs, references and backslashes are read as browsers and YAML do.
Squeezed squeezed(std::string_view text);

class Proof {
 public:
  /// A name, which must stand as words of its own to count.
  void forbid_name(std::string_view name);
  /// A number or an address, wherever it stands. Of digits the last ones count:
  /// a century and a country are often left out. `shown` is what is said of it.
  void forbid_number(std::string_view number, std::string_view shown);

  /// The first that stands in the text, as it is said; empty if none does.
  [[nodiscard]] std::string found_in(std::string_view text);
  /// The same of numbers and addresses only.
  [[nodiscard]] std::string number_in(std::string_view text);

 private:
  /// What is looked for, squeezed, and as it was said.
  struct Secrets {
    Needles squeezed;
    std::vector<std::string> said;
  };
  [[nodiscard]] std::string number_in(const Squeezed& said);

  Secrets names_;
  Secrets numbers_;
};

/// The first line of the passages that stands in `copy`, also one that stood
/// outside of them too; empty if none does.
std::string line_left_of(std::span<const std::string_view> passages,
                         std::string_view copy);

}  // namespace bra::write
