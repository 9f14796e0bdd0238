#include "command/folder_settings.h"

#include <cstddef>
#include <optional>

#include "command/file_below.h"
#include "read/read.h"

namespace bra::command {
namespace {

using world::FileRead;
using world::Trouble;

std::optional<Council> council_in(const FileRead& file) {
  if (file.trouble != Trouble::none) return {};
  const Source source{"bra.yaml", file.bytes};
  Report unheard;
  return read::read_council(source, unheard);
}

Council council_of_folder(const world::Folder& folder) {
  return council_in(folder.read("bra.yaml", settings_limit))
      .value_or(Council());
}

}  // namespace

Council council_of_file(const world::Folder& root, std::string_view file) {
  for (std::size_t slash = file.rfind('/'); slash != file.npos;
       slash = file.rfind('/', slash - 1)) {
    const std::string name = std::string(file.substr(0, slash)) + "/bra.yaml";
    if (auto known = council_in(file_below(root, name, settings_limit))) {
      return *std::move(known);
    }
    if (slash == 0) break;
  }
  return council_in(root.read("bra.yaml", settings_limit))
      .value_or(read::default_council());
}

std::string language_of_folder(const world::Folder& folder) {
  return council_of_folder(folder).language;
}

std::string minutes_folder_named(const world::Folder& folder) {
  return council_of_folder(folder).minutes_folder;
}

}  // namespace bra::command
