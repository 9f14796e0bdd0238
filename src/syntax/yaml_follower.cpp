#include "syntax/yaml_follower.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "syntax/yaml.h"
#include "syntax/yaml_complaint.h"
#include "syntax/yaml_scalar.h"

namespace bra::syntax {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t'; }
bool is_break(char c) { return c == '\n' || c == '\r'; }
bool is_space(char c) { return is_blank(c) || is_break(c); }

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

// Whether two texts hold the same but for blanks and line ends.
bool same_words(std::string_view a, std::string_view b) {
  std::size_t p = 0;
  std::size_t q = 0;
  while (true) {
    while (p < a.size() && is_space(a[p])) ++p;
    while (q < b.size() && is_space(b[q])) ++q;
    if (p == a.size() || q == b.size()) return p == a.size() && q == b.size();
    if (a[p++] != b[q++]) return false;
  }
}

}  // namespace

Follower::Follower(Span text, Arena& arena)
    : span_(text), text_(text.text()), arena_(arena), feed_(text_.find('\n')) {}

// Places -----------------------------------------------------------------

// Asked in the order of the text, so that a line of any length is searched
// but once.
std::size_t Follower::line_begin(std::size_t at) {
  while (feed_ < at) {
    line_ = feed_ + 1;
    feed_ = text_.find('\n', line_);
  }
  return line_;
}

std::size_t Follower::line_end(std::size_t at) const {
  std::size_t end = std::min(text_.find('\n', at), text_.size());
  while (end > at && is_space(text_[end - 1])) --end;
  return end;
}

std::size_t Follower::content_begin(std::size_t line) const {
  while (line < text_.size() && text_[line] == ' ') ++line;
  return line;
}

Span Follower::rest_of_line(std::size_t at) const {
  return span_.part(at, line_end(at));
}

// The sign at the cursor; a line feed at the end of the text.
char Follower::sign() const {
  return cursor_ < text_.size() ? text_[cursor_] : '\n';
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
    return refuse(complaint(yaml_syntax, rest.part(0, 3),
                            {"a second document in the same file"})
                      .advise({"take the line away, or make it a file of its "
                               "own"}));
  }
  switch (sign()) {
    case '&':
    case '*':
    case '!':
    case '%':
    case '@':
    case '`':
      return refuse(reserved_start({}, rest));
    case '?':
      return refuse(complaint(yaml_syntax, rest.part(0, 1),
                              {"a line that begins with {}", "?"})
                        .advise({"write the key, a colon and the value"}));
    default:
      return refuse(
          complaint(yaml_syntax, rest, {"text that belongs to no key"}));
  }
}

// Between things ---------------------------------------------------------

// Moves past blanks, line ends and comments.
bool Follower::gap() {
  if (refusal_) return false;
  bool new_line = cursor_ == 0;
  for (; cursor_ < text_.size(); ++cursor_) {
    const char c = text_[cursor_];
    const bool comes_first = cursor_ == 0 || is_space(text_[cursor_ - 1]);
    if (c == '#' && comes_first) {
      if (!comment()) return false;
    } else if (!is_space(c)) {
      return !new_line || indentation();
    }
    if (sign() == '\n') new_line = true;
  }
  return true;
}

// From `#` to before the line feed. After a value, one that is not set off
// with a blank is more likely part of it.
bool Follower::comment() {
  const Span rest = rest_of_line(cursor_);
  const std::size_t line = line_begin(cursor_);
  const std::size_t first = text_.find_first_not_of(" \t", line);
  const bool set_off = rest.size() == 1 || is_blank(rest.text()[1]);
  if (first != cursor_ && !set_off) {
    const Span value = span_.part(first, cursor_ + rest.size());
    return refuse(cut_value({}, value, rest));
  }
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
  const bool in_brackets = !open_.empty() && open_.back().in_brackets;
  const bool closes = sign() == ']' || sign() == '}';
  if (!in_brackets || closes || cursor_ - line >= least_column()) return true;
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
    return refuse(
        complaint(yaml_syntax, rest_of_line(cursor_),
                  {"more than {} values in one file", max_yaml_nodes}));
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
  return refuse(complaint(yaml_syntax, key_span_, {"a line without a key"})
                    .advise({"write a key and a colon before it, or indent it "
                             "to go on with the line above"}));
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
  std::size_t end = 0;
  if (!reach(at)) return;
  const Style style = plain ? Style::plain : style_of(sign());
  if (!scalar_end(at, style, value, end)) return;
  key_span_ = span_.part(at, end);
  if (plain && value == "<<") {
    refuse(complaint(yaml_anchor, key_span_, {"a key that is {}", "<<"})
               .advise({"write the keys out"}));
  } else if (value.empty() ||
             text_.substr(at, end - at).find('\n') != value.npos) {
    refuse(complaint(yaml_syntax, key_span_, {"a key on more than one line"}));
  }
  key_ = keep(value, key_span_);
  map.awaits_value = true;
  cursor_ = end;
}

void Follower::scalar(std::size_t at, bool plain, std::string_view value) {
  if (refusal_) return;
  if (!plain && at < text_.size() && text_[at] == '!')
    return refuse_reserved(at);
  if (!open_.empty() && !open_.back().awaits_value &&
      tree_.nodes[open_.back().node].kind == NodeKind::map) {
    return key(open_.back(), at, plain, value);
  }
  std::uint32_t number = 0;
  std::size_t end = 0;
  if (!enter(number) || !reach(at)) return;
  if (open_.empty()) {
    refuse(complaint(yaml_syntax, rest_of_line(at), {"a line without a key"}));
    return;
  }
  const Style style = plain ? Style::plain : style_of(sign());
  if (!scalar_end(at, style, value, end)) return;
  const bool alone = plain && content_begin(line_begin(at)) == at;
  if (alone && !check_glued_lines(at, end)) return;
  Node& node = tree_.nodes[number];
  node.kind = NodeKind::scalar;
  node.style = style;
  node.span = span_.part(at, end);
  node.text = keep(value, node.span);
  cursor_ = end;
}

// `~` and `null` are words at `at`; for a value that is not written, `at` is
// where the next thing stands, and the node's place is the cursor.
void Follower::null(std::size_t at) {
  if (refusal_) return;
  if (!open_.empty() && !open_.back().awaits_value &&
      tree_.nodes[open_.back().node].kind == NodeKind::map) {
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
  const bool in_brackets = !open_.empty() && open_.back().in_brackets;
  if (in_brackets && node.span.empty() && node.key.empty()) {
    refuse(complaint(yaml_syntax, span_.part(cursor_ - 1, cursor_),
                     {"an empty place in the list"})
               .advise({"take one comma away"}));
  }
}

// The null that is written at the cursor, if it is a value by itself and not
// the beginning of other text.
std::string_view Follower::null_word() const {
  const bool in_brackets = !open_.empty() && open_.back().in_brackets;
  const std::string_view ends = in_brackets ? " \t\r\n,]}" : " \t\r\n";
  const std::string_view rest = text_.substr(cursor_);
  const std::string_view word = rest.substr(0, rest.find_first_of(ends));
  if (!is_null_word(word)) return {};
  const std::size_t after = rest.find_first_not_of(" \t", word.size());
  if (after == rest.npos || rest[after] == '#') return word;
  return ends.find(rest[after]) == ends.npos ? std::string_view() : word;
}

void Follower::begin(NodeKind kind, std::size_t at, bool in_brackets) {
  if (refusal_) return;
  if (!open_.empty() && !open_.back().awaits_value &&
      tree_.nodes[open_.back().node].kind == NodeKind::map) {
    if (gap()) refuse_here();
    return;
  }
  if (open_.size() >= max_yaml_depth) {
    refuse(complaint(yaml_syntax, rest_of_line(cursor_),
                     {"lists within lists more than {} deep", max_yaml_depth}));
    return;
  }
  std::uint32_t node = 0;
  if (!enter(node) || !reach(at)) return;
  tree_.nodes[node].kind = kind;
  tree_.nodes[node].span = span_.part(at, at + 1);
  if (in_brackets && !take(kind == NodeKind::map ? '{' : '[')) {
    refuse(complaint(yaml_syntax, rest_of_line(at),
                     {"a key in a list between brackets"})
               .advise({"put quotes round the text with the colon"}));
  }
  open_.push_back({node, 0, in_brackets, at - line_begin(at), false});
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
      refuse(complaint(yaml_syntax, word, {"a line without a key"}));
      return {};
    }
    tree_.nodes.clear();
  }
  return std::move(tree_);
}

// Where scalars end ------------------------------------------------------

bool Follower::scalar_end(std::size_t at, Style style, std::string_view value,
                          std::size_t& end) {
  switch (style) {
    case Style::plain:
      return plain_end(at, value, end);
    case Style::single_quoted:
    case Style::double_quoted:
      return quoted_end(at, end);
    case Style::literal:
    case Style::folded:
      return block_end(at, value, end);
  }
  return false;
}

// The value's words, one after the other; line ends were folded to blanks.
bool Follower::plain_end(std::size_t at, std::string_view value,
                         std::size_t& end) {
  end = at;
  for (const char c : value) {
    if (is_space(c)) continue;
    while (end < text_.size() && is_space(text_[end])) ++end;
    if (end == text_.size() || text_[end] != c) return refuse_here();
    ++end;
  }
  return true;
}

// Text that stands under its key is often a list or a map with spaces left
// out.
bool Follower::check_glued_lines(std::size_t begin, std::size_t end) {
  while (begin < end) {
    const std::size_t past = std::min(end, line_end(begin));
    if (auto found = missing_space(span_.part(begin, past)))
      return refuse(std::move(*found));
    begin = text_.find_first_not_of(" \t\r\n", past);
  }
  return true;
}

// A quote may go on over lines that are indented as YAML demands; less
// indented ones have been swallowed.
bool Follower::quoted_end(std::size_t at, std::size_t& end) {
  const auto past = quote_end(text_, at);
  if (!past) return refuse(unclosed_quote(span_.part(at, at + 1)));
  end = *past;
  std::size_t feed = text_.find('\n', at);
  for (; feed < end; feed = text_.find('\n', feed + 1)) {
    const std::size_t first = content_begin(feed + 1);
    if (is_break(text_[first]) || first - feed - 1 >= least_column()) continue;
    return refuse(unclosed_quote(span_.part(at, at + 1))
                      .related(rest_of_line(first), {"it takes in this line"}));
  }
  return true;
}

// `|` or `>` and the lines that are indented as the first of them.
bool Follower::block_end(std::size_t at, std::string_view value,
                         std::size_t& end) {
  const Span header = rest_of_line(at);
  const std::size_t sign_end = header.text().find_first_of(" \t");
  const std::string_view signs = header.text().substr(0, sign_end);
  if (signs.find_first_of("0123456789") != signs.npos)
    return refuse(reserved_start({}, header));
  std::size_t indent = 0;
  std::size_t widest_blank = 0;
  std::size_t feed = text_.find('\n', at);
  end = at + signs.size();
  const std::size_t content = end;
  while (feed != text_.npos && feed + 1 < text_.size()) {
    const std::size_t first = content_begin(feed + 1);
    const std::size_t column = first - feed - 1;
    const std::size_t next = text_.find('\n', first);
    if (first == text_.size() || is_break(text_[first])) {
      if (end == content) widest_blank = std::max(widest_blank, column);
    } else {
      if (end == content) indent = column;
      if (column < indent || column < least_column()) break;
      end = std::min(next, text_.size());
      if (text_[end - 1] == '\r') --end;
    }
    feed = next;
  }
  const std::size_t comment = header.text().find('#');
  if (comment != std::string_view::npos)
    tree_.comments.push_back(header.part(comment, header.size()));
  const std::size_t first_line = std::min(text_.find('\n', at), end);
  if (end == content || widest_blank > indent) {
    return refuse(
        complaint(yaml_syntax, header.part(0, 1), {"no text below {}", signs})
            .advise({"indent the text more than the key"}));
  }
  return same_words(value, text_.substr(first_line, end - first_line)) ||
         refuse(complaint(yaml_syntax, header.part(0, 1),
                          {"text below {} that cannot be read", signs}));
}

}  // namespace bra::syntax
