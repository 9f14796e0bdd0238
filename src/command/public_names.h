// Public names: what files are called in the public copy; no two the same.

#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

#include "language/speech.h"
#include "write/public/withheld_people.h"

namespace bra::command {

class PublicNames {
 public:
  /// Both outlive this.
  PublicNames(const write::WithheldPeople& people, const Speech& speech)
      : people_(people), speech_(speech) {}

  /// Of the next file. Files that would have the same name are told apart by a
  /// number before the ending.
  std::string next(const std::string& written);

 private:
  [[nodiscard]] std::string without_people(std::string_view path) const;

  const write::WithheldPeople& people_;
  const Speech& speech_;
  std::set<std::string> taken_;
  /// How many there are of a name that several files would have.
  std::map<std::string, int> copies_;
};

}  // namespace bra::command
