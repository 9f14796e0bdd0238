// What reading a council had to tell, told, so that its files can be dropped.

#pragma once

#include <cstddef>
#include <string>

#include "command/load.h"
#include "render/places.h"
#include "render/style.h"

namespace bra::command {

struct ReadingTold {
  /// In full, as people read them.
  std::string errors;
  std::size_t error_count = 0;
  std::size_t warning_count = 0;
};

ReadingTold told_of(const Report& report, const render::Places& places,
                    const render::Style& style);

}  // namespace bra::command
