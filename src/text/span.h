// Span: a place in a source, in bytes. Lines and columns are made from it
// only when somebody speaks (see lines.h).

#pragma once

#include <cstdint>
#include <string_view>

#include "text/source.h"

namespace bra {

/// Bytes [begin, end) of a source. A null source is "no place".
struct Span {
  const Source* source = nullptr;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  [[nodiscard]] std::string_view text() const {
    if (source == nullptr) return {};
    return std::string_view(source->text).substr(begin, end - begin);
  }
  [[nodiscard]] std::uint32_t size() const { return end - begin; }
  [[nodiscard]] bool empty() const { return begin == end; }
  explicit operator bool() const { return source != nullptr; }

  /// Bytes [from, to) counted from the span's own begin.
  [[nodiscard]] Span part(std::size_t from, std::size_t to) const {
    return {source, begin + static_cast<std::uint32_t>(from),
            begin + static_cast<std::uint32_t>(to)};
  }
  bool operator==(const Span&) const = default;
};

/// From the first byte of either to the last; both are of one source.
inline Span spanning(Span a, Span b) {
  return {a.source, a.begin < b.begin ? a.begin : b.begin,
          a.end > b.end ? a.end : b.end};
}

/// The span of `part`, which must be a view into `source`'s text.
inline Span span_of(const Source& source, std::string_view part) {
  const auto begin =
      static_cast<std::uint32_t>(part.data() - source.text.data());
  return {&source, begin, begin + static_cast<std::uint32_t>(part.size())};
}

}  // namespace bra
