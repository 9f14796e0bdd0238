#include "command/reading_told.h"

#include "render/finding_text.h"

namespace bra::command {

ReadingTold told_of(const Report& report, const render::Places& places,
                    const render::Style& style) {
  ReadingTold told;
  render::FindingText text(places, style);
  for (const Diagnostic& diagnostic : report.all()) {
    if (diagnostic.severity == Severity::error) {
      if (!told.errors.empty()) told.errors += '\n';
      told.errors += text.full(diagnostic);
      ++told.error_count;
    } else if (diagnostic.severity == Severity::warning) {
      ++told.warning_count;
    }
  }
  return told;
}

}  // namespace bra::command
