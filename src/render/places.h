// Places: how a place in a file is told to people and editors: the file's
// name from where they stand, line and column.

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

#include "text/lines.h"
#include "text/source.h"
#include "text/span.h"

namespace bra::render {

/// Where the minutes lie and where their reader stands. Both are absolute, or
/// both empty: then files are called by their names in the root.
struct Places {
  std::string root;
  std::string start;

  /// The file as seen from the start folder, safe to print. It never begins
  /// with a colon, which some programs read as an order.
  [[nodiscard]] std::string name(const Source& source) const;
};

/// The line tables of sources, each made when first asked for. Asking from the
/// start of a file to its end costs no more than reading it once.
class LineTables {
 public:
  const Lines& of(const Source& source);
  /// The place of a byte of `source`.
  Position position(const Source& source, std::uint32_t offset);

 private:
  struct Known {
    Lines lines;
    // The latest answer: the next one is often on the same line.
    std::uint32_t offset = 0;
    Position position;
  };
  Known& known(const Source& source);
  std::unordered_map<const Source*, Known> known_;
};

}  // namespace bra::render
