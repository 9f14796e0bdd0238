// Place in: where words stand in a text, so that a finding points at them and
// not at all of it.

#pragma once

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

}  // namespace bra::read
