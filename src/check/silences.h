// Silences: what the minutes themselves say is not to be told:
// `<!-- bra: allow RULE: reason -->` on a line, or `undantag` for a file.

#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "check/check.h"
#include "model/book.h"
#include "report/report.h"
#include "text/lines.h"

namespace bra::check {

class Silences {
 public:
  /// `known` are all faults there are, and outlive this.
  Silences(const Book& book, std::span<const Fault* const> known);

  /// Whether the minutes silence this finding; then the silence is used.
  bool hide(const Diagnostic& found);

  /// Tells silences of rules that there are none of or that cannot be silenced
  /// so, those without a reason, and those that hid nothing though their rule
  /// was asked.
  void report_unused(const Choice& choice, Report& report) const;

 private:
  struct One {
    const Silence* silence = nullptr;
    bool used = false;
  };
  /// A line (0 for the whole file) and a rule.
  using Place = std::pair<std::uint32_t, std::string_view>;
  struct Page {
    explicit Page(const Source& source) : lines(source) {}
    Lines lines;
    /// False if what a silence hides may be what could not be read.
    bool is_whole = true;
    std::vector<One> silences;
    /// Those not used so far; a place stays when all of its are.
    std::map<Place, std::vector<std::size_t>> waiting;
  };
  struct ByName {
    bool operator()(const Source* a, const Source* b) const {
      return a->name < b->name;
    }
  };

  [[nodiscard]] const Fault* fault_called(std::string_view name) const;
  [[nodiscard]] bool can_hide(const Silence& silence) const;
  static bool use(Page& page, const Place& place);

  std::span<const Fault* const> known_;
  std::map<const Source*, Page, ByName> pages_;
};

}  // namespace bra::check
