#include "support/slips.h"

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <vector>

#include "text/utf8.h"

namespace bra::test {
namespace {

/// Where the letter at `at` ends.
std::size_t letter_end(std::string_view text, std::size_t at) {
  if (at < text.size()) utf8::decode(text, at);
  return at;
}

std::size_t any_letter(std::string_view text, Dice& dice) {
  std::size_t at = dice.roll(text.size());
  while (at > 0 && is_inside_letter(text, at)) --at;
  return at;
}

std::string slip_of_a_letter(const std::string& text, Dice& dice) {
  static constexpr std::string_view struck[] = {
      " ", "\n", "|", "-", ":", ";", ",", ".", "#", "*", "_",  "`",
      "<", ">",  "[", "]", "(", ")", "{", "}", "'", "&", "\"", "\\",
      "!", "§",  "~", "a", "7", "%", "@", "?", "=", "+", "–",  "\t"};
  const std::size_t at = any_letter(text, dice);
  const std::size_t end = letter_end(text, at);
  const std::string before = text.substr(0, at);
  const std::string letter = text.substr(at, end - at);
  const std::string after = text.substr(end);
  const std::size_t next = letter_end(after, 0);
  switch (dice.roll(5)) {
    case 0:
      return before + after;
    case 1:
      return before + letter + letter + after;
    case 2:
      return before + after.substr(0, next) + letter + after.substr(next);
    case 3:
      return before + std::string(dice.pick(struck)) + after;
    default:
      return before + std::string(dice.pick(struck)) + letter + after;
  }
}

std::string slip_of_a_line(const std::string& text, Dice& dice) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
    lines.push_back(text.substr(at, end - at));
    at = end;
  }
  const std::size_t at = dice.roll(lines.size());
  const auto line = lines.begin() + static_cast<std::ptrdiff_t>(at);
  const std::string moved = *line;
  const std::size_t way = dice.roll(4);
  if (way == 1) {
    lines.insert(line, moved);
  } else {
    lines.erase(line);
    const std::size_t to =
        way == 2 ? std::min(at + 1, lines.size()) : dice.roll(lines.size() + 1);
    if (way > 1) {
      lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(to), moved);
    }
  }
  std::string slipped;
  for (const std::string& kept : lines) slipped += kept;
  return slipped;
}

}  // namespace

std::size_t slips_wanted(std::size_t few) {
  const char* const wanted = std::getenv("BRA_MUTANTS");
  return wanted == nullptr ? few : std::strtoul(wanted, nullptr, 10);
}

bool is_inside_letter(std::string_view text, std::size_t at) {
  return (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80;
}

std::string slipped(const std::string& text, Dice& dice) {
  return dice.roll(8) == 0 ? slip_of_a_line(text, dice)
                           : slip_of_a_letter(text, dice);
}

}  // namespace bra::test
