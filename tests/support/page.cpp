#include "support/page.h"

#include <algorithm>

#include "support/source_tree.h"
#include "text/utf8.h"

namespace bra::test {
namespace {

/// The bytes of a file that is not in UTF-8, which the page itself is.
std::string in_latin_1(std::string_view text) {
  std::string bytes;
  for (std::size_t at = 0; at < text.size();) {
    bytes += static_cast<char>(utf8::decode(text, at));
  }
  return bytes;
}

class Reader {
 public:
  explicit Reader(Page& page) : page_(page) {
    sections_.push_back({.name = page.path, .line = 1, .commands = {}});
  }

  void read() {
    while (at_ < page_.text.size()) {
      const std::string_view line = next_line();
      if (line.starts_with("```")) {
        fence(line);
      } else if (line.starts_with('#')) {
        heading(line);
      } else if (!line.empty()) {
        before_ = line;
      }
    }
    for (Section& section : sections_) {
      if (!section.commands.empty()) {
        page_.sections.push_back(std::move(section));
      }
    }
  }

 private:
  struct Above {
    std::size_t level = 0;
    Files own;
  };

  std::string_view next_line() {
    const std::string_view text = page_.text;
    const std::size_t end = std::min(text.find('\n', at_), text.size());
    const std::string_view line = text.substr(at_, end - at_);
    at_ = std::min(end + 1, text.size());
    ++line_;
    return line;
  }

  void heading(std::string_view line) {
    const std::size_t level = line.find_first_not_of('#');
    if (level == line.npos || line[level] != ' ') return;
    while (!above_.empty() && above_.back().level >= level) above_.pop_back();
    above_.push_back({.level = level, .own = {}});
    sections_.push_back({.name = std::string(line.substr(level + 1)),
                         .line = line_,
                         .commands = {}});
    before_ = {};
  }

  void fence(std::string_view opening) {
    const std::size_t size = opening.find_first_not_of('`');
    const std::string mark(opening.substr(0, size));
    const std::string_view info =
        size == opening.npos ? std::string_view() : opening.substr(size);
    const std::size_t begin = at_;
    const std::size_t first_line = line_ + 1;
    std::size_t end = at_;
    while (at_ < page_.text.size()) {
      end = at_;
      if (next_line() == mark) break;
    }
    if (info == "console") {
      console(begin, end, first_line);
    } else if (before_.size() > 2 && before_.front() == '`' &&
               before_.back() == '`') {
      const std::string text = page_.text.substr(begin, end - begin);
      file(std::string(before_.substr(1, before_.size() - 2)),
           info.ends_with(" Latin-1") ? in_latin_1(text) : text);
    }
    before_ = {};
  }

  void file(const std::string& name, const std::string& text) {
    page_.inputs.emplace_back(name, text);
    if (above_.empty()) above_.push_back({.level = 0, .own = {}});
    above_.back().own[name] = text;
    files_.clear();
    for (const Above& above : above_) {
      for (const auto& [path, bytes] : above.own) files_[path] = bytes;
    }
  }

  void console(std::size_t begin, std::size_t end, std::size_t line) {
    std::vector<ConsoleCommand>& commands = sections_.back().commands;
    const std::size_t first = commands.size();
    const std::string_view text = page_.text;
    for (std::size_t at = begin; at < end; ++line) {
      const std::size_t next = text.find('\n', at) + 1;
      const std::string_view row = text.substr(at, next - 1 - at);
      if (row.starts_with("$ ")) {
        commands.push_back({.typed = std::string(row.substr(2)),
                            .expected = {},
                            .line = line,
                            .begin = next,
                            .end = next,
                            .files = files_});
      } else if (commands.size() > first) {
        commands.back().expected += text.substr(at, next - at);
        commands.back().end = next;
      }
      at = next;
    }
  }

  Page& page_;
  std::size_t at_ = 0;
  std::size_t line_ = 0;
  /// The last line that was not empty.
  std::string_view before_;
  std::vector<Above> above_;
  Files files_;
  std::vector<Section> sections_;
};

bool is_case(std::string_view path) { return path.starts_with("tests/cases/"); }

std::vector<std::string> page_paths() {
  std::vector<std::string> paths = {"README.md", "README.sv.md",
                                    "src/README.md", "tests/README.md"};
  for (const char* folder : {"man", "tests/cases"}) {
    for (std::string& path : files_below(folder)) {
      if (path.ends_with(".md") || path.ends_with(".scd")) {
        paths.push_back(std::move(path));
      }
    }
  }
  return paths;
}

}  // namespace

Page read_page(std::string path, std::string text) {
  Page page{.path = std::move(path),
            .text = std::move(text),
            .sections = {},
            .inputs = {}};
  Reader(page).read();
  return page;
}

std::vector<Page> all_pages() {
  std::vector<Page> pages;
  for (std::string& path : page_paths()) {
    std::string text = text_of(path);
    pages.push_back(read_page(std::move(path), std::move(text)));
  }
  return pages;
}

Files files_around(const Page& page) {
  Files files;
  if (is_case(page.path)) return files;
  for (const std::string& path : files_below("examples")) {
    files[path] = text_of(path);
  }
  return files;
}

std::vector<std::pair<std::string, std::string>> all_inputs() {
  std::vector<std::pair<std::string, std::string>> inputs;
  for (const Page& page : all_pages()) {
    inputs.insert(inputs.end(), page.inputs.begin(), page.inputs.end());
  }
  for (const std::string& path : files_below("examples")) {
    inputs.emplace_back(path, text_of(path));
  }
  return inputs;
}

}  // namespace bra::test
