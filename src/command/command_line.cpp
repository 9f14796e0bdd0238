#include "command/command_line.h"

namespace bra::command {

CommandLine::CommandLine(std::span<const std::string> words)
    : words_(words.begin(), words.end()) {
  source_.text = "bra";
  for (const std::string& word : words_) {
    const bool quoted = word.empty() || word.find(' ') != word.npos;
    source_.text += quoted ? " \"" : " ";
    starts_.push_back(source_.text.size());
    source_.text += word;
    if (quoted) source_.text += '"';
  }
}

Span CommandLine::where(std::string_view text) const {
  for (std::size_t i = 0; i < words_.size(); ++i) {
    if (words_[i] == text) return end_of(i, text.size());
  }
  for (std::size_t i = 0; i < words_.size(); ++i) {
    if (words_[i].ends_with(text)) return end_of(i, text.size());
  }
  for (std::size_t i = 0; i < words_.size(); ++i) {
    if (words_[i].starts_with(text) && words_[i][text.size()] == '=') {
      const auto start = static_cast<std::uint32_t>(starts_[i]);
      return {&source_, start, start + static_cast<std::uint32_t>(text.size())};
    }
  }
  return {};
}

Span CommandLine::where(std::span<const std::string_view> names,
                        std::string_view value) const {
  for (std::size_t i = 0; i < words_.size(); ++i) {
    for (const std::string_view name : names) {
      const bool follows = i > 0 && words_[i - 1] == name && words_[i] == value;
      const bool within =
          words_[i] == std::string(name) + "=" + std::string(value);
      if (follows || within) return end_of(i, value.size());
    }
  }
  return where(value);
}

Span CommandLine::end_of(std::size_t word, std::size_t size) const {
  const std::size_t end = starts_[word] + words_[word].size();
  return {&source_, static_cast<std::uint32_t>(end - size),
          static_cast<std::uint32_t>(end)};
}

}  // namespace bra::command
