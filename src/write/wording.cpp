#include "write/wording.h"

#include <fmt/format.h>

#include <algorithm>

#include "language/comparing.h"
#include "syntax/inline.h"
#include "syntax/yaml_tree.h"
#include "text/utf8.h"

namespace bra::write {
namespace {

template <class Thing>
std::string_view first_word(std::span<const Word<Thing>> words, Thing thing) {
  for (const Word<Thing>& word : words) {
    if (word.thing == thing) return word.word;
  }
  return {};
}

bool reads_as(std::string_view written, std::string_view wanted) {
  Arena arena;
  return syntax::plain_text(written, arena) == wanted;
}

bool is_plain_yaml_text(std::string_view value, bool in_flow) {
  constexpr std::string_view indicators = "-?:,[]{}#&*!|>'\"%@`";
  if (value.empty() || syntax::is_null_word(value)) return false;
  if (value.front() == ' ' || value.back() == ' ' || value.back() == ':') {
    return false;
  }
  if (indicators.find(value.front()) != value.npos) return false;
  if (value.find(": ") != value.npos || value.find(" #") != value.npos) {
    return false;
  }
  if (in_flow && value.find_first_of(",[]{}") != value.npos) return false;
  for (std::size_t at = 0; at < value.size();) {
    if (utf8::is_hidden(utf8::decode(value, at))) return false;
  }
  return true;
}

}  // namespace

std::string_view word_for(const Language& language, Part part, Key key) {
  for (const KeyWord& word : language.keys) {
    if (word.part == part && word.key == key) return word.word;
  }
  return {};
}

bool knows_key(const Language& language, Part part, std::string_view word) {
  const std::string wanted = comparable(word);
  for (const KeyWord& known : language.keys) {
    if (known.part == part && known.word == wanted) return true;
  }
  return false;
}

std::string_view word_for(const Language& language, State state) {
  for (const StateWord& word : language.states) {
    if (word.state == state) return word.phrase;
  }
  return {};
}

std::string_view word_for(const Language& language, Kind kind) {
  return first_word(language.kinds, kind);
}

std::string month_text(const Language& language, Month month) {
  const std::string_view name = first_word(language.months, month.month());
  return fmt::format(
      "{} {}",
      language.months_have_capitals ? capitalised(name) : std::string(name),
      month.year());
}

bool speaks_of(std::string_view title, Key key, const Language& language) {
  const std::string text = comparable(title);
  return std::any_of(language.keys.begin(), language.keys.end(),
                     [&](const KeyWord& word) {
                       return word.part == Part::meeting && word.key == key &&
                              text.find(word.word) != text.npos;
                     });
}

std::string capitalised(std::string_view word) {
  if (word.empty()) return {};
  std::size_t end = 0;
  char32_t first = utf8::decode(word, end);
  const bool latin = (first >= 'a' && first <= 'z') ||
                     (first >= 0xE0 && first <= 0xFE && first != 0xF7);
  if (latin) first -= 0x20;  // å ä ö too
  std::string out;
  utf8::append(out, first);
  return out + std::string(word.substr(end));
}

std::string cell_text(std::string_view value) {
  const std::string wanted = utf8::nfc(utf8::trim(value));
  const auto written = [&](bool escape) {
    std::string out;
    for (const char c : wanted) {
      if (c == '\n') {
        out += "<br>";
        continue;
      }
      constexpr std::string_view special = "\\`*_[]<>&#~";
      const bool is_special = special.find(c) != special.npos;
      if (c == '|' || (escape && is_special)) out += '\\';
      out += c;
    }
    return out;
  };
  std::string plain = written(false);
  return reads_as(plain, wanted) ? plain : written(true);
}

std::string yaml_text(std::string_view value, bool in_flow) {
  const std::string text = utf8::nfc(utf8::trim(value));
  if (is_plain_yaml_text(text, in_flow)) return text;
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    if (c == '\n') {
      out += "\\n";
    } else if (c == '\t') {
      out += "\\t";
    } else {
      out += c;
    }
  }
  return out + '"';
}

}  // namespace bra::write
