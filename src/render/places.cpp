#include "render/places.h"

#include <algorithm>
#include <vector>

#include "render/printable.h"
#include "text/utf8.h"

namespace bra::render {
namespace {

using Folders = std::vector<std::string_view>;

Folders folders_of(std::string_view path) {
  Folders folders;
  for (std::size_t at = 0; at < path.size();) {
    const std::size_t end = std::min(path.find('/', at), path.size());
    if (end > at) folders.push_back(path.substr(at, end - at));
    at = end + 1;
  }
  return folders;
}

// The way from one folder to another, ending with a slash if there is one.
std::string way(const Folders& from, const Folders& to) {
  const auto [own, other] =
      std::mismatch(from.begin(), from.end(), to.begin(), to.end());
  std::string out;
  for (auto up = own; up != from.end(); ++up) out += "../";
  for (auto down = other; down != to.end(); ++down) {
    out += *down;
    out += '/';
  }
  return out;
}

}  // namespace

std::string Places::from_start(const Source& source) const {
  const std::string path = root + '/' + source.name;
  std::string name = way(folders_of(start), folders_of(path));
  if (!name.empty()) name.pop_back();
  return name;
}

std::string Places::name(const Source& source) const {
  const std::string name = printable_line(from_start(source));
  return name.starts_with(':') ? "./" + name : name;
}

std::string Places::in_repository(const Source& source) const {
  if (repository.empty()) return source.name;
  const std::string path = root + '/' + source.name;
  std::string name = way(folders_of(repository), folders_of(path));
  if (!name.empty()) name.pop_back();
  return name;
}

LineTables::Known& LineTables::known(const Source& source) {
  auto found = known_.find(&source);
  if (found == known_.end()) {
    found = known_.emplace(&source, Known{Lines(source), 0, {}}).first;
  }
  return found->second;
}

const Lines& LineTables::of(const Source& source) {
  return known(source).lines;
}

Position LineTables::position(const Source& source, std::uint32_t offset) {
  Known& file = known(source);
  const std::size_t start = file.lines.start_of(file.position.line);
  const std::string_view text(source.text);
  const bool same_line = file.offset >= start && offset >= file.offset &&
                         offset < file.lines.start_of(file.position.line + 1);
  if (same_line) {
    const auto between = text.substr(file.offset, offset - file.offset);
    file.position.column += static_cast<std::uint32_t>(utf8::count(between));
  } else {
    file.position = file.lines.position(offset);
  }
  file.offset = offset;
  return file.position;
}

Extent LineTables::extent(const Span& span) {
  const Position begin = position(*span.source, span.begin);
  return {begin, position(*span.source, span.end)};
}

Extent LineTables::extent_in_bytes(const Span& span) {
  Extent extent = this->extent(span);
  const Lines& lines = of(*span.source);
  const auto column = [&](std::uint32_t line, std::uint32_t offset) {
    const std::size_t start = line == 1 ? 0 : lines.start_of(line);
    return static_cast<std::uint32_t>(offset - start + 1);
  };
  extent.begin.column = column(extent.begin.line, span.begin);
  extent.end.column = column(extent.end.line, span.end);
  return extent;
}

}  // namespace bra::render
