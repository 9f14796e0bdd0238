#include "syntax/dump.h"

#include <string_view>

namespace bra::syntax {
namespace {

void put(std::string& out, std::string_view text) {
  out += '{';
  for (const char c : text) {
    switch (c) {
      case '\n':
        out += "\\n";
        break;
      case '\r':
        out += "\\r";
        break;
      case '\\':
      case '{':
      case '}':
        out += '\\';
        [[fallthrough]];
      default:
        out += c;
    }
  }
  out += '}';
}

std::string_view name_of(const Block& block) {
  switch (block.kind) {
    case BlockKind::heading:
      return "heading";
    case BlockKind::paragraph:
      return "paragraph";
    case BlockKind::list_item:
      return block.ordered ? "ordered" : "item";
    case BlockKind::table:
      return "table";
    case BlockKind::code:
      return "code";
    case BlockKind::comment:
      return "comment";
    case BlockKind::html:
      return "html";
    case BlockKind::thematic_break:
      return "break";
    case BlockKind::quote:
      return "quote";
    case BlockKind::fence_open:
      return "open";
    case BlockKind::fence_close:
      return "close";
  }
  return {};
}

void put(std::string& out, const Markdown& markdown, const Block& block) {
  out.append(2 * std::size_t{block.depth}, ' ');
  out += name_of(block);
  if (block.kind == BlockKind::heading) out += std::to_string(block.level);
  if (block.task == Task::empty) out += "[ ]";
  if (block.task == Task::ticked) out += "[x]";
  for (const Span& line : markdown.lines_of(block)) put(out, line.text());
  std::string_view between;
  for (const TableRow& row : markdown.rows_of(block)) {
    out += between;
    between = " ";
    for (const Cell& cell : markdown.cells_of(row)) put(out, cell.span.text());
  }
  out += '\n';
}

std::string_view name_of(const Node& node) {
  switch (node.kind) {
    case NodeKind::null:
      return "null";
    case NodeKind::map:
      return "map";
    case NodeKind::list:
      return "list";
    case NodeKind::scalar:
      break;
  }
  switch (node.style) {
    case Style::plain:
      return "plain";
    case Style::single_quoted:
      return "single";
    case Style::double_quoted:
      return "double";
    case Style::literal:
      return "literal";
    case Style::folded:
      return "folded";
  }
  return {};
}

void put(std::string& out, const YamlTree& tree, const Node& node) {
  out += name_of(node);
  if (node.kind == NodeKind::scalar) return put(out, node.text);
  out += '{';
  const Node* child = tree.first(node);
  for (; child != nullptr; child = tree.next(*child)) {
    if (out.back() != '{') out += ' ';
    if (node.kind == NodeKind::map) {
      put(out, child->key);
      out += '=';
    }
    put(out, tree, *child);
  }
  out += '}';
}

}  // namespace

std::string dump(const Markdown& markdown) {
  std::string out;
  if (markdown.front_matter) {
    out += "front";
    put(out, markdown.front_matter->text());
    out += '\n';
  }
  if (markdown.front_matter_unclosed) out += "unclosed front\n";
  for (const Block& block : markdown.blocks) put(out, markdown, block);
  return out;
}

std::string dump(const YamlTree& tree) {
  std::string out;
  if (tree.root() != nullptr) put(out, tree, *tree.root());
  return out;
}

}  // namespace bra::syntax
