#include "syntax/yaml_recovery.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <string_view>
#include <utility>

#include "syntax/gated_yaml.h"
#include "syntax/plain_yaml.h"
#include "syntax/yaml.h"
#include "syntax/yaml_bytes.h"
#include "syntax/yaml_complaint.h"
#include "syntax/yaml_outline.h"
#include "syntax/yaml_scalar.h"
#include "syntax/yaml_slip.h"

namespace bra::syntax {
namespace {

// A page of findings is enough to begin with; a text that is no YAML at all
// should not have one for each line.
constexpr std::size_t most_findings = 20;
// Minutes nest five deep. Each level reads what failed once more.
constexpr std::size_t deepest = 8;

// A map or list whose entries are read one by one.
struct Region {
  std::uint32_t node = 0;
  std::uint32_t last = 0;  // child
  bool list = false;
  std::size_t level = 0;
  std::map<std::string_view, std::uint32_t> keys;
};

class Recovery {
 public:
  Recovery(Span text, Arena& arena, Report& report)
      : outline_(text),
        arena_(arena),
        report_(report),
        gate_budget_(2 * std::size_t{text.size()} + 65'536) {}

  YamlTree read(Report&& whole);

 private:
  void read_region(std::uint32_t node, const Stretch& stretch,
                   std::size_t level);
  void read_entries(Region& region, const Stretch& stretch);
  void read_entry(Region& region, const Stretch& entry);
  bool read_as_whole(Region& region, const Stretch& entry, Report& why);
  bool read_in_parts(Region& region, const Stretch& entry);
  [[nodiscard]] Stretch inside(const Stretch& entry, std::size_t at) const;
  bool read_lines_apart(Region& region, const Stretch& entry);
  bool closes_quote(const Stretch& entry);
  void explain(Region& region, const Stretch& entry, Report&& why);
  void report(Diagnostic found);

  Node& append(Region& region);
  void drop_last(Region& region, std::uint32_t previous);
  bool is_twin(const Region& region, const Node& entry);
  void graft(Region& region, const YamlTree& tree);
  void copy_children(std::uint32_t to, const YamlTree& tree, const Node& from,
                     std::size_t level);
  void add_meant(Region& region, const Slip& slip);

  Outline outline_;
  Arena& arena_;
  Report& report_;
  std::size_t gate_budget_;  // bytes that yaml-cpp may still be given
  YamlTree tree_;
  std::size_t findings_ = 0;
  bool stopped_ = false;
  // The quote that was opened and not closed, and the finding about it.
  char open_quote_ = '\0';
  std::size_t open_quote_finding_ = 0;
  // 1 more than the number of the finding about a `|` without text below it,
  // while that may be told of what follows.
  std::size_t text_expected_ = 0;
};

void Recovery::report(Diagnostic found) {
  if (stopped_) return;
  if (++findings_ > most_findings) {
    found = complaint(yaml_syntax, found.where,
                      {"more that cannot be read, from here on"});
    found.advise({"mend the lines above first"});
    stopped_ = true;
  }
  report_.all().push_back(std::move(found));
}

// Regions and entries ----------------------------------------------------

YamlTree Recovery::read(Report&& whole) {
  Stretch all = outline_.whole();
  // The line that opens a document is no entry.
  if (!all.empty() && outline_.first_line(all).text() == "---")
    all = outline_.stretch(all.from + 1, all.to);
  if (!all.empty() && !is_limit(whole.all().front())) {
    tree_.nodes.emplace_back();
    read_region(0, all, 1);
  }
  if (findings_ == 0) report(std::move(whole.all().front()));
  if (!tree_.nodes.empty() && tree_.nodes[0].first_child == 0)
    tree_.nodes.clear();
  return std::move(tree_);
}

// The map or list that `stretch` holds.
void Recovery::read_region(std::uint32_t node, const Stretch& stretch,
                           std::size_t level) {
  Region region;
  region.node = node;
  region.level = level;
  region.list = outline_.is_item(stretch) || outline_.is_glued_item(stretch);
  tree_.nodes[node].kind = region.list ? NodeKind::list : NodeKind::map;
  tree_.nodes[node].span = outline_.span(stretch).part(0, 0);
  read_entries(region, stretch);
  if (region.last != 0)
    tree_.nodes[node].span.end = tree_.nodes[region.last].span.end;
}

void Recovery::read_entries(Region& region, const Stretch& stretch) {
  std::size_t column = stretch.column;
  for (const Stretch& entry : outline_.entries(stretch)) {
    if (stopped_) return;
    if (entry.column < column) {
      report(complaint(yaml_syntax, outline_.first_line(entry),
                       {"an indentation that fits no line above"})
                 .related(outline_.first_line(stretch),
                          {"the lines here are indented more"})
                 .advise({"indent both alike"}));
      column = entry.column;
    }
    read_entry(region, entry);
  }
}

void Recovery::read_entry(Region& region, const Stretch& entry) {
  const Span line = outline_.first_line(entry);
  if (entry.column == 0 && is_document_mark(line.text())) {
    report(second_document(line.part(0, 3)));
    stopped_ = true;
    return;
  }
  if (outline_.is_stray(entry) && text_expected_ != 0) {
    report_.all()[text_expected_ - 1].related(
        outline_.first_line(entry), {"this may be meant to be the text"});
    return;
  }
  text_expected_ = 0;
  // One slip is one finding: the line's indentation may be told of already.
  const bool told =
      !report_.all().empty() && report_.all().back().where == line;
  if (region.list && outline_.has_key(entry)) {
    if (told) return;
    return report(
        complaint(yaml_syntax, line, {"a key among the items of a list"})
            .advise({"indent it as the lines that it belongs with"}));
  }
  if (!region.list && outline_.is_item(entry)) {
    if (told) return;
    return report(complaint(yaml_syntax, line, {"an item of a list among keys"})
                      .advise({"indent it as the lines that it belongs with"}));
  }
  Report why;
  if (read_as_whole(region, entry, why)) return;
  if (region.level < deepest && read_in_parts(region, entry)) return;
  if (read_lines_apart(region, entry)) return;
  explain(region, entry, std::move(why));
}

bool Recovery::read_as_whole(Region& region, const Stretch& entry,
                             Report& why) {
  const Span text = outline_.span(entry);
  auto tree = read_plain_yaml(text, arena_);
  if (!tree && text.size() <= gate_budget_) {
    gate_budget_ -= text.size();
    tree = read_gated_yaml(text, arena_, why);
  }
  const NodeKind kind = region.list ? NodeKind::list : NodeKind::map;
  if (!tree || tree->nodes.empty() || tree->root()->kind != kind) return false;
  if (!closes_quote(entry)) graft(region, *tree);
  return true;
}

// After a quote that was not closed, an entry with one too many of that kind
// at the end of its line is where it was meant to close; what that entry says
// is not certain.
bool Recovery::closes_quote(const Stretch& entry) {
  if (open_quote_ == '\0') return false;
  const std::string_view text = outline_.span(entry).text();
  const auto count = std::count(text.begin(), text.end(), open_quote_);
  if (count == 0) return false;
  const char quote = std::exchange(open_quote_, '\0');
  const Span line = outline_.first_line(entry);
  if (count % 2 == 0 || !line.text().ends_with(quote)) return false;
  report_.all()[open_quote_finding_].related(line,
                                             {"it may be meant to close here"});
  return true;
}

// The lines inside an entry whose key or dash ends before `at`; empty if it
// holds one value only.
Stretch Recovery::inside(const Stretch& entry, std::size_t at) const {
  const std::string_view line = outline_.up_to_end(entry);
  at = skip_spaces(line, at);
  if (at >= line.size() || line[at] == '#') {
    const Stretch below = outline_.stretch(entry.from + 1, entry.to);
    if (!below.empty() && outline_.has_odd_blanks(below)) return {};
    return below;
  }
  // Only after a dash may entries begin on the same line.
  const Stretch rest{entry.from, entry.to, at, entry.column + at - entry.at};
  const bool holds = outline_.is_item(entry) &&
                     (outline_.is_item(rest) || outline_.has_key(rest));
  return holds ? rest : Stretch{};
}

// An entry that holds a map or a list: its own entries one by one.
bool Recovery::read_in_parts(Region& region, const Stretch& entry) {
  const auto key = entry_key(outline_.first_line(entry), &arena_);
  if (!key && !outline_.is_item(entry)) return false;
  const Stretch inner = inside(entry, entry.at + (key ? key->colon : 0) + 1);
  if (inner.empty()) return false;
  const std::uint32_t previous = region.last;
  Node& node = append(region);
  const std::uint32_t added = region.last;
  if (key) {
    node.key = key->text;
    node.key_span = key->span;
    if (is_twin(region, node)) {
      drop_last(region, previous);
      return true;
    }
  }
  read_region(added, inner, region.level + 1);
  if (tree_.nodes[added].first_child == 0) {
    drop_last(region, previous);
  } else if (key) {
    region.keys.emplace(key->text, added);
  }
  return true;
}

// A line that is whole by itself and others below it that are indented more,
// as if they were part of it.
bool Recovery::read_lines_apart(Region& region, const Stretch& entry) {
  const Stretch rest = outline_.stretch(entry.from + 1, entry.to);
  if (rest.empty() || outline_.has_odd_blanks(rest)) return false;
  const bool item = outline_.is_item(rest);
  if (!item && !outline_.has_key(rest)) return false;
  Stretch head = entry;
  head.to = entry.from + 1;
  Report why;
  if (!read_as_whole(region, head, why)) return false;
  report(too_much_indent(outline_.first_line(rest)));
  if (item == region.list) read_entries(region, rest);
  return true;
}

// What is wrong with an entry that cannot be taken apart further.
void Recovery::explain(Region& region, const Stretch& entry, Report&& why) {
  const Span text = outline_.span(entry);
  Diagnostic reason = why.empty() ? unreadable(outline_.first_line(entry))
                                  : std::move(why.all().front());
  const bool certain = reason.fault == &yaml_duplicate_key ||
                       is_limit(reason) || first_forbidden(text.text());
  std::optional<Slip> slip;
  if (!certain) slip = find_slip(text, outline_.is_item(entry), arena_);
  if (!slip) {
    if (is_empty_block(reason)) text_expected_ = report_.all().size() + 1;
    const bool brackets =
        text.text().find_first_of("[{") != std::string_view::npos;
    if (is_unexplained(reason) && brackets) {
      reason = complaint(yaml_syntax, reason.where,
                         {"a value in brackets that cannot be read"})
                   .advise({"put quotes round what has a colon, a comma, a "
                            "bracket or a question mark in it"});
    }
    return report(std::move(reason));
  }
  if (slip->found.fault == &yaml_unclosed_quote) {
    open_quote_ = slip->found.where.text().front();
    open_quote_finding_ = report_.all().size();
  }
  add_meant(region, *slip);
  report(std::move(slip->found));
}

// The tree ---------------------------------------------------------------

Node& Recovery::append(Region& region) {
  region.last = tree_.append(region.node, region.last);
  return tree_.nodes[region.last];
}

// Takes the last node away, which has no children.
void Recovery::drop_last(Region& region, std::uint32_t previous) {
  tree_.nodes.pop_back();
  region.last = previous;
  if (previous == 0) {
    tree_.nodes[region.node].first_child = 0;
  } else {
    tree_.nodes[previous].next = 0;
  }
}

bool Recovery::is_twin(const Region& region, const Node& entry) {
  const auto first = region.keys.find(entry.key);
  if (first == region.keys.end()) return false;
  report(duplicate_key(tree_.nodes[first->second], entry));
  return true;
}

// The entries of `tree` become the region's.
void Recovery::graft(Region& region, const YamlTree& tree) {
  const Node* entry = tree.first(*tree.root());
  for (; entry != nullptr; entry = tree.next(*entry)) {
    if (!region.list && is_twin(region, *entry)) continue;
    Node& node = append(region);
    node = *entry;
    node.next = node.first_child = 0;
    if (!region.list) region.keys.emplace(node.key, region.last);
    copy_children(region.last, tree, *entry, region.level + 1);
  }
  tree_.comments.insert(tree_.comments.end(), tree.comments.begin(),
                        tree.comments.end());
}

void Recovery::copy_children(std::uint32_t to, const YamlTree& tree,
                             const Node& from, std::size_t level) {
  if (from.first_child == 0 || stopped_) return;
  if (level > max_yaml_depth) return report(too_deep(from.span));
  std::uint32_t last = 0;
  const Node* child = tree.first(from);
  for (; child != nullptr; child = tree.next(*child)) {
    if (tree_.nodes.size() >= max_yaml_nodes) {
      report(too_many(child->span));
      stopped_ = true;
      return;
    }
    last = tree_.append(to, last);
    tree_.nodes[last] = *child;
    tree_.nodes[last].next = tree_.nodes[last].first_child = 0;
    copy_children(last, tree, *child, level + 1);
  }
}

// The value that a slip leaves no doubt about.
void Recovery::add_meant(Region& region, const Slip& slip) {
  if (!slip.value || slip.key.has_value() == region.list) return;
  const std::uint32_t previous = region.last;
  Node& node = append(region);
  node.kind = NodeKind::scalar;
  node.text = slip.text;
  node.span = slip.value;
  if (region.list) return;
  node.key = slip.key->text;
  node.key_span = slip.key->span;
  if (is_twin(region, node)) return drop_last(region, previous);
  region.keys.emplace(node.key, region.last);
}

}  // namespace

YamlTree recover_yaml(Span text, Arena& arena, Report&& whole, Report& report) {
  Recovery recovery(without_byte_order_mark(text), arena, report);
  return recovery.read(std::move(whole));
}

}  // namespace bra::syntax
