#include "command/live_values.h"

#include <algorithm>
#include <utility>

#include "command/misuse.h"
#include "command/speaking.h"
#include "command/survey.h"
#include "query/key.h"

namespace bra::command {
namespace {

/// Reading that many takes some 30 ms; a council has written for a lifetime.
constexpr std::size_t most_files = 2000;

std::size_t files_in(const std::vector<CouncilFolder>& councils) {
  std::size_t files = 0;
  for (const CouncilFolder& council : councils) {
    for (const FolderFiles& folder : council.folders) {
      files += folder.entries.size();
    }
  }
  return files;
}

void add(Candidates& all, std::string value, std::string text = {}) {
  const bool known =
      std::any_of(all.begin(), all.end(),
                  [&](const Candidate& other) { return other.value == value; });
  if (!known && !value.empty()) {
    all.push_back({std::move(value), std::move(text)});
  }
}

std::string office_of(const Person& person) {
  if (person.role.empty()) return person.employer;
  return person.employer.empty() ? person.role
                                 : person.role + ", " + person.employer;
}

}  // namespace

const std::vector<Loaded>& LiveValues::councils() {
  if (councils_) return *councils_;
  councils_.emplace();
  try {
    const auto root = session_.world().files.open(session_.root().path);
    const std::vector<CouncilFolder> folders = survey(*root);
    if (files_in(folders) > most_files) return *councils_;
    for (const CouncilFolder& folder : folders) {
      councils_->push_back(
          load(*root, folder, session_.world().parallel, session_.threads()));
    }
  } catch (const Misuse&) {
    councils_->clear();  // a half-typed line may be wrong in any way
  } catch (const world::SystemError&) {
    councils_->clear();
  }
  return *councils_;
}

Candidates LiveValues::of_term(std::string_view key) {
  if (key == "area") return areas();
  if (key == "level") return levels();
  if (key == "id") return follow_ups(true);
  if (key == "meeting" || key == "opened" || key == "due") return months();
  if (key == "text") return {};
  Candidates all;
  const query::Vocabulary words = vocabulary_of_languages();
  query::Question question;
  question.vocabulary = &words;
  for (const Loaded& council : councils()) {
    const Book& book = council.book;
    if (key == "council") {
      add(all, book.council.folder, book.council.name);
      continue;
    }
    const query::Key* known = query::key_called(key);
    if (known == nullptr || known->known == nullptr) continue;
    for (query::KnownValue& value : known->known(book, question)) {
      add(all, std::move(value.shown));
    }
  }
  return all;
}

Candidates LiveValues::follow_ups(bool all) {
  Candidates found;
  for (const Loaded& council : councils()) {
    const std::vector<Thread>& threads = council.book.threads;
    for (auto thread = threads.rbegin(); thread != threads.rend(); ++thread) {
      const Standing& latest = thread->latest();
      if (latest.open || all) {
        add(found, thread->id(), std::string(latest.title));
      }
    }
  }
  return found;
}

Candidates LiveValues::meetings() {
  Candidates found;
  for (const Loaded& council : councils()) {
    const std::vector<Meeting>& meetings = council.book.meetings;
    for (auto meeting = meetings.rbegin(); meeting != meetings.rend();
         ++meeting) {
      if (!meeting->date) continue;
      const auto& next = meeting->next_meeting;
      if (found.empty() && next && next->day > meeting->date->day) {
        add(found, next->day.iso(),
            session_.speech().say(Message("Next meeting")));
      }
      add(found, meeting->date->day.iso(), std::string(meeting->place.text));
    }
  }
  return found;
}

Candidates LiveValues::months() {
  Candidates found;
  for (const Candidate& meeting : meetings()) {
    add(found, meeting.value.substr(0, std::string_view("2025-03").size()));
  }
  return found;
}

Candidates LiveValues::people() {
  Candidates found;
  for (const Loaded& council : councils()) {
    for (const Person& person : council.book.people) {
      add(found, person.name, office_of(person));
    }
  }
  return found;
}

Candidates LiveValues::areas() {
  Candidates found;
  for (const Loaded& council : councils()) {
    for (const Area& area : council.book.areas) {
      add(found, area.id, area.name);
    }
  }
  return found;
}

Candidates LiveValues::levels() {
  Candidates found;
  for (const Loaded& council : councils()) {
    for (const Level& level : council.book.levels) {
      add(found, level.id, level.name);
    }
  }
  return found;
}

}  // namespace bra::command
