#include "write/yaml_entry.h"

#include <algorithm>

#include <fmt/format.h>

#include "language/word_for.h"
#include "syntax/yaml.h"
#include "write/wording.h"

namespace bra::write {

using syntax::Node;
using syntax::NodeKind;

namespace {

/// Where a value ends, without the line ends that a block of text holds.
std::uint32_t end_of(const Page& page, Span value) {
  std::uint32_t end = value.end;
  const std::string_view all = page.text();
  while (end > value.begin && (all[end - 1] == '\n' || all[end - 1] == '\r')) {
    --end;
  }
  return end;
}

/// The end of the line that a value ends on, a remark after it included.
Span after_line_of(const Page& page, Span value) {
  const std::uint32_t end = page.line_at(end_of(page, value)).end;
  return {&page.source, end, end};
}

bool is_flow(const Node& map) { return map.span.text().starts_with('{'); }

/// How many columns of blanks (and dashes) stand before a map's first key.
std::size_t indent_of(const Page& page, const Node& map) {
  const Span line = page.line_at(map.span.begin);
  return map.span.begin - line.begin;
}

const Node* last_child(const Page& page, const Node& parent) {
  const Node* last = nullptr;
  for (const Node* node = page.tree.first(parent); node != nullptr;
       node = page.tree.next(*node)) {
    last = node;
  }
  return last;
}

std::string pair(const Language& language, const Field& field, bool in_flow) {
  return fmt::format("{}: {}", word_for(language, Part::follow_up, field.key),
                     yaml_text(field.text, in_flow));
}

/// After which of the map's keys a new one comes: the last that stands before
/// it in the order of Key.
const Node* place_for(const Page& page, const Node& map, Key key,
                      const Lexicon& lexicon) {
  const auto rank = [](Key one) {
    return one == Key::title ? Key::id : one;  // right after the number
  };
  const Node* before = nullptr;
  for (const Node* node = page.tree.first(map); node != nullptr;
       node = page.tree.next(*node)) {
    const auto known = lexicon.key(Part::follow_up, node->key);
    if (before == nullptr || (known && rank(*known) < rank(key))) before = node;
  }
  return before;
}

}  // namespace

const Node* map_at(const Page& page, Span where) {
  for (const Node& node : page.tree.nodes) {
    if (node.kind == NodeKind::map && node.span == where) return &node;
  }
  return nullptr;
}

const Node* top_value(const Page& page, Key key, const Lexicon& lexicon) {
  const Node* root = page.tree.root();
  if (root == nullptr) return nullptr;
  for (const Node* node = page.tree.first(*root); node != nullptr;
       node = page.tree.next(*node)) {
    if (lexicon.key(Part::meeting, node->key) == key) return node;
  }
  return nullptr;
}

std::vector<Edit> set_in_map(const Page& page, const Node& map,
                             const Fields& fields, const Lexicon& lexicon,
                             const Language& language) {
  std::vector<Edit> edits;
  Fields in_order = fields;
  std::stable_sort(
      in_order.begin(), in_order.end(),
      [](const Field& a, const Field& b) { return a.key < b.key; });
  for (const Field& field : in_order) {
    if (field.text.empty()) continue;
    const Node* there = nullptr;
    for (const Node* node = page.tree.first(map); node != nullptr;
         node = page.tree.next(*node)) {
      if (lexicon.key(Part::follow_up, node->key) == field.key) there = node;
    }
    if (there != nullptr) {
      const bool glued = there->span.empty() && there->span.begin > 0 &&
                         page.text()[there->span.begin - 1] == ':';
      const Span value = {
          &page.source, there->span.begin,
          std::max(there->span.begin, end_of(page, there->span))};
      edits.push_back(
          {value, (glued ? " " : "") + yaml_text(field.text, is_flow(map))});
      continue;
    }
    if (field.key == Key::id && !is_flow(map)) {
      edits.push_back(
          {{&page.source, map.span.begin, map.span.begin},
           fmt::format("{}{}{}", pair(language, field, false), page.line_end(),
                       std::string(indent_of(page, map), ' '))});
      continue;
    }
    const Node* before = place_for(page, map, field.key, lexicon);
    if (is_flow(map)) {
      const Span after = {&page.source, before->span.end, before->span.end};
      edits.push_back({after, ", " + pair(language, field, true)});
    } else {
      edits.push_back({after_line_of(page, before->span),
                       fmt::format("{}{}{}", page.line_end(),
                                   std::string(indent_of(page, map), ' '),
                                   pair(language, field, false))});
    }
  }
  return edits;
}

std::string list_entry(const Fields& fields, std::size_t indent,
                       std::string_view line_end, const Language& language) {
  std::string out;
  for (const Field& field : fields) {
    const bool first = out.empty();
    if (field.text.empty() && field.key != Key::state &&
        field.key != Key::status) {
      continue;
    }
    if (!first) out += line_end;
    out.append(indent, ' ');
    out += first ? "- " : "  ";
    if (field.text.empty()) {  // to be filled in
      out += fmt::format("{}:", word_for(language, Part::follow_up, field.key));
    } else {
      out += pair(language, field, false);
    }
  }
  return out;
}

Changes begin_list(const Page& page, Key key, std::string_view lines,
                   const Lexicon& lexicon, const Language& language) {
  const Node* value = top_value(page, key, lexicon);
  if (value == nullptr) {
    const std::string_view end = page.line_end();
    const std::string_view all = page.text();
    const auto at = static_cast<std::uint32_t>(
        page.is_markdown ? page.markdown.front_matter->end : all.size());
    std::string out = all.substr(0, at).ends_with('\n') ? "" : std::string(end);
    out += fmt::format("{}:{}{}", word_for(language, Part::meeting, key), lines,
                       end);
    return {.edits = {{{&page.source, at, at}, out}}};
  }
  const bool is_empty =
      value->kind == NodeKind::null ||
      (value->kind == NodeKind::list && last_child(page, *value) == nullptr);
  if (!is_empty) return {.out_of_reach = true};
  return {
      .edits = {{{&page.source, value->key_span.end, end_of(page, value->span)},
                 ":" + std::string(lines)}}};
}

Changes add_to_list(const Page& page, Key key,
                    const std::vector<Fields>& entries, const Lexicon& lexicon,
                    const Language& language) {
  const std::string_view end = page.line_end();
  const auto lines = [&](std::size_t indent) {
    std::string out;
    for (const Fields& fields : entries) {
      out += end;
      out += list_entry(fields, indent, end, language);
    }
    return out;
  };
  constexpr std::size_t usual_indent = 2;
  const Node* list = top_value(page, key, lexicon);
  const Node* last = list == nullptr || list->kind != NodeKind::list
                         ? nullptr
                         : last_child(page, *list);
  if (last == nullptr) {
    return begin_list(page, key, lines(usual_indent), lexicon, language);
  }
  if (list->span.text().starts_with('[')) {
    std::string out;
    for (const Fields& fields : entries) {
      std::string map;
      for (const Field& field : fields) {
        if (field.text.empty()) continue;
        map += map.empty() ? "" : ", ";
        map += pair(language, field, true);
      }
      out += fmt::format(", {{{}}}", map);
    }
    return {.edits = {{{&page.source, last->span.end, last->span.end}, out}}};
  }
  const Span line = page.line_at(last->span.begin);
  const std::string_view before =
      line.text().substr(0, last->span.begin - line.begin);
  const std::size_t dash = before.find('-');
  return {.edits = {{after_line_of(page, last->span),
                     lines(dash == before.npos ? usual_indent : dash)}}};
}

}  // namespace bra::write
