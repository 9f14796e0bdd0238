#include "support/folder_book.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "read/read.h"
#include "read/sections/sentences.h"
#include "support/source_tree.h"

namespace bra::test {
namespace {

Folder folder_called(std::string_view folder) {
  Folder files;
  for (const std::string& path : files_below(std::string(folder))) {
    files.emplace(path.substr(folder.size() + 1), text_of(path));
  }
  return files;
}

Book read_folder(const Folder& folder, Report& report) {
  Council council = read::default_council();
  std::vector<Person> people;
  std::vector<std::unique_ptr<Source>> sources;
  std::vector<const Source*> others;
  for (const auto& [name, text] : folder) {
    sources.push_back(std::make_unique<Source>(Source{name, text}));
    const Source& source = *sources.back();
    if (name == "bra.yaml") {
      council = read::read_council(source, report);
    } else if (name == "people.yaml") {
      people = read::read_people(source, report);
    } else {
      others.push_back(&source);
    }
  }
  const Lexicon lexicon(council);
  std::vector<Meeting> meetings;
  for (const Source* source : others) {
    if (!read::is_candidate(*source, lexicon)) continue;
    auto meeting =
        read::read_meeting(*source, lexicon, Council().file_limit, report);
    if (!meeting) continue;
    read::find_sentences({&*meeting, 1});
    meetings.push_back(std::move(*meeting));
  }
  return read::bind(std::move(council), std::move(people), std::move(meetings),
                    std::move(sources), lexicon, report);
}

}  // namespace

FolderBook::FolderBook(const Folder& folder)
    : book(read_folder(folder, report)) {}

FolderBook::FolderBook(std::string_view folder)
    : FolderBook(folder_called(folder)) {}

}  // namespace bra::test
