#include "command/live_values.h"

#include <unordered_set>
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

/// What is offered, each value once.
class Offer {
 public:
  void add(std::string value, std::string text = {}) {
    if (value.empty() || !values_.insert(value).second) return;
    all_.push_back({std::move(value), std::move(text)});
  }

  [[nodiscard]] bool empty() const { return all_.empty(); }
  [[nodiscard]] Candidates take() { return std::move(all_); }

 private:
  Candidates all_;
  std::unordered_set<std::string> values_;
};

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
      councils_->push_back(load(*root, folder, session_.world().parallel,
                                {.threads = session_.threads()}));
    }
  } catch (const Misuse&) {
    councils_->clear();  // a half-typed line may be wrong in any way
  } catch (const world::SystemError&) {
    councils_->clear();
  }
  return *councils_;
}

Candidates LiveValues::of_term(std::string_view key) {
  if (key == query::keys::area) return areas();
  if (key == query::keys::level) return levels();
  if (key == query::keys::id) return follow_ups(true);
  if (key == query::keys::meeting || key == query::keys::opened ||
      key == query::keys::due)
    return months();
  if (key == query::keys::text) return {};
  Offer offer;
  const query::Vocabulary words = vocabulary_of_languages();
  query::Question question;
  question.vocabulary = &words;
  for (const Loaded& council : councils()) {
    const Book& book = council.book;
    if (key == query::keys::council) {
      offer.add(book.council.folder, book.council.name);
      continue;
    }
    const query::TermKey* known = query::key_called(key);
    if (known == nullptr || known->known == nullptr) continue;
    for (query::KnownValue& value : known->known(book, question)) {
      offer.add(std::move(value.shown));
    }
  }
  return offer.take();
}

Candidates LiveValues::follow_ups(bool all) {
  Offer offer;
  for (const Loaded& council : councils()) {
    const std::vector<Thread>& threads = council.book.threads;
    for (auto thread = threads.rbegin(); thread != threads.rend(); ++thread) {
      const Standing& latest = thread->latest();
      if (latest.open || all) {
        offer.add(thread->id(), std::string(latest.title));
      }
    }
  }
  return offer.take();
}

Candidates LiveValues::meetings() {
  Offer offer;
  for (const Loaded& council : councils()) {
    const std::vector<Meeting>& meetings = council.book.meetings;
    for (auto meeting = meetings.rbegin(); meeting != meetings.rend();
         ++meeting) {
      if (!meeting->date) continue;
      const auto& next = meeting->next_meeting;
      if (offer.empty() && next && next->day > meeting->date->day) {
        offer.add(next->day.iso(),
                  session_.speech().say(Message("Next meeting")));
      }
      offer.add(meeting->date->day.iso(), std::string(meeting->place.text));
    }
  }
  return offer.take();
}

Candidates LiveValues::months() {
  Offer offer;
  for (const Candidate& meeting : meetings()) {
    offer.add(meeting.value.substr(0, std::string_view("2025-03").size()));
  }
  return offer.take();
}

Candidates LiveValues::people() {
  Offer offer;
  for (const Loaded& council : councils()) {
    for (const Person& person : council.book.people) {
      offer.add(person.name, office_of(person));
    }
  }
  return offer.take();
}

Candidates LiveValues::areas() {
  Offer offer;
  for (const Loaded& council : councils()) {
    for (const Area& area : council.book.areas) {
      offer.add(area.id, area.name);
    }
  }
  return offer.take();
}

Candidates LiveValues::levels() {
  Offer offer;
  for (const Loaded& council : councils()) {
    for (const Level& level : council.book.levels) {
      offer.add(level.id, level.name);
    }
  }
  return offer.take();
}

}  // namespace bra::command
