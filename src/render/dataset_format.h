// Dataset format: a way to write the whole book down for other programs, one
// council after the other. Adding one is adding a file to datasets/.

#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "table/dataset.h"

namespace bra::render {

/// One file of an export: what it is called and what it begins with.
struct DatasetFile {
  /// Empty if the export is a single file, which the user names.
  std::string name;
  std::string head;
};

struct DatasetFormat {
  /// `csv`, as in --format.
  std::string_view name;
  std::string_view summary;
  /// Endings of file names that mean this format, without dot, with commas.
  std::string_view endings;
  /// Several files, in a folder that the user names.
  bool is_folder = false;
  /// One that is made as a whole, by render::Database; the rest is null.
  bool is_database = false;
  std::vector<DatasetFile> (*begin)(const Schema& schema) = nullptr;
  /// What a council adds to each of the files, in their order. Files after the
  /// last get nothing. May run on any thread.
  std::vector<std::string> (*add)(const Dataset& dataset) = nullptr;
  /// What the only file ends with.
  std::string_view tail = {};
};

namespace datasets {
/// Every format in datasets/, in the order of their names.
extern const std::span<const DatasetFormat* const> dataset_formats;
}  // namespace datasets

}  // namespace bra::render
