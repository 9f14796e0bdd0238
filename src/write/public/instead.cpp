#include "write/public/instead.h"

#include "text/utf8.h"

namespace bra::write {

std::string genitive(const std::string& words) {
  const bool is_letter = words.size() > 1 && words[words.size() - 2] == ' ';
  if (is_letter) return words + ":s";
  const char last = words.empty() ? 's' : words.back();
  return last == 's' || last == 'x' || last == 'z' ? words : words + "s";
}

std::string letter_of(int ordinal) {
  constexpr int letters = 26;
  std::string ending;
  for (int rest = ordinal; rest >= 0; rest = rest / letters - 1) {
    ending.insert(ending.begin(), static_cast<char>('A' + rest % letters));
  }
  return " " + ending;
}

std::string plain_role(std::string_view role) {
  role = role.substr(0, role.find_first_of(",;:#/()[]{}<>|\"'`*&_!%@\\\n"));
  return std::string(utf8::trim(role));
}

}  // namespace bra::write
