#include "render/links.h"

#include <string_view>

namespace bra::render {
namespace {

bool is_plain(char c) {
  constexpr std::string_view marks = "-._~/";
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         (c >= '0' && c <= '9') || marks.find(c) != marks.npos;
}

// A colon too, so that no file's name can be read as a scheme. What the user
// gives as an address is one already, but for what could end it in a page.
std::string encoded(std::string_view text, std::string_view also_plain) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string out;
  for (const char c : text) {
    if (is_plain(c) || also_plain.find(c) != also_plain.npos) {
      out += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    out += '%';
    out += digits[byte >> 4U];
    out += digits[byte & 15U];
  }
  return out;
}

}  // namespace

std::string Links::to(const Place& place) const {
  const Source source{place.file, {}};
  const std::string file =
      base.empty() ? places.from_start(source) : places.in_repository(source);
  return encoded(base, ":?=%&+,;@") + encoded(file, {}) + "#L" +
         std::to_string(place.line);
}

}  // namespace bra::render
