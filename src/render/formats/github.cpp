// github: workflow commands, which GitHub shows beside the lines of a pull
// request. Source: docs.github.com, "Workflow commands for GitHub Actions", and
// the runner's ActionCommand.cs for what must be escaped.

#include <algorithm>
#include <array>

#include "render/finding_items.h"
#include "render/finding_text.h"
#include "render/format.h"
#include "render/printable.h"
#include "render/wording.h"

namespace bra::render {
namespace {

std::string_view command_of(Severity severity) {
  return severity == Severity::info ? "notice" : word_of(severity);
}

std::string escaped(std::string_view text, bool is_property) {
  std::string out;
  for (const char c : text) {
    if (c == '%') {
      out += "%25";
    } else if (c == '\r') {
      out += "%0D";
    } else if (c == '\n') {
      out += "%0A";
    } else if (is_property && c == ':') {
      out += "%3A";
    } else if (is_property && c == ',') {
      out += "%2C";
    } else {
      out += c;
    }
  }
  return out;
}

void add_place(std::string& out, const Findings& findings, const Span& span,
               LineTables& tables) {
  const Extent at = tables.extent(span);
  const std::string file =
      printable_line(findings.places.in_repository(*span.source));
  out += "file=" + escaped(file, true);
  out += ",line=" + std::to_string(at.begin.line);
  out += ",endLine=" + std::to_string(at.end.line);
  // Columns of two lines would be taken for those of one.
  if (at.begin.line == at.end.line) {
    out += ",col=" + std::to_string(at.begin.column);
    out += ",endColumn=" + std::to_string(at.end.column);
  }
  out += ',';
}

std::string write_findings(const Findings& findings, const Style& style) {
  // It shows ten of each kind and drops the rest, so the gravest come first.
  constexpr std::array gravest_first = {Severity::error, Severity::warning,
                                        Severity::info};
  std::string out;
  for (const Severity severity : gravest_first) {
    LineTables tables;
    for (const Diagnostic& finding : findings.found) {
      if (finding.severity != severity) continue;
      out += "::";
      out += command_of(severity);
      out += ' ';
      if (finding.where) add_place(out, findings, finding.where, tables);
      out += "title=" + escaped(finding.fault->name, true);
      out += "::" + escaped(headline_and_advice(finding, style), false);
      out += '\n';
    }
  }
  return out;
}

}  // namespace

extern const Format github;
const Format github{
    .name = "github",
    .summary = "remarks beside the lines of a pull request on GitHub",
    .write_findings = write_findings,
};

}  // namespace bra::render
