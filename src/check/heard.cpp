#include "check/heard.h"

#include <array>
#include <utility>

namespace bra::check {
namespace {

using Spelling = std::pair<std::string_view, std::string_view>;

// The longer first, where one begins as another.
constexpr std::array<Spelling, 12> spellings = {{{"ch", "k"},
                                                 {"ck", "k"},
                                                 {"ph", "f"},
                                                 {"th", "t"},
                                                 {"c", "k"},
                                                 {"q", "k"},
                                                 {"w", "v"},
                                                 {"x", "ks"},
                                                 {"z", "s"},
                                                 {"é", "e"},
                                                 {"è", "e"},
                                                 {"-", " "}}};

bool is_vowel(std::string_view text, std::size_t at) {
  constexpr std::string_view plain = "aeiouy";
  if (at >= text.size()) return false;
  // å, ä, ö and the like are two bytes that begin so.
  return plain.find(text[at]) != plain.npos || text[at] == '\xC3';
}

// The `h` of Ståhl, Bohlin and Dahl lengthens the vowel before it.
bool is_silent(std::string_view text, std::size_t at) {
  return text[at] == 'h' && at > 0 && text[at - 1] != ' ' &&
         text[at - 1] != '-' && !is_vowel(text, at + 1);
}

}  // namespace

std::string as_heard(std::string_view folded) {
  std::string heard;
  const auto add = [&](std::string_view sound) {
    for (const char c : sound) {
      const bool is_doubled = !heard.empty() && heard.back() == c && c != ' ';
      if (!is_doubled) heard += c;
    }
  };
  for (std::size_t at = 0; at < folded.size();) {
    std::size_t size = 1;
    std::string_view sound = folded.substr(at, 1);
    for (const auto& [written, spoken] : spellings) {
      if (!folded.substr(at).starts_with(written)) continue;
      size = written.size();
      sound = spoken;
      break;
    }
    if (!is_silent(folded, at)) add(sound);
    at += size;
  }
  return heard;
}

}  // namespace bra::check
