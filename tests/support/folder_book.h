// FolderBook: a council's folder, read and bound as bra does when it checks.

#pragma once

#include <map>
#include <string>
#include <string_view>

#include "model/book.h"
#include "report/report.h"

namespace bra::test {

/// What is in each file, by its name: bra.yaml, people.yaml and minutes.
using Folder = std::map<std::string, std::string>;

struct FolderBook {
  explicit FolderBook(const Folder& folder);
  /// `folder` is relative to the project's folder, such as `examples`.
  explicit FolderBook(std::string_view folder);

  Report report;
  Book book;
};

}  // namespace bra::test
