// Block: a piece of a draft, in the order of the text.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "intake/document.h"
#include "text/date.h"

namespace bra::intake {

enum class BlockKind : std::uint8_t {
  heading,
  paragraph,
  bullet,
  decision,
  follow_ups,  ///< rows of title, status and owner
  risks,       ///< rows of area and level
  table,       ///< rows as they came, the first one its heading
  mark         ///< something that a human must decide
};

struct Block {
  BlockKind kind = BlockKind::paragraph;
  std::string text;
  std::vector<std::vector<std::string>> rows;
  /// A table of follow-ups that has no column for their numbers.
  bool lacks_numbers = false;
  /// Of a mark: what is to be decided. Its text is a proposal, or empty.
  Message says;
  /// Of risks: the month that the text names.
  std::optional<Month> month;
  std::string month_written;
};

/// A line as it came; a row of a table as one text.
Block block_of(const Line& line);

/// `proposal` is a task, and after a tab whose it is; or empty.
Block mark_block(Message says, std::string proposal);

}  // namespace bra::intake
