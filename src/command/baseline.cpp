#include "command/baseline.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

#include "render/json_text.h"

namespace bra::command {
namespace {

constexpr std::string_view schema = "bra.baseline/1";

std::string_view file_of(const Diagnostic& finding) {
  if (!finding.where) return {};
  return finding.where.source->name;
}

}  // namespace

Baseline::Baseline(const std::vector<Diagnostic>& found) {
  for (const Diagnostic& finding : found) {
    ++files_[std::string(file_of(finding))][std::string(finding.fault->name)];
  }
}

std::optional<Baseline> Baseline::read(std::string_view text) {
  using Json = nlohmann::json;
  const Json json = Json::parse(text, nullptr, false);
  if (!json.is_object() || json.value("schema", Json()) != schema ||
      !json.contains("findings") || !json["findings"].is_object()) {
    return std::nullopt;
  }
  Baseline baseline;
  for (const auto& [file, rules] : json["findings"].items()) {
    if (!rules.is_object()) return std::nullopt;
    for (const auto& [rule, count] : rules.items()) {
      if (!count.is_number_unsigned()) return std::nullopt;
      baseline.files_[file][rule] = count.get<std::size_t>();
    }
  }
  return baseline;
}

std::size_t Baseline::count_of(std::string_view file,
                               std::string_view rule) const {
  const auto rules = files_.find(file);
  if (rules == files_.end()) return 0;
  const auto count = rules->second.find(rule);
  return count == rules->second.end() ? 0 : count->second;
}

std::size_t Baseline::hide(std::vector<Diagnostic>& found) const {
  const Baseline now(found);
  return std::erase_if(found, [&](const Diagnostic& finding) {
    const std::string_view file = file_of(finding);
    const std::string_view rule = finding.fault->name;
    return now.count_of(file, rule) <= count_of(file, rule);
  });
}

std::size_t Baseline::leftover(const Baseline& now,
                               const IsAsked& is_asked) const {
  std::size_t left = 0;
  for (const auto& [file, rules] : files_) {
    for (const auto& [rule, count] : rules) {
      if (!is_asked(rule, file)) continue;
      left += count - std::min(count, now.count_of(file, rule));
    }
  }
  return left;
}

void Baseline::shrink_to(const Baseline& now, const IsAsked& is_asked) {
  for (auto& [file, rules] : files_) {
    for (auto& [rule, count] : rules) {
      if (is_asked(rule, file)) {
        count = std::min(count, now.count_of(file, rule));
      }
    }
    std::erase_if(rules, [](const auto& rule) { return rule.second == 0; });
  }
  std::erase_if(files_, [](const auto& file) { return file.second.empty(); });
}

std::string Baseline::text() const {
  Object files;
  for (const auto& [file, rules] : files_) {
    Object counts;
    for (const auto& [rule, count] : rules) counts.emplace_back(rule, count);
    files.emplace_back(file, std::move(counts));
  }
  const Object all = {{"schema", schema}, {"findings", std::move(files)}};
  return render::json_text(all, 2) + '\n';
}

}  // namespace bra::command
