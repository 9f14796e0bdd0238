// Picture: the levels that a section states, and the month it names for them.

#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "intake/block.h"
#include "intake/risks.h"
#include "language/lexicon.h"

namespace bra::intake {

class Picture {
 public:
  /// `held` is the day of the meeting, from which a month without a year is
  /// counted back; `areas` are the council's.
  Picture(std::optional<Day> held, const AreaNames& areas,
          const Lexicon& lexicon)
      : held_(held), areas_(&areas), lexicon_(&lexicon) {}

  /// Remembers the months that a heading or sentence names.
  void see_month(std::string_view text);

  struct Taken {
    bool level = false;
    /// What a human must decide of the sentence, or nothing.
    Message unsure;
  };
  /// Takes the levels that a sentence states, and the month of them.
  Taken take(std::string_view sentence);

  [[nodiscard]] bool empty() const { return rows_.empty(); }
  /// Another picture of the same month begins.
  void begin_again() {
    rows_.clear();
    levels_.clear();
  }
  /// What a human must say of the month, or nothing.
  [[nodiscard]] Message question() const;
  [[nodiscard]] Block block() const;

 private:
  /// False if the area has another level already.
  bool state(const Stated& one);

  std::optional<Day> held_;
  const AreaNames* areas_;
  const Lexicon* lexicon_;
  std::vector<std::vector<std::string>> rows_;
  /// What each area has, as texts are compared.
  std::map<std::string, std::string> levels_;
  std::vector<Period> months_;
};

}  // namespace bra::intake
