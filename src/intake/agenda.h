// Agenda: which lines of a document are headings of items.

#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "intake/document.h"
#include "language/lexicon.h"

namespace bra::intake {

struct ItemHeading {
  std::size_t line = 0;
  /// `§ 12`, `12.`, `Sak 17/20`; may be empty.
  std::string number;
  std::string title;
  /// The title stands on a line of its own below the number.
  std::size_t title_line = 0;
};

struct Agenda {
  std::vector<ItemHeading> items;
  /// Lines of a table of contents or a list of what is to come: no items. In
  /// rising order.
  std::vector<std::size_t> listed;

  [[nodiscard]] bool is_listed(std::size_t line) const;
};

/// Whether nothing at its end tells that it is a sentence or goes on.
bool ends_like_title(std::string_view text);

/// `Uppföljning`, `Uppföljning från förra mötet:`: follow-ups come below.
bool is_log_title(std::string_view text);

/// The headings that numbers or the document itself make certain.
Agenda marked_items(const Document& document, const Lexicon& lexicon);

/// Where nothing is marked: short lines that stand alone above their text, from
/// line `from` on.
Agenda plain_items(const Document& document, std::size_t from,
                   const Lexicon& lexicon);

}  // namespace bra::intake
