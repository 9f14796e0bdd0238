// Path: a path of the system in its parts, without asking the system.

#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace bra {

/// The folder that a path names before its last slash; nothing if there is
/// none.
inline std::string_view folder_named(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  if (slash == path.npos) return {};
  return path.substr(0, slash == 0 ? 1 : slash);
}

/// The folder that a path stands in: `.` if it names none.
inline std::string folder_of(std::string_view path) {
  const std::string_view folder = folder_named(path);
  return folder.empty() ? "." : std::string(folder);
}

/// What follows the last slash.
inline std::string_view last_name(std::string_view path) {
  return path.substr(path.rfind('/') + 1);
}

/// Where the last name's ending begins, `.md`; at the end if it has none. A dot
/// in a folder's name begins none, and neither does one that begins a name.
inline std::size_t ending_of_name(std::string_view path) {
  const std::size_t name = path.rfind('/') + 1;
  const std::size_t dot = path.rfind('.');
  return dot == path.npos || dot <= name ? path.size() : dot;
}

/// The path of what is called `name` in a folder. An empty folder is the one
/// from which paths are written.
inline std::string path_in(std::string_view folder, std::string_view name) {
  std::string path(folder);
  if (!path.empty() && !path.ends_with('/')) path += '/';
  return path.append(name);
}

/// Whether the path is the folder or stands below it; both are written from
/// the same place.
inline bool is_in(std::string_view path, std::string_view folder) {
  if (folder.empty() || folder == "/" || path == folder) return true;
  return path.starts_with(folder) &&
         path.substr(folder.size()).starts_with('/');
}

/// The path as it is written from a folder that it is in; nothing if it is the
/// folder.
inline std::string_view path_from(std::string_view folder,
                                  std::string_view path) {
  path.remove_prefix(folder.size());
  if (path.starts_with('/') && !folder.empty()) path.remove_prefix(1);
  return path;
}

}  // namespace bra
