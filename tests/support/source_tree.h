// The project's own sources, read as text, for the tests about the code.

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bra::test {

/// A literal of C++; neighbours that the compiler joins are one.
struct Literal {
  std::string text;  ///< escapes resolved
  std::size_t line = 0;
  std::size_t at = 0;  ///< of its opening quote, in SourceFile::code
  bool raw = false;    ///< R"(…)"
};

struct SourceFile {
  std::string path;  ///< from the project's folder: `src/text/date.h`
  std::string text;
  /// The text with comments and the insides of literals blanked.
  std::string code;
  std::vector<Literal> literals;

  [[nodiscard]] std::size_t lines() const;
  [[nodiscard]] std::string_view name() const;
  /// `text` for `src/text/date.h`; empty for `src/main.cpp`.
  [[nodiscard]] std::string_view room() const;
  [[nodiscard]] bool is_header() const { return path.ends_with(".h"); }
  [[nodiscard]] bool is_in(std::string_view folder) const {
    return path.starts_with(folder);
  }
};

/// The C++ files below a folder of the project, by path.
std::vector<SourceFile> sources_below(std::string_view folder);

/// The paths of all files below a folder of the project, by path.
std::vector<std::string> files_below(std::string_view folder);

/// A file of the project.
std::string text_of(std::string_view path);

/// Comments and literals told apart from code.
SourceFile scanned(std::string path, std::string text);

}  // namespace bra::test
