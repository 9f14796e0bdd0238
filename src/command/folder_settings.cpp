#include "command/folder_settings.h"

#include "read/read.h"

namespace bra::command {
namespace {

using world::FileRead;
using world::Trouble;

Council council_of_folder(const world::Folder& folder) {
  const FileRead read = folder.read("bra.yaml", settings_limit);
  if (read.trouble != Trouble::none) return {};
  const Source source{"bra.yaml", read.bytes};
  Report unheard;
  return read::read_council(source, unheard);
}

}  // namespace

std::string language_of_folder(const world::Folder& folder) {
  return council_of_folder(folder).language;
}

std::string minutes_folder_named(const world::Folder& folder) {
  return council_of_folder(folder).minutes_folder;
}

}  // namespace bra::command
