// Page: a file of minutes as text with places: what stands where, so that a
// fact can be changed where it stands. What it means has been read already.

#pragma once

#include <string_view>

#include "language/language.h"
#include "syntax/markdown.h"
#include "syntax/yaml_tree.h"
#include "text/arena.h"
#include "text/source.h"

namespace bra::write {

struct Page {
  explicit Page(const Source& from);
  Page(const Page&) = delete;
  Page& operator=(const Page&) = delete;

  const Source& source;
  bool is_markdown = true;
  /// Nothing in it if the page is YAML.
  syntax::Markdown markdown;
  /// The whole page, or the front matter of Markdown.
  syntax::YamlTree tree;
  Arena words;

  [[nodiscard]] std::string_view text() const { return source.text; }
  [[nodiscard]] std::string_view line_end() const;
  /// The line that holds byte `at`, without its end.
  [[nodiscard]] Span line_at(std::size_t at) const;
  /// The byte after the end of the line that holds `at`.
  [[nodiscard]] std::size_t next_line(std::size_t at) const;
};

/// The first heading that speaks of this; null if there is none.
const syntax::Block* heading_about(const Page& page, Key key,
                                   const Language& language);

/// The language whose keys the page is written with, else `otherwise`.
const Language& language_of_page(const Page& page, const Language& otherwise);

}  // namespace bra::write
