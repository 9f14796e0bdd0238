// Checking: what reading found and what the rules find, weighed by the
// council's settings and less what the minutes themselves silence.

#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "check/rule.h"
#include "model/book.h"
#include "report/report.h"

namespace bra::check {

extern const Fault silence_unused;

/// Which rules are asked for, by name. Nothing selected means all; ignored
/// ones are left out in any case.
struct Choice {
  std::vector<std::string> select;
  std::vector<std::string> ignore;

  [[nodiscard]] bool has(std::string_view rule) const;
};

/// Whether a rule that is asked for looks at sentences of the text.
bool needs_sentences(const Choice& choice);

/// Those that `bra verify` asks for.
Choice faults_of_approval(std::span<const Fault* const> of_reading);

/// Every fault there is: the rules' and those of reading. Sorted by name.
std::vector<const Fault*> all_faults(std::span<const Fault* const> of_reading);

/// What is to be told of a book. `report` comes with what reading found and
/// leaves with everything, in reading order. Returns how many findings were
/// silenced by the minutes.
std::size_t check(const Book& book, Day today, const Choice& choice,
                  std::span<const Fault* const> of_reading, Report& report);

}  // namespace bra::check
