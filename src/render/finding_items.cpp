#include "render/finding_items.h"

#include <algorithm>

#include "render/finding_text.h"
#include "render/wording.h"
#include "text/personal_number.h"

namespace bra::render {
namespace {

constexpr Column columns[] = {
    {.key = "rule",
     .nullable = false,
     .meaning = "which rule found it; `bra explain` has a page on it"},
    {.key = "severity", .nullable = false, .meaning = "error, warning or info"},
    {.key = "message",
     .nullable = false,
     .meaning = "what is wrong, in the language asked for"},
    {.key = "file",
     .meaning = "from the root, with forward slashes; null if in no file"},
    {.key = "line", .type = Type::integer, .meaning = "from 1"},
    {.key = "column",
     .type = Type::integer,
     .meaning = "from 1, in characters; a byte-order mark is not counted"},
    {.key = "end_line", .type = Type::integer, .meaning = "from 1"},
    {.key = "end_column",
     .type = Type::integer,
     .meaning = "the first character after it"},
    {.key = "fix",
     .type = Type::list,
     .meaning = "what --fix would write: `text` instead of what stands at "
                "each place; null if it would write nothing"},
    {.key = "related",
     .type = Type::list,
     .nullable = false,
     .meaning = "other places that explain it, each with a message"},
    {.key = "advice", .meaning = "what to do"},
};

/// Fields of a place; nulls if it is in no file.
Object place_of(const Span& span, LineTables& tables) {
  if (!span) {
    return {{"file", {}},
            {"line", {}},
            {"column", {}},
            {"end_line", {}},
            {"end_column", {}}};
  }
  const Extent at = tables.extent(span);
  const auto number = [](std::uint32_t n) { return Value(std::int64_t{n}); };
  return {{"file", span.source->name},
          {"line", number(at.begin.line)},
          {"column", number(at.begin.column)},
          {"end_line", number(at.end.line)},
          {"end_column", number(at.end.column)}};
}

Value fix_of(const Diagnostic& finding, LineTables& tables) {
  List edits;
  for (const Edit& edit : shown_fix(finding)) {
    Object one = place_of(edit.where, tables);
    one.emplace_back("text", edit.text);
    edits.emplace_back(std::move(one));
  }
  if (edits.empty()) return {};
  return edits;
}

Row row_of(const Diagnostic& finding, const Style& style, LineTables& tables) {
  Row row = {finding.fault->name, name_of(finding.severity),
             said(finding.headline, style)};
  for (auto& [key, value] : place_of(finding.where, tables)) {
    row.push_back(std::move(value));
  }
  row.push_back(fix_of(finding, tables));
  List related;
  for (const Label& label : finding.beside) {
    Object one = {{"message", said(label.says, style)}};
    for (auto& field : place_of(label.where, tables)) {
      one.push_back(std::move(field));
    }
    related.emplace_back(std::move(one));
  }
  row.emplace_back(std::move(related));
  row.push_back(finding.advice ? Value(said(*finding.advice, style)) : Value());
  return row;
}

}  // namespace

std::span<const Column> finding_columns() { return columns; }

Table finding_items(const Findings& findings, const Style& style) {
  Table table;
  table.schema = findings_schema;
  table.columns.assign(std::begin(columns), std::end(columns));
  LineTables tables;
  for (const Diagnostic& finding : findings.found) {
    table.rows.push_back(row_of(finding, style, tables));
  }
  return table;
}

std::string headline_and_advice(const Diagnostic& finding, const Style& style) {
  std::string text = said(finding.headline, style);
  if (finding.advice) {
    text +=
        '\n' + said(Message("help: {}", said(*finding.advice, style)), style);
  }
  return text;
}

std::span<const Edit> shown_fix(const Diagnostic& finding) {
  const bool secret =
      std::any_of(finding.fix.begin(), finding.fix.end(), [](const Edit& edit) {
        return hide_personal_numbers(edit.text) != edit.text;
      });
  if (secret) return {};
  return finding.fix;
}

}  // namespace bra::render
