#include "command/help.h"

#include <algorithm>

#include "render/wrap.h"
#include "text/utf8.h"

namespace bra::command {
namespace {

/// Where nothing tells the width, that of a page.
constexpr std::size_t page_width = 80;
/// Names wider than this have their text on lines of its own.
constexpr std::size_t widest_names = 24;
constexpr std::string_view indent = "  ";

std::string names_of(const HelpEntry& entry) {
  std::string out;
  for (const std::string& name : entry.names) {
    if (!out.empty()) out += ", ";
    out += name;
  }
  if (!entry.value.empty()) out += " " + entry.value;
  return out;
}

/// How far in the texts of a page stand.
std::size_t text_column(const HelpPage& page) {
  std::size_t widest = 0;
  for (const HelpSection& section : page.sections) {
    for (const HelpEntry& entry : section.entries) {
      const std::size_t width = utf8::width(names_of(entry));
      if (width <= widest_names) widest = std::max(widest, width);
    }
  }
  return indent.size() + widest + 2;
}

void write_entry(const HelpEntry& entry, std::size_t column, std::size_t width,
                 std::string& out) {
  std::string line = std::string(indent) + names_of(entry);
  if (entry.text.empty()) {
    out += line + '\n';
    return;
  }
  const std::size_t used = utf8::width(line);
  if (used + 2 > column) {
    out += line + '\n';
    line.assign(column, ' ');
  } else {
    line.append(column - used, ' ');
  }
  const std::size_t room = std::max(width, column + 20) - column;
  for (const std::string& text : render::wrap(entry.text, room)) {
    out += line + text + '\n';
    line.assign(column, ' ');
  }
}

void write_paragraphs(const std::vector<std::string>& paragraphs,
                      std::size_t width, std::string& out) {
  for (const std::string& paragraph : paragraphs) {
    if (!out.empty()) out += '\n';
    for (const std::string& line : render::wrap(paragraph, width)) {
      out += line + '\n';
    }
  }
}

}  // namespace

std::string scdoc_escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\\' || c == '*' || c == '_') out += '\\';
    out += c;
  }
  return out;
}

std::string help_text(const HelpPage& page, const render::Style& style) {
  const std::size_t width = style.width == 0 ? page_width : style.width;
  const std::size_t column = text_column(page);
  std::string out;
  write_paragraphs(page.before, width, out);
  for (const HelpSection& section : page.sections) {
    if (!out.empty()) out += '\n';
    if (!section.heading.empty()) out += section.heading + ":\n";
    for (const HelpEntry& entry : section.entries) {
      write_entry(entry, column, width, out);
    }
  }
  write_paragraphs(page.after, width, out);
  return out;
}

std::string help_scdoc(const HelpPage& page) {
  std::string out;
  for (const HelpSection& section : page.sections) {
    if (!section.heading.empty()) out += "## " + section.heading + "\n\n";
    for (const HelpEntry& entry : section.entries) {
      std::string names;
      for (const std::string& name : entry.names) {
        if (!names.empty()) names += ", ";
        names += "*" + scdoc_escaped(name) + "*";
      }
      out += names;
      if (!entry.value.empty()) out += " _" + scdoc_escaped(entry.value) + "_";
      out += '\n';
      if (!entry.text.empty()) out += '\t' + scdoc_escaped(entry.text) + '\n';
      out += '\n';
    }
  }
  return out;
}

}  // namespace bra::command
