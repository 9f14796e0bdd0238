#include "render/excerpt.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "render/printable.h"
#include "text/personal_number.h"
#include "text/utf8.h"

namespace bra::render {
namespace {

constexpr std::string_view tab = "    ";

// One character of the line as it is drawn.
struct Piece {
  std::size_t begin = 0;  // in bytes of the line
  std::string text;
  std::size_t width = 0;
};

// The line on one side of a place, the nearest character first.
struct Side {
  std::vector<Piece> pieces;
  std::size_t width = 0;
  /// It reaches the end of the line on that side.
  bool whole = true;

  void add(Piece piece) {
    width += piece.width;
    pieces.push_back(std::move(piece));
  }
  // Characters without a width of their own could fill a whole file.
  [[nodiscard]] bool is_enough(std::size_t room) const {
    return width > room || pieces.size() > 4 * room;
  }
  // Leaves what has room, with … where something is left out.
  void cut(std::size_t room) {
    if (whole && width <= room) return;
    while (!pieces.empty() && width + 1 > room) {
      width -= pieces.back().width;
      pieces.pop_back();
    }
    add({.begin = std::string_view::npos, .text = "…", .width = 1});
    whole = false;
  }
};

// The start of the character that ends before `at`, which is not 0.
std::size_t previous(std::string_view line, std::size_t at) {
  std::size_t start = at - 1;
  while (start > 0 && at - start < 4 &&
         (static_cast<unsigned char>(line[start]) & 0xC0U) == 0x80U) {
    --start;
  }
  std::size_t end = start;
  utf8::decode(line, end);
  return end == at ? start : at - 1;
}

// The character at `at`, which moves past it.
Piece take_piece(std::string_view line, std::size_t& at) {
  const std::size_t begin = at;
  const char first = line[at];
  if (first >= 0x20 && first < 0x7F && first != '[') {  // nearly all
    ++at;
    return {.begin = begin, .text = std::string(1, first), .width = 1};
  }
  utf8::decode(line, at);
  const std::string_view raw = line.substr(begin, at - begin);
  const bool order = raw == "[" && begins_order(line.substr(0, begin));
  Piece piece{.begin = begin};
  piece.text = raw == "\t" ? std::string(tab)
               : order     ? "\\x5b"
                           : utf8::visible(raw);
  piece.width = utf8::width(piece.text);
  return piece;
}

Side side_before(std::string_view line, std::size_t at, std::size_t room) {
  Side side;
  side.pieces.reserve(std::min(at, room) + 2);
  while (at > 0 && !side.is_enough(room)) {
    at = previous(line, at);
    std::size_t end = at;
    side.add(take_piece(line, end));
  }
  side.whole = at == 0;
  return side;
}

Side side_from(std::string_view line, std::size_t at, std::size_t room) {
  Side side;
  side.pieces.reserve(std::min(line.size() - at, room) + 2);
  while (at < line.size() && !side.is_enough(room)) {
    side.add(take_piece(line, at));
  }
  side.whole = at == line.size();
  return side;
}

// Nobody learns a personal number from an excerpt, whatever it is shown for.
// What stands beside the window can tell whether a number is one.
void hide_secrets(Side& side, std::string_view line) {
  constexpr std::size_t beside = 64;
  std::size_t first = line.size();
  std::size_t last = 0;
  for (const Piece& piece : side.pieces) {
    if (piece.begin == std::string_view::npos) continue;
    first = std::min(first, piece.begin);
    last = std::max(last, piece.begin);
  }
  if (first > last) return;
  const std::size_t from = first - std::min(first, beside);
  const std::string_view window = line.substr(from, last + beside - from);
  for (const PersonalNumber& number : personal_numbers(window, {})) {
    for (Piece& piece : side.pieces) {
      if (piece.begin >= from + number.secret &&
          piece.begin < from + number.end) {
        piece.text = "*";
      }
    }
  }
}

// A combining mark is underlined with the letter that it stands on.
std::size_t on_a_letter(std::string_view line, std::size_t at) {
  constexpr int marks_on_a_letter = 16;
  for (int i = 0; i < marks_on_a_letter && at > 0 && at < line.size(); ++i) {
    std::size_t end = at;
    if (take_piece(line, end).width > 0) break;
    at = previous(line, at);
  }
  return at;
}

}  // namespace

Excerpt excerpt_of(const Span& span, std::size_t width, LineTables& tables) {
  const Lines& lines = tables.of(*span.source);
  const std::uint32_t number = tables.position(*span.source, span.begin).line;
  const std::string_view line = lines.line(number);
  const std::size_t start = lines.start_of(number);
  const auto in_line = [&](std::size_t offset) {
    return std::min(offset > start ? offset - start : 0, line.size());
  };
  const std::size_t begin = on_a_letter(line, in_line(span.begin));
  const std::size_t end = in_line(span.end);

  Side left = side_before(line, begin, width);
  Side right = side_from(line, begin, width);
  // A third for what stands before, more if the rest needs less.
  const std::size_t room =
      std::min(right.width, width - std::min(left.width, width / 3));
  left.cut(width - room);
  right.cut(room);
  hide_secrets(left, line);
  hide_secrets(right, line);

  Excerpt excerpt;
  excerpt.before = left.width;
  excerpt.marked = 0;
  excerpt.goes_on = span.end > lines.start_of(number + 1);
  for (auto piece = left.pieces.rbegin(); piece != left.pieces.rend();
       ++piece) {
    excerpt.line += piece->text;
  }
  for (const Piece& piece : right.pieces) {
    excerpt.line += piece.text;
    if (piece.begin < end) excerpt.marked += piece.width;
  }
  excerpt.marked = std::max<std::size_t>(excerpt.marked, 1);
  return excerpt;
}

}  // namespace bra::render
