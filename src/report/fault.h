// Fault: a kind of thing that can be wrong with minutes: its name, how grave
// it is and the page that explains it. A rule in check/ is a fault with a
// function that looks for it; a fault of reading is declared in its reader.

#pragma once

#include <span>
#include <string_view>

#include "report/severity.h"

namespace bra {

/// How far the minutes themselves may silence a fault: `bra: allow`,
/// `undantag`.
enum class Silencing {
  in_file,  ///< on its line, or for the whole file
  on_line,  ///< on its line only
  never     ///< what it hides would not be read, or not be safe
};

struct Fault {
  /// `follow-up-vanished`; reads well after "allow".
  std::string_view name;
  Severity severity = Severity::error;
  /// One clause in English, the key of its translations; so are the others.
  std::string_view summary;
  /// Why it matters, for people who keep minutes.
  std::string_view why;
  /// A few lines of minutes that have the fault, and the same mended.
  std::string_view wrong;
  std::string_view right;
  Silencing silencing = Silencing::in_file;
  /// The version of bra that told of it first.
  std::string_view since = "0.1";
  /// Whether it is about what was approved, which `bra verify` asks for.
  bool of_approval = false;
};

/// Of a finding that is about no minutes, such as a mistyped question.
inline constexpr Fault no_fault = {};

/// The fault of a finding, and always one: a pointer that is never null.
class FaultReference {
 public:
  constexpr FaultReference(const Fault& fault) : fault_(&fault) {}  // NOLINT
  constexpr operator const Fault*() const { return fault_; }        // NOLINT
  constexpr const Fault* operator->() const { return fault_; }

 private:
  const Fault* fault_;
};

/// Every fault that a reader declares; the array is made by the build. The
/// faults that rules look for are in check/.
extern const std::span<const Fault* const> faults_of_reading;

}  // namespace bra
