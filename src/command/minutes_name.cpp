#include "command/minutes_name.h"

#include <array>

#include "text/file_name.h"
#include "text/utf8.h"

namespace bra::command {
namespace {

/// Other endings of text, which minutes are saved under too.
constexpr std::array<std::string_view, 5> other_endings = {
    ".txt", ".text", ".markdown", ".mdown", ".mkd"};

/// The length of the ending if it is one of these, else 0.
std::size_t other_ending_of(std::string_view name) {
  const std::size_t dot = name.rfind('.');
  if (dot == name.npos) return 0;
  const std::string ending = utf8::fold(name.substr(dot));
  for (const std::string_view other : other_endings) {
    if (ending == other) return ending.size();
  }
  return 0;
}

}  // namespace

bool may_be_minutes(std::string_view name) {
  return is_markdown_name(name) || is_yaml_name(name);
}

bool is_name_of_text(std::string_view name) {
  return may_be_minutes(name) || other_ending_of(name) > 0;
}

std::string minutes_name_for(std::string_view name) {
  const std::size_t ending = other_ending_of(name);
  if (ending == 0) return std::string(name);
  const std::string_view stem = name.substr(0, name.size() - ending);
  // A program that hides endings adds its own.
  return may_be_minutes(stem) ? std::string(stem) : std::string(stem) + ".md";
}

}  // namespace bra::command
