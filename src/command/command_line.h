// CommandLine: the words that bra was started with, and their places in the
// line as a whole, so that what is wrong with one can be pointed at.

#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/source.h"
#include "text/span.h"

namespace bra::command {

class CommandLine {
 public:
  /// `words` without the program's own name.
  explicit CommandLine(std::span<const std::string> words);
  CommandLine(const CommandLine&) = delete;
  CommandLine& operator=(const CommandLine&) = delete;

  [[nodiscard]] const std::vector<std::string>& words() const { return words_; }
  /// Where `text` was written: a whole word, or either side of one such as
  /// `--owner=maja`. No place if it was not.
  [[nodiscard]] Span where(std::string_view text) const;
  /// Where the option so named (`--by`, `-p`) was given this value: also when
  /// another word is the same.
  [[nodiscard]] Span where(std::span<const std::string_view> names,
                           std::string_view value) const;

 private:
  /// The end of a word, so many bytes of it.
  [[nodiscard]] Span end_of(std::size_t word, std::size_t size) const;

  std::vector<std::string> words_;
  std::vector<std::size_t> starts_;
  /// Without a name, since it is no file.
  Source source_;
};

}  // namespace bra::command
