// Growing: councils' folders of any size, each written so that whatever is done
// for each pair of two things in it would be seen. Nobody writes such minutes,
// but a pull request or an e-mailed document can hold them.

#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace bra::test {

struct Growing {
  std::string_view what;
  /// The files by their paths; about twice as many bytes for twice `n`.
  std::map<std::string, std::string> (*files)(int n);
  /// What bra is asked, parted by blanks.
  std::vector<std::string> commands;
};

const std::vector<Growing>& growing();

}  // namespace bra::test
