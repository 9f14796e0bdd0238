#include "read/silences.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>

#include "model/todo_mark.h"
#include "text/comment_opening.h"
#include "text/file_name.h"
#include "text/lines.h"
#include "text/similar.h"
#include "text/utf8.h"

namespace bra::read {

extern const Fault mark_unread{
    .name = "mark-unread",
    .severity = Severity::warning,
    .summary = "a mark for bra that is written so that it does nothing",
    .why =
        "A finding is allowed by bra: allow, the name of its rule, a colon and "
        "why, in a comment on its line. Written in another way the comment "
        "does nothing, and nobody can tell by looking at it. A passage between "
        "colons is internal whatever word they have; another word than "
        "internal is told, since it may have been meant otherwise.",
    .wrong = "<!-- bra allow owner-absent: hon var sjuk -->",
    .right = "<!-- bra: allow owner-absent: hon var sjuk -->",
};

namespace {

// Whether a comment that is one begins before `at`: code may show how it is
// written.
bool is_in_comment(std::string_view text, std::size_t at) {
  const std::string_view opening = comment_opening(text, at);
  if (opening.empty()) return false;
  const auto begin = static_cast<std::size_t>(opening.data() - text.data());
  return opening == "#" || begin == 0 || text[begin - 1] != '`';
}

bool is_in(std::span<const Span> code, std::size_t at) {
  const auto after = std::upper_bound(
      code.begin(), code.end(), at,
      [](std::size_t byte, const Span& block) { return byte < block.begin; });
  return after != code.begin() && at < std::prev(after)->end;
}

// The word that `text` begins with, in small letters or capitals.
std::string_view word_at(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size()) {
    std::size_t next = end;
    if (!utf8::is_word(utf8::decode(text, next))) break;
    end = next;
  }
  return text.substr(0, end);
}

// Whether a comment may begin as one that is meant for bra does. Nearly every
// one says at its first letter that it does not.
bool may_be_near_mark(std::string_view comment) {
  const std::size_t first = comment.find_first_not_of(" \t:;,.-=");
  if (first == comment.npos) return false;
  const char c = comment[first];
  const bool is_ascii = c > ' ' && c <= '~';
  return !is_ascii || c == 'a' || c == 'A' || c == 'b' || c == 'B';
}

// `bra allow …`, `BRA: allow …`, `bra: alow …`, `allow owner-absent: …`: meant
// for bra, and written so that it does nothing. `bra att veta` is Swedish.
bool is_near_mark(std::string_view comment) {
  constexpr std::string_view name = "bra";
  constexpr std::string_view allow = "allow";
  constexpr std::string_view todo = "todo";
  if (comment.starts_with("bra: allow ") || comment.starts_with(todo_mark)) {
    return false;
  }
  std::string_view rest = comment;
  const std::string_view first = word_at(rest);
  const bool is_named = utf8::fold(first) == name;
  if (is_named) rest.remove_prefix(first.size());
  const std::size_t begin =
      std::min(rest.find_first_not_of(" \t:;,.-="), rest.size());
  const bool has_colon =
      is_named && rest.substr(0, begin).find(':') != std::string_view::npos;
  rest.remove_prefix(begin);
  const std::string_view word = word_at(rest);
  if (is_named) {
    constexpr std::size_t slips = 2;
    return has_colon || edits_between(word, allow, slips) <= slips ||
           edits_between(word, todo, 1) <= 1;
  }
  // The name of a rule has a hyphen and a colon after it.
  const std::string_view rule =
      utf8::trim(rest.substr(std::min(word.size(), rest.size())));
  return utf8::fold(word) == allow &&
         rule.substr(0, rule.find(':')).find('-') != std::string_view::npos;
}

void find_near_marks(std::string_view opening, std::span<const Span> code,
                     Draft& draft) {
  const std::string_view text = draft.source.text;
  for (std::size_t at = text.find(opening); at != text.npos;
       at = text.find(opening, at + opening.size())) {
    const std::size_t begin = at + opening.size();
    constexpr std::size_t longest = 200;  // of a mark's beginning
    std::string_view comment = text.substr(begin, longest);
    if (!may_be_near_mark(comment)) continue;
    comment = comment.substr(0, comment.find('\r'));
    comment = comment.substr(0, comment.find('\n'));
    comment = utf8::trim(comment.substr(0, comment.find("-->")));
    const bool is_shown = (at > 0 && text[at - 1] == '`') || is_in(code, at);
    if (is_shown || !is_near_mark(comment)) continue;
    draft.report
        .add(mark_unread, span_of(draft.source, comment),
             Message("the mark is written so that it does nothing"))
        .advise("write it as bra: allow RULE: why");
  }
}

}  // namespace

void find_silences(std::span<const Span> code, std::size_t most, Draft& draft) {
  find_near_marks(is_markdown_name(draft.source.name) ? "<!--" : "#", code,
                  draft);
  // Colons are rarer than b's, so that `bra` is looked for from behind.
  constexpr std::string_view name = "bra";
  constexpr std::string_view mark = ": allow ";
  const std::string_view text = draft.source.text;
  std::optional<Lines> lines;
  std::size_t end = 0;
  for (std::size_t colon = text.find(mark); colon != text.npos;
       colon = text.find(mark, end)) {
    end = colon + mark.size();
    if (!text.substr(0, colon).ends_with(name)) continue;
    const std::size_t at = colon - name.size();
    if (!is_in_comment(text, at) || is_in(code, at)) continue;
    const std::size_t line_end =
        std::min(text.find_first_of("\r\n", end), text.size());
    const std::size_t close = text.substr(end, line_end - end).find("-->");
    const std::size_t said_end = close == text.npos ? line_end : end + close;
    const std::string_view said = utf8::trim(text.substr(end, said_end - end));
    end = said_end;
    const std::size_t parting = said.find(':');
    Silence silence;
    const auto words = [&](std::string_view part) -> Words {
      return {part, span_of(draft.source, part)};
    };
    if (parting != said.npos) {
      silence.reason = words(utf8::trim(said.substr(parting + 1)));
    }
    if (!lines) lines.emplace(draft.source);
    silence.line = lines->position(at).line;
    silence.span =
        span_of(draft.source, utf8::trim(text.substr(at, said_end - at)));
    // Several rules may share a reason, parted by commas.
    for (std::string_view rules = said.substr(0, parting); !rules.empty();) {
      if (draft.meeting.silences.size() > most) return;
      const std::size_t comma = std::min(rules.find(','), rules.size());
      silence.rule = words(utf8::trim(rules.substr(0, comma)));
      draft.meeting.silences.push_back(silence);
      rules.remove_prefix(std::min(comma + 1, rules.size()));
    }
  }
}

}  // namespace bra::read
