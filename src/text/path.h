// Path: a path of the system in its parts, without asking the system.

#pragma once

#include <string>
#include <string_view>

namespace bra {

/// The folder that a path stands in: `.` if it names none.
inline std::string folder_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  if (slash == path.npos) return ".";
  return std::string(slash == 0 ? "/" : path.substr(0, slash));
}

/// What follows the last slash.
inline std::string_view last_name(std::string_view path) {
  return path.substr(path.rfind('/') + 1);
}

/// Whether the path is the folder or stands below it; both are written from
/// the same place.
inline bool is_in(std::string_view path, std::string_view folder) {
  if (folder == "/" || path == folder) return true;
  return path.starts_with(folder) &&
         path.substr(folder.size()).starts_with('/');
}

}  // namespace bra
