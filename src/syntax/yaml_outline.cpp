#include "syntax/yaml_outline.h"

#include "syntax/yaml_complaint.h"
#include "syntax/yaml_scalar.h"
#include "syntax/yaml_slip.h"

namespace bra::syntax {

// What the first line of an entry lets follow in its own column.
struct Outline::Header {
  bool takes_items = false;     // a key without a value: `- item` right below
  bool takes_brackets = false;  // a bracket that one below may close
  bool is_stray = false;        // more of the kind
};

Outline::Outline(Span text) : span_(text), text_(text.text()) {
  for (std::size_t at = 0; at < text_.size(); at = lines_.back().next)
    lines_.push_back(yaml_line(text_, at));
}

bool Outline::has_content(std::size_t line) const {
  return !lines_[line].blank() && text_[lines_[line].first] != '#';
}

Stretch Outline::stretch(std::size_t from, std::size_t to) const {
  while (from < to && !has_content(from)) ++from;
  if (from >= to) return {to, to, text_.size(), 0};
  return {from, to, lines_[from].first, lines_[from].column()};
}

Stretch Outline::whole() const { return stretch(0, lines_.size()); }

Span Outline::span(const Stretch& stretch) const {
  return span_.part(stretch.at, lines_[stretch.to - 1].next);
}

Span Outline::first_line(const Stretch& stretch) const {
  return span_.part(stretch.at, lines_[stretch.from].end);
}

std::string_view Outline::up_to_end(const Stretch& stretch) const {
  return text_.substr(0, lines_[stretch.from].end);
}

bool Outline::is_item(const Stretch& entry) const {
  return is_dash(up_to_end(entry), entry.at);
}

bool Outline::has_key(const Stretch& entry) const {
  return entry_key(first_line(entry)).has_value();
}

bool Outline::has_odd_blanks(const Stretch& stretch) const {
  const std::string_view line = first_line(stretch).text();
  return line.starts_with('\t') || line.starts_with("\u00A0");
}

bool Outline::is_glued_item(const Stretch& entry) const {
  return text_[entry.at] == '-' && missing_space(first_line(entry));
}

bool Outline::is_stray(const Stretch& entry) const {
  return !is_item(entry) && !has_key(entry) &&
         !missing_space(first_line(entry));
}

Outline::Header Outline::header(const Stretch& entry) const {
  const std::string_view line = first_line(entry).text();
  Header header;
  header.takes_brackets = line.find_first_of("[{") != line.npos;
  header.is_stray = is_stray(entry);
  if (const auto key = entry_key(first_line(entry))) {
    const std::size_t value = skip_spaces(line, key->colon + 1);
    header.takes_items = value >= line.size() || line[value] == '#';
  }
  return header;
}

// Whether `line`, which is indented no more than the entry, still belongs to
// it.
bool Outline::goes_on(const Stretch& entry, const Header& header,
                      const Stretch& line) const {
  if (has_odd_blanks(line)) return true;
  const char first = text_[line.at];
  if (first == ']' || first == '}') return header.takes_brackets;
  if (line.column != entry.column) return false;
  if (is_item(line)) return header.takes_items;
  return header.is_stray && is_stray(line);
}

std::vector<Stretch> Outline::entries(const Stretch& stretch) const {
  std::vector<Stretch> all;
  Header above;
  for (std::size_t at = stretch.from; at < stretch.to; ++at) {
    if (!all.empty()) all.back().to = at + 1;
    if (!has_content(at)) continue;
    Stretch line{at, at + 1, lines_[at].first, lines_[at].column()};
    if (all.empty()) {
      line.at = stretch.at;
      line.column = stretch.column;
    } else if (line.column > all.back().column ||
               goes_on(all.back(), above, line)) {
      continue;
    } else {
      all.back().to = at;
    }
    all.push_back(line);
    above = header(line);
  }
  return all;
}

}  // namespace bra::syntax
