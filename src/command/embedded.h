// Embedded: files of the project that bra carries with it: the manual, the
// example council, the shells' completions and the services' templates. Each
// has one source, its own file; the arrays are made by the build
// (src/cmake/embed.cmake).

#pragma once

#include <span>
#include <string_view>

namespace bra::command {

struct EmbeddedFile {
  /// Below its folder: `minutes/2025/2025-03-12.md`.
  std::string_view path;
  std::string_view text;
};

extern const std::span<const EmbeddedFile> manual_files;   ///< man/
extern const std::span<const EmbeddedFile> example_files;  ///< examples/
extern const std::span<const EmbeddedFile> shell_files;    ///< command/shells/
/// templates/, those for services that run checks
extern const std::span<const EmbeddedFile> template_files;

/// Null if there is none of that path.
constexpr const EmbeddedFile* file_called(std::span<const EmbeddedFile> files,
                                          std::string_view path) {
  for (const EmbeddedFile& file : files) {
    if (file.path == path) return &file;
  }
  return nullptr;
}

}  // namespace bra::command
