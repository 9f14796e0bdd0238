// FolderBook: a council's folder of the project, read and bound as bra does.

#pragma once

#include <string_view>

#include "model/book.h"
#include "report/report.h"

namespace bra::test {

struct FolderBook {
  /// `folder` is relative to the project's folder, such as `examples`.
  explicit FolderBook(std::string_view folder);

  Report report;
  Book book;
};

}  // namespace bra::test
