#include "query/subject.h"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>

#include "query/known.h"
#include "query/needle.h"
#include "query/period.h"
#include "query/scope.h"
#include "text/utf8.h"

namespace bra::query {
namespace {

constexpr std::size_t most_candidates = 5;

std::string called(const Thread& thread) {
  const std::string id = thread.id();
  const std::string title(thread.latest().title);
  return id.empty() ? title : id + " " + title;
}

}  // namespace

std::vector<std::size_t> threads_numbered(const Book& book,
                                          std::string_view subject) {
  const std::string folded = utf8::fold(utf8::trim(subject));
  const auto number = follow_up_number(folded);
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < book.threads.size(); ++i) {
    const Thread& thread = book.threads[i];
    if (number) {
      if (thread.number == number) found.push_back(i);
      continue;
    }
    const auto& standings = thread.standings;
    const bool is_referred = std::any_of(
        standings.begin(), standings.end(), [&](const Standing& standing) {
          const Words& reference = book.entry_of(standing).reference;
          return reference && utf8::fold(reference.text) == folded;
        });
    if (is_referred) found.push_back(i);
  }
  return found;
}

std::vector<std::size_t> threads_titled(const Book& book,
                                        std::string_view subject) {
  const Needle whole(subject);
  std::vector<Needle> words;
  for (std::string_view rest = utf8::trim(subject); !rest.empty();) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    if (end > 0) words.emplace_back(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  std::vector<std::size_t> exact;
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < book.threads.size(); ++i) {
    std::string_view last_title;
    bool is_found = false;
    bool is_exact = false;
    for (const Standing& standing : book.threads[i].standings) {
      if (standing.title == last_title) continue;
      last_title = standing.title;
      is_exact = is_exact || whole.is(standing.title);
      is_found = is_found || std::all_of(words.begin(), words.end(),
                                         [&](const Needle& word) {
                                           return word.in(standing.title);
                                         });
    }
    if (is_found) found.push_back(i);
    if (is_exact) exact.push_back(i);
  }
  return exact.empty() ? found : exact;
}

namespace {

std::vector<std::size_t> meetings_in(const Book& book, const When& when,
                                     Day today) {
  if (when.last_meetings) {
    return latest_meetings(book, when.days, *when.last_meetings, today);
  }
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < book.meetings.size(); ++i) {
    const auto& date = book.meetings[i].date;
    if (date && when.days.holds(date->day)) found.push_back(i);
  }
  return found;
}

// By the number of a decision made there, as `bra decisions` has it; its sign
// and blanks may be left out.
std::string without_sign(std::string_view id) {
  std::string out = utf8::fold(id);
  std::erase(out, ' ');
  constexpr std::string_view sign = "§";
  if (out.starts_with(sign)) out.erase(0, sign.size());
  return out;
}

std::vector<std::size_t> meetings_deciding(const Book& book,
                                           std::string_view subject) {
  const std::string wanted = without_sign(subject);
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < book.meetings.size(); ++i) {
    const auto& decisions = book.meetings[i].decisions;
    const bool decided = std::any_of(
        decisions.begin(), decisions.end(), [&](const Decision& decision) {
          return without_sign(decision.id) == wanted;
        });
    if (decided) found.push_back(i);
  }
  return found;
}

// The days of the meetings nearest to a day on which there was none, nearest
// first.
std::vector<std::string> days_near(const Book& book, Day day,
                                   std::size_t most) {
  std::vector<std::pair<int, Day>> near;
  for (const Meeting& meeting : book.meetings) {
    if (!meeting.date) continue;
    near.emplace_back(std::abs(meeting.date->day.number - day.number),
                      meeting.date->day);
  }
  std::sort(near.begin(), near.end());
  near.resize(std::min(near.size(), most));
  std::vector<std::string> days;
  days.reserve(near.size());
  for (const auto& [distance, found] : near) days.push_back(found.iso());
  return days;
}

Unknown unknown_subject(const Question& question) {
  return {.term = {.key = std::string(keys::text),
                   .value = question.subject,
                   .bare = true,
                   .where = question.subject_where},
          .candidates = {}};
}

Unknown too_many(const Question& question,
                 const std::vector<std::string>& names) {
  Unknown unknown = unknown_subject(question);
  unknown.several = true;
  const std::size_t count = std::min(names.size(), most_candidates);
  unknown.candidates.assign(names.begin(),
                            names.begin() + static_cast<long>(count));
  return unknown;
}

Unknown nothing_like(const Book& book, const Question& question) {
  std::vector<KnownValue> known;
  for (const Thread& thread : book.threads) {
    const std::string name = called(thread);
    if (thread.number) known.push_back({thread.id(), name});
    known.push_back({std::string(thread.latest().title), name});
  }
  for (const Meeting& meeting : book.meetings) {
    if (!meeting.date) continue;
    const std::string iso = meeting.date->day.iso();
    known.push_back({iso, iso});
  }
  Unknown unknown = unknown_subject(question);
  unknown.candidates = candidates_for(question.subject, known, most_candidates);
  return unknown;
}

bool is_single_time(const When& when) {
  return when.last_meetings ||
         (when.days.first && when.days.first == when.days.last);
}

}  // namespace

Subject find_subject(const Book& book, const Question& question) {
  Subject subject;
  subject.threads = threads_numbered(book, question.subject);
  if (!subject.threads.empty()) return subject;
  const Vocabulary none;
  const Vocabulary& vocabulary =
      question.vocabulary == nullptr ? none : *question.vocabulary;
  const auto when = when_if_any(question.subject, vocabulary, question.today);
  if (when) subject.meetings = meetings_in(book, *when, question.today);
  if (when && !subject.meetings.empty() &&
      (is_single_time(*when) || subject.meetings.size() == 1)) {
    return subject;
  }
  if (subject.meetings.empty()) {
    subject.meetings = meetings_deciding(book, question.subject);
    if (subject.meetings.size() == 1) return subject;
  }
  subject.threads = threads_titled(book, question.subject);
  std::vector<std::string> names;
  for (const std::size_t i : subject.threads) {
    names.push_back(called(book.threads[i]));
  }
  for (const std::size_t i : subject.meetings) {
    names.push_back(book.meetings[i].date->day.iso());
  }
  if (names.empty()) {
    subject.unknown = nothing_like(book, question);
    if (when && is_single_time(*when) && when->days.first) {
      constexpr std::size_t most_days = 3;
      subject.unknown->candidates =
          days_near(book, *when->days.first, most_days);
    }
  }
  if (names.size() > 1) subject.unknown = too_many(question, names);
  if (subject.unknown) {
    subject.threads.clear();
    subject.meetings.clear();
  }
  return subject;
}

}  // namespace bra::query
