#include "syntax/yaml_follower.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "syntax/yaml.h"
#include "syntax/yaml_complaint.h"
#include "syntax/yaml_extent.h"
#include "syntax/yaml_scalar.h"

namespace bra::syntax {
namespace {

bool is_break(char c) { return c == '\n' || c == '\r'; }
bool is_space(char c) { return c == ' ' || c == '\t' || is_break(c); }

Style style_of(char first) {
  switch (first) {
    case '"':
      return Style::double_quoted;
    case '\'':
      return Style::single_quoted;
    case '|':
      return Style::literal;
    default:
      return Style::folded;
  }
}

}  // namespace

Follower::Follower(Span text, Arena& arena)
    : span_(text), text_(text.text()), arena_(arena), feed_(text_.find('\n')) {}

// Places -----------------------------------------------------------------

// Asked in the order of the text, so that no line is searched twice.
std::size_t Follower::line_begin(std::size_t at) {
  while (feed_ < at) {
    line_ = feed_ + 1;
    feed_ = text_.find('\n', line_);
  }
  return line_;
}

Span Follower::rest_of_line(std::size_t at) const {
  std::size_t end = std::min(text_.find('\n', at), text_.size());
  while (end > at && is_space(text_[end - 1])) --end;
  return span_.part(at, end);
}

// The sign at the cursor; a line feed at the end of the text.
char Follower::sign() const {
  return cursor_ < text_.size() ? text_[cursor_] : '\n';
}

bool Follower::awaits_key() const {
  return !open_.empty() && !open_.back().awaits_value &&
         tree_.nodes[open_.back().node].kind == NodeKind::map;
}

bool Follower::in_brackets() const {
  return !open_.empty() && open_.back().in_brackets;
}

// The column that a line must reach to go on with what the innermost block
// holds.
std::size_t Follower::least_column() const {
  for (auto open = open_.rbegin(); open != open_.rend(); ++open) {
    if (!open->in_brackets) return open->column + 1;
  }
  return 0;
}

std::string_view Follower::keep(std::string_view value, Span written) {
  const std::string_view text = written.text();
  if (value == text) return text;
  if (text.size() > 1 && value == text.substr(1, text.size() - 2))
    return text.substr(1, text.size() - 2);
  return arena_.keep(value);
}

// Refusing ---------------------------------------------------------------

// The first refusal counts; what comes after it may be its consequence.
bool Follower::refuse(Diagnostic why) {
  if (!refusal_) refusal_ = std::move(why);
  return false;
}

void Follower::refuse_reserved(std::size_t at) {
  refuse(reserved_start({}, rest_of_line(std::min(at, text_.size()))));
}

// What stands at the cursor is in no event.
bool Follower::refuse_here() {
  const Span rest = rest_of_line(cursor_);
  const bool line_start = cursor_ == line_begin(cursor_);
  if (line_start && is_document_mark(rest.text())) {
    return refuse(second_document(rest.part(0, 3)));
  }
  if (std::string_view("&*!%@`?").find(sign()) != std::string_view::npos)
    return refuse(reserved_start({}, rest));
  return refuse(unreadable(rest));
}

// Between things ---------------------------------------------------------

// Moves past blanks, line ends and comments.
bool Follower::gap() {
  if (refusal_) return false;
  on_new_line_ = cursor_ == 0;
  for (; cursor_ < text_.size(); ++cursor_) {
    const char c = text_[cursor_];
    const bool comes_first = cursor_ == 0 || is_space(text_[cursor_ - 1]);
    if (c == '#' && comes_first) {
      if (!comment()) return false;
    } else if (!is_space(c)) {
      return !on_new_line_ || indentation();
    }
    if (sign() == '\n') on_new_line_ = true;
  }
  return true;
}

// From `#` to before the line feed. After a value, one that is not set off
// with a blank is more likely part of it.
bool Follower::comment() {
  const Span rest = rest_of_line(cursor_);
  const std::size_t line = line_begin(cursor_);
  const std::size_t first = text_.find_first_not_of(" \t", line);
  const bool set_off = rest.size() == 1 || is_space(rest.text()[1]);
  if (first != cursor_ && !set_off) return refuse(cut_value(rest));
  tree_.comments.push_back(rest);
  cursor_ = std::min(text_.find('\n', cursor_), text_.size()) - 1;
  return true;
}

// The cursor is at the first sign on its line.
bool Follower::indentation() {
  const std::size_t line = line_begin(cursor_);
  const std::size_t tab = text_.substr(0, cursor_).find('\t', line);
  if (tab != text_.npos) {
    const std::size_t past = text_.find_first_not_of('\t', tab);
    return refuse(tab_indent(span_.part(tab, past)));
  }
  if (text_.substr(cursor_).starts_with("\u00A0"))
    return refuse(no_break_indent(span_.part(cursor_, cursor_ + 2)));
  const bool closes = sign() == ']' || sign() == '}';
  if (!in_brackets() || closes || cursor_ - line >= least_column()) return true;
  const Span bracket = tree_.nodes[open_.back().node].span;
  return refuse(complaint(yaml_syntax,
                          {bracket.source, bracket.begin, bracket.begin + 1},
                          {"a bracket that is not closed"})
                    .related(rest_of_line(cursor_), {"it takes in this line"}));
}

// Moves to `at`, where an event says that something is.
bool Follower::reach(std::size_t at) {
  return gap() && (cursor_ == at || refuse_here());
}

bool Follower::take(char wanted) {
  if (sign() != wanted) return false;
  ++cursor_;
  return true;
}

// Nodes ------------------------------------------------------------------

// The line `---` that may open a document.
bool Follower::document_start() {
  if (!gap()) return false;
  const std::string_view rest = text_.substr(cursor_);
  if (cursor_ != line_begin(cursor_) || !rest.starts_with("---")) return true;
  if (rest.size() > 3 && !is_space(rest[3])) return true;
  cursor_ += 3;
  return true;
}

// Moves past what leads to the next value, and makes its node.
bool Follower::enter(std::uint32_t& node) {
  if (refusal_) return false;
  if (tree_.nodes.size() >= max_yaml_nodes) {
    return refuse(too_many(rest_of_line(cursor_)));
  }
  if (open_.empty()) {
    if (!document_start()) return false;
    tree_.nodes.emplace_back();
    node = 0;
    return true;
  }
  Open& parent = open_.back();
  const bool map = tree_.nodes[parent.node].kind == NodeKind::map;
  if (!(map ? enter_value(parent) : enter_item(parent))) return false;
  node = parent.last = tree_.append(parent.node, parent.last);
  if (map) {
    tree_.nodes[node].key = key_;
    tree_.nodes[node].key_span = key_span_;
  }
  return true;
}

bool Follower::enter_value(Open& map) {
  map.awaits_value = false;
  if (!gap()) return false;
  if (take(':')) return true;
  return refuse(stray_lines(key_span_));
}

bool Follower::enter_item(Open& list) {
  if (!gap()) return false;
  if (!list.in_brackets) return take('-') || refuse_here();
  return list.last == 0 || take(',') || refuse_here();
}

void Follower::key(Open& map, std::size_t at, bool plain,
                   std::string_view value) {
  if (map.in_brackets && map.last != 0) {
    if (!gap()) return;
    if (!take(',')) {
      refuse_here();
      return;
    }
  }
  if (!reach(at)) return;
  const Style style = plain ? Style::plain : style_of(sign());
  if (!read_extent(at, style, value)) return;
  key_span_ = span_.part(at, cursor_);
  if (key_span_.size() > max_yaml_key) {
    refuse(long_key(key_span_));
  } else if (plain && value == "<<") {
    refuse(complaint(yaml_anchor, key_span_, {"a key that is {}", "<<"})
               .advise({"write the keys out"}));
  } else if (value.empty() || key_span_.text().find('\n') != value.npos) {
    refuse(complaint(yaml_syntax, key_span_, {"a key on more than one line"}));
  }
  key_ = keep(value, key_span_);
  map.awaits_value = true;
}

// Moves past the scalar at the cursor.
bool Follower::read_extent(std::size_t at, Style style,
                           std::string_view value) {
  Extent extent = scalar_extent(span_, at, style, value, least_column());
  if (extent.wrong) return refuse(std::move(*extent.wrong));
  if (extent.comment) tree_.comments.push_back(*extent.comment);
  cursor_ = extent.end;
  return true;
}

void Follower::scalar(std::size_t at, bool plain, std::string_view value) {
  if (refusal_) return;
  if (!plain && at < text_.size() && text_[at] == '!')
    return refuse_reserved(at);
  if (awaits_key()) {
    return key(open_.back(), at, plain, value);
  }
  std::uint32_t number = 0;
  if (!enter(number) || !reach(at)) return;
  if (open_.empty()) {
    refuse(stray_lines(rest_of_line(at)));
    return;
  }
  const Style style = plain ? Style::plain : style_of(sign());
  const bool alone = plain && on_new_line_;
  if (!read_extent(at, style, value)) return;
  if (alone) {
    // Text that stands below its key may be a list with spaces left out.
    if (auto glued = glued_line(span_, at, cursor_)) {
      refuse(std::move(*glued));
      return;
    }
  }
  Node& node = tree_.nodes[number];
  node.kind = NodeKind::scalar;
  node.style = style;
  node.span = span_.part(at, cursor_);
  node.text = keep(value, node.span);
}

// `~` and `null` are words at `at`; for a value that is not written, `at` is
// where the next thing stands, and the node's place is the cursor.
void Follower::null(std::size_t at) {
  if (refusal_) return;
  if (awaits_key()) {
    if (gap()) refuse_here();
    return;
  }
  std::uint32_t number = 0;
  if (!enter(number)) return;
  const std::size_t before = cursor_;
  const std::size_t comments = tree_.comments.size();
  line_begin(before);
  const auto line = std::pair(line_, feed_);
  if (!gap()) return;
  const std::string_view word = cursor_ == at ? null_word() : "";
  Node& node = tree_.nodes[number];
  if (!word.empty()) {
    node.span = span_.part(cursor_, cursor_ + word.size());
    cursor_ += word.size();
  } else {
    cursor_ = before;
    std::tie(line_, feed_) = line;
    tree_.comments.resize(comments);
    node.span = span_.part(cursor_, cursor_);
  }
  if (in_brackets() && node.span.empty() && node.key.empty()) {
    refuse(complaint(yaml_syntax, span_.part(cursor_ - 1, cursor_),
                     {"an empty place in the list"})
               .advise({"take one comma away"}));
  }
}

// The null that is written at the cursor, if it is a value by itself and not
// the beginning of other text.
std::string_view Follower::null_word() const {
  const std::string_view ends = in_brackets() ? " \t\r\n,]}" : " \t\r\n";
  const std::string_view rest = text_.substr(cursor_);
  const std::string_view word = rest.substr(0, rest.find_first_of(ends));
  if (!is_null_word(word)) return {};
  const std::size_t after = rest.find_first_not_of(" \t", word.size());
  if (after == rest.npos || rest[after] == '#') return word;
  return ends.find(rest[after]) == ends.npos ? std::string_view() : word;
}

void Follower::begin(NodeKind kind, std::size_t at, bool in_brackets) {
  if (refusal_) return;
  if (awaits_key()) {
    if (gap()) refuse_here();
    return;
  }
  if (open_.size() >= max_yaml_depth) {
    refuse(too_deep(rest_of_line(cursor_)));
    return;
  }
  std::uint32_t node = 0;
  if (!enter(node) || !reach(at)) return;
  tree_.nodes[node].kind = kind;
  tree_.nodes[node].span = span_.part(at, at + 1);
  if (in_brackets && !take(kind == NodeKind::map ? '{' : '[')) {
    refuse(key_in_brackets(pair_at(at)));
  }
  open_.push_back({node, 0, in_brackets, at - line_begin(at), false});
}

// `RULE: reason` between brackets: up to where the entry ends on its line.
Span Follower::pair_at(std::size_t at) const {
  const Span rest = rest_of_line(at);
  const std::string_view text = rest.text();
  return rest.part(0, trimmed_end(text.substr(0, text.find_first_of(",]}"))));
}

void Follower::end() {
  if (refusal_) return;
  const Open open = open_.back();
  if (open.in_brackets) {
    if (!gap()) return;
    if (take(',') && !gap()) return;
    const bool map = tree_.nodes[open.node].kind == NodeKind::map;
    if (!take(map ? '}' : ']')) {
      refuse_here();
      return;
    }
    tree_.nodes[open.node].span.end = span_.part(cursor_, cursor_).begin;
  } else if (open.last != 0) {
    tree_.nodes[open.node].span.end = tree_.nodes[open.last].span.end;
  }
  check_keys(open.node);
  open_.pop_back();
}

void Follower::check_keys(std::uint32_t map) {
  if (tree_.nodes[map].kind != NodeKind::map) return;
  if (const auto twins = twin_keys(tree_, tree_.nodes[map]))
    refuse(duplicate_key(*twins->first, *twins->second));
}

std::optional<YamlTree> Follower::finish() {
  if (refusal_ || !gap()) return {};
  if (tree_.nodes.empty() && !document_start()) return {};
  if (!gap()) return {};
  if (cursor_ != text_.size()) {
    refuse_here();
    return {};
  }
  if (tree_.nodes.size() == 1 && tree_.nodes[0].kind == NodeKind::null) {
    const Span word = tree_.nodes[0].span;
    if (!word.empty()) {
      refuse(stray_lines(word));
      return {};
    }
    tree_.nodes.clear();
  }
  return std::move(tree_);
}

}  // namespace bra::syntax
