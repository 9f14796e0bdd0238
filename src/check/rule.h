// Rule: one thing that people get wrong in minutes: what it is, why it
// matters, and the function that looks for it in a book. One file each in
// rules/; being there is being registered.

#pragma once

#include <span>
#include <string_view>

#include "model/book.h"
#include "report/report.h"

namespace bra::check {

/// A number that bra.yaml may set for a rule: `meeting-gap: {days: 120}`.
struct Parameter {
  std::string_view name;
  int otherwise = 0;
  std::string_view meaning;
};

/// What a rule may know.
struct RuleContext {
  const Book& book;
  Day today;
  /// The council's setting of this rule; null if it has none.
  const RuleSetting* setting = nullptr;

  /// The value of a parameter: bra.yaml's, else its own.
  [[nodiscard]] int value_of(const Parameter& parameter) const;
};

/// Takes the findings of one rule, which cannot forge another's name. A finding
/// may be made lighter than the rule's own severity, never graver.
class Reporter {
 public:
  Reporter(const Fault& fault, Report& report)
      : fault_(fault), report_(report) {}

  /// The returned finding may be added to until the next call.
  Diagnostic& at(Span where, Message headline) {
    return report_.add(fault_, where, std::move(headline));
  }

 private:
  const Fault& fault_;
  Report& report_;
};

struct Rule {
  Fault fault;
  std::span<const Parameter> parameters;
  /// False for a rule that looks only once bra.yaml sets it.
  bool by_default = true;
  /// Whether it looks at what the text says in so many words
  /// (Meeting::promises, Meeting::decisions_in_prose, Meeting::unmarked), which
  /// is only then searched for.
  bool reads_sentences = false;
  void (*look)(const RuleContext& context, Reporter& report) = nullptr;
};

/// Every rule in rules/, in the order of their names.
extern const std::span<const Rule* const> rules;

}  // namespace bra::check
