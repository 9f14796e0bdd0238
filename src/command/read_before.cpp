#include "command/read_before.h"

#include <utility>

#include "read/unbind.h"
#include "text/file_name.h"

namespace bra::command {

void ReadBefore::note(const Source& file, const Report& found) {
  if (!is_kept_) found_.emplace(&file, found);
}

void ReadBefore::keep(Book book) {
  is_kept_ = true;
  std::map<const Source*, Meeting*> meetings;
  for (Meeting& meeting : book.meetings) {
    meetings.emplace(meeting.source, &meeting);
  }
  for (std::unique_ptr<Source>& source : book.sources) {
    if (is_settings_name(file_name(*source))) {
      settings_.emplace(source->name, source->text);
      continue;
    }
    const auto meeting = meetings.find(source.get());
    const auto found = found_.find(source.get());
    if (meeting == meetings.end() || found == found_.end()) continue;
    read::unbind(*meeting->second);
    std::string name = source->name;
    files_.emplace(std::move(name),
                   ReadFile{std::move(source), std::move(*meeting->second),
                            std::move(found->second)});
  }
  found_.clear();
}

void ReadBefore::compare_settings(
    const std::vector<std::unique_ptr<Source>>& settings) {
  std::map<std::string, std::string, std::less<>> now;
  for (const auto& source : settings) {
    if (is_settings_name(file_name(*source))) {
      now.emplace(source->name, source->text);
    }
  }
  if (now != settings_) files_.clear();
}

std::optional<ReadFile> ReadBefore::take(const Source& file) {
  const auto known = files_.find(file.name);
  if (known == files_.end()) return {};
  ReadFile& read = known->second;
  if (!read.source || read.source->text != file.text) return {};
  return std::move(read);
}

}  // namespace bra::command
