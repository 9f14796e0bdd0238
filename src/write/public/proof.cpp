#include "write/public/proof.h"

#include <algorithm>
#include <optional>

#include "syntax/character_reference.h"
#include "syntax/table_row.h"
#include "text/hex.h"
#include "text/utf8.h"

namespace bra::write {
namespace {

// `%41`, `\x41`, `\u0041`, `&#65;` undone, one after the other.
std::string undone(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view rest = text.substr(at);
    const bool is_percent = rest.size() > 2 && rest[0] == '%';
    if (const auto byte = is_percent ? hex_number(rest.substr(1, 2))
                                     : std::optional<unsigned>()) {
      out += static_cast<char>(*byte);
      at += 3;
      continue;
    }
    const std::size_t digits = rest.starts_with("\\u")   ? 4
                               : rest.starts_with("\\x") ? 2
                                                         : 0;
    const bool is_escape = digits > 0 && rest.size() >= 2 + digits;
    if (const auto number = is_escape ? hex_number(rest.substr(2, digits))
                                      : std::optional<unsigned>()) {
      utf8::append(out, static_cast<char32_t>(*number));
      at += 2 + digits;
      continue;
    }
    if (const auto reference = syntax::character_reference(rest)) {
      utf8::append(out, reference->character);
      at += reference->size;
      continue;
    }
    out += text[at++];
  }
  return out;
}

bool is_digits(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

Squeezed squeezed(std::string_view written) {
  const std::string text = utf8::nfc(undone(written));
  Squeezed out;
  bool gap = true;
  bool was_upper = false;
  bool was_digit = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    const char32_t c = utf8::decode(text, at);
    if (utf8::is_hidden(c) && c != '\n' && c != '\t' && c != '\r') continue;
    if (!utf8::is_word(c) || c == '_') {
      gap = true;
      continue;
    }
    const std::string letter = text.substr(start, at - start);
    const bool upper = utf8::fold(letter) != letter;
    const bool digit = c >= '0' && c <= '9';
    const bool begins = gap || (upper && !was_upper) || digit != was_digit;
    const std::string plain = utf8::unaccent(letter);
    for (std::size_t i = 0; i < plain.size(); ++i) {
      out.begins.push_back(begins && i == 0);
    }
    out.text += plain;
    gap = false;
    was_upper = upper;
    was_digit = digit;
  }
  return out;
}

void Proof::forbid_name(std::string_view name) {
  const std::string key = squeezed(name).text;
  if (key.empty()) return;
  names_.squeezed.add(key);
  names_.said.emplace_back(name);
}

void Proof::forbid_number(std::string_view number, std::string_view shown) {
  constexpr std::size_t enough = 9;
  std::string key = squeezed(number).text;
  if (is_digits(key) && key.size() > enough) {
    key.erase(0, key.size() - enough);
  }
  if (key.size() < 6) return;
  numbers_.squeezed.add(key);
  numbers_.said.emplace_back(shown);
}

std::string Proof::found_in(std::string_view text) {
  const Squeezed said = squeezed(text);
  const auto ends = [&](std::size_t at) {
    return at >= said.text.size() || said.begins[at];
  };
  const std::size_t name = names_.squeezed.first_in(
      said.text, [&](std::size_t begin, std::size_t end) {
        const bool in_genitive =
            end < said.text.size() && said.text[end] == 's' && ends(end + 1);
        return said.begins[begin] && (ends(end) || in_genitive);
      });
  if (name < names_.said.size()) return names_.said[name];
  return number_in(said);
}

std::string Proof::number_in(std::string_view text) {
  return number_in(squeezed(text));
}

std::string Proof::number_in(const Squeezed& said) {
  const std::size_t number = numbers_.squeezed.first_in(
      said.text, [](std::size_t, std::size_t) { return true; });
  return number < numbers_.said.size() ? numbers_.said[number] : std::string();
}

std::string line_left_of(std::span<const std::string_view> passages,
                         std::string_view copy) {
  constexpr std::size_t shortest = 12;
  std::vector<std::string_view> lines;
  Needles needles;
  for (std::string_view rest : passages) {
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find('\n'), rest.size());
      const std::string_view line = utf8::trim(rest.substr(0, end));
      rest.remove_prefix(std::min(end + 1, rest.size()));
      if (line.starts_with('#') || line.find(":::") != line.npos) continue;
      // The headings of a table are those of any other.
      const std::string_view below = rest.substr(0, rest.find('\n'));
      const bool is_header = line.starts_with('|') &&
                             syntax::delimiter_cells(utf8::trim(below)) > 0;
      if (is_header) continue;
      const std::string needle = squeezed(line).text;
      if (needle.size() < shortest) continue;
      lines.push_back(line);
      needles.add(needle);
    }
  }
  if (lines.empty()) return {};
  const std::size_t first = needles.first_in(
      squeezed(copy).text, [](std::size_t, std::size_t) { return true; });
  return first < lines.size() ? std::string(lines[first]) : std::string();
}

}  // namespace bra::write
