// full: every finding with the line of the minutes that it is about, for
// people at a terminal.

#include "render/finding_text.h"
#include "render/format.h"

namespace bra::render {
namespace {

std::string write_findings(const Findings& findings, const Style& style) {
  FindingText text(findings.places, style);
  std::string out;
  for (const Diagnostic& finding : told_of(findings)) {
    if (!out.empty()) out += '\n';
    out += text.full(finding);
  }
  const std::string rest = rest_of(findings, style);
  return rest.empty() ? out : out + '\n' + rest;
}

}  // namespace

extern const Format full;
const Format full{
    .name = "full",
    .summary = "every finding with the line it concerns and what to do",
    .write_findings = write_findings,
};

}  // namespace bra::render
