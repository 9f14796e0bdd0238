#include "command/minutes_name.h"

#include <array>

#include "text/file_name.h"
#include "text/utf8.h"

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

template <std::size_t N>
std::size_t ending_among(const std::array<std::string_view, N>& endings,
                         std::string_view folded) {
  for (const std::string_view ending : endings) {
    if (folded.ends_with(ending)) return ending.size();
  }
  return 0;
}

/// The length of the ending if it is one of these, else 0.
std::size_t other_ending_of(std::string_view name) {
  const std::string folded = utf8::fold(name);
  if (const std::size_t ending = ending_among(other_endings, folded)) {
    return ending;
  }
  const std::size_t copy = ending_among(endings_of_copies, folded);
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
  return ending_among(endings_of_documents, utf8::fold(name)) > 0;
}

std::string minutes_name_for(std::string_view name) {
  const std::size_t ending = other_ending_of(name);
  if (ending == 0) return std::string(name);
  const std::string_view stem = name.substr(0, name.size() - ending);
  // A program that hides endings adds its own.
  return may_be_minutes(stem) ? std::string(stem) : std::string(stem) + ".md";
}

}  // namespace bra::command
