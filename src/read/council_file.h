// Council file: bra.yaml as it is read, key by key. What a key wants and is not
// given is told; nothing is guessed.

#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/council.h"
#include "read/record.h"
#include "read/shapes.h"
#include "report/proposal.h"
#include "syntax/yaml.h"
#include "text/similar.h"
#include "text/utf8.h"

namespace bra::read {

/// One bra.yaml, and where what is wrong with it is told.
struct CouncilFile {
  const syntax::YamlTree& tree;
  Council& council;
  Report& report;

  void refuse(const syntax::Node& node, Message what, Message remedy) {
    const bool is_null = node.kind == syntax::NodeKind::null;
    const Span where = is_null ? node.key_span : node.span;
    report.add(value_unexpected, where, std::move(what))
        .advise(std::move(remedy));
  }

  std::string text(const syntax::Node& node) {
    if (node.kind == syntax::NodeKind::scalar) return utf8::nfc(node.text);
    refuse(node, Message("{} wants one text", node.key),
           Message("write it on one line"));
    return {};
  }

  std::vector<std::string> texts(const syntax::Node& node) {
    // Without its brackets a list is one text; a comma in quotes is meant.
    const bool unbracketed = node.kind == syntax::NodeKind::scalar &&
                             node.style == syntax::Style::plain &&
                             node.text.find(',') != std::string_view::npos;
    if (unbracketed || node.kind == syntax::NodeKind::map) {
      refuse(node, Message("{} wants a list", node.key),
             Message("write it as [A, B]"));
      return {};
    }
    if (node.kind == syntax::NodeKind::scalar) return {utf8::nfc(node.text)};
    std::vector<std::string> out;
    for (const syntax::Node* one = tree.first(node); one != nullptr;
         one = tree.next(*one)) {
      out.push_back(text(placed(*one, node)));
    }
    return out;
  }

  /// An entry without anything in it has no place; its list has.
  static const syntax::Node& placed(const syntax::Node& entry,
                                    const syntax::Node& list) {
    return entry.kind == syntax::NodeKind::null && !entry.key_span ? list
                                                                   : entry;
  }

  std::optional<int> number(const syntax::Node& node) {
    const auto value = whole_number(node.text);
    if (node.kind != syntax::NodeKind::scalar || !value) {
      refuse(node, Message("{} wants a number", node.key),
             Message("write it in digits"));
      return {};
    }
    return value;
  }

  /// Whether keys stand where keys are wanted, and a list of them where that
  /// is; each other shape is looked at by who takes it.
  bool has_shape(const syntax::Node& node, Shape shape) {
    const bool wants_map =
        shape == Shape::map || shape == Shape::words || shape == Shape::rules;
    const bool wants_list = shape == Shape::maps;
    if (node.kind == syntax::NodeKind::null || (!wants_map && !wants_list)) {
      return true;
    }
    if (wants_map && node.kind == syntax::NodeKind::map) return true;
    if (wants_list && node.kind == syntax::NodeKind::list) return true;
    refuse(node, Message("{} wants keys and values", node.key),
           wants_list
               ? Message("write each as - id: …")
               : Message("write its keys on the lines below it, each with a "
                         "colon"));
    return false;
  }

  /// The maps of a list, each handed to `take` with its keys.
  template <class Take>
  void each_map(const syntax::Node& list, Take take) {
    for (const syntax::Node* one = tree.first(list); one != nullptr;
         one = tree.next(*one)) {
      if (one->kind == syntax::NodeKind::map) {
        take(*one);
      } else {
        refuse(placed(*one, list),
               Message("{} wants keys and values", list.key),
               Message("write each as - id: …"));
      }
    }
  }

  void unknown_key(const syntax::Node& node,
                   std::span<const std::string_view> known) {
    report.add(key_unknown, node.key_span, Message("unknown key {}", node.key))
        .advise(remedy_for(node.key, known));
  }

  /// A key of another level is no slip for one of this: `roles` at the margin.
  static Message remedy_for(std::string_view key,
                            std::span<const std::string_view> known) {
    std::vector<std::string_view> above;
    for (const KeyShape& one : shapes_of_settings()) {
      if (one.key == key) {
        return {"{} is written at the margin of the file", key};
      }
      const auto has_it = [&](const KeyShape& own) { return own.key == key; };
      if (std::any_of(one.keys.begin(), one.keys.end(), has_it)) {
        above.push_back(one.key);
      }
    }
    // `name` is both an area's and a level's, and may be the council's.
    if (above.size() == 1) {
      return {"{} is written below {}:, indented", key, above.front()};
    }
    return did_you_mean(
        closest_to(key, known),
        Message("take it away; `bra help config` lists the keys"));
  }
};

template <class Target>
struct KeyAction {
  std::string_view key;
  void (*take)(CouncilFile& file, const syntax::Node& node, Target& target);
  Shape shape = Shape::text;
  /// The keys of its map or maps.
  Shapes (*keys)() = nullptr;
};

template <class Target, std::size_t size>
Shapes shapes_of(const KeyAction<Target> (&actions)[size]) {
  Shapes shapes;
  for (const auto& action : actions) {
    KeyShape& one = shapes.emplace_back();
    one.key = action.key;
    one.shape = action.shape;
    if (action.keys != nullptr) one.keys = action.keys();
  }
  return shapes;
}

/// Applies a table of keys to a map: each known key once, others reported.
template <class Target, std::size_t size>
void take_keys(CouncilFile& file, const syntax::Node& map,
               const KeyAction<Target> (&actions)[size], Target& target) {
  for (const syntax::Node* node = file.tree.first(map); node != nullptr;
       node = file.tree.next(*node)) {
    const KeyAction<Target>* found = nullptr;
    for (const auto& action : actions) {
      if (action.key == node->key) found = &action;
    }
    if (found != nullptr) {
      if (!file.has_shape(*node, found->shape)) continue;
      if (node->kind != syntax::NodeKind::null) {
        found->take(file, *node, target);
      }
      continue;
    }
    std::array<std::string_view, size> known;
    for (std::size_t i = 0; i < size; ++i) known[i] = actions[i].key;
    file.unknown_key(*node, known);
  }
}

}  // namespace bra::read
