#include "syntax/yaml_complaint.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>

#include "syntax/hidden_character.h"
#include "syntax/yaml.h"
#include "text/utf8.h"

namespace bra::syntax {
namespace {

// An example in a remedy should fit on a line.
constexpr std::size_t longest_example = 70;

/// What of yaml_syntax is asked for afterwards: Diagnostic::kind.
enum class Kind : std::uint8_t {
  other,
  limit,
  empty_block,
  unexplained,
  stray_lines
};

Diagnostic of_kind(Kind kind, Span where, Message headline) {
  Diagnostic found = complaint(yaml_syntax, where, std::move(headline));
  found.kind = static_cast<std::uint8_t>(kind);
  return found;
}

bool is(Kind kind, const Diagnostic& found) {
  return found.fault == &yaml_syntax &&
         found.kind == static_cast<std::uint8_t>(kind);
}

// The characters of a key that a person writes: words, no sentence.
bool is_key_like(std::string_view text) {
  if (text.empty() || text.size() > longest_example) return false;
  bool letters = false;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = utf8::decode(text, at);
    const bool letter = utf8::is_word(c) && (c < '0' || c > '9');
    if (!letter && c != ' ' && c != '-' && c != '_') return false;
    letters = letters || letter;
  }
  return letters;
}

std::optional<Diagnostic> missing_after_dash(Span line) {
  const std::string_view text = line.text();
  if (text.size() < 2 || text[0] != '-') return {};
  std::size_t at = 1;
  const char32_t next = utf8::decode(text, at);
  const bool letter = utf8::is_word(next) && (next < '0' || next > '9');
  if (!letter && next != '"' && next != '\'') return {};
  Diagnostic found =
      complaint(yaml_syntax, line.part(0, 1), {"no space after the dash"});
  found.advise({"put one in: {}", "- " + std::string(text.substr(1))});
  found.mend(line.part(1, 1), " ");
  return found;
}

std::optional<Diagnostic> missing_after_colon(Span line) {
  const std::string_view text = line.text();
  const std::size_t colon = text.find(':');
  if (colon == text.npos || colon + 1 == text.size()) return {};
  const std::string_view after = text.substr(colon + 1);
  if (after.starts_with(' ') || after.starts_with("//")) return {};
  const std::string_view key = text.substr(0, colon);
  if (!is_key_like(key)) return {};
  if (after.starts_with("\u00A0")) {
    Diagnostic found = complaint(yaml_syntax, line.part(colon + 1, colon + 3),
                                 {"a no-break space after the colon"});
    found.advise({"write an ordinary space"});
    found.mend(found.where, " ");
    return found;
  }
  Diagnostic found = complaint(yaml_syntax, line.part(colon, colon + 1),
                               {"no space after the colon"});
  found.advise({"put one in: {}", std::string(text.substr(0, colon + 1)) + ' ' +
                                      std::string(after)});
  found.mend(line.part(colon + 1, colon + 1), " ");
  return found;
}

}  // namespace

Diagnostic complaint(const Fault& fault, Span where, Message headline) {
  Diagnostic found;
  found.fault = fault;
  found.severity = fault.severity;
  found.where = where;
  found.headline = std::move(headline);
  return found;
}

std::string in_quotes(std::string_view value) {
  const bool single = value.find_first_of("\"\\") != value.npos;
  const char quote = single ? '\'' : '"';
  std::string quoted(1, quote);
  for (const char c : value) {
    quoted += c;
    if (c == quote) quoted += c;  // only in single quotes
  }
  return quoted += quote;
}

void advise_quotes(Diagnostic& found, std::string_view key, Span value,
                   std::string_view meant) {
  std::string mended = in_quotes(meant);
  std::string example(key);
  if (!key.empty()) example += ": ";
  example += mended;
  if (example.size() <= longest_example) {
    found.advise({"put quotes round it: {}", example});
  } else {
    found.advise({"put quotes round the whole value"});
  }
  found.mend(value, std::move(mended));
}

Diagnostic unclosed_quote(Span quote) {
  Diagnostic found =
      complaint(yaml_unclosed_quote, quote, {"a quote that is not closed"});
  found.pointing({"opened here"});
  found.advise({"close it at the end of the value"});
  return found;
}

Diagnostic cut_value(Span cut) {
  Diagnostic found =
      complaint(yaml_value_cut, cut, {"what stands from # on is not read"});
  found.pointing({"to YAML the rest of the line is a comment"});
  found.advise({"put quotes round the whole value"});
  return found;
}

Diagnostic cut_block(Span cut) {
  Diagnostic found = cut_value(cut);
  found.advise({"let the text begin on the line below"});
  return found;
}

Diagnostic duplicate_key(const Node& first, const Node& second) {
  Diagnostic found = complaint(yaml_duplicate_key, second.key_span,
                               {"the key {} is written twice", second.key});
  found.related(first.key_span, {"first here"});
  found.advise({"keep one of them"});
  return found;
}

Diagnostic tab_indent(Span tabs) {
  Diagnostic found = complaint(indentation, tabs, {"a tab in the indentation"});
  found.severity = Severity::error;  // what the line says is not read
  found.advise({"indent with spaces"});
  return found;
}

Diagnostic no_break_indent(Span space) {
  Diagnostic found =
      complaint(indentation, space, {"a no-break space in the indentation"});
  found.severity = Severity::error;
  found.advise({"indent with ordinary spaces"});
  return found;
}

Diagnostic too_much_indent(Span line) {
  Diagnostic found =
      complaint(yaml_syntax, line,
                {"a line indented more than the one above, which has a value"});
  found.advise({"indent both alike"});
  return found;
}

Diagnostic empty_block(Span signs) {
  Diagnostic found =
      of_kind(Kind::empty_block, signs, {"no text below {}", signs.text()});
  found.advise({"indent the text more than its key"});
  return found;
}

Diagnostic second_document(Span mark) {
  Diagnostic found =
      complaint(yaml_syntax, mark, {"a second document in the same file"});
  found.pointing({"nothing from here on is read"});
  found.advise({"take the line away, or make what follows a file of its own"});
  return found;
}

Diagnostic too_deep(Span here) {
  return of_kind(Kind::limit, here,
                 {"values nested more than {} deep", max_yaml_depth});
}

Diagnostic too_many(Span here) {
  return of_kind(Kind::limit, here,
                 {"more than {} values in one file", max_yaml_nodes});
}

bool is_limit(const Diagnostic& found) { return is(Kind::limit, found); }

Diagnostic long_key(Span key) {
  return complaint(yaml_syntax, key,
                   {"a key of more than {} bytes", max_yaml_key});
}

Diagnostic forbidden_character(Span where) {
  const std::string_view text = where.text();
  if (text == "\r") {
    return complaint(yaml_syntax, where, {"a line end that is a CR alone"})
        .advise({"save the file with ordinary line ends"});
  }
  return hidden_character_at(where);
}

Diagnostic unreadable(Span text) {
  return of_kind(Kind::unexplained, text, {"YAML that cannot be read"});
}

bool is_unexplained(const Diagnostic& found) {
  return is(Kind::unexplained, found);
}

bool is_empty_block(const Diagnostic& found) {
  return is(Kind::empty_block, found);
}

std::optional<Diagnostic> missing_space(Span line) {
  if (auto found = missing_after_dash(line)) return found;
  return missing_after_colon(line);
}

Diagnostic reserved_start(std::string_view key, Span value) {
  const std::string_view first = value.text().substr(0, 1);
  const bool anchor = first == "&" || first == "*";
  Diagnostic found =
      complaint(anchor ? yaml_anchor : yaml_syntax, value.part(0, 1),
                {"a value that begins with {}", first});
  found.pointing({"YAML keeps this sign for itself"});
  advise_quotes(found, key, value, value.text());
  // `|2`, `>+`: the text stands on the lines below, and is not in the quotes.
  const std::string_view text = value.text();
  const bool is_block =
      (first == "|" || first == ">") && text.size() > 1 &&
      std::string_view("+-0123456789").find(text[1]) != std::string_view::npos;
  if (is_block) {
    found.advise({"write {} alone, and the text below it", first});
    found.fix.clear();
  }
  return found;
}

Diagnostic reserved_line(Span line) {
  const Span first = line.part(0, 1);
  Diagnostic found = complaint(yaml_syntax, first,
                               {"a line that begins with {}", first.text()});
  found.pointing({"YAML keeps this sign for itself"});
  // The bullet of Markdown, which YAML writes with a dash.
  found.advise(line.text().starts_with("* ")
                   ? Message("begin each line of the list with a dash")
                   : Message("begin the line with a key and a colon"));
  return found;
}

Diagnostic key_in_brackets(Span pair) {
  Diagnostic found =
      complaint(yaml_syntax, pair, {"a key in a list between brackets"});
  const bool quotable =
      pair.text().find_first_of("\"'") == std::string_view::npos;
  if (!quotable) {
    found.advise({"put quotes round the text with the colon"});
    return found;
  }
  found.pointing({"the colon makes it a key"});
  advise_quotes(found, {}, pair, pair.text());
  return found;
}

Diagnostic stray_lines(Span lines) {
  const bool several = lines.text().find('\n') != std::string_view::npos;
  Diagnostic found =
      of_kind(Kind::stray_lines, lines,
              several ? "lines without a key" : "a line without a key");
  const std::string_view text = lines.text();
  const std::string_view key = text.substr(0, text.find(' '));
  if (!several && key.size() < text.size() && is_key_like(text)) {
    const std::string pair = std::string(key) + ':';
    found.advise(
        {"if {} is a key, write {}; else indent the line to go on with "
         "the one above",
         key, pair + std::string(text.substr(key.size()))});
  } else {
    found.advise(
        {"write a key and a colon before it, or indent it to go on with "
         "the line above"});
  }
  return found;
}

bool is_stray_lines(const Diagnostic& found) {
  return is(Kind::stray_lines, found);
}

}  // namespace bra::syntax
