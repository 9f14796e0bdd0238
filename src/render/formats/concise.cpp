// concise: every finding on one line, as compilers write them, for editors.

#include "render/finding_text.h"
#include "render/format.h"

namespace bra::render {
namespace {

std::string write_findings(const Findings& findings, const Style& style) {
  FindingText text(findings.places, style);
  std::string out;
  for (const Diagnostic& finding : told_of(findings)) {
    out += text.line(finding);
  }
  return out + rest_of(findings, style);
}

}  // namespace

extern const Format concise;
const Format concise{
    .name = "concise",
    .summary = "every finding on one line, as compilers write them",
    .write_findings = write_findings,
};

}  // namespace bra::render
