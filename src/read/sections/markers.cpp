#include "read/sections/markers.h"

#include <array>
#include <cstddef>

#include "language/comparing.h"
#include "text/ascii.h"
#include "text/capital.h"
#include "text/similar.h"
#include "text/utf8.h"

namespace bra::read {
namespace {

bool is_mark(char c) { return c == '*' || c == '_'; }

// What ` – Rådet antar planen` says; a number may stand before the dash.
std::optional<std::string_view> after_dash(std::string_view text) {
  constexpr std::string_view section = "§";
  std::size_t at = text.find_first_not_of("*_ ");
  if (at == text.npos) return {};
  if (text.substr(at).starts_with(section)) {
    at = text.find_first_not_of("0123456789 ", at + section.size());
    if (at == text.npos) return {};
  }
  for (const std::string_view dash : {"–", "—", "-"}) {
    const std::string_view rest = text.substr(at);
    const bool is_alone = at > 0 && (text[at - 1] == ' ') &&
                          rest.starts_with(dash) && rest.size() > dash.size() &&
                          rest[dash.size()] == ' ';
    if (!is_alone) continue;
    const std::string_view said = utf8::trim(rest.substr(dash.size()));
    return said.empty() ? std::nullopt : std::optional(said);
  }
  return {};
}

}  // namespace

bool may_begin_decision(std::string_view line) {
  static const auto first = [] {
    std::array<bool, 256> may{};
    for (const Language* language : languages) {
      for (const std::string_view word : language->decision) {
        const char c = word.front();
        const bool is_plain = c >= 'a' && c <= 'z';
        may[static_cast<unsigned char>(is_plain ? c - 'a' + 'A' : c)] = true;
      }
    }
    return may;
  }();
  return !line.empty() && first[static_cast<unsigned char>(line.front())];
}

std::optional<std::string_view> after_marker(std::string_view line,
                                             Lexicon::List list,
                                             const Lexicon& lexicon) {
  if (line.find(':') == line.npos) return {};  // nearly all lines
  std::size_t at = 0;
  while (at < line.size() && is_mark(line[at])) ++at;
  const std::size_t marks = at;
  const std::size_t size = lexicon.starts(list, line.substr(at));
  if (size == 0) return {};
  at += size;
  while (at < line.size() && (line[at] == '*' || line[at] == '_')) ++at;
  const std::size_t colon = line.find_first_not_of("0123456789§ ./-", at);
  if (colon == line.npos || line[colon] != ':') return {};
  // `Beslut 10:30` tells when.
  const bool is_clock =
      colon > at && colon + 1 < line.size() && is_digit(line[colon + 1]);
  if (is_clock) return {};
  at = colon + 1;
  bool is_closed = is_mark(line[colon - 1]);
  for (; at < line.size() && is_mark(line[at]); ++at) is_closed = true;
  std::string_view text = utf8::trim(line.substr(at));
  // `**Beslut: Rådet antar planen**`: all of it is in bold.
  const std::string_view opening = line.substr(0, marks);
  if (marks > 0 && !is_closed && text.ends_with(opening)) {
    const std::string_view inside = text.substr(0, text.size() - marks);
    if (inside.find(opening) == inside.npos) text = utf8::trim(inside);
  }
  return text;
}

std::optional<std::string_view> after_decision(std::string_view line,
                                               const Lexicon& lexicon) {
  if (auto text = after_marker(line, &Language::decision, lexicon)) {
    return text;
  }
  const std::size_t begin = line.find_first_not_of("*_");
  if (begin == line.npos) return {};
  if (begin == 0 && !may_begin_decision(line)) return {};
  const std::string_view bare = line.substr(begin);
  const std::size_t size = lexicon.starts(&Language::decision, bare);
  // In small letters it may be the middle of a sentence.
  if (size == 0 || (begin == 0 && !begins_upper(line))) return {};
  const std::string_view rest = bare.substr(size);
  if (rest.find_first_not_of("*_") == rest.npos) return std::string_view();
  return after_dash(rest);
}

}  // namespace bra::read
