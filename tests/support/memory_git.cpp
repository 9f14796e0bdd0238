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

  world::Ran show(std::string_view input) {
    std::string out;
    for (std::size_t at = 0; at + 41 <= input.size(); at += 41) {
      const std::string name(input.substr(at, 40));
      const std::size_t number = std::stoul(name, nullptr, 16);
      const std::string& bytes = blobs_.at(number - names_.size() - 1);
      out += fmt::format("{} blob {}\n{}\n", name, bytes.size(), bytes);
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
