#include "render/tone.h"

namespace bra::render {
namespace {

// The levels are blocks with a text colour of their own, so that they read the
// same on a dark and on a light background.
std::string_view rendition_of(Tone tone) {
  switch (tone) {
    case Tone::none:
      return {};
    case Tone::green:
      return "30;42";
    case Tone::yellow:
      return "30;43";
    case Tone::red:
      return "97;41";
    case Tone::faint:
      return "2";
    case Tone::strong:
      return "1";
    case Tone::warning:
      return "35";
  }
  return {};
}

}  // namespace

Tone tone_of(const Value& value) {
  const Named* named = value.named();
  return named == nullptr ? Tone::none : named->tone;
}

std::string toned(std::string_view text, Tone tone, bool colour) {
  return coloured(text, rendition_of(tone), colour);
}

std::string coloured(std::string_view text, std::string_view rendition,
                     bool colour) {
  if (!colour || text.empty() || rendition.empty()) return std::string(text);
  std::string out = "\x1b[";
  out += rendition;
  out += 'm';
  out += text;
  out += "\x1b[0m";
  return out;
}

}  // namespace bra::render
