// Slips of the pen: what people do wrong when they write YAML by hand, found
// in one entry that cannot be read: a colon inside a value, a quote that is
// not closed, a forgotten space. Where it is plain what was meant, the slip
// says that too, so that the finding costs nobody the fact.

#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "report/report.h"
#include "text/arena.h"

namespace bra::syntax {

/// The key that a line begins with.
struct EntryKey {
  std::string_view text;
  Span span;
  std::size_t colon = 0;  ///< an offset in the line
};

struct Slip {
  Diagnostic found;
  /// What was meant, if that is plain; else `value` is no place. An item of a
  /// list has no key.
  std::optional<EntryKey> key;
  Span value;
  std::string_view text;  ///< of the value
};

/// The key of a line, from its first character: text or quoted text, a colon
/// and a blank. A quoted one is as written unless there is an arena to put it
/// into.
std::optional<EntryKey> entry_key(Span line, Arena* arena = nullptr);

/// What is wrong with `entry`, which has no entries of its own: `key: value`
/// or, if `in_list`, `- value`. Nothing if it is no slip that we know.
std::optional<Slip> find_slip(Span entry, bool in_list, Arena& arena);

}  // namespace bra::syntax
