// FindingItems: findings as the items of an answer, for programs.

#pragma once

#include <optional>
#include <span>

#include "render/format.h"
#include "table/table.h"

namespace bra::render {

constexpr std::string_view findings_schema = "bra.findings/1";

/// The fields of an item.
std::span<const Column> finding_columns();

/// Every finding, whatever the limit.
Table finding_items(const Findings& findings, const Style& style);

/// What the headline says and, on a line of its own, what to do. For formats
/// that have one text for all.
std::string headline_and_advice(const Diagnostic& finding, const Style& style);

/// The finding's safe mend, or nothing if it has none or if the text put in
/// holds what may not be shown.
std::span<const Edit> shown_fix(const Diagnostic& finding);

}  // namespace bra::render
