#include "syntax/inline.h"

#include <algorithm>
#include <array>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "syntax/character_reference.h"
#include "syntax/emphasis.h"
#include "syntax/inline_bytes.h"
#include "syntax/line_cursor.h"
#include "syntax/link_target.h"
#include "text/utf8.h"

namespace bra::syntax {
namespace {

// Stands in the text that is being made where a mark stood. No byte of UTF-8.
constexpr char gone = '\xFF';

constexpr bool is_line_end(char c) { return c == '\n' || c == '\r'; }

constexpr bool is_punctuation(char c) {
  return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') ||
         (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
}

// The size of the `<br>` that `text` begins with, in any of its spellings; 0
// if it begins with none.
std::size_t line_break_tag(std::string_view text) {
  const auto is = [text](std::size_t at, std::string_view either) {
    return at < text.size() && either.find(text[at]) != either.npos;
  };
  if (!is(1, "bB") || !is(2, "rR")) return 0;
  std::size_t at = text.find_first_not_of(" \t", 3);
  if (is(at, "/")) ++at;
  return is(at, ">") ? at + 1 : 0;
}

// Code without the blank that parts it from its backticks on both sides.
std::string_view without_padding(std::string_view code) {
  constexpr std::string_view padding = " \r\n";
  const std::size_t first = code.find_first_not_of(padding);
  const std::size_t last = code.find_last_not_of(padding);
  if (first == code.npos || first == 0 || last + 1 == code.size()) return code;
  const std::size_t front = code.starts_with("\r\n") ? 2 : 1;
  const std::size_t back = code.ends_with("\r\n") ? 2 : 1;
  return code.substr(front, code.size() - front - back);
}

class Inlines {
 public:
  Inlines(std::string_view text, Keep keep)
      : text_(text), keep_(keep), special_(special_in(keep)) {}

  std::string read() {
    out_.reserve(text_.size());
    while (at_ < text_.size()) {
      const std::size_t next = next_special(at_);
      take(next - at_);
      if (at_ < text_.size()) take_special();
    }
    if (keep_ == Keep::words) {
      erase_emphasis(runs_, out_, gone);
      std::erase(out_, gone);
    }
    return std::move(out_);
  }

 private:
  // An open `[` or `![`.
  struct Bracket {
    std::size_t at = 0;  // in out_
    bool image = false;
    std::size_t first_run = 0;
  };

  [[nodiscard]] std::size_t next_special(std::size_t from) const {
    while (from < text_.size() &&
           !special_[static_cast<unsigned char>(text_[from])]) {
      ++from;
    }
    return from;
  }
  [[nodiscard]] std::string_view rest() const { return text_.substr(at_); }
  void take(std::size_t size) {
    out_.append(text_, at_, size);
    at_ += size;
  }

  void take_special();
  void take_backslash();
  void take_code();
  void take_angle();
  void take_reference();
  void take_emphasis();
  void open_bracket(bool image);
  void close_bracket();
  void take_line_end();
  void break_line();
  void drop_comment(std::size_t end);

  [[nodiscard]] std::size_t code_end(std::size_t ticks);
  [[nodiscard]] std::size_t comment_end();
  void strip_blanks();
  void skip_blanks_and_line_ends();

  std::string_view text_;
  Keep keep_;
  const std::array<bool, 256>& special_;
  std::size_t at_ = 0;
  std::string out_;
  std::vector<EmphasisRun> runs_;
  std::vector<Bracket> brackets_;
  // Brackets before this one have a link inside and so cannot be one.
  std::size_t first_linkable_ = 0;
  // Where the last run of so many backticks stands; made when first asked.
  std::vector<std::size_t> last_ticks_;
  bool no_comment_ends_ = false;
};

void Inlines::take_special() {
  switch (text_[at_]) {
    case '\\':
      return take_backslash();
    case '`':
      return take_code();
    case '<':
      return take_angle();
    case '&':
      return take_reference();
    case '*':
    case '_':
      return take_emphasis();
    case '[':
      return open_bracket(false);
    case '!':
      return rest().starts_with("![") ? open_bracket(true) : take(1);
    case ']':
      return close_bracket();
    default:
      return take_line_end();
  }
}

void Inlines::take_backslash() {
  const char next = at_ + 1 < text_.size() ? text_[at_ + 1] : 'a';
  if (is_line_end(next)) return break_line();
  if (!is_punctuation(next)) return take(1);
  if (keep_ == Keep::markdown && next != '|') return take(2);
  ++at_;
  take(1);
}

void Inlines::take_code() {
  const std::size_t begin = at_;
  const std::size_t inside = text_.find_first_not_of('`', begin);
  const std::size_t ticks = std::min(inside, text_.size()) - begin;
  const std::size_t end = code_end(ticks);
  if (end == text_.npos) return take(ticks);
  std::string_view code = text_.substr(begin, end - begin);
  const bool words = keep_ == Keep::words;
  if (words) {
    code = without_padding(code.substr(ticks, code.size() - 2 * ticks));
  }
  for (std::size_t i = 0; i < code.size(); ++i) {
    // In a table's cell a pipe is written `\|` in code too.
    if (words && code.substr(i).starts_with("\\|")) continue;
    if (code.substr(i).starts_with("\r\n")) continue;
    out_ += is_line_end(code[i]) ? ' ' : code[i];
  }
  at_ = end;
}

// Where the code that begins here with so many backticks ends, with its
// closing backticks; npos if nothing closes it.
std::size_t Inlines::code_end(std::size_t ticks) {
  constexpr std::size_t most_ticks = 80;
  if (ticks > most_ticks) return text_.npos;
  const auto run_from = [this](std::size_t begin) {
    return std::min(text_.find_first_not_of('`', begin), text_.size()) - begin;
  };
  if (last_ticks_.empty()) {
    last_ticks_.resize(most_ticks + 1);
    std::size_t run = text_.find('`', at_);
    while (run != text_.npos) {
      const std::size_t size = run_from(run);
      if (size <= most_ticks) last_ticks_[size] = run;
      run = text_.find('`', run + size);
    }
  }
  if (last_ticks_[ticks] <= at_) return text_.npos;
  std::size_t run = text_.find('`', at_ + ticks);
  while (run_from(run) != ticks) run = text_.find('`', run + run_from(run));
  return run + ticks;
}

void Inlines::take_angle() {
  if (const std::size_t end = comment_end(); end != text_.npos) {
    return drop_comment(end);
  }
  if (const std::size_t size = line_break_tag(rest()); size > 0) {
    at_ += size - 1;
    return break_line();
  }
  const std::size_t size = autolink(rest());
  if (size == 0 || keep_ == Keep::markdown) {
    return take(std::max<std::size_t>(size, 1));
  }
  ++at_;
  take(size - 2);
  ++at_;
}

std::size_t Inlines::comment_end() {
  if (no_comment_ends_ || !rest().starts_with("<!--")) return text_.npos;
  const std::size_t mark = text_.find("-->", at_ + 2);
  no_comment_ends_ = mark == text_.npos;
  return no_comment_ends_ ? text_.npos : mark + 3;
}

void Inlines::drop_comment(std::size_t end) {
  at_ = end;
  const bool parted =
      out_.empty() || is_blank(out_.back()) || out_.back() == '\n';
  if (!parted) return;
  while (at_ < text_.size() && is_blank(text_[at_])) ++at_;
}

void Inlines::take_reference() {
  const auto reference = character_reference(rest());
  if (!reference) return take(1);
  utf8::append(out_, reference->character);
  at_ += reference->size;
}

void Inlines::take_emphasis() {
  EmphasisRun run = emphasis_run(text_, at_);
  run.at = out_.size();
  take(run.size);
  if (run.can_open || run.can_close) runs_.push_back(run);
}

void Inlines::open_bracket(bool image) {
  brackets_.push_back({out_.size(), image, runs_.size()});
  take(image ? 2 : 1);
}

void Inlines::close_bracket() {
  if (brackets_.empty()) return take(1);
  const Bracket bracket = brackets_.back();
  brackets_.pop_back();
  const bool linkable = bracket.image || brackets_.size() >= first_linkable_;
  first_linkable_ = std::min(first_linkable_, brackets_.size());
  const std::size_t target = linkable ? link_target(text_.substr(at_ + 1)) : 0;
  if (target == 0) return take(1);
  at_ += 1 + target;
  const std::size_t mark = bracket.image ? 2 : 1;
  out_.replace(bracket.at, mark, mark, gone);
  erase_emphasis(std::span(runs_).subspan(bracket.first_run), out_, gone);
  runs_.resize(bracket.first_run);
  if (!bracket.image) first_linkable_ = brackets_.size();
}

void Inlines::take_line_end() {
  if (text_.substr(0, at_).ends_with("  ")) return break_line();
  strip_blanks();
  skip_blanks_and_line_ends();
  if (!out_.empty() && out_.back() != '\n') out_ += ' ';
}

// Past the byte here and the blanks and line ends after it.
void Inlines::break_line() {
  ++at_;
  strip_blanks();
  skip_blanks_and_line_ends();
  out_ += '\n';
}

void Inlines::strip_blanks() {
  while (!out_.empty() && is_blank(out_.back())) out_.pop_back();
}

void Inlines::skip_blanks_and_line_ends() {
  while (at_ < text_.size() &&
         (is_blank(text_[at_]) || is_line_end(text_[at_]))) {
    ++at_;
  }
}

std::string_view text_of(std::string_view written, Keep keep, Arena& arena) {
  const std::string_view trimmed = utf8::trim(written);
  if (is_bare(trimmed, keep)) return trimmed;
  std::string text = Inlines(trimmed, keep).read();
  if (utf8::may_need_nfc(text)) text = utf8::nfc(text);
  const std::string_view made = utf8::trim(text);
  return made == trimmed ? trimmed : arena.keep(made);
}

// Whether only blanks and line ends stand between two lines.
bool adjoin(const Span& line, const Span& next) {
  const std::string_view text = line.source->text;
  const auto between = text.substr(line.end, next.begin - line.end);
  return std::ranges::all_of(
      between, [](char c) { return is_blank(c) || is_line_end(c); });
}

}  // namespace

bool is_plain(std::string_view written) {
  return is_bare(written, Keep::words);
}

std::string_view plain_text(std::string_view written, Arena& arena) {
  return text_of(written, Keep::words, arena);
}

std::string_view prose_text(std::string_view written, Arena& arena) {
  return text_of(written, Keep::markdown, arena);
}

std::string_view joined(std::span<const Span> lines, Arena& arena) {
  if (lines.empty()) return {};
  const std::string_view source = lines.front().source->text;
  const std::size_t begin = lines.front().begin;
  if (std::ranges::adjacent_find(lines, std::not_fn(adjoin)) == lines.end()) {
    return source.substr(begin, lines.back().end - begin);
  }
  std::string text;
  for (const Span& line : lines) {
    if (!text.empty()) text += '\n';
    // Two blanks at its end are a line break.
    const std::size_t end = source.find_first_of("\r\n", line.end);
    text += source.substr(line.begin, end - line.begin);
  }
  return arena.keep(text);
}

}  // namespace bra::syntax
