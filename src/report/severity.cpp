#include "report/severity.h"

namespace bra {

std::string_view name_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "error";
    case Severity::warning:
      return "warning";
    case Severity::info:
      break;
  }
  return "info";
}

std::optional<Severity> severity_called(std::string_view name) {
  for (const Severity severity : all_severities) {
    if (name == name_of(severity)) return severity;
  }
  return {};
}

std::string_view word_of(Severity severity) {
  return severity == Severity::info ? "note" : name_of(severity);
}

}  // namespace bra
