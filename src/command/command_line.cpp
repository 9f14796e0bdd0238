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
  const auto at = [&](std::size_t word) {
    const std::size_t end = starts_[word] + words_[word].size();
    return Span{&source_, static_cast<std::uint32_t>(end - text.size()),
                static_cast<std::uint32_t>(end)};
  };
  for (std::size_t i = 0; i < words_.size(); ++i) {
    if (words_[i] == text) return at(i);
  }
  for (std::size_t i = 0; i < words_.size(); ++i) {
    if (words_[i].ends_with(text)) return at(i);
  }
  for (std::size_t i = 0; i < words_.size(); ++i) {
    if (words_[i].starts_with(text) && words_[i][text.size()] == '=') {
      const auto start = static_cast<std::uint32_t>(starts_[i]);
      return {&source_, start, start + static_cast<std::uint32_t>(text.size())};
    }
  }
  return {};
}

}  // namespace bra::command
