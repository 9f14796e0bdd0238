// Open titles: which open follow-ups go by a title. A row without a number
// names its follow-up so.

#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace bra::read {

class OpenTitles {
 public:
  using Threads = std::set<std::size_t>;

  /// From now on the thread goes by this title, as its entry has it; by none
  /// if it is empty. The text must last as long as this does.
  void name(std::size_t thread, std::string_view written);

  /// By what the thread goes, comparable(); empty if by nothing.
  [[nodiscard]] std::string_view of(std::size_t thread) const;

  /// The threads that go by this title, which is comparable(); null if none.
  [[nodiscard]] const Threads* find(const std::string& title) const;

  /// Of two rows with one number, that with another open follow-up's title has
  /// been given the wrong one: the only thread that goes by the title, if
  /// `thread` does not.
  [[nodiscard]] std::optional<std::size_t> other_than(
      std::size_t thread, const std::string& title) const;

 private:
  struct Title {
    /// Most entries have the one before's.
    std::string_view written;
    std::string folded;
  };

  std::vector<Title> titles_;  // by thread
  std::unordered_map<std::string, Threads> threads_;
};

}  // namespace bra::read
