// Zip: a file that holds others, as Word and OpenDocument files do, in memory.
// Only what these need: no encryption, no archive over 4 GB.

#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bra::intake {

struct ZipEntry {
  std::string_view name;
  /// 0 as it is, 8 deflated.
  unsigned method = 0;
  unsigned crc = 0;
  /// As it lies in the archive, and how many bytes it is.
  std::string_view packed;
  std::size_t size = 0;
};

/// The files in the archive, in its order; nothing if `bytes` is none that we
/// can read. The names and contents are views of `bytes`.
std::optional<std::vector<ZipEntry>> zip_entries(std::string_view bytes);

/// What the entry holds; nothing if it is larger than `most` or broken.
std::optional<std::string> unpacked(const ZipEntry& entry, std::size_t most);

/// The archive with `text` in place of the file `name`, the others as they are.
std::string zip_with(const std::vector<ZipEntry>& entries,
                     std::string_view name, std::string_view text);

}  // namespace bra::intake
