// Source: one file's bytes and the name people know it by. Everything read
// from a file points back into its source; nothing here opens files.

#pragma once

#include <string>

namespace bra {

/// A file as it was read. Address-stable: spans point at it.
struct Source {
  /// Relative to the root, with forward slashes; bytes, not checked for UTF-8.
  std::string name;
  /// The bytes as read, byte-order mark included.
  std::string text;
};

}  // namespace bra
