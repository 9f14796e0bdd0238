#include "render/finding_text.h"

#include <algorithm>

#include "render/excerpt.h"
#include "render/tone.h"
#include "render/wording.h"

namespace bra::render {
namespace {

// As gcc and clang colour them.
std::string_view rendition_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "1;31";
    case Severity::warning:
      return "1;35";
    case Severity::info:
      break;
  }
  return "1;36";
}

// Of the excerpt, where there is no terminal to say it.
constexpr std::size_t widest_excerpt = 160;
constexpr std::size_t narrowest_excerpt = 20;

std::string without_blanks_after(std::string line) {
  line.resize(line.find_last_not_of(' ') + 1);
  return line;
}

bool is_in_a_file(const Span& span) {
  return span.source != nullptr && !span.source->name.empty();
}

}  // namespace

FindingText::FindingText(const Places& places, const Style& style)
    : places_(places), style_(style) {}

std::string FindingText::place(const Span& span) {
  if (!is_in_a_file(span)) return {};
  const Position at = tables_.position(*span.source, span.begin);
  return places_.name(*span.source) + ':' + std::to_string(at.line) + ':' +
         std::to_string(at.column);
}

std::string FindingText::line(const Diagnostic& finding) {
  std::string out = place(finding.where);
  if (!out.empty()) out = coloured(out + ':', "1", style_.colour) + ' ';
  out += coloured(std::string(word_of(finding.severity)) + ':',
                  rendition_of(finding.severity), style_.colour);
  out += ' ' + said(finding.headline, style_);
  if (finding.fault != &no_fault) {
    out += " [";
    out += finding.fault->name;
    out += ']';
  }
  return out + '\n';
}

std::string FindingText::full(const Diagnostic& finding) {
  std::string out = line(finding);
  // A file that could not be opened has no text to show.
  if (finding.where && !finding.where.source->text.empty()) {
    out += excerpt(finding);
  }
  for (const Label& label : finding.beside) {
    const std::string where = place(label.where);
    const std::string says = said(label.says, style_);
    out += "   = ";
    if (where.empty()) {
      out += says;
    } else if (says.empty()) {
      out += said(Message("see {}", where), style_);
    } else {
      out += said(Message("{} at {}", says, where), style_);
    }
    out += '\n';
  }
  if (finding.advice) {
    const Message help("help: {}", said(*finding.advice, style_));
    out += "   = " + said(help, style_) + '\n';
  }
  return out;
}

std::string FindingText::excerpt(const Diagnostic& finding) {
  const Span& span = finding.where;
  std::string number;
  if (is_in_a_file(span)) {
    number =
        std::to_string(tables_.position(*span.source, span.begin).line) + ' ';
  }
  const std::size_t gutter = 3 + number.size() + 2;
  const std::size_t width =
      style_.width == 0
          ? widest_excerpt
          : std::max(style_.width, gutter + narrowest_excerpt) - gutter;
  const Excerpt shown = excerpt_of(span, width, tables_);

  std::string marks(shown.marked, '^');
  if (shown.goes_on) marks += "…";
  const auto in_gutter = [&](const std::string& text) {
    return coloured("   " + text + '|', "2", style_.colour);
  };
  std::string out =
      without_blanks_after(in_gutter(number) + ' ' + shown.line) + '\n';
  out += in_gutter(std::string(number.size(), ' '));
  out += std::string(1 + shown.before, ' ');
  out += coloured(marks, rendition_of(finding.severity), style_.colour);
  const std::string label = said(finding.here, style_);
  if (!label.empty()) out += ' ' + label;
  return out + '\n';
}

std::string rest_of(const Findings& findings, const Style& style) {
  const std::size_t told = told_of(findings).size();
  if (told == findings.found.size()) return {};
  return said(Message("and {} more", findings.found.size() - told), style) +
         '\n';
}

std::span<const Diagnostic> told_of(const Findings& findings) {
  if (findings.limit == 0) return findings.found;
  return findings.found.first(std::min(findings.limit, findings.found.size()));
}

}  // namespace bra::render
