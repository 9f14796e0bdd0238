// Baseline: how many findings of each rule each file had when somebody chose to
// live with them. It holds no lines, so that it outlives edits, and it only
// ever shrinks.

#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "report/report.h"

namespace bra::command {

class Baseline {
 public:
  /// The findings as they are.
  explicit Baseline(const std::vector<Diagnostic>& found);
  /// What text() wrote; nothing if `text` is no baseline.
  static std::optional<Baseline> read(std::string_view text);

  /// Takes those away that are in it. Where a file has more of a rule than it
  /// says, all of them stay: nobody can tell which is new. Returns how many
  /// were taken.
  std::size_t hide(std::vector<Diagnostic>& found) const;

  /// How many findings it allows that are not there any more, of those that
  /// `is_asked`, given a rule and a file, answers for.
  using IsAsked =
      std::function<bool(std::string_view rule, std::string_view file)>;
  [[nodiscard]] std::size_t leftover(const Baseline& now,
                                     const IsAsked& is_asked) const;
  /// Lets go of them.
  void shrink_to(const Baseline& now, const IsAsked& is_asked);

  /// As it is kept: JSON, `bra.baseline/1`.
  [[nodiscard]] std::string text() const;

 private:
  Baseline() = default;
  using Rules = std::map<std::string, std::size_t, std::less<>>;
  [[nodiscard]] std::size_t count_of(std::string_view file,
                                     std::string_view rule) const;

  std::map<std::string, Rules, std::less<>> files_;
};

}  // namespace bra::command
