// gitlab: a Code Quality report, which GitLab compares with that of the branch
// merged into. Source: docs.gitlab.com, "Code Quality report format".

#include <fmt/format.h>

#include <map>

#include "render/finding_text.h"
#include "render/format.h"
#include "render/json_text.h"
#include "render/wording.h"
#include "report/identity.h"

namespace bra::render {
namespace {

std::string_view gravity_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "major";
    case Severity::warning:
      return "minor";
    case Severity::info:
      break;
  }
  return "info";
}

/// FNV-1a, 64 bits: the same on every machine and in every version.
std::uint64_t hash_of(std::string_view text) {
  std::uint64_t hash = 0xcbf29ce484222325U;
  for (const char c : text) {
    hash ^= static_cast<unsigned char>(c);
    hash *= 0x100000001b3U;
  }
  return hash;
}

/// Of equal fingerprints GitLab would show one, so alike findings are counted.
class Fingerprints {
 public:
  std::string of(const Diagnostic& finding) {
    const std::string identity = identity_of(finding);
    const std::size_t count = seen_[identity]++;
    return fmt::format("{:016x}",
                       hash_of(identity + '\t' + std::to_string(count)));
  }

 private:
  std::map<std::string, std::size_t> seen_;
};

Object point(const Position& at) {
  return {{"line", std::int64_t{at.line}}, {"column", std::int64_t{at.column}}};
}

Object location_of(const Diagnostic& finding, const Places& places,
                   LineTables& tables) {
  // A place is demanded even of what has none.
  if (!finding.where) {
    return {{"path", "."}, {"lines", Object{{"begin", 1}}}};
  }
  const Extent at = tables.extent(finding.where);
  return {{"path", places.in_repository(*finding.where.source)},
          {"positions",
           Object{{"begin", point(at.begin)}, {"end", point(at.end)}}}};
}

std::string write_findings(const Findings& findings, const Style& style) {
  LineTables tables;
  Fingerprints fingerprints;
  List issues;
  for (const Diagnostic& finding : findings.found) {
    // check_name is not shown, so the text names the rule too.
    const std::string says = said(finding.headline, style) + " [" +
                             std::string(finding.fault->name) + ']';
    issues.emplace_back(
        Object{{"description", says},
               {"check_name", finding.fault->name},
               {"fingerprint", fingerprints.of(finding)},
               {"severity", gravity_of(finding.severity)},
               {"location", location_of(finding, findings.places, tables)}});
  }
  return json_text(issues, 2) + '\n';
}

}  // namespace

extern const Format gitlab;
const Format gitlab{
    .name = "gitlab",
    .summary = "a Code Quality report for GitLab",
    .write_findings = write_findings,
};

}  // namespace bra::render
