// ShellWords: the words of a command as a page shows it, split as a shell
// would: 'single' and "double" quotes, a backslash, settings before the
// command, `< FILE`, and `| cat`, which means that the output is no terminal.

#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace bra::test {

struct ShellCommand {
  std::map<std::string, std::string> settings;  ///< LANG=sv_SE bra …
  std::vector<std::string> words;
  bool piped = false;
  std::string input;  ///< bra … < FILE
};

ShellCommand shell_command(std::string_view line);

}  // namespace bra::test
