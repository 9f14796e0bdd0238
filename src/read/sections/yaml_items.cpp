#include "read/sections/yaml_items.h"

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <utility>

#include "read/record.h"
#include "read/sections/item_text.h"
#include "read/sections/numbers.h"
#include "read/sections/place_in.h"
#include "read/sections/prose_blocks.h"
#include "syntax/block_starts.h"
#include "syntax/yaml.h"
#include "text/ascii.h"
#include "text/capital.h"

namespace bra::read {

using syntax::Node;
using syntax::NodeKind;
using syntax::YamlTree;

namespace {

// `§11` as a heading says it, `§ 11`; with words beside it, as it is written. A
// bare number is a section's: `nummer: 11` is `§ 11`.
std::string_view item_number(std::string_view written, Draft& draft) {
  Arena& words = draft.meeting.words;
  if (whole_number(written)) return words.keep(fmt::format("§ {}", written));
  const std::string heading = std::string(written) + " x";
  const NumberedTitle numbered = split_number(heading, draft.lexicon);
  const bool whole = !numbered.number.empty() && numbered.title == "x";
  return whole ? words.keep(numbered.number) : written;
}

// Where the marker and the lines stand in the file; all of the text where one
// of them does not stand there as it is. Only in a block after | are all sure
// to.
Span place_of(const ProseBlock& block, Span whole, PlacesIn& places) {
  Span place;
  if (!block.marker.empty()) place = places.next(block.marker);
  for (const std::string_view line : block.lines) {
    const Span one = places.next(line);
    if (one == whole) return whole;
    place = place ? spanning(place, one) : one;
  }
  return place ? place : whole;
}

// Paragraphs parted by blank lines, and lists.
void read_text(const Node& node, ItemText& item, Draft& draft) {
  if (node.kind != NodeKind::scalar) {
    scalar_of(node, draft);  // which tells what is wrong
    return;
  }
  PlacesIn places(node.span);
  for (const ProseBlock& block : prose_blocks(node.text)) {
    const Span place = node.style == syntax::Style::literal
                           ? place_of(block, node.span, places)
                           : node.span;
    if (block.marker.empty()) {
      item.paragraph(block.lines, place);
      continue;
    }
    const std::string_view text = joined(block.lines, draft.meeting.words);
    if (const auto box = syntax::check_box(text)) {
      item.task_line(box->words, box->ticked, place);
    } else {
      item.entry(block.lines, place, prose_marker(block.marker), block.level);
    }
  }
  item.settle();
}

// `[Rådet antar planen, och följer upp den]`: the comma parts two.
void report_cut(const Node& one, Draft& draft) {
  const bool is_small = !one.text.empty() && !is_digit(one.text.front()) &&
                        !begins_upper(one.text);
  if (one.style != syntax::Style::plain || !is_small) return;
  draft.report
      .add(syntax::yaml_value_cut, one.span,
           Message("{} stands alone where a decision is wanted", one.text))
      .advise(
          "a comma parts the entries of a one-line list: put each decision in "
          "quotes, or write one a line");
}

// One text, or a list of them.
void read_decisions(const YamlTree& tree, const Node& node, ItemText& item,
                    Draft& draft) {
  if (node.kind == NodeKind::scalar) {
    item.whole_decision(node.text, node.span);
  }
  for (const Node* one = tree.first(node); one != nullptr;
       one = tree.next(*one)) {
    if (one->kind == NodeKind::scalar) {
      const bool is_later = one != tree.first(node);
      const bool is_one_line = node.span.text().starts_with('[');
      if (is_later && is_one_line) report_cut(*one, draft);
      item.whole_decision(one->text, one->span);
    } else {
      scalar_of(*one, draft);
    }
  }
  item.settle();
}

}  // namespace

void read_yaml_item(const YamlTree& tree, const Node& map, Draft& draft) {
  Item item;
  item.span = map.span;
  const Node* text = nullptr;
  const Node* decisions = nullptr;
  for (const Node* node = tree.first(map); node != nullptr;
       node = tree.next(*node)) {
    const auto key = key_of(tree, map, *node, Part::item, draft);
    if (!key) continue;
    if (*key == Key::number) {
      const Words written = scalar_of(*node, draft);
      item.number = {item_number(written.text, draft), written.span};
    } else if (*key == Key::title) {
      item.title = scalar_of(*node, draft);
    } else if (*key == Key::presenter) {
      item.presenter = scalar_of(*node, draft);
    } else if (*key == Key::text) {
      text = node;
    } else {
      decisions = node;
    }
  }
  ItemText body(draft);
  body.begin(item);
  if (text != nullptr) read_text(*text, body, draft);
  if (decisions != nullptr && decisions->kind != NodeKind::null) {
    read_decisions(tree, *decisions, body, draft);
  }
  body.finish();
}

}  // namespace bra::read
