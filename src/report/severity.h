// Severity: how grave a finding is, and every word for it.

#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace bra {

enum class Severity { info, warning, error };

/// The gravest first, as people list them.
inline constexpr std::array all_severities = {
    Severity::error, Severity::warning, Severity::info};

/// What bra.yaml, options and programs call it: `error`, `warning`, `info`. In
/// no language.
std::string_view name_of(Severity severity);

/// The severity of that name, or nothing.
std::optional<Severity> severity_called(std::string_view name);

/// The word for it on a finding's first line: `error`, `warning`, `note`. Never
/// translated, since editors match it.
std::string_view word_of(Severity severity);

}  // namespace bra
