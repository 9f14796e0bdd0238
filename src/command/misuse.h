// Misuse: bra was asked for something in a way that it does not understand.
// CLI11's exceptions become this one where it is included; it ends in run.cpp
// as exit code 2.

#pragma once

#include <cassert>
#include <exception>
#include <optional>
#include <utility>

#include "report/message.h"
#include "text/source.h"
#include "text/span.h"

namespace bra::command {

struct Misuse : std::exception {
  /// Lower case, no full stop, what is wrong in the user's own words.
  Message says;
  /// What to type instead.
  std::optional<Message> advice;
  /// The word at fault, on the command line, which outlives every book: a file
  /// of one would be gone before this is told.
  Span where;

  Misuse(Message what, Span place, std::optional<Message> instead = {})
      : says(std::move(what)), advice(std::move(instead)), where(place) {
    assert(!place || place.source->name.empty());
  }
};

}  // namespace bra::command
