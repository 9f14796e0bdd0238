#include "support/source_tree.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <stdexcept>

namespace bra::test {
namespace {

// One pass over a C++ file. Knows comments, character and string literals and
// raw ones, and no more.
class Scanner {
 public:
  explicit Scanner(SourceFile& file) : file_(file), text_(file.text) {}

  void scan() {
    while (at_ < text_.size()) {
      if (looking_at("//")) {
        blank_to(std::min(text_.find('\n', at_), text_.size()));
      } else if (looking_at("/*")) {
        blank_to(std::min(text_.find("*/", at_ + 2), text_.size() - 2) + 2);
      } else if (looking_at("R\"")) {
        raw_string();
      } else if (text_[at_] == '"') {
        string();
      } else if (text_[at_] == '\'' && !in_number()) {
        character();
      } else {
        if (!is_blank(text_[at_])) joining_ = false;
        take();
      }
    }
  }

 private:
  static bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\t'; }
  [[nodiscard]] bool looking_at(std::string_view what) const {
    return text_.substr(at_).starts_with(what);
  }
  /// 1'000: the mark is no quote.
  [[nodiscard]] bool in_number() const {
    const auto is_digit = [](char c) {
      return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') ||
             (c >= 'A' && c <= 'F');
    };
    return at_ > 0 && is_digit(text_[at_ - 1]) && at_ + 1 < text_.size() &&
           is_digit(text_[at_ + 1]);
  }
  void take() {
    if (text_[at_] == '\n') ++line_;
    file_.code += text_[at_++];
  }
  void blank_to(std::size_t end) {
    for (; at_ < end; ++at_) {
      if (text_[at_] == '\n') ++line_;
      file_.code += text_[at_] == '\n' ? '\n' : ' ';
    }
  }

  /// Called before the literal is passed.
  void keep(std::string literal, bool raw) {
    if (joining_) {
      file_.literals.back().text += literal;
    } else {
      file_.literals.push_back(
          {.text = std::move(literal), .line = line_, .at = at_, .raw = raw});
    }
    joining_ = true;
  }

  void raw_string() {
    const std::size_t open = text_.find('(', at_);
    const std::string close =
        ")" + std::string(text_.substr(at_ + 2, open - at_ - 2)) + "\"";
    const std::size_t end = text_.find(close, open);
    keep(std::string(text_.substr(open + 1, end - open - 1)), true);
    blank_to(end + close.size());
  }

  void string() {
    std::string literal;
    std::size_t end = at_ + 1;
    while (end < text_.size() && text_[end] != '"') {
      if (text_[end] == '\\') {
        const char escaped = text_[++end];
        literal += escaped == 'n' ? '\n' : escaped == 't' ? '\t' : escaped;
      } else {
        literal += text_[end];
      }
      ++end;
    }
    keep(std::move(literal), false);
    take();
    blank_to(end);
    take();
  }

  void character() {
    std::size_t end = at_ + 1;
    while (end < text_.size() && text_[end] != '\'') {
      end += text_[end] == '\\' ? 2U : 1U;
    }
    blank_to(std::min(end + 1, text_.size()));
    joining_ = false;
  }

  SourceFile& file_;
  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t line_ = 1;
  bool joining_ = false;
};

std::filesystem::path project() { return BRA_SOURCE_DIR; }

}  // namespace

std::size_t SourceFile::lines() const {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

std::string_view SourceFile::name() const {
  return std::string_view(path).substr(path.rfind('/') + 1);
}

std::string_view SourceFile::room() const {
  std::string_view rest = path;
  if (!rest.starts_with("src/")) return {};
  rest.remove_prefix(4);
  const std::size_t slash = rest.find('/');
  return slash == rest.npos ? std::string_view() : rest.substr(0, slash);
}

SourceFile scanned(std::string path, std::string text) {
  SourceFile file{.path = std::move(path), .text = std::move(text)};
  Scanner(file).scan();
  return file;
}

std::string text_of(std::string_view path) {
  std::ifstream in(project() / path, std::ios::binary);
  if (!in) throw std::runtime_error("no file " + std::string(path));
  return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<std::string> files_below(std::string_view folder) {
  std::vector<std::string> paths;
  const auto top = project() / folder;
  if (!std::filesystem::exists(top)) return paths;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(top)) {
    if (!entry.is_regular_file()) continue;
    paths.push_back(
        std::filesystem::relative(entry.path(), project()).generic_string());
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

std::vector<SourceFile> sources_below(std::string_view folder) {
  std::vector<SourceFile> files;
  for (std::string& path : files_below(folder)) {
    if (!path.ends_with(".h") && !path.ends_with(".cpp")) continue;
    std::string text = text_of(path);
    files.push_back(scanned(std::move(path), std::move(text)));
  }
  return files;
}

}  // namespace bra::test
