#include "support/growing.h"

#include <utility>

#include "support/growing_parts.h"

namespace bra::test {

const std::vector<Growing>& growing() {
  static const std::vector<Growing> all = [] {
    std::vector<Growing> folders = made::folders_of_logs();
    for (Growing& folder : made::folders_of_text()) {
      folders.push_back(std::move(folder));
    }
    return folders;
  }();
  return all;
}

}  // namespace bra::test
