#include "text/file_name.h"

#include "text/path.h"

namespace bra {
namespace {

constexpr std::size_t day_size = 10;  // 2025-03-12

}  // namespace

bool has_ending(std::string_view name, std::string_view ending) {
  if (name.size() < ending.size()) return false;
  const std::string_view own = name.substr(name.size() - ending.size());
  for (std::size_t i = 0; i < ending.size(); ++i) {
    const bool capital = own[i] >= 'A' && own[i] <= 'Z';
    const char letter =
        capital ? static_cast<char>(own[i] - 'A' + 'a') : own[i];
    if (letter != ending[i]) return false;
  }
  return true;
}

std::string_view file_name(const Source& source) {
  return last_name(source.name);
}

bool is_markdown_name(std::string_view path) { return has_ending(path, ".md"); }

bool is_yaml_name(std::string_view path) {
  return has_ending(path, ".yaml") || has_ending(path, ".yml");
}

bool is_settings_name(std::string_view name) {
  return name == "bra.yaml" || name == "people.yaml";
}

std::optional<Day> named_day(const Source& source) {
  return iso_day(file_name(source).substr(0, day_size));
}

char ordinal_letter(const Source& source) {
  const std::string_view name = file_name(source);
  if (!named_day(source) || name.size() < day_size + 2) return 0;
  const char letter = name[day_size];
  const bool alone = name[day_size + 1] == '.';
  return alone && letter >= 'a' && letter <= 'z' ? letter : '\0';
}

}  // namespace bra
