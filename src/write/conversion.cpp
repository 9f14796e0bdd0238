#include "write/conversion.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "language/lexicon.h"
#include "language/word_for.h"
#include "syntax/block_starts.h"
#include "text/capital.h"
#include "text/lines.h"
#include "write/item_text.h"
#include "write/remarks.h"
#include "write/rows.h"
#include "write/table_text.h"
#include "write/wording.h"
#include "write/yaml_entry.h"

namespace bra::write {

using syntax::Block;
using syntax::BlockKind;
using syntax::Node;

namespace {

bool is_list_key(Key key) {
  return key == Key::items || key == Key::risks || key == Key::measures ||
         key == Key::figures || key == Key::follow_ups;
}

/// What stands elsewhere in the other spelling: the lists, and the heading of
/// the whole, which Markdown has above the items.
bool moves(Key key, const Page& page) {
  return is_list_key(key) || (key == Key::title && !page.is_markdown);
}

struct Front {
  /// The lines but for what moves, as they are written, each with a line feed.
  std::string lines;
  std::set<Key> keys;
  /// What moves, in whole lines up to the next key.
  std::vector<Span> moved;
};

Front front_matter(const Page& page, const Lexicon& lexicon) {
  const std::string_view all = page.text();
  const Span whole =
      page.is_markdown
          ? page.markdown.front_matter.value_or(Span{&page.source, 0, 0})
          : span_of(page.source, all.substr(byte_order_mark(all)));
  Front front;
  std::string& out = front.lines;
  std::size_t at = whole.begin;
  const auto copy_to = [&](std::size_t end) {
    for (; at < end; ++at) {
      if (all[at] != '\r') out += all[at];
    }
  };
  const Node* root = page.tree.root();
  for (const Node* node = root == nullptr ? nullptr : page.tree.first(*root);
       node != nullptr; node = page.tree.next(*node)) {
    const auto key = lexicon.key(Part::meeting, node->key);
    if (!key) continue;
    if (!moves(*key, page)) {
      front.keys.insert(*key);
      continue;
    }
    const std::uint32_t begin = page.line_at(node->key_span.begin).begin;
    copy_to(begin);
    const Node* next = page.tree.next(*node);
    at = next != nullptr ? page.line_at(next->key_span.begin).begin : whole.end;
    front.moved.push_back(
        {&page.source, begin, static_cast<std::uint32_t>(at)});
  }
  copy_to(whole.end);
  if (!out.empty() && !out.ends_with('\n')) out += '\n';
  return front;
}

/// The first `<!-- … -->` that the other text has not: a fact has no room for
/// it. What is code stays.
std::optional<Span> lost_remark(const Page& page, std::string_view other) {
  for (const std::string_view remark : remarks_in(page.text())) {
    if (other.find(remark) == other.npos) return span_of(page.source, remark);
  }
  return {};
}

class Yaml {
 public:
  Yaml(Front&& front, const Meeting& meeting, const Language& language)
      : meeting_(meeting),
        language_(language),
        keys_(std::move(front.keys)),
        out_(std::move(front.lines)) {}

  std::string write() {
    if (!meeting_.titles.empty() && !has_key(Key::title)) heading();
    if (meeting_.open_claimed && !has_key(Key::open_after)) {
      say(0, word(Part::meeting, Key::open_after),
          std::to_string(*meeting_.open_claimed));
    }
    items();
    pictures();
    list(Key::measures, measure_rows(meeting_, language_));
    list(Key::figures, figure_rows(meeting_, language_));
    list(Key::follow_ups, follow_up_rows(meeting_, language_));
    if (meeting_.has_log && meeting_.entries.empty()) {
      out_ += fmt::format("{}: []\n", word(Part::meeting, Key::follow_ups));
    }
    return std::move(out_);
  }

 private:
  [[nodiscard]] std::string_view word(Part part, Key key) const {
    return word_for(language_, part, key);
  }

  [[nodiscard]] bool has_key(Key key) const { return keys_.contains(key); }

  /// The heading of the whole comes first, as in Markdown.
  void heading() {
    const std::string_view key = word(Part::meeting, Key::title);
    std::string lines;
    if (meeting_.titles.size() == 1) {
      lines =
          fmt::format("{}: {}\n", key, yaml_text(meeting_.titles.front().text));
    } else {
      lines = fmt::format("{}:\n", key);
      for (const Words& title : meeting_.titles) {
        lines += fmt::format("  - {}\n", yaml_text(title.text));
      }
    }
    out_.insert(0, lines);
  }

  void say(std::size_t indent, std::string_view key, std::string_view value) {
    out_.append(indent, ' ');
    out_ += fmt::format("{}: {}\n", key, yaml_text(value));
  }

  /// A text of several lines as a block, one of a single line as it is.
  void say_text(std::string_view key, const std::string& text) {
    constexpr std::size_t indent = 6;
    if (text.find('\n') == text.npos) return say(4, key, text);
    out_ += fmt::format("    {}: |\n", key);
    for (std::size_t at = 0; at <= text.size();) {
      const std::size_t end = std::min(text.find('\n', at), text.size());
      if (end > at) out_.append(indent, ' ');
      out_ += text.substr(at, end - at) + '\n';
      at = end + 1;
    }
  }

  /// `- key: value`, and the other pairs below it.
  void map(std::size_t indent, const Row& row) {
    std::string_view start = "- ";
    for (const Named& field : row) {
      out_.append(indent, ' ');
      out_ += fmt::format("{}{}: {}\n", start, yaml_text(field.name),
                          yaml_text(field.text));
      start = "  ";
    }
  }

  void list(Key key, const std::vector<Row>& rows) {
    if (rows.empty()) return;
    out_ += fmt::format("{}:\n", word(Part::meeting, key));
    for (const Row& row : rows) map(2, row);
  }

  void items() {
    const bool decided_before = decides({});
    if (meeting_.items.empty() && !decided_before) return;
    out_ += fmt::format("{}:\n", word(Part::meeting, Key::items));
    if (decided_before) {
      // What is decided before the first heading has an item without a title.
      map(2, {{std::string(word(Part::item, Key::title)), ""}});
      decisions_of({}, "");
    }
    for (std::size_t i = 0; i < meeting_.items.size(); ++i) {
      const Item& item = meeting_.items[i];
      Row row;
      // A bare `12` would be read as a section.
      const bool bare = whole_number(item.number.text).has_value();
      if (item.number) {
        row.push_back({std::string(word(Part::item, Key::number)),
                       std::string(item.number.text) + (bare ? "." : "")});
      }
      row.push_back({std::string(word(Part::item, Key::title)),
                     std::string(item.title.text)});
      map(2, row);
      if (item.presenter) {
        say(4, word(Part::item, Key::presenter), item.presenter.text);
      }
      decisions_of(i, prose_of(item));
    }
  }

  /// An item, or nothing before the first.
  using Place = std::optional<std::size_t>;

  [[nodiscard]] bool decides(Place item) const {
    return std::any_of(
        meeting_.decisions.begin(), meeting_.decisions.end(),
        [&](const Decision& decision) { return decision.item == item; });
  }

  /// A decision of several lines is written in the text, and then all are, so
  /// that they stay in order.
  void decisions_of(Place item, std::string prose) {
    const bool lists = has_list(item);
    if (lists) prose += decisions_as_text(item, prose.empty());
    if (!prose.empty()) say_text(word(Part::item, Key::text), prose);
    if (!lists) decisions(item);
  }

  [[nodiscard]] bool has_list(Place item) const {
    return std::any_of(meeting_.decisions.begin(), meeting_.decisions.end(),
                       [&](const Decision& decision) {
                         return decision.item == item &&
                                decision.text.text.find('\n') !=
                                    std::string_view::npos;
                       });
  }

  [[nodiscard]] std::string decisions_as_text(Place item, bool first) const {
    std::string out;
    for (const Decision& decision : meeting_.decisions) {
      if (decision.item != item) continue;
      if (!first || !out.empty()) out += "\n\n";
      out += decision_text(decision, language_);
    }
    return out;
  }

  void decisions(Place item) {
    bool begun = false;
    for (const Decision& decision : meeting_.decisions) {
      if (decision.item != item) continue;
      if (!begun) {
        out_ += fmt::format("    {}:\n", word(Part::item, Key::decisions));
        begun = true;
      }
      out_ += fmt::format("      - {}\n", yaml_text(decision.text.text));
    }
  }

  void pictures() {
    const auto pictures = picture_rows(meeting_, language_);
    if (pictures.empty()) return;
    out_ += fmt::format("{}:\n", word(Part::meeting, Key::risks));
    for (const std::vector<Row>& picture : pictures) {
      out_ += fmt::format("  - {}:\n", word(Part::picture, Key::areas));
      for (const Row& row : picture) map(6, row);
    }
  }

  const Meeting& meeting_;
  const Language& language_;
  /// What the front matter says.
  std::set<Key> keys_;
  std::string out_;
};

class MarkdownText {
 public:
  MarkdownText(const std::string& front, const Meeting& meeting,
               const Language& language)
      : meeting_(meeting),
        language_(language),
        out_(fmt::format("---\n{}---\n", front)) {}

  std::string write() {
    for (const Words& title : meeting_.titles) {
      paragraph(fmt::format("# {}", title.text));
    }
    for (const Decision& decision : meeting_.decisions) {
      if (!decision.item) paragraph(decision_text(decision, language_));
    }
    for (std::size_t i = 0; i < meeting_.items.size(); ++i) item(i);
    for (const Key key : {Key::risks, Key::measures, Key::follow_ups}) {
      if (!told_.contains(key)) tables(key);
    }
    return std::move(out_);
  }

 private:
  void paragraph(std::string_view text) {
    if (!text.empty()) out_ += fmt::format("\n{}\n", text);
  }

  void item(std::size_t i) {
    const Item& item = meeting_.items[i];
    if (item.number || item.title) {
      // `12` is written `12.`, since a bare number is a part of the title.
      const bool bare = whole_number(item.number.text).has_value();
      paragraph(fmt::format("## {}{}{}{}", item.number.text, bare ? "." : "",
                            item.number ? " " : "", item.title.text));
    }
    if (item.presenter) {
      paragraph(fmt::format("{}: {}", capitalised(language_.presenter.front()),
                            item.presenter.text));
    }
    paragraph(prose_of(item));
    for (const Decision& decision : meeting_.decisions) {
      if (decision.item == i) paragraph(decision_text(decision, language_));
    }
    for (const Key key : {Key::risks, Key::measures, Key::follow_ups}) {
      if (!told_.contains(key) && speaks_of(item.title.text, key, language_)) {
        tables(key);
      }
    }
  }

  void table(const std::vector<Row>& rows) {
    if (!rows.empty()) paragraph(joined(table_of(rows), "\n"));
  }

  void tables(Key key) {
    told_.insert(key);
    if (key == Key::risks) {
      for (const auto& picture : picture_rows(meeting_, language_)) {
        table_with(picture, Part::risk, {Key::area, Key::level});
      }
    } else if (key == Key::measures) {
      table(measure_rows(meeting_, language_));
      table_with(figure_rows(meeting_, language_), Part::figure,
                 {Key::title, Key::value});
    } else if (meeting_.has_log && meeting_.entries.empty()) {
      paragraph(joined(follow_up_table({}, language_), "\n"));
    } else {
      table_with(follow_up_rows(meeting_, language_), Part::follow_up,
                 {Key::id, Key::title, Key::state, Key::status});
    }
  }

  /// A table of this part is only known by these columns, filled in or not.
  void table_with(std::vector<Row> rows, Part part,
                  std::initializer_list<Key> keys) {
    if (rows.empty()) return;
    Row& first = rows.front();
    for (const Key key : keys) {
      const std::string name(word_for(language_, part, key));
      const bool there =
          std::any_of(first.begin(), first.end(),
                      [&](const Named& field) { return field.name == name; });
      if (!there) first.push_back({name, ""});
    }
    table(rows);
  }

  const Meeting& meeting_;
  const Language& language_;
  std::set<Key> told_;
  std::string out_;
};

}  // namespace

std::string converted(const Page& page, const Meeting& meeting,
                      const Lexicon& lexicon, const Language& language) {
  Front front = front_matter(page, lexicon);
  std::string text = page.is_markdown
                         ? Yaml(std::move(front), meeting, language).write()
                         : MarkdownText(front.lines, meeting, language).write();
  if (page.line_end() == "\n") return text;
  std::string out;
  for (const char c : text) {
    if (c == '\n') out += '\r';
    out += c;
  }
  return out;
}

std::optional<Span> untold(const Page& page, const Lexicon& lexicon,
                           std::string_view other) {
  for (const Block& block : page.markdown.blocks) {
    if (block.kind == BlockKind::comment ||
        block.kind == BlockKind::fence_open) {
      return block.span;
    }
  }
  for (const Span& part : front_matter(page, lexicon).moved) {
    for (const Span& comment : page.tree.comments) {
      if (comment.begin >= part.begin && comment.begin < part.end) {
        return comment;
      }
    }
  }
  return lost_remark(page, other);
}

}  // namespace bra::write
