#include "report/identity.h"

#include <algorithm>

#include "text/personal_number.h"
#include "text/utf8.h"

namespace bra {
namespace {

std::string_view line_around(const Span& span) {
  constexpr std::string_view ends = "\r\n";
  const std::string_view text(span.source->text);
  const std::size_t at = std::min<std::size_t>(span.begin, text.size());
  const std::size_t before = text.substr(0, at).find_last_of(ends);
  const std::size_t begin = before == text.npos ? 0 : before + 1;
  return text.substr(begin, std::min(text.find_first_of(ends, at),  //
                                     text.size()) -
                                begin);
}

std::string evened_out(std::string_view text) {
  std::string words;
  for (const char c : utf8::fold(hide_personal_numbers(text))) {
    const bool blank = c == ' ' || c == '\t' || c == '\r' || c == '\n';
    if (!blank) {
      words += c;
    } else if (!words.empty() && words.back() != ' ') {
      words += ' ';
    }
  }
  if (words.ends_with(' ')) words.pop_back();
  return words;
}

}  // namespace

std::string identity_of(const Diagnostic& finding) {
  std::string identity(finding.fault->name);
  identity += '\t';
  if (!finding.where) return identity;
  identity += finding.where.source->name + '\t';
  if (!finding.about.empty()) return identity + evened_out(finding.about);
  const std::string words = evened_out(finding.where.text());
  return identity +
         (words.empty() ? evened_out(line_around(finding.where)) : words);
}

}  // namespace bra
