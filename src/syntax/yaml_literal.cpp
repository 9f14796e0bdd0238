#include "syntax/yaml_literal.h"

#include <algorithm>

#include "syntax/yaml_line.h"

namespace bra::syntax {

std::optional<LiteralBlock> literal_block(std::string_view text,
                                          std::string_view signs,
                                          std::size_t begin,
                                          std::size_t column) {
  LiteralBlock block;
  std::size_t indent = 0;  // 0 until the first line that is not blank
  std::size_t widest_blank = 0;
  std::size_t length = 0;  // of the text without blank lines at its end
  block.next = begin;
  while (block.next < text.size()) {
    const YamlLine line = yaml_line(text, block.next);
    if (line.blank()) {
      widest_blank = std::max(widest_blank, line.column());
    } else {
      if (line.column() <= column) break;
      if (indent == 0) indent = line.column();
      if (line.column() < indent || text[line.first] == '\t') return {};
      const std::size_t from = line.begin + indent;
      block.text.append(text.substr(from, line.end - from));
      block.end = line.end;
    }
    if (line.end != line.next) block.text += '\n';
    if (!line.blank()) length = block.text.size();
    block.next = line.next;
  }
  // Blanks wider than the indentation are text to some and none to others.
  if (indent == 0 || widest_blank > indent) return {};
  if (!signs.ends_with('+')) block.text.resize(length);
  if (signs.ends_with('-') && block.text.back() == '\n') block.text.pop_back();
  return block;
}

}  // namespace bra::syntax
