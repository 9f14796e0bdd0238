// Place in: where words stand in a text, so that a finding points at them and
// not at all of it.

#pragma once

#include <cstddef>
#include <string_view>

#include "text/span.h"

namespace bra::read {

/// The first place of `part` in the file's own bytes of `whole`; `whole` where
/// it does not stand there as it is (unescaped YAML) or is empty.
inline Span place_in(Span whole, std::string_view part) {
  const std::size_t at = whole.text().find(part);
  if (part.empty() || at == std::string_view::npos) return whole;
  return whole.part(at, at + part.size());
}

/// The same for parts that are asked in the order in which they stand, however
/// many they are: each is looked for after the one before.
class PlacesIn {
 public:
  explicit PlacesIn(Span whole) : whole_(whole) {}

  Span next(std::string_view part) {
    // One that is not there is looked for in vain through all that follows.
    constexpr int most_missing = 20;
    if (missing_ == most_missing) return whole_;
    const std::size_t at = whole_.text().find(part, from_);
    if (at == std::string_view::npos) {
      ++missing_;
      return whole_;
    }
    from_ = at + part.size();
    return whole_.part(at, from_);
  }

 private:
  Span whole_;
  std::size_t from_ = 0;
  int missing_ = 0;
};

}  // namespace bra::read
