#include "intake/zip.h"

#include <zlib.h>

#include <algorithm>

namespace bra::intake {
namespace {

// The records of an archive, by their signatures and the bytes before their
// names (PKWARE's APPNOTE, 4.3).
constexpr unsigned local_header = 0x04034b50;
constexpr unsigned central_header = 0x02014b50;
constexpr unsigned end_record = 0x06054b50;
constexpr std::size_t local_size = 30;
constexpr std::size_t central_size = 46;
constexpr std::size_t end_size = 22;
constexpr std::size_t longest_comment = 0xFFFF;
constexpr unsigned stored = 0;
constexpr unsigned deflated = 8;

unsigned number(std::string_view bytes, std::size_t at, std::size_t size) {
  unsigned value = 0;
  for (std::size_t i = size; i-- > 0;) {
    value = value << 8U | static_cast<unsigned char>(bytes[at + i]);
  }
  return value;
}

void put(std::string& out, unsigned value, std::size_t size) {
  for (std::size_t i = 0; i < size; ++i) {
    out += static_cast<char>(value >> (8 * i) & 0xFFU);
  }
}

std::optional<std::size_t> find_end(std::string_view bytes) {
  if (bytes.size() < end_size) return {};
  const std::size_t last = bytes.size() - end_size;
  const std::size_t first = last - std::min(last, longest_comment);
  for (std::size_t at = last + 1; at-- > first;) {
    if (number(bytes, at, 4) == end_record) return at;
  }
  return {};
}

/// Where the contents of the entry begin, whose header is at `at`.
std::optional<std::size_t> contents_at(std::string_view bytes, std::size_t at) {
  if (at + local_size > bytes.size()) return {};
  if (number(bytes, at, 4) != local_header) return {};
  return at + local_size + number(bytes, at + 26, 2) +
         number(bytes, at + 28, 2);
}

/// What a local and a central header say alike of an entry.
void put_entry(std::string& out, const ZipEntry& entry) {
  put(out, 20, 2);      // the version that can read it
  put(out, 0x0800, 2);  // names are UTF-8
  put(out, entry.method, 2);
  put(out, 0, 4);  // no day and time
  put(out, entry.crc, 4);
  put(out, static_cast<unsigned>(entry.packed.size()), 4);
  put(out, static_cast<unsigned>(entry.size), 4);
  put(out, static_cast<unsigned>(entry.name.size()), 2);
  put(out, 0, 2);  // nothing extra
}

}  // namespace

std::optional<std::vector<ZipEntry>> zip_entries(std::string_view bytes) {
  const auto end = find_end(bytes);
  if (!end) return {};
  const unsigned count = number(bytes, *end + 10, 2);
  std::size_t at = number(bytes, *end + 16, 4);
  std::size_t total = 0;
  std::vector<ZipEntry> entries;
  for (unsigned i = 0; i < count; ++i) {
    if (at + central_size > bytes.size()) return {};
    if (number(bytes, at, 4) != central_header) return {};
    const bool encrypted = (number(bytes, at + 8, 2) & 1U) != 0;
    ZipEntry entry{.method = number(bytes, at + 10, 2),
                   .crc = number(bytes, at + 16, 4)};
    const std::size_t packed = number(bytes, at + 20, 4);
    entry.size = number(bytes, at + 24, 4);
    const std::size_t name = number(bytes, at + 28, 2);
    total += packed;
    const auto contents = contents_at(bytes, number(bytes, at + 42, 4));
    const bool known = entry.method == stored || entry.method == deflated;
    if (encrypted || !known || !contents) return {};
    // Entries that share their bytes would unpack to far more than there is.
    if (total > bytes.size()) return {};
    if (*contents + packed > bytes.size() ||
        at + central_size + name > bytes.size()) {
      return {};
    }
    entry.name = bytes.substr(at + central_size, name);
    entry.packed = bytes.substr(*contents, packed);
    entries.push_back(entry);
    at += central_size + name + number(bytes, at + 30, 2) +
          number(bytes, at + 32, 2);
  }
  return entries;
}

std::optional<std::string> unpacked(const ZipEntry& entry, std::size_t most) {
  if (entry.size > most) return {};
  if (entry.method == stored) return std::string(entry.packed);
  std::string out(entry.size, '\0');
  z_stream stream{};
  if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) return {};
  // zlib reads through a pointer that is not const, and changes nothing.
  std::string packed(entry.packed);
  stream.next_in = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_in = static_cast<uInt>(packed.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  const int result = inflate(&stream, Z_FINISH);
  inflateEnd(&stream);
  if (result != Z_STREAM_END || stream.total_out != entry.size) return {};
  return out;
}

std::string zip_with(const std::vector<ZipEntry>& entries,
                     std::string_view name, std::string_view text) {
  std::string out;
  std::string directory;
  for (ZipEntry entry : entries) {
    if (entry.name == name) {
      const auto* bytes = reinterpret_cast<const Bytef*>(text.data());
      entry.crc = static_cast<unsigned>(
          crc32(crc32(0, nullptr, 0), bytes, static_cast<uInt>(text.size())));
      entry.method = stored;
      entry.packed = text;
      entry.size = text.size();
    }
    put(directory, central_header, 4);
    put(directory, 20, 2);  // the version that wrote it
    put_entry(directory, entry);
    put(directory, 0, 2);  // no comment
    put(directory, 0, 4);  // first disk, no attributes
    put(directory, 0, 4);
    put(directory, static_cast<unsigned>(out.size()), 4);
    directory += entry.name;
    put(out, local_header, 4);
    put_entry(out, entry);
    out += entry.name;
    out += entry.packed;
  }
  const auto begin = static_cast<unsigned>(out.size());
  const auto count = static_cast<unsigned>(entries.size());
  out += directory;
  put(out, end_record, 4);
  put(out, 0, 4);  // one disk
  put(out, count, 2);
  put(out, count, 2);
  put(out, static_cast<unsigned>(directory.size()), 4);
  put(out, begin, 4);
  put(out, 0, 2);  // no comment
  return out;
}

}  // namespace bra::intake
