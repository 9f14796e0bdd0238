// From pandoc's JSON to lines: a tree of blocks and inlines, each an object
// with a type `t` and its content `c`.

#include <nlohmann/json.hpp>

#include "intake/document.h"
#include "intake/tabs.h"
#include "text/utf8.h"

namespace bra::intake {
namespace {

using Json = nlohmann::json;

/// Deeper than any document; a hostile one must not use up the stack.
constexpr int deepest = 60;

std::string_view type_of(const Json& node) {
  const auto at = node.find("t");
  if (at == node.end() || !at->is_string()) return {};
  return at->get_ref<const std::string&>();
}

const Json& content_of(const Json& node) {
  static const Json nothing;
  const auto at = node.find("c");
  return at == node.end() ? nothing : *at;
}

/// The last part of an array's content, which is where pandoc keeps the words.
const Json& last_of(const Json& content) {
  static const Json nothing;
  return content.is_array() && !content.empty() ? content.back() : nothing;
}

/// Tabs that were kept on the way through pandoc are tabs again.
void add_text(std::string_view text, std::string& out) {
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = utf8::decode(text, at);
    if (c != kept_end) utf8::append(out, c == kept_tab ? U'\t' : c);
  }
}

void add_words(const Json& inlines, int depth, std::string& out) {
  if (!inlines.is_array() || depth > deepest) return;
  for (const Json& node : inlines) {
    if (!node.is_object()) continue;
    const std::string_view type = type_of(node);
    const Json& content = content_of(node);
    if (type == "Str" && content.is_string()) {
      add_text(content.get_ref<const std::string&>(), out);
    } else if (type == "Space" || type == "SoftBreak") {
      out += ' ';
    } else if (type == "LineBreak") {
      out += '\n';
    } else if (type == "Code" || type == "Math" || type == "RawInline") {
      const Json& text = last_of(content);
      if (text.is_string()) add_text(text.get_ref<const std::string&>(), out);
    } else if (type == "Note") {
      std::string note;
      for (const Json& block : content.is_array() ? content : Json::array()) {
        if (block.is_object()) add_words(content_of(block), depth + 1, note);
      }
      if (!note.empty()) out += " (" + note + ")";
    } else if (type == "Image" || type == "Link") {
      // [attributes, inlines, target]
      if (content.is_array() && content.size() > 1) {
        add_words(content[1], depth + 1, out);
      }
    } else {  // Strong, Emph, Quoted, Span …: the inlines come last
      const Json& inner = last_of(content);
      const bool quoted = type == "Quoted";
      if (quoted) out += "”";
      add_words(inner.is_object() ? content : inner, depth + 1, out);
      if (quoted) out += "”";
    }
  }
}

class Blocks {
 public:
  Document read(const Json& root) {
    document_.lost_tabs = true;
    const auto blocks = root.is_object() ? root.find("blocks") : root.end();
    if (!root.is_object() || blocks == root.end()) return {};
    all(*blocks, 0, "");
    set_pages_apart(document_);
    return std::move(document_);
  }

 private:
  void all(const Json& blocks, int depth, const std::string& mark) {
    if (!blocks.is_array() || depth > deepest) return;
    std::string begin = mark;
    for (const Json& block : blocks) {
      if (!block.is_object()) continue;
      one(block, depth, begin);
      begin.clear();
    }
  }

  void one(const Json& block, int depth, const std::string& mark) {
    const std::string_view type = type_of(block);
    const Json& content = content_of(block);
    if (type == "Para" || type == "Plain") {
      paragraph(content, 0, mark);
    } else if (type == "Header" && content.is_array() && content.size() == 3) {
      blank();
      const int level =
          content[0].is_number_integer() ? content[0].get<int>() : 1;
      paragraph(content[2], std::clamp(level, 1, 6), mark);
    } else if (type == "BulletList") {
      for (const Json& item : content) all(item, depth + 1, "- ");
    } else if (type == "OrderedList" && content.is_array() &&
               content.size() == 2) {
      const Json& start = content[0].is_array() && !content[0].empty()
                              ? content[0][0]
                              : content[0];
      // Word's own numbers end at 32,767; a stranger's may be anything.
      std::int64_t number =
          start.is_number_integer() ? start.get<std::int64_t>() : 1;
      number = std::clamp<std::int64_t>(number, 0, 1'000'000'000);
      for (const Json& item : content[1]) {
        all(item, depth + 1, std::to_string(number++) + ". ");
      }
    } else if (type == "Table") {
      ++tables_;
      rows(content, depth);
      blank();
    } else if (type == "LineBlock") {
      for (const Json& line : content) paragraph(line, 0, "");
    } else if (type == "CodeBlock" || type == "RawBlock") {
      const Json& text = last_of(content);
      if (!text.is_string()) return;
      std::string code;
      add_text(text.get_ref<const std::string&>(), code);
      add(code, 0, "");
    } else if (type == "HorizontalRule") {
      blank();
    } else if (type == "DefinitionList") {
      for (const Json& pair : content) {
        if (!pair.is_array() || pair.size() != 2) continue;
        paragraph(pair[0], 0, "");
        for (const Json& text : pair[1]) all(text, depth + 1, "");
      }
    } else {  // BlockQuote, Div
      all(type == "Div" ? last_of(content) : content, depth + 1, mark);
    }
  }

  // Rows are arrays [attributes, cells]; cells are arrays whose last part is
  // blocks. Where exactly they stand differs between head, body and foot.
  void rows(const Json& node, int depth) {
    if (!node.is_array() || depth > deepest) return;
    if (is_row(node)) return row(node[1], depth);
    for (const Json& part : node) rows(part, depth + 1);
  }

  static bool is_cell(const Json& node) {
    return node.is_array() && node.size() == 5 && node[2].is_number() &&
           node[3].is_number() && node[4].is_array();
  }
  static bool is_row(const Json& node) {
    return node.is_array() && node.size() == 2 && node[1].is_array() &&
           !node[1].empty() && is_cell(node[1][0]);
  }

  void row(const Json& cells, int depth) {
    Line line;
    line.number = ++number_;
    line.table = tables_;
    for (const Json& cell : cells) {
      if (!is_cell(cell)) continue;
      Blocks inner;
      inner.all(cell[4], depth + 1, "");
      std::string text;
      for (const Line& part : inner.document_.lines) {
        const std::string& words = part.table != 0 ? part.written : part.text;
        if (words.empty()) continue;
        if (!text.empty()) text += '\n';
        text += words;
      }
      if (!line.written.empty()) line.written += " | ";
      line.written += text;
      line.cells.push_back(std::move(text));
      const int more = cell[3].is_number_integer() ? cell[3].get<int>() : 1;
      for (int i = 1; i < std::min(more, 20); ++i) line.cells.emplace_back();
    }
    // OpenDocument has a row without words where there are no headings.
    const bool first =
        document_.lines.empty() || document_.lines.back().table != line.table;
    const bool empty =
        line.written.find_first_not_of(" |") == std::string::npos;
    if (first && empty) return;
    document_.lines.push_back(std::move(line));
  }

  void paragraph(const Json& inlines, int level, const std::string& mark) {
    std::string text;
    add_words(inlines, 0, text);
    add(text, level, mark);
  }

  void add(std::string_view text, int level, const std::string& mark) {
    std::string begin = mark;
    for (std::size_t at = 0; at <= text.size();) {
      const std::size_t end = std::min(text.find('\n', at), text.size());
      Document one =
          document_of_text(begin + std::string(text.substr(at, end - at)));
      begin.clear();
      at = end + 1;
      if (one.lines.empty()) one.lines.emplace_back();
      Line line = std::move(one.lines.front());
      line.number = ++number_;
      if (level > 0) line.heading = static_cast<std::uint8_t>(level);
      document_.lines.push_back(std::move(line));
    }
  }

  void blank() {
    Line line;
    line.number = number_;
    document_.lines.push_back(std::move(line));
  }

  Document document_;
  std::size_t number_ = 0;
  std::size_t tables_ = 0;
};

}  // namespace

Document document_of_pandoc(std::string_view json) {
  const Json root = Json::parse(json, nullptr, false);
  return Blocks().read(root);
}

}  // namespace bra::intake
