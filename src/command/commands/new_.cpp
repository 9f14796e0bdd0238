// bra new: the next meeting's minutes, every open follow-up carried over.

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "command/misuse.h"
#include "command/writing.h"
#include "model/covered.h"
#include "read/read.h"
#include "text/file_name.h"
#include "text/path.h"
#include "write/next_meeting.h"

namespace bra::command {
namespace {

constexpr Option options[] = {
    {"--markdown", "", "in Markdown, whatever the last minutes were"},
    {"--yaml", "", "in YAML, whatever the last minutes were"},
    dry_run,
};

/// A day without minutes: today, or a while later.
Day next_free(const Writing& writing) {
  Day day = writing.today();
  const auto is_taken = [&](const Meeting& meeting) {
    return meeting.date && meeting.date->day == day;
  };
  const auto& all = writing.book().meetings;
  constexpr int four_weeks = 28;
  while (std::any_of(all.begin(), all.end(), is_taken)) {
    day = day.plus(four_weeks);
  }
  return day;
}

/// The day that the latest minutes (also of a meeting that was cancelled) name
/// as the next one.
/// @throws Misuse if they name none, or one that cannot be it
std::string day_announced(const Writing& writing) {
  const Meeting* latest = nullptr;
  for (const Meeting& meeting : writing.book().meetings) {
    if (meeting.date && meeting.kind != Kind::notice) latest = &meeting;
  }
  if (latest != nullptr && latest->next_meeting) {
    const Day next = latest->next_meeting->day;
    if (next < latest->date->day) {
      throw Misuse(
          Message("{} names {} as the next meeting, before its own day",
                  latest->source->name, next),
          {},
          Message("correct that day, or write the right one, such as "
                  "bra new {}",
                  next_free(writing)));
    }
    return next.iso();
  }
  throw Misuse(Message("on which day is the meeting?"), {},
               Message("the latest minutes name no next meeting; write the "
                       "day, such as bra new {}",
                       next_free(writing)));
}

/// Minutes go on in the language that the last ones are written in.
const Language& language_after(const Meeting* last, const Writing& writing) {
  if (last == nullptr) return writing.language();
  return write::language_of_page(write::Page(*last->source),
                                 writing.language());
}

/// The minutes of that day that there are already, if any.
const Meeting* begun(const Writing& writing, Day day, std::string_view name) {
  for (const Meeting& meeting : writing.book().meetings) {
    if (!meeting.date || meeting.date->day != day) continue;
    const std::string_view stem = last_name(meeting.source->name);
    const std::size_t dot = stem.rfind('.');
    const bool is_same = stem.substr(0, dot) == name;
    // A notice under a name of its own is no minutes that are begun.
    const bool is_day = name == day.iso() && meeting.is_held();
    if (is_same || is_day) return &meeting;
  }
  return nullptr;
}

/// Where minutes of that day are kept: beside the last ones, in the year's own
/// folder if those are.
std::string folder_for(const Writing& writing, Day day, const Meeting* last) {
  std::string folder = writing.book().council.minutes_folder;
  if (last != nullptr) {
    folder = folder_named(writing.name_in_ledger(*last->source));
    const std::string year = std::to_string(last->date->day.year());
    if (last_name(folder) != year) return folder;
    folder = std::string(folder_named(folder));
  }
  return path_in(folder, std::to_string(day.year()));
}

[[noreturn]] void refuse_uncertain(const Source& source) {
  throw Misuse(Message("what {} lacks cannot be written there with certainty",
                       source.name),
               {}, Message("mend what `bra check` tells of it"));
}

std::size_t covered_in(const Meeting& meeting) {
  return static_cast<std::size_t>(std::count_if(
      meeting.entries.begin(), meeting.entries.end(),
      [&](const Entry& entry) { return is_covered(meeting, entry); }));
}

Exit complete(Writing& writing, const Meeting& meeting,
              const write::NextMeeting& next) {
  if (!meeting.is_held()) {
    throw Misuse(
        meeting.kind == Kind::notice
            ? Message("{} is a notice, not minutes", meeting.source->name)
            : Message("{} says that the meeting is cancelled",
                      meeting.source->name),
        {},
        Message("change the line that says so, or write the minutes on "
                "another day"));
  }
  writing.refuse_if_approved(*meeting.source);
  const write::Page page(*meeting.source);
  const Language& language = language_of_page(page, writing.language());
  const write::Changes changes =
      completed(page, meeting, next, writing.lexicon(), language);
  if (changes.out_of_reach && !page.is_markdown && !next.internal.empty()) {
    throw Misuse(
        Message("follow-ups that are not public cannot be carried over into {}",
                meeting.source->name),
        {},
        Message("write them there by hand, in a text between a line "
                "::: internal and a line :::"));
  }
  if (changes.homeless || changes.out_of_reach) {
    refuse_uncertain(*meeting.source);
  }
  writing.edit(*meeting.source, changes.edits);
  const std::size_t rows = meeting.entries.size() + unmentioned(meeting, next);
  write::NextMeeting unseen = next;
  unseen.follow_ups.clear();
  const std::size_t covered =
      covered_in(meeting) + unmentioned(meeting, unseen);
  writing.demand(writing.name_in_ledger(*meeting.source),
                 [&](const Meeting& after) {
                   const write::Changes missing =
                       completed(write::Page(*after.source), after, next,
                                 writing.lexicon(), language);
                   if (!missing.edits.empty() || after.entries.size() != rows ||
                       covered_in(after) != covered) {
                     refuse_uncertain(*meeting.source);
                   }
                 });
  return writing.carry_out();
}

Exit run(Session& session, const Arguments& arguments) {
  Writing writing(session);
  writing.refuse_unread();
  // `bra new 12 mars 2025` is one day in three words.
  std::string name = fmt::format("{}", fmt::join(arguments.words(), " "));
  if (name.empty()) name = day_announced(writing);
  // `2025-03-12b` is a second meeting on a day.
  const bool second = name.size() == 11 && name[10] >= 'b' && name[10] <= 'z';
  const Day day = writing.day_of(second ? name.substr(0, 10) : name);
  const std::string file_name = second ? name : day.iso();
  const Meeting* last = write::meeting_before(writing.book(), day);
  const Language& language = language_after(last, writing);
  const write::NextMeeting next =
      write::next_meeting(writing.book(), day, language);
  if (const Meeting* meeting = begun(writing, day, file_name)) {
    return complete(writing, *meeting, next);
  }
  const bool yaml =
      arguments.has("yaml") || (!arguments.has("markdown") && last != nullptr &&
                                !is_markdown_name(last->source->name));
  const std::string path = path_in(folder_for(writing, day, last),
                                   file_name + (yaml ? ".yaml" : ".md"));
  writing.create(path, yaml ? write::yaml_minutes(next, language)
                            : write::markdown_minutes(next, language));
  const std::size_t internal = count_of(next.internal);
  const std::size_t carried = next.follow_ups.size() + internal;
  writing.demand(path, [&](const Meeting& after) {
    if (after.date && after.date->day == day &&
        after.entries.size() == carried && covered_in(after) == internal) {
      return;
    }
    throw Misuse(
        Message("what is open cannot be written in {} with certainty", path),
        {}, Message("begin these minutes by hand"));
  });
  const Exit exit = writing.carry_out();
  const bool quiet = arguments.has("quiet") || arguments.has("dry-run");
  const auto& all = writing.book().meetings;
  if (!quiet && last == nullptr &&
      std::any_of(all.begin(), all.end(),
                  [](const Meeting& one) { return one.date.has_value(); })) {
    session.tell(
        Message("no minutes are older than {}: nothing is carried "
                "over; see that the year is right",
                day));
  }
  if (!quiet && carried > 0) {
    session.tell(
        Message("open follow-ups carried over: {}; fill in how each "
                "stands",
                carried));
  }
  if (!quiet && internal > 0) {
    session.tell(
        Message("of them in a passage that is not public: {}", internal));
  }
  return exit;
}

}  // namespace

// `new` is a word of C++, so the file and the object have a longer name.
extern const Command new_;
const Command new_{
    .name = "new",
    .group = Group::look_after,
    .summary = "the next meeting's minutes, every open follow-up carried over",
    .description =
        "Place, members and § numbers come from the last meeting, the agenda "
        "from bra.yaml, and every open follow-up from the logs, with its state "
        "and status left to be filled in. Minutes that are begun already get "
        "only what they lack; run twice, it changes nothing. Without a day it "
        "is the one that the latest minutes name.",
    .words = "[DATE]",
    .options = options,
    .run = run,
};

}  // namespace bra::command
