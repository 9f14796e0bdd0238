// The list of what was withheld from the public copy: for the secretary, never
// in the copy.

#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "table/table.h"
#include "text/lines.h"
#include "write/public/public_text.h"

namespace bra::command {

class WithheldList {
 public:
  /// A file that is not in the copy at all.
  void add_file(const std::string& name);
  /// `at` is a byte of the source. Words that were withheld before as the same
  /// thing are counted; each passage and comment is told. After `most_told` of
  /// a kind in a file one more says how many the rest are.
  void add(const Source& source, const write::Withholding& one, std::size_t at);

  static constexpr std::size_t most_told = 1'000;

  [[nodiscard]] Answer answer() const;

 private:
  struct Told {
    Named kind;
    /// Without the last digits of personal numbers.
    Value words;
    std::string instead;
    std::int64_t times = 0;
    std::string file;
    Value line;
  };
  struct OfKind {
    std::size_t count = 0;
    /// Which row counts those that are too many.
    std::optional<std::size_t> rest;
  };

  void begin(const Source& source);

  std::vector<Told> told_;
  /// Of the source that was told of last.
  const Source* source_ = nullptr;
  std::optional<Lines> lines_;
  std::map<write::WithheldKind, OfKind> kinds_;
  /// Which of them is that kind of thing, with those words and that instead.
  std::map<std::tuple<std::string, std::string, std::string>, std::size_t> at_;
};

}  // namespace bra::command
