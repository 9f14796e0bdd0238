// Links: how a page leads its reader to a line of the minutes: relative to
// where the page is kept, or below an address where the folder is shown.

#pragma once

#include <string>

#include "render/places.h"
#include "table/overview.h"

namespace bra::render {

struct Links {
  /// `start` is the folder of the page.
  Places places;
  /// `https://git.example/council/blob/main/`: what stands before a file's name
  /// as git's folder has it; empty for relative links.
  std::string base;

  /// `minutes/2025-04-02.md#L12`: ASCII, every other byte written as %C3.
  [[nodiscard]] std::string to(const Place& place) const;
};

}  // namespace bra::render
