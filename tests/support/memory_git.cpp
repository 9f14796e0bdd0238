#include "support/memory_git.h"

#include <fmt/format.h>

#include <vector>

namespace bra::test {
namespace {

/// Objects are numbered: trees in the order of their names, then blobs as they
/// are listed.
class MemoryGit {
 public:
  explicit MemoryGit(const Revisions& revisions) {
    for (const auto& [name, files] : revisions) {
      names_.push_back(name);
      trees_.push_back(files);
    }
  }

  world::Ran run(const world::Program& program, std::string_view input) {
    for (std::size_t i = 0; i < program.arguments.size(); ++i) {
      const std::string& word = program.arguments[i];
      if (word == "rev-parse") return parse(program.arguments.back());
      if (word == "ls-tree") return list(program.arguments);
      if (word == "rev-list") return commits_with(program.arguments.back());
      if (word == "cat-file") return show(input);
    }
    return {.ending = world::Ending::exited, .code = 1};
  }

 private:
  static std::string name_of(std::size_t number) {
    return fmt::format("{:040x}", number);
  }

  world::Ran parse(const std::string& revision) {
    for (std::size_t i = 0; i < names_.size(); ++i) {
      if (names_[i] + "^{tree}" == revision) return said(name_of(i) + '\n');
    }
    return {.ending = world::Ending::exited, .code = 1};
  }

  world::Ran list(const std::vector<std::string>& words) {
    std::string out;
    for (std::size_t i = 0; i < trees_.size(); ++i) {
      if (words.end()[-1] != name_of(i) && words.end()[-3] != name_of(i)) {
        continue;
      }
      const bool all = words.end()[-1] == name_of(i);
      for (const auto& [path, bytes] : trees_[i]) {
        if (!all && !path.starts_with(words.back())) continue;
        blobs_.push_back(bytes);
        out += fmt::format("100644 blob {} {:>7}\t{}",
                           name_of(names_.size() + blobs_.size()), bytes.size(),
                           path);
        out += '\0';
      }
    }
    return said(out);
  }

  world::Ran commits_with(const std::string& path) {
    std::string out;
    for (std::size_t i = trees_.size(); i-- > 0;) {
      if (trees_[i].contains(path)) out += name_of(i) + '\n';
    }
    return said(out);
  }

  /// The object of that name, or of `TREE:path`; null if there is none.
  const std::string* object(const std::string& name) const {
    const std::size_t colon = name.find(':');
    if (colon == name.npos) {
      return &blobs_.at(std::stoul(name, nullptr, 16) - names_.size() - 1);
    }
    const std::string tree = name.substr(0, colon);
    const std::size_t number =
        tree == "HEAD" ? trees_.size() - 1 : std::stoul(tree, nullptr, 16);
    const auto file = trees_.at(number).find(name.substr(colon + 1));
    return file == trees_.at(number).end() ? nullptr : &file->second;
  }

  world::Ran show(std::string_view input) const {
    std::string out;
    while (!input.empty()) {
      const std::string name(input.substr(0, input.find('\n')));
      input.remove_prefix(std::min(name.size() + 1, input.size()));
      const std::string* bytes = object(name);
      out += bytes == nullptr ? name + " missing\n"
                              : fmt::format("{:040x} blob {}\n{}\n", 0,
                                            bytes->size(), *bytes);
      if (bytes != nullptr && name.size() == 40) {
        out.replace(out.size() - bytes->size() - 2 -
                        fmt::format("{:040x} blob {}", 0, bytes->size()).size(),
                    40, name);
      }
    }
    return said(out);
  }

  static world::Ran said(std::string out) {
    return {.ending = world::Ending::exited, .code = 0, .out = std::move(out)};
  }

  std::vector<std::string> names_;
  std::vector<Files> trees_;
  std::vector<std::string> blobs_;
};

}  // namespace

std::function<world::Ran(const world::Program&, std::string_view)> memory_git(
    const Revisions& revisions) {
  return [git = MemoryGit(revisions)](const world::Program& program,
                                      std::string_view input) mutable {
    return git.run(program, input);
  };
}

}  // namespace bra::test
