// Remembered: what short texts mean that minutes say again and again, so that
// each is looked at once.

#pragma once

#include <cstddef>
#include <string_view>

#include "language/word_map.h"

namespace bra::read {

/// For one thread and one lexicon.
template <class Meaning>
class Remembered {
 public:
  /// What `find` finds that the text means. Good until the next call.
  template <class Find>
  const Meaning& of(std::string_view text, Find find) {
    if (const Meaning* known = known_.find(text)) return *known;
    latest_ = find(text);
    if (text.size() <= longest && known_.entries().size() < most) {
      known_.add(text, latest_);
    }
    return latest_;
  }

 private:
  // What is long is hardly said twice, and memory has its bounds.
  static constexpr std::size_t longest = 64;
  static constexpr std::size_t most = 4'096;

  WordMap<Meaning> known_;
  Meaning latest_{};
};

}  // namespace bra::read
