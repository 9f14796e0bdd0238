#include "intake/block.h"

#include <algorithm>
#include <utility>

namespace bra::intake {
namespace {

std::string text_of_row(const Line& line) {
  std::string text;
  for (const std::string& cell : line.cells) {
    if (cell.empty()) continue;
    if (!text.empty()) text += " | ";
    text += cell;
  }
  return text;
}

}  // namespace

Block block_of(const Line& line) {
  std::string text = line.table != 0     ? text_of_row(line)
                     : line.text.empty() ? line.written
                                         : line.text;
  std::replace(text.begin(), text.end(), '\n', ' ');
  std::replace(text.begin(), text.end(), '\t', ' ');
  return {.kind = line.bullet ? BlockKind::bullet : BlockKind::paragraph,
          .text = std::move(text)};
}

Block mark_block(Message says, std::string proposal) {
  return {.kind = BlockKind::mark,
          .text = std::move(proposal),
          .says = std::move(says)};
}

}  // namespace bra::intake
