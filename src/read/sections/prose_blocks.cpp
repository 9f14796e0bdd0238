#include "read/sections/prose_blocks.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>

#include "syntax/block_starts.h"
#include "text/colon_mark.h"
#include "text/pieces.h"
#include "text/utf8.h"

namespace bra::read {
namespace {

// A line indented so much more than what it stands in is no list entry.
constexpr std::size_t code_indent = 4;

class ProseScanner {
 public:
  void add(std::string_view line) {
    const std::string_view words = utf8::trim(line);
    if (words.empty()) {
      goes_on_ = false;
      return;
    }
    const auto indent = static_cast<std::size_t>(words.data() - line.data());
    const std::size_t around = items_around(indent);
    const std::size_t margin = around == 0 ? 0 : items_[around - 1];
    // A mark of what is not public goes on with nothing, and nothing with it.
    if (colon_mark(words)) {
      add_paragraph(words, around);
      goes_on_ = false;
      return;
    }
    std::optional<syntax::ListMarker> marker;
    if (indent < margin + code_indent) {
      marker = syntax::list_marker(words, goes_on_ && around == depth_);
    }
    if (marker) {
      begin_entry(words, marker->size, indent, around);
    } else if (goes_on_) {
      found.back().lines.push_back(words);
    } else {
      add_paragraph(words, around);
    }
  }

  std::vector<ProseBlock> found;

 private:
  // How many of the open entries a line that is set in so far stands in.
  [[nodiscard]] std::size_t items_around(std::size_t indent) const {
    return static_cast<std::size_t>(
        std::upper_bound(items_.begin(), items_.end(), indent) -
        items_.begin());
  }

  void add_paragraph(std::string_view words, std::size_t around) {
    items_.resize(around);
    found.push_back({{words}, {}, static_cast<int>(around)});
    depth_ = around;
    goes_on_ = true;
  }

  void begin_entry(std::string_view words, std::size_t marker,
                   std::size_t indent, std::size_t around) {
    const std::string_view after = words.substr(marker);
    const std::string_view text = utf8::trim(after);
    const std::size_t blanks = after.size() - text.size();
    const bool is_set_in = text.empty() || blanks > code_indent;
    items_.resize(around);
    items_.push_back(indent + marker + (is_set_in ? 1 : blanks));
    found.push_back({{}, words.substr(0, marker), static_cast<int>(around)});
    if (!text.empty()) found.back().lines.push_back(text);
    depth_ = items_.size();
    goes_on_ = !text.empty();
  }

  /// The columns in which the words of each open entry begin.
  std::vector<std::size_t> items_;
  /// How many entries the last block stands in, itself counted.
  std::size_t depth_ = 0;
  /// No blank line has come since the last block's words.
  bool goes_on_ = false;
};

}  // namespace

std::vector<ProseBlock> prose_blocks(std::string_view text) {
  ProseScanner scanner;
  for (const std::string_view line : pieces(text, '\n')) {
    scanner.add(line);
  }
  return std::move(scanner.found);
}

std::string_view prose_marker(std::string_view entry) {
  const auto marker = syntax::list_marker(entry, false);
  return marker && marker->ordered ? entry.substr(0, marker->size) : "-";
}

std::string_view joined(std::span<const std::string_view> lines, Arena& words) {
  if (lines.size() == 1) return lines.front();
  std::string text;
  for (const std::string_view line : lines) {
    if (!text.empty()) text += '\n';
    text += line;
  }
  return words.keep(text);
}

}  // namespace bra::read
