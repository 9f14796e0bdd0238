#include "syntax/yaml_slip.h"

#include <algorithm>
#include <string>
#include <utility>

#include "syntax/yaml.h"
#include "syntax/yaml_complaint.h"
#include "syntax/yaml_escape.h"
#include "syntax/yaml_line.h"
#include "syntax/yaml_scalar.h"

namespace bra::syntax {
namespace {

// A value on its line, and the whole entry that it is in.
struct Value {
  std::string_view key;
  Span span;   // to the end of the line or a comment
  Span entry;  // from the value's first byte
};

// The value that begins at `at`, without a comment that is set off as one.
Span value_on_line(Span entry, const YamlLine& line, std::size_t at) {
  std::string_view text = entry.text().substr(at, line.end - at);
  const std::size_t comment = text.find(" # ");
  text = text.substr(0, std::min(comment, text.size()));
  return entry.part(at, at + trimmed_end(text));
}

Slip meant(Diagnostic found, Span value) {
  return {std::move(found), {}, value, value.text()};
}

Slip unknown(Diagnostic found) { return {std::move(found), {}, {}, {}}; }

// Lines ------------------------------------------------------------------

// Below `|` blanks are text, but for the first line, which sets the
// indentation; elsewhere they are indentation.
std::optional<Diagnostic> bad_indentation(Span entry) {
  const std::string_view text = entry.text();
  bool in_block = false;
  for (std::size_t at = 0; at < text.size();) {
    const YamlLine line = yaml_line(text, at);
    at = line.next;
    if (line.blank()) continue;
    const std::string_view content =
        text.substr(line.first, line.end - line.first);
    if (content.starts_with('\t')) {
      const std::size_t past =
          std::min(content.find_first_not_of('\t'), content.size());
      return tab_indent(entry.part(line.first, line.first + past));
    }
    if (content.starts_with("\u00A0"))
      return no_break_indent(entry.part(line.first, line.first + 2));
    if (in_block) return {};
    in_block = content.ends_with('|') || content.ends_with('>');
  }
  return {};
}

// A line whose key or dash lacks the space after it.
std::optional<Slip> glued_slip(Span line) {
  auto found = missing_space(line);
  if (!found) return {};
  Slip slip = unknown(std::move(*found));
  const std::string_view text = line.text();
  std::size_t past = 1;  // the dash
  if (text[0] != '-') {
    const std::size_t colon = text.find(':');
    const Span key = line.part(0, colon);
    slip.key = EntryKey{key.text(), key, colon};
    past = colon + 1;
  }
  if (text.substr(past).starts_with("\u00A0")) past += 2;
  if (past == text.size() || !begins_plain(text, past)) return slip;
  slip.value = line.part(past, line.size());
  slip.text = slip.value.text();
  return slip;
}

// Quotes -----------------------------------------------------------------

// What was meant by `"51:an", Stadshuset` or `'it's'`: all of it, without the
// quotes that do not reach.
std::string without_quotes(std::string_view value, std::size_t closed) {
  const char quote = value.front();
  if (value.back() == quote)
    return std::string(value.substr(1, value.size() - 2));
  std::string text(value.substr(1, closed - 2));
  return text.append(value.substr(closed));
}

std::optional<Slip> quoted_slip(const Value& value, Arena& arena) {
  const std::string_view text = value.span.text();
  const auto closed = quote_end(text, 0);
  if (!closed) {
    if (quote_end(value.entry.text(), 0)) return {};
    return unknown(unclosed_quote(value.span.part(0, 1)));
  }
  if (*closed < text.size()) {
    const Span after = value.span.part(skip_spaces(text, *closed), text.size());
    Slip slip =
        meant(complaint(yaml_syntax, after, {"text after the closing quote"}),
              value.span);
    slip.text = arena.keep(without_quotes(text, *closed));
    advise_quotes(slip.found, value.key, value.span, slip.text);
    return slip;
  }
  if (text[0] != '"') return {};
  const auto escape = unmeant_escape(value.span);
  if (!escape) return {};
  Slip slip = meant(escape_complaint(*escape), value.span);
  slip.text = arena.keep(meant_between_quotes(text));
  advise_quotes(slip.found, value.key, value.span, slip.text);
  return slip;
}

// Brackets ---------------------------------------------------------------

// The offset past the bracket that closes the first one, quotes heeded.
std::optional<std::size_t> bracket_end(std::string_view text) {
  std::size_t depth = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '"' || c == '\'') {
      const auto end = quote_end(text, at);
      if (!end) return {};
      at = *end - 1;
    } else if (c == '[' || c == '{') {
      ++depth;
    } else if ((c == ']' || c == '}') && --depth == 0) {
      return at + 1;
    }
  }
  return {};
}

std::optional<Slip> bracket_slip(const Value& value) {
  const std::string_view text = value.span.text();
  const auto closed = bracket_end(text);
  if (!closed && !bracket_end(value.entry.text())) {
    Diagnostic found = complaint(yaml_syntax, value.span.part(0, 1),
                                 {"a bracket that is not closed"});
    found.advise({"close it, or put quotes round the value"});
    return unknown(std::move(found));
  }
  if (closed && *closed < text.size()) {
    const Span after = value.span.part(skip_spaces(text, *closed), text.size());
    Diagnostic found =
        complaint(yaml_syntax, after, {"text after the closing bracket"});
    advise_quotes(found, value.key, value.span, text);
    return meant(std::move(found), value.span);
  }
  return {};
}

// Plain values -----------------------------------------------------------

// ` #` and what follows it: a comment to YAML, part of the value to us.
Slip cut_slip(const Value& value, std::size_t hash) {
  Diagnostic found = cut_value(value.span.part(hash, value.span.size()));
  advise_quotes(found, value.key, value.span, value.span.text());
  return meant(std::move(found), value.span);
}

std::optional<Slip> plain_slip(const Value& value) {
  const std::string_view text = value.span.text();
  const Words words = plain_words(text, 0);
  if (words.stop == Stop::colon) {
    Diagnostic found =
        complaint(yaml_syntax, value.span, {"a colon inside the value"});
    advise_quotes(found, value.key, value.span, text);
    return meant(std::move(found), value.span);
  }
  if (words.stop == Stop::comment) return cut_slip(value, words.stopped_at);
  return {};
}

std::optional<Slip> value_slip(const Value& value, Arena& arena) {
  const std::string_view text = value.span.text();
  if (text.empty()) return {};
  const char first = text.front();
  if (first == '"' || first == '\'') return quoted_slip(value, arena);
  if (first == '[' || first == '{') return bracket_slip(value);
  if (first == '#') return cut_slip(value, 0);
  if (begins_plain(text, 0)) return plain_slip(value);
  if (first == '|' || first == '>') {
    const std::size_t after = text.find_first_not_of("+- ", 1);
    if (after == text.npos) return {};
    if (text[after] == '#')
      return unknown(cut_block(value.span.part(after, text.size())));
  }
  return meant(reserved_start(value.key, value.span), value.span);
}

// An entry that is neither key nor item.
Slip stray_slip(Span entry, const YamlLine& line, Arena& arena) {
  const Span first_line = value_on_line(entry, line, 0);
  if (auto slip = glued_slip(first_line)) return *slip;
  const char first = entry.text().front();
  if (std::string_view("\"'[{").find(first) != std::string_view::npos) {
    if (auto slip = value_slip({{}, first_line, entry}, arena))
      return unknown(std::move(slip->found));
  }
  if (!begins_plain(entry.text(), 0)) return unknown(reserved_line(first_line));
  const std::size_t end = entry.text().find_last_not_of(" \t\r\n") + 1;
  return unknown(stray_lines(entry.part(0, end)));
}

}  // namespace

std::optional<EntryKey> entry_key(Span line, Arena* arena) {
  const std::string_view text = line.text();
  if (text.empty()) return {};
  if (text[0] == '"' || text[0] == '\'') {
    const auto end = quote_end(text, 0);
    if (!end) return {};
    const std::size_t colon = skip_spaces(text, *end);
    if (colon >= text.size() || text[colon] != ':') return {};
    if (!is_blank_or_end(text, colon + 1)) return {};
    EntryKey key{text.substr(0, *end), line.part(0, *end), colon};
    if (arena == nullptr) return key;
    const auto unquoted = unquote(key.text, *arena);
    if (!unquoted) return {};
    key.text = *unquoted;
    return key;
  }
  if (!begins_plain(text, 0)) return {};
  const Words words = plain_words(text, 0);
  if (words.stop != Stop::colon) return {};
  const Span span = line.part(0, words.end);
  return EntryKey{span.text(), span, words.stopped_at};
}

std::optional<Slip> find_slip(Span entry, bool in_list, Arena& arena) {
  if (auto found = bad_indentation(entry)) return unknown(std::move(*found));
  const std::string_view text = entry.text();
  const YamlLine line = yaml_line(text, 0);
  const std::string_view first_line = text.substr(0, line.end);
  std::optional<EntryKey> key;
  std::size_t at = 1;  // past the dash
  if (!in_list) {
    key = entry_key(entry.part(0, line.end), &arena);
    if (!key) return stray_slip(entry, line, arena);
    if (key->span.size() > max_yaml_key) return unknown(long_key(key->span));
    at = key->colon + 1;
  }
  at = skip_spaces(first_line, at);
  const Value value{key ? key->text : std::string_view(),
                    value_on_line(entry, line, at),
                    entry.part(at, entry.size())};
  auto slip = value_slip(value, arena);
  if (slip) slip->key = key;
  return slip;
}

}  // namespace bra::syntax
