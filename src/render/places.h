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
  /// The folder that git keeps, absolute; empty if the minutes are in none.
  std::string repository;

  /// The file as seen from the start folder, safe to print. It never begins
  /// with a colon, which some programs read as an order.
  [[nodiscard]] std::string name(const Source& source) const;
  /// The same, not made safe to print.
  [[nodiscard]] std::string from_start(const Source& source) const;
  /// The file as seen from the folder that git keeps, as services for code
  /// call it; from the root if there is none. Not made safe to print.
  [[nodiscard]] std::string in_repository(const Source& source) const;
};

/// Where something begins and where the next thing does.
struct Extent {
  Position begin;
  Position end;
};

/// The line tables of sources, each made when first asked for. Asking from the
/// start of a file to its end costs no more than reading it once.
class LineTables {
 public:
  const Lines& of(const Source& source);
  /// The place of a byte of `source`.
  Position position(const Source& source, std::uint32_t offset);
  Extent extent(const Span& span);
  /// The same, but columns count bytes, those of a byte-order mark too.
  Extent extent_in_bytes(const Span& span);

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
