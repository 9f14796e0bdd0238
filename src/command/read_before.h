// Read before: the minutes of a revision, once they have been checked. Where
// the folder has the same bytes they need not be read again, and a pull request
// changes a file or two.

#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/book.h"
#include "report/report.h"

namespace bra::command {

struct ReadFile {
  std::unique_ptr<Source> source;
  Meeting meeting;
  /// What reading found in it.
  Report report;
};

/// One council's.
class ReadBefore {
 public:
  /// What reading has found in a file, before the book is made. Nothing once
  /// the revision has been kept.
  void note(const Source& file, const Report& found);

  /// The minutes of a book that nobody asks any more.
  void keep(Book book);

  /// The council's settings and people as they are now. If they were others,
  /// minutes may mean something else, and none are taken.
  void compare_settings(const std::vector<std::unique_ptr<Source>>& settings);

  /// The minutes of this file, if it had the same bytes; they are gone then.
  /// Threads may ask for different files.
  std::optional<ReadFile> take(const Source& file);

 private:
  bool is_kept_ = false;
  std::map<const Source*, Report> found_;
  std::map<std::string, ReadFile, std::less<>> files_;
  /// bra.yaml and people.yaml.
  std::map<std::string, std::string, std::less<>> settings_;
};

}  // namespace bra::command
