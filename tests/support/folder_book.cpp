#include "support/folder_book.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "read/read.h"
#include "support/source_tree.h"

namespace bra::test {
namespace {

Book read_folder(const std::string& folder, Report& report) {
  Council council = read::default_council();
  std::vector<Person> people;
  std::vector<std::unique_ptr<Source>> sources;
  std::vector<const Source*> others;
  for (const std::string& path : files_below(folder)) {
    const std::string name = path.substr(folder.size() + 1);
    sources.push_back(std::make_unique<Source>(Source{name, text_of(path)}));
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
    if (auto meeting = read::read_meeting(*source, lexicon, report)) {
      meetings.push_back(std::move(*meeting));
    }
  }
  return read::bind(std::move(council), std::move(people), std::move(meetings),
                    std::move(sources), lexicon, report);
}

}  // namespace

FolderBook::FolderBook(std::string_view folder)
    : book(read_folder(std::string(folder), report)) {}

}  // namespace bra::test
