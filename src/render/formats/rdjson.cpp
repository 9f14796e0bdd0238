// rdjson: what reviewdog reads, to write remarks with proposals into reviews on
// Forgejo, Gitea, Gerrit and others. Source: reviewdog's proto/rdf; its columns
// count bytes.

#include "render/finding_items.h"
#include "render/format.h"
#include "render/json_text.h"

namespace bra::render {
namespace {

std::string_view gravity_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "ERROR";
    case Severity::warning:
      return "WARNING";
    case Severity::info:
      break;
  }
  return "INFO";
}

Object point(const Position& at) {
  return {{"line", std::int64_t{at.line}}, {"column", std::int64_t{at.column}}};
}

Object range_of(const Span& span, LineTables& tables) {
  const Extent at = tables.extent_in_bytes(span);
  return {{"start", point(at.begin)}, {"end", point(at.end)}};
}

Object remark(const Diagnostic& finding, const Places& places,
              const Style& style, LineTables& tables) {
  Object location = {{"path", "."}};
  if (finding.where) {
    location = {{"path", places.in_repository(*finding.where.source)},
                {"range", range_of(finding.where, tables)}};
  }
  List suggestions;
  for (const Edit& edit : shown_fix(finding)) {
    suggestions.emplace_back(
        Object{{"range", range_of(edit.where, tables)}, {"text", edit.text}});
  }
  return {{"message", headline_and_advice(finding, style)},
          {"location", std::move(location)},
          {"severity", gravity_of(finding.severity)},
          {"code", Object{{"value", finding.fault->name}}},
          {"suggestions", std::move(suggestions)}};
}

std::string write_findings(const Findings& findings, const Style& style) {
  LineTables tables;
  List remarks;
  for (const Diagnostic& finding : findings.found) {
    remarks.emplace_back(remark(finding, findings.places, style, tables));
  }
  const Object all = {{"source", Object{{"name", "bra"}}},
                      {"diagnostics", std::move(remarks)}};
  return json_text(all, 2) + '\n';
}

}  // namespace

extern const Format rdjson;
const Format rdjson{
    .name = "rdjson",
    .summary = "for reviewdog, which writes remarks into reviews",
    .endings = "rdjson",
    .write_findings = write_findings,
};

}  // namespace bra::render
