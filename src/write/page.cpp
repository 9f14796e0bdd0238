#include "write/page.h"

#include <algorithm>

#include "language/lexicon.h"
#include "language/word_for.h"
#include "report/report.h"
#include "syntax/yaml.h"
#include "text/edit.h"
#include "text/file_name.h"
#include "text/lines.h"

namespace bra::write {

Page::Page(const Source& from)
    : source(from), is_markdown(is_markdown_name(from.name)) {
  Report unheard;  // whoever read the minutes has told what is wrong
  if (!is_markdown) {
    const std::string_view all = text();
    tree = syntax::read_yaml(span_of(from, all.substr(byte_order_mark(all))),
                             words, unheard);
    return;
  }
  markdown = syntax::scan_markdown(from);
  if (markdown.front_matter) {
    tree = syntax::read_yaml(*markdown.front_matter, words, unheard);
  }
}

std::string_view Page::line_end() const { return line_end_of(text()); }

Span Page::line_at(std::size_t at) const {
  const std::string_view all = text();
  const std::size_t before = at == 0 ? all.npos : all.rfind('\n', at - 1);
  const std::size_t begin = before == all.npos ? 0 : before + 1;
  std::size_t end = std::min(all.find('\n', at), all.size());
  if (end > begin && all[end - 1] == '\r') --end;
  return {&source, static_cast<std::uint32_t>(begin),
          static_cast<std::uint32_t>(std::max(begin, end))};
}

std::size_t Page::next_line(std::size_t at) const {
  const std::size_t feed = text().find('\n', at);
  return feed == text().npos ? text().size() : feed + 1;
}

const syntax::Block* heading_about(const Page& page, Key key,
                                   const Language& language) {
  for (const syntax::Block& block : page.markdown.blocks) {
    if (block.kind == syntax::BlockKind::heading && block.depth == 0 &&
        speaks_of(block.span.text(), key, language)) {
      return &block;
    }
  }
  return nullptr;
}

const Language& language_of_page(const Page& page, const Language& otherwise) {
  const syntax::Node* root = page.tree.root();
  if (root == nullptr) return otherwise;
  const Language* best = &otherwise;
  int most = 0;
  for (const Language* language : languages) {
    int known = 0;
    for (const syntax::Node* node = page.tree.first(*root); node != nullptr;
         node = page.tree.next(*node)) {
      if (knows_key(*language, Part::meeting, node->key)) ++known;
    }
    if (known > most) {
      most = known;
      best = language;
    }
  }
  return *best;
}

}  // namespace bra::write
