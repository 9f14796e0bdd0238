#include "command/minutes_name.h"

#include <array>

#include "text/file_name.h"

namespace bra::command {
namespace {

/// Other endings of text, which minutes are saved under too.
constexpr std::array<std::string_view, 5> other_endings = {
    ".txt", ".text", ".markdown", ".mdown", ".mkd"};

/// What programs add to the whole name of a file that they keep a copy of.
constexpr std::array<std::string_view, 5> endings_of_copies = {
    "~", ".bak", ".orig", ".old", ".save"};

constexpr std::array<std::string_view, 5> endings_of_documents = {
    ".docx", ".doc", ".odt", ".rtf", ".pdf"};

/// The length of the ending if the name has one of these, else 0.
template <std::size_t N>
std::size_t ending_among(const std::array<std::string_view, N>& endings,
                         std::string_view name) {
  for (const std::string_view ending : endings) {
    if (has_ending(name, ending)) return ending.size();
  }
  return 0;
}

/// The length of the ending if it is one of these, else 0.
std::size_t other_ending_of(std::string_view name) {
  if (const std::size_t ending = ending_among(other_endings, name)) {
    return ending;
  }
  const std::size_t copy = ending_among(endings_of_copies, name);
  return may_be_minutes(name.substr(0, name.size() - copy)) ? copy : 0;
}

}  // namespace

bool may_be_minutes(std::string_view name) {
  return is_markdown_name(name) || is_yaml_name(name);
}

bool is_name_of_text(std::string_view name) {
  return may_be_minutes(name) || other_ending_of(name) > 0;
}

bool is_name_of_document(std::string_view name) {
  return ending_among(endings_of_documents, name) > 0;
}

std::string minutes_name_for(std::string_view name) {
  const std::size_t ending = other_ending_of(name);
  if (ending == 0) return std::string(name);
  const std::string_view stem = name.substr(0, name.size() - ending);
  // A program that hides endings adds its own.
  return may_be_minutes(stem) ? std::string(stem) : std::string(stem) + ".md";
}

}  // namespace bra::command
