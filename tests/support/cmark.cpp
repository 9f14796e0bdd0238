#include "support/cmark.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <memory>

namespace bra::test {
namespace {

struct FreeNode {
  void operator()(cmark_node* node) const { cmark_node_free(node); }
};
using Document = std::unique_ptr<cmark_node, FreeNode>;

Document parsed(std::string_view markdown) {
  cmark_gfm_core_extensions_ensure_registered();
  cmark_parser* parser = cmark_parser_new(CMARK_OPT_DEFAULT);
  cmark_parser_attach_syntax_extension(parser,
                                       cmark_find_syntax_extension("table"));
  cmark_parser_feed(parser, markdown.data(), markdown.size());
  Document document(cmark_parser_finish(parser));
  cmark_parser_free(parser);
  return document;
}

std::string_view literal(cmark_node* node) {
  const char* text = cmark_node_get_literal(node);
  return text == nullptr ? std::string_view() : text;
}

bool is_line_break(std::string_view html) {
  return html.starts_with("<br") || html.starts_with("<BR");
}

// The text of everything inside `node`.
void add_text(std::string& text, cmark_node* node) {
  const cmark_node_type type = cmark_node_get_type(node);
  if (type == CMARK_NODE_SOFTBREAK) {
    text += ' ';
  } else if (type == CMARK_NODE_LINEBREAK) {
    text += '\n';
  } else if (type == CMARK_NODE_HTML_INLINE) {
    const std::string_view html = literal(node);
    if (is_line_break(html)) {
      text += '\n';
    } else if (!html.starts_with("<!--")) {
      text += html;
    }
  } else {
    text += literal(node);
  }
  cmark_node* child = cmark_node_first_child(node);
  for (; child != nullptr; child = cmark_node_next(child)) {
    add_text(text, child);
  }
}

std::string text_of(cmark_node* node) {
  std::string text;
  add_text(text, node);
  return text;
}

std::string table_text(cmark_node* table) {
  std::string text;
  cmark_node* row = cmark_node_first_child(table);
  for (; row != nullptr; row = cmark_node_next(row)) {
    cmark_node* cell = cmark_node_first_child(row);
    for (; cell != nullptr; cell = cmark_node_next(cell)) {
      add_text(text, cell);
      if (cmark_node_next(cell) != nullptr) text += '|';
    }
    text += '/';
  }
  return text;
}

std::string kind_of(cmark_node* node) {
  const cmark_node_type type = cmark_node_get_type(node);
  if (type == CMARK_NODE_HEADING) {
    return "heading" + std::to_string(cmark_node_get_heading_level(node));
  }
  if (type == CMARK_NODE_PARAGRAPH) return "paragraph";
  if (type == CMARK_NODE_BLOCK_QUOTE) return "quote";
  if (type == CMARK_NODE_ITEM) {
    const auto list = cmark_node_get_list_type(cmark_node_parent(node));
    return list == CMARK_ORDERED_LIST ? "ordered" : "item";
  }
  if (type == CMARK_NODE_CODE_BLOCK) return "code";
  if (type == CMARK_NODE_HTML_BLOCK) return "html";
  if (type == CMARK_NODE_THEMATIC_BREAK) return "break";
  return cmark_node_get_type_string(node);
}

bool is_container(cmark_node* node) {
  const cmark_node_type type = cmark_node_get_type(node);
  return type == CMARK_NODE_ITEM || type == CMARK_NODE_BLOCK_QUOTE;
}

void add_blocks(std::vector<SeenBlock>& blocks, cmark_node* parent, int depth) {
  cmark_node* node = cmark_node_first_child(parent);
  for (; node != nullptr; node = cmark_node_next(node)) {
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_LIST) {
      add_blocks(blocks, node, depth);
      continue;
    }
    const std::string kind = kind_of(node);
    const bool first = cmark_node_previous(node) == nullptr;
    if (type == CMARK_NODE_PARAGRAPH && first && is_container(parent)) {
      blocks.back().text = text_of(node);
      continue;
    }
    SeenBlock block{kind, depth, cmark_node_get_start_line(node), {}};
    if (kind == "table") {
      block.text = table_text(node);
      // A table straight after text is said to begin where the text does,
      // and the text nowhere.
      cmark_node* text = cmark_node_previous(node);
      if (text != nullptr && cmark_node_get_start_line(text) == 0) {
        block.line = 0;
      }
    } else if (type == CMARK_NODE_HEADING || type == CMARK_NODE_PARAGRAPH) {
      block.text = text_of(node);
    }
    blocks.push_back(std::move(block));
    if (is_container(node)) add_blocks(blocks, node, depth + 1);
  }
}

}  // namespace

std::vector<SeenBlock> seen_blocks(std::string_view markdown) {
  const Document document = parsed(markdown);
  std::vector<SeenBlock> blocks;
  add_blocks(blocks, document.get(), 0);
  return blocks;
}

std::string seen_text(std::string_view paragraph) {
  return text_of(parsed(paragraph).get());
}

}  // namespace bra::test
