#include "syntax/plain_yaml.h"

#include <utility>

#include "syntax/yaml_bytes.h"
#include "syntax/yaml_line.h"
#include "syntax/yaml_literal.h"
#include "syntax/yaml_scalar.h"

namespace bra::syntax {
namespace {

struct Key {
  std::string_view text;
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t colon = 0;
};

// Reads forwards, one line at a time. Every function that reads returns false
// to decline; the whole text is then declined. Offsets are the source's.
class Reader {
 public:
  Reader(Span text, Arena& arena, YamlTree empty)
      : tree(std::move(empty)),
        source_(text.source),
        text_(std::string_view(text.source->text).substr(0, text.end)),
        next_(text.begin),
        arena_(arena) {}

  bool read();
  YamlTree tree;

 private:
  bool next_line();
  bool end_line(std::size_t at);
  bool comment_at(std::size_t at);
  bool skip_document_start();

  bool block(std::uint32_t node, std::size_t depth);
  bool list(std::uint32_t node, std::size_t at, std::size_t depth);
  bool list_item(std::uint32_t node, std::size_t dash, std::size_t column,
                 std::size_t depth);
  bool map(std::uint32_t node, Key key, std::size_t depth);
  bool map_value(std::uint32_t node, const Key& key, std::size_t column,
                 std::size_t depth);
  bool value(std::uint32_t node, std::size_t at, std::size_t column,
             std::size_t depth);
  bool literal(std::uint32_t node, std::size_t at, std::size_t column);
  bool flow(std::uint32_t node, std::size_t& at, std::size_t depth);
  bool flow_value(std::uint32_t node, std::size_t& at, std::size_t depth);

  bool key_at(std::size_t at, bool in_flow, Key& key);
  bool quoted_key(std::size_t at, Key& key);
  bool plain_key(const Words& words, Key& key) const;

  bool append(std::uint32_t parent, std::uint32_t& last);
  void set_plain(std::uint32_t node, const Words& words);
  bool set_quoted(std::uint32_t node, std::size_t at, std::size_t& end);

  /// The text up to the end of this line.
  [[nodiscard]] std::string_view here() const {
    return text_.substr(0, line_.end);
  }
  [[nodiscard]] std::string_view view(std::size_t begin,
                                      std::size_t end) const {
    return text_.substr(begin, end - begin);
  }
  [[nodiscard]] Span span(std::size_t begin, std::size_t end) const {
    return {source_, static_cast<std::uint32_t>(begin),
            static_cast<std::uint32_t>(end)};
  }

  const Source* source_;
  std::string_view text_;  // from the source's first byte
  std::size_t next_;
  Arena& arena_;
  YamlLine line_;
  bool more_ = false;  // line_ is one that holds something to read
};

bool is_quote(char c) { return c == '"' || c == '\''; }

// Lines ------------------------------------------------------------------

// To the next line that holds more than a comment; `more_` tells if there is
// one. Declines what could be indentation by other means than spaces, and the
// lines that part documents.
bool Reader::next_line() {
  for (more_ = false; next_ < text_.size();) {
    line_ = yaml_line(text_, next_);
    next_ = line_.next;
    if (line_.blank()) continue;
    const char first = text_[line_.first];
    if (first == '#') {
      tree.comments.push_back(span(line_.first, trimmed_end(here())));
      continue;
    }
    more_ = true;
    if (first == '\t' || view(line_.first, line_.end).starts_with("\u00A0"))
      return false;
    return line_.column() != 0 ||
           !is_document_mark(view(line_.first, line_.end));
  }
  return true;
}

// A comment after a value must be set off with blanks on both sides, as a
// careful writer does: `#12` is more likely part of the value.
bool Reader::comment_at(std::size_t at) {
  if (text_[at] != '#' || text_[at - 1] != ' ') return false;
  if (!is_blank_or_end(here(), at + 1)) return false;
  tree.comments.push_back(span(at, trimmed_end(here())));
  return true;
}

// Nothing but a comment may follow; then on to the next line.
bool Reader::end_line(std::size_t at) {
  at = skip_spaces(here(), at);
  if (at < line_.end && !comment_at(at)) return false;
  return next_line();
}

// Nodes ------------------------------------------------------------------

bool Reader::append(std::uint32_t parent, std::uint32_t& last) {
  if (tree.nodes.size() >= max_yaml_nodes) return false;
  last = tree.append(parent, last);
  return true;
}

void Reader::set_plain(std::uint32_t node, const Words& words) {
  Node& scalar = tree.nodes[node];
  scalar.span = span(words.begin, words.end);
  const std::string_view text = view(words.begin, words.end);
  if (is_null_word(text)) return;
  scalar.kind = NodeKind::scalar;
  scalar.text = text;
}

bool Reader::set_quoted(std::uint32_t node, std::size_t at, std::size_t& end) {
  const auto past = quote_end(here(), at);
  if (!past) return false;
  const auto text = unquote(view(at, *past), arena_);
  if (!text) return false;
  Node& scalar = tree.nodes[node];
  scalar.kind = NodeKind::scalar;
  scalar.style = text_[at] == '"' ? Style::double_quoted : Style::single_quoted;
  scalar.text = *text;
  scalar.span = span(at, *past);
  end = *past;
  return true;
}

// Keys -------------------------------------------------------------------

bool Reader::quoted_key(std::size_t at, Key& key) {
  const auto past = quote_end(here(), at);
  if (!past) return false;
  const std::size_t colon = skip_spaces(here(), *past);
  if (colon >= line_.end || text_[colon] != ':') return false;
  if (!is_blank_or_end(here(), colon + 1)) return false;
  const auto text = unquote(view(at, *past), arena_);
  if (!text || text->empty()) return false;
  key = {*text, at, *past, colon};
  return colon - at < max_yaml_key;
}

bool Reader::plain_key(const Words& words, Key& key) const {
  if (words.stop != Stop::colon) return false;
  key = {view(words.begin, words.end), words.begin, words.end,
         words.stopped_at};
  return key.text != "<<" && !is_null_word(key.text) &&
         key.colon - key.begin < max_yaml_key;
}

bool Reader::key_at(std::size_t at, bool in_flow, Key& key) {
  if (is_quote(text_[at])) return quoted_key(at, key);
  if (!begins_plain(here(), at)) return false;
  return plain_key(in_flow ? flow_words(here(), at) : plain_words(here(), at),
                   key);
}

// Blocks -----------------------------------------------------------------

// A list or map that begins the current line.
bool Reader::block(std::uint32_t node, std::size_t depth) {
  if (is_dash(here(), line_.first)) return list(node, line_.first, depth);
  Key key;
  return key_at(line_.first, false, key) && map(node, key, depth);
}

// `dash` is the first one. Ends at a line that is less indented, or at one as
// indented that is no item: a list may stand right below its key.
bool Reader::list(std::uint32_t node, std::size_t dash, std::size_t depth) {
  if (depth > max_yaml_depth) return false;
  const std::size_t column = dash - line_.begin;
  const std::size_t begin = dash;
  tree.nodes[node].kind = NodeKind::list;
  std::uint32_t last = 0;
  do {
    if (!append(node, last) || !list_item(last, dash, column, depth))
      return false;
    if (!more_ || line_.column() < column) break;
    if (line_.column() > column) return false;
    dash = line_.first;
  } while (is_dash(here(), dash));
  tree.nodes[node].span = span(begin, tree.nodes[last].span.end);
  return true;
}

bool Reader::list_item(std::uint32_t node, std::size_t dash, std::size_t column,
                       std::size_t depth) {
  const std::size_t at = skip_spaces(here(), dash + 1);
  if (at >= line_.end || text_[at] == '#') {
    tree.nodes[node].span = span(dash + 1, dash + 1);
    if (!end_line(at)) return false;
    if (!more_ || line_.column() <= column) return true;
    return block(node, depth + 1);
  }
  if (is_dash(here(), at)) return list(node, at, depth + 1);
  Key key;
  if (is_quote(text_[at]) && quoted_key(at, key))
    return map(node, key, depth + 1);
  if (!begins_plain(here(), at)) return value(node, at, column, depth);
  const Words words = plain_words(here(), at);
  if (words.stop == Stop::colon)
    return plain_key(words, key) && map(node, key, depth + 1);
  if (words.stop == Stop::odd) return false;
  set_plain(node, words);
  return end_line(words.stopped_at);
}

// `key` is the first one, and the others stand in its column.
bool Reader::map(std::uint32_t node, Key key, std::size_t depth) {
  if (depth > max_yaml_depth) return false;
  const std::size_t column = key.begin - line_.begin;
  const std::size_t begin = key.begin;
  tree.nodes[node].kind = NodeKind::map;
  std::uint32_t last = 0;
  while (true) {
    if (!append(node, last)) return false;
    tree.nodes[last].key = key.text;
    tree.nodes[last].key_span = span(key.begin, key.end);
    if (!map_value(last, key, column, depth)) return false;
    if (!more_ || line_.column() < column) break;
    if (line_.column() > column || !key_at(line_.first, false, key))
      return false;
  }
  tree.nodes[node].span = span(begin, tree.nodes[last].span.end);
  return !twin_keys(tree, tree.nodes[node]);
}

bool Reader::map_value(std::uint32_t node, const Key& key, std::size_t column,
                       std::size_t depth) {
  const std::size_t at = skip_spaces(here(), key.colon + 1);
  if (at < line_.end && text_[at] != '#') {
    if (!begins_plain(here(), at)) return value(node, at, column, depth);
    const Words words = plain_words(here(), at);
    if (words.stop != Stop::end && words.stop != Stop::comment) return false;
    set_plain(node, words);
    return end_line(words.stopped_at);
  }
  tree.nodes[node].span = span(key.colon + 1, key.colon + 1);
  if (!end_line(at)) return false;
  if (!more_ || line_.column() < column) return true;
  if (line_.column() == column && !is_dash(here(), line_.first)) return true;
  return block(node, depth + 1);
}

// A value that is not plain; `column` is that of its key or dash.
bool Reader::value(std::uint32_t node, std::size_t at, std::size_t column,
                   std::size_t depth) {
  const char first = text_[at];
  if (first == '|') return literal(node, at, column);
  if (first == '[' || first == '{')
    return flow(node, at, depth + 1) && end_line(at);
  return is_quote(first) && set_quoted(node, at, at) && end_line(at);
}

// `|`, `|-` or `|+` and the lines below it.
bool Reader::literal(std::uint32_t node, std::size_t at, std::size_t column) {
  std::size_t after = at + 1;
  if (after < line_.end && (text_[after] == '-' || text_[after] == '+'))
    ++after;
  if (skip_spaces(here(), after) != line_.end) return false;
  const auto block = literal_block(text_, view(at, after), next_, column);
  if (!block) return false;
  Node& scalar = tree.nodes[node];
  scalar.kind = NodeKind::scalar;
  scalar.style = Style::literal;
  scalar.text = arena_.keep(block->text);
  scalar.span = span(at, block->end);
  next_ = block->next;
  return next_line();
}

// Between brackets -------------------------------------------------------

// From `at`, a bracket, which moves past the one that closes it.
bool Reader::flow(std::uint32_t node, std::size_t& at, std::size_t depth) {
  if (depth > max_yaml_depth) return false;
  const bool is_map = text_[at] == '{';
  const char close = is_map ? '}' : ']';
  const std::size_t begin = at;
  tree.nodes[node].kind = is_map ? NodeKind::map : NodeKind::list;
  std::uint32_t last = 0;
  at = skip_spaces(here(), at + 1);
  while (at < line_.end && text_[at] != close) {
    if (!append(node, last)) return false;
    if (is_map) {
      Key key;
      if (!key_at(at, true, key)) return false;
      tree.nodes[last].key = key.text;
      tree.nodes[last].key_span = span(key.begin, key.end);
      at = skip_spaces(here(), key.colon + 1);
    }
    if (at >= line_.end || !flow_value(last, at, depth)) return false;
    at = skip_spaces(here(), at);
    if (at >= line_.end || text_[at] == close) break;
    if (text_[at] != ',') return false;
    at = skip_spaces(here(), at + 1);
  }
  if (at >= line_.end) return false;
  ++at;
  tree.nodes[node].span = span(begin, at);
  return !is_map || !twin_keys(tree, tree.nodes[node]);
}

bool Reader::flow_value(std::uint32_t node, std::size_t& at,
                        std::size_t depth) {
  const char first = text_[at];
  if (first == '[' || first == '{') return flow(node, at, depth + 1);
  if (is_quote(first)) return set_quoted(node, at, at);
  if (!begins_plain(here(), at)) return false;
  const Words words = flow_words(here(), at);
  if (words.stop != Stop::delimiter) return false;
  if (view(words.begin, words.end) == "-") return false;
  set_plain(node, words);
  at = words.stopped_at;
  return true;
}

// The whole --------------------------------------------------------------

// The line `---` that opens a document, if the text begins with one.
bool Reader::skip_document_start() {
  const YamlLine line = yaml_line(text_, next_);
  const std::string_view text = view(line.begin, line.end);
  if (!is_document_mark(text)) return true;
  next_ = line.next;
  return text.substr(0, trimmed_end(text)) == "---";
}

bool Reader::read() {
  if (!skip_document_start() || !next_line()) return false;
  if (!more_) return true;
  constexpr std::size_t bytes_per_node = 20;  // in ordinary minutes
  tree.nodes.reserve((text_.size() - line_.begin) / bytes_per_node + 8);
  tree.nodes.emplace_back();
  return block(0, 1) && !more_;
}

}  // namespace

std::optional<YamlTree> read_plain_yaml(Span text, Arena& arena,
                                        YamlTree empty) {
  if (text.source == nullptr) return YamlTree{};
  text = without_byte_order_mark(text);
  if (first_forbidden(text.text())) return {};
  Reader reader(text, arena, std::move(empty));
  if (!reader.read()) return {};
  return std::move(reader.tree);
}

}  // namespace bra::syntax
