// Document: any text that minutes are to be made from, as lines with what the
// document itself says of them (a heading, a bullet, a row of a table) and,
// once it has been gone through, what became of each.

#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "report/message.h"

namespace bra::intake {

/// What became of a line. Every line that has words gets one of these.
enum class Fate : std::uint8_t {
  prose,       ///< stands in the draft as text
  understood,  ///< is a fact of the draft, or part of the page and not the text
  human  ///< stands in the draft as text, with a mark: somebody must decide
};

struct Line {
  /// From 1: in a text its line, in a document its paragraph or row.
  std::size_t number = 0;
  /// As it came.
  std::string written;
  /// NFC, without bookmarks and pictures, outer blanks trimmed.
  std::string text;
  /// Began with a tab.
  bool indented = false;
  /// 1 to 6 if the document says that it is a heading.
  std::uint8_t heading = 0;
  bool bullet = false;
  /// A row of the document's n-th table, from 1; its cells may have line feeds.
  std::size_t table = 0;
  std::vector<std::string> cells;

  Fate fate = Fate::prose;
  /// What it was understood as, or what a human must decide.
  Message says;

  [[nodiscard]] bool is_blank() const { return text.empty() && table == 0; }
  void understand(Message as) {
    fate = Fate::understood;
    says = std::move(as);
  }
  void ask(Message what) {
    fate = Fate::human;
    says = std::move(what);
  }
};

struct Document {
  std::vector<Line> lines;
  /// Tabs became blanks on the way here, so that a label may end in one.
  bool lost_tabs = false;
};

/// A text or Markdown: headings, bullets and tables with bars are known.
/// Foot and head of pages, bookmarks and pictures are understood as such.
Document document_of_text(std::string_view text);

/// What `pandoc -t json` wrote of a document; nothing in it if that is no such
/// JSON.
Document document_of_pandoc(std::string_view json);

/// Finds out which lines belong to the page and not to the text.
void set_pages_apart(Document& document);

}  // namespace bra::intake
