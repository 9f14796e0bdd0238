// Overview: a page about a council as data: sections of numbers, charts and
// tables, in which every value knows where it comes from. query/ makes one,
// render/ writes it; here is no word of what it is about.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "report/message.h"
#include "table/table.h"

namespace bra {

/// A line of the minutes.
struct Place {
  /// Relative to the root.
  std::string file;
  std::int64_t line = 1;  ///< from 1
  bool operator==(const Place&) const = default;
};

/// A value and where it leads: to the line that it is read from, or, counted
/// from many, to the section (its id) that lists them.
struct Linked {
  Value value;
  std::variant<std::monostate, Place, std::string_view> to;
};

/// One number of note under its name.
struct Total {
  Message name;
  Linked value;
  /// Drawn as what it means; the name says it in words.
  Tone tone = Tone::none;
};
using Totals = std::vector<Total>;

/// A table whose cells hold any number of linked values. The first cell of a
/// row is what the row is called.
struct Grid {
  struct Column {
    Message heading;
    bool numeric = false;
  };
  using Cell = std::vector<Linked>;

  Message caption;
  std::vector<Column> columns;
  std::vector<std::vector<Cell>> rows;
};

/// A drawing of numbers. What it shows stands in a grid beside it too.
struct Chart {
  enum class Kind {
    over_time,  ///< upright bars and lines, in the order of the labels
    by_name     ///< lying bars, one series
  };
  struct Series {
    Message name;
    /// As many as there are labels; nothing is a gap.
    std::vector<std::optional<double>> values;
    bool is_line = false;
  };

  Kind kind = Kind::over_time;
  Message title;
  std::vector<Value> labels;
  std::vector<Series> series;
};

/// A message is a paragraph.
using Block = std::variant<Message, Totals, Chart, Grid>;

struct Section {
  /// What links name it by; ASCII, static storage.
  std::string_view id;
  Message heading;
  std::vector<Block> parts;
};

struct Overview {
  Message title;
  /// Lines below the title.
  std::vector<Message> about;
  std::vector<Section> sections;
  /// It is to be one sheet of paper: no list of contents, small print.
  bool is_sheet = false;
};

}  // namespace bra
