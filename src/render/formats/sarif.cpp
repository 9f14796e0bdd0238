// sarif: SARIF 2.1.0 (OASIS), which code scanning on GitHub, Azure and many
// editors read. What GitHub asks for beyond the standard is in
// docs.github.com, "SARIF support for code scanning".

#include <algorithm>

#include "render/finding_items.h"
#include "render/finding_text.h"
#include "render/format.h"
#include "render/json_text.h"

namespace bra::render {
namespace {

std::string_view level_of(Severity severity) { return word_of(severity); }

/// A URI reference: bytes that a path may not hold as they are, in percents.
std::string uri_of(std::string_view path) {
  constexpr std::string_view plain =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string out;
  for (const char c : path) {
    if (plain.find(c) != plain.npos) {
      out += c;
    } else {
      const auto byte = static_cast<unsigned char>(c);
      out += '%';
      out += digits[byte >> 4U];
      out += digits[byte & 15U];
    }
  }
  return out;
}

Object region_of(const Span& span, LineTables& tables) {
  const Extent at = tables.extent(span);
  return {{"startLine", std::int64_t{at.begin.line}},
          {"startColumn", std::int64_t{at.begin.column}},
          {"endLine", std::int64_t{at.end.line}},
          {"endColumn", std::int64_t{at.end.column}}};
}

class Writer {
 public:
  Writer(const Findings& findings, const Style& style)
      : findings_(findings), style_(style) {}

  Object log() {
    List rules;
    for (const Fault* rule : findings_.rules) rules.emplace_back(about(*rule));
    List results;
    for (const Diagnostic& finding : findings_.found) {
      results.emplace_back(result(finding));
    }
    const Object driver = {{"name", "bra"}, {"rules", std::move(rules)}};
    const Object run = {{"tool", Object{{"driver", driver}}},
                        {"columnKind", "unicodeCodePoints"},
                        {"automationDetails", Object{{"id", "bra/"}}},
                        {"results", std::move(results)}};
    return {{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
            {"version", "2.1.0"},
            {"runs", List{run}}};
  }

 private:
  Object text(std::string_view english) const {
    return {{"text", style_.speech->say(english)}};
  }

  Object about(const Fault& rule) const {
    const std::string_view why = rule.why.empty() ? rule.summary : rule.why;
    return {
        {"id", rule.name},
        {"shortDescription", text(rule.summary)},
        {"fullDescription", text(rule.summary)},
        {"help", text(why)},
        {"defaultConfiguration", Object{{"level", level_of(rule.severity)}}}};
  }

  Object result(const Diagnostic& finding) {
    Object result = {{"ruleId", finding.fault->name}};
    const auto rule = std::find(findings_.rules.begin(), findings_.rules.end(),
                                finding.fault);
    if (rule != findings_.rules.end()) {
      result.emplace_back("ruleIndex",
                          std::int64_t{rule - findings_.rules.begin()});
    }
    result.emplace_back("level", level_of(finding.severity));
    result.emplace_back("message",
                        Object{{"text", headline_and_advice(finding, style_)}});
    List locations;
    if (finding.where) locations.emplace_back(location(finding.where));
    result.emplace_back("locations", std::move(locations));
    if (const auto fix = shown_fix(finding); !fix.empty()) {
      result.emplace_back("fixes",
                          List{Object{{"artifactChanges", changes(fix)}}});
    }
    return result;
  }

  [[nodiscard]] Object artifact(const Source& source) const {
    return {{"uri", uri_of(findings_.places.in_repository(source))}};
  }

  Object location(const Span& span) {
    return {{"physicalLocation",
             Object{{"artifactLocation", artifact(*span.source)},
                    {"region", region_of(span, tables_)}}}};
  }

  List changes(std::span<const Edit> fix) {
    List all;
    for (const Edit& edit : fix) {
      const Object replacement = {
          {"deletedRegion", region_of(edit.where, tables_)},
          {"insertedContent", Object{{"text", edit.text}}}};
      all.emplace_back(
          Object{{"artifactLocation", artifact(*edit.where.source)},
                 {"replacements", List{replacement}}});
    }
    return all;
  }

  const Findings& findings_;
  const Style& style_;
  LineTables tables_;
};

std::string write_findings(const Findings& findings, const Style& style) {
  return json_text(Writer(findings, style).log(), 2) + '\n';
}

}  // namespace

extern const Format sarif;
const Format sarif{
    .name = "sarif",
    .summary = "SARIF 2.1.0, for code scanning",
    .endings = "sarif",
    .write_findings = write_findings,
};

}  // namespace bra::render
