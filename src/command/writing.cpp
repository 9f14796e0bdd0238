#include "command/writing.h"

#include <memory>
#include <utility>

#include "command/asking.h"
#include "command/file_below.h"
#include "command/misuse.h"
#include "command/shown_diff.h"
#include "command/speaking.h"
#include "command/survey.h"
#include "command/tongue.h"
#include "command/unread_part.h"
#include "read/dates.h"
#include "read/read.h"
#include "text/path.h"
#include "write/page.h"

namespace bra::command {
namespace {

/// `2025-03-12b` → the day and the `b`.
std::string_view suffix_of(std::string_view name) {
  constexpr std::size_t day_size = 10;
  if (name.size() <= day_size || !iso_day(name.substr(0, day_size))) return {};
  const std::string_view letter = name.substr(day_size, 1);
  const bool is_letter = letter[0] >= 'a' && letter[0] <= 'z';
  const std::string_view rest = name.substr(day_size + 1);
  const bool is_alone = rest.empty() || rest[0] == '.';
  return is_letter && is_alone ? letter : std::string_view();
}

std::vector<const world::Replacement*> changed_among(
    const std::vector<world::Replacement>& files) {
  std::vector<const world::Replacement*> changed;
  for (const world::Replacement& file : files) {
    if (file.before != file.after) changed.push_back(&file);
  }
  return changed;
}

}  // namespace

Day today_for(Session& session) {
  Asker asker{session.line(), session.parsed(), vocabulary_of_languages(), {}};
  Report refused;
  const Day today = today_of(asker, session.world(), refused);
  if (!refused.empty()) {
    const Diagnostic& first = refused.all().front();
    throw Misuse(first.headline, {}, first.advice);
  }
  return today;
}

Exit carry_out(
    Session& session, const std::string& folder,
    const std::vector<world::Replacement>& files,
    const std::function<std::string(const std::string& path)>& seen) {
  const Arguments& arguments = session.parsed().arguments;
  const bool quiet = arguments.has("quiet");
  const auto changed = changed_among(files);
  if (changed.empty()) {
    if (!quiet) session.tell(Message("nothing to change"));
    return Exit::done;
  }
  if (arguments.has("dry-run") || arguments.has("diff")) {
    for (const world::Replacement* file : changed) {
      session.print(shown_diff(seen(file->path), file->before, file->after));
    }
    return Exit::done;
  }
  session.world().files.replace(folder, files);
  if (quiet) return Exit::done;
  for (const world::Replacement* file : changed) {
    const std::string name = seen(file->path);
    session.tell(!file->after   ? Message("{} is taken away", name)
                 : file->before ? Message("{} is changed", name)
                                : Message("{} is new", name));
  }
  return Exit::done;
}

Writing::Writing(Session& session)
    : session_(session), today_(today_for(session)) {
  const world::World& world = session.world();
  const auto root = world.files.open(session.root().path);
  const std::vector<CouncilFolder> councils = survey(*root);
  if (councils.size() > 1) {
    throw Misuse(Message("there are several councils below this folder"), {},
                 Message("choose one with -C {}", councils.front().path.empty()
                                                      ? councils.back().path
                                                      : councils.front().path));
  }
  folder_ = councils.front().path;
  loaded_ = load(*root, councils.front(), world.parallel,
                 {.threads = session.threads()});
  for (const Diagnostic& found : loaded_.report.all()) {
    // Whoever writes from a part of the minutes loses what the rest says.
    if (found.fault == &file_unreadable) {
      throw Misuse(Message("{} cannot be read, and nothing was written",
                           found.where.source->name),
                   {}, "make it readable, or move it away");
    }
    // A folder that is to hold the first minutes is made.
    if (loaded_.settings_hold || found.fault == &minutes_folder_missing) {
      continue;
    }
    throw Misuse(found.headline, {}, found.advice);
  }
  if (!loaded_.settings_hold) loaded_.book.areas = book().council.areas;
  lexicon_.emplace(book().council);
}

const Language& Writing::language() const {
  const std::string& code = book().council.language;
  return code.empty() ? session_.speech().language() : tongue_or_english(code);
}

const Language& Writing::language_of_first() const {
  if (!book().council.language.empty() || book().meetings.empty()) {
    return language();
  }
  const write::Page page(*book().meetings.front().source);
  return write::language_of_page(page, language());
}

Day Writing::day_of(const std::string& written) const {
  const read::DateReading reading = read::read_date(written, lexicon());
  const Span where = session_.line().where(written);
  if (!reading.day || reading.refused) {
    throw Misuse(reading.refused.value_or(Message("{} is no day", written)),
                 where,
                 reading.proposal.value_or(
                     Message("write the day as {}", today_.iso())));
  }
  if (reading.weekday && *reading.weekday != reading.day->weekday()) {
    throw Misuse(Message("{} is another weekday", *reading.day), where,
                 Message("correct the weekday, or the day"));
  }
  return *reading.day;
}

const Meeting& Writing::meeting_of(const std::string& day) const {
  const std::string_view suffix = suffix_of(day);
  const Day wanted = day_of(day.substr(0, day.size() - suffix.size()));
  const Meeting* found = nullptr;
  for (const Meeting& meeting : book().meetings) {
    if (!meeting.date || meeting.date->day != wanted) continue;
    const bool same = suffix_of(last_name(meeting.source->name)) == suffix;
    if (same && meeting.is_held()) return meeting;
    if ((same || suffix.empty()) && found == nullptr) found = &meeting;
  }
  if (found != nullptr) return *found;
  throw Misuse(Message("there is no meeting on {}", wanted),
               session_.line().where(day),
               Message("`bra meetings` lists them"));
}

const Meeting& Writing::meeting_asked() const {
  if (const auto day = session_.parsed().arguments.value("meeting")) {
    return meeting_of(*day);
  }
  const Meeting* latest = nullptr;
  for (const Meeting& meeting : book().meetings) {
    if (meeting.is_held()) latest = &meeting;
  }
  refuse_unread_part(
      session_, book(), report(),
      latest != nullptr ? std::optional(latest->date->day) : std::nullopt);
  if (latest != nullptr) return *latest;
  throw Misuse(Message("there are no minutes yet"), {},
               Message("begin with `bra new {}`", today_));
}

std::string Writing::name_in_ledger(const Source& source) const {
  return std::string(path_from(folder_, source.name));
}

std::optional<Meeting> Writing::read_alone(const Source& minutes,
                                           Report& heard) const {
  return read::read_meeting(minutes, lexicon(), book().council.file_limit,
                            heard);
}

std::string Writing::folder() const {
  const std::string& root = session_.root().path;
  return folder_.empty() ? root : path_in(root, folder_);
}

std::string Writing::seen(const std::string& name) const {
  return session_.places().name(Source{path_in(folder_, name), {}});
}

std::optional<std::string> Writing::bytes_of(const std::string& name) const {
  const auto root = session_.world().files.open(session_.root().path);
  constexpr std::size_t limit = 16 << 20;
  world::FileRead read = file_below(*root, path_in(folder_, name), limit);
  if (read.trouble == world::Trouble::missing) return {};
  if (read.trouble != world::Trouble::none) {
    throw Misuse(
        Message("{} cannot be read: {}", seen(name), our_word(read.why)), {});
  }
  return std::move(read.bytes);
}

void Writing::refuse_unread() const {
  refuse_unread_part(session_, book(), report());
}

void Writing::refuse_if_approved(const Source& source) const {
  const Approval* approval =
      latest_approval(book().ledger, name_in_ledger(source));
  if (approval == nullptr) return;
  throw Misuse(Message("{} is approved {} and is not changed any more",
                       seen(name_in_ledger(source)), approval->day),
               {},
               Message("write what is new in later minutes; an error is "
                       "mended with `bra correct`"));
}

void Writing::change(const Source& source, std::string text) {
  if (text == source.text) return;
  files_.push_back({name_in_ledger(source), source.text, std::move(text)});
}

void Writing::create(const std::string& name, std::string text) {
  replace(name, std::nullopt, std::move(text));
}

void Writing::edit(const Source& source, const std::vector<Edit>& edits) {
  auto& all = edits_[&source];
  all.insert(all.end(), edits.begin(), edits.end());
}

void Writing::demand(const std::string& name, Demand demand) {
  demands_[name].push_back(std::move(demand));
}

void Writing::replace(const std::string& name,
                      std::optional<std::string> before, std::string after) {
  files_.push_back({name, std::move(before), std::move(after)});
}

void Writing::take_away(const Source& source) {
  files_.push_back({name_in_ledger(source), source.text, std::nullopt});
}

void Writing::must_stay(const Source& source) {
  files_.push_back({name_in_ledger(source), source.text, source.text});
}

void Writing::settle() {
  for (const auto& [source, edits] : edits_) {
    const std::string name = seen(name_in_ledger(*source));
    change(*source, edited_apart(*source, name, edits));
  }
  edits_.clear();
  for (const world::Replacement* file : changed_among(files_)) {
    if (!file->after) continue;
    const std::string name = path_in(folder_, file->path);
    const Source before{name, file->before.value_or("")};
    read_back(file->before ? &before : nullptr, {name, *file->after},
              seen(file->path), lexicon(), book().council,
              demands_[file->path]);
  }
}

Exit Writing::would_change() {
  settle();
  const auto changed = changed_among(files_);
  for (const world::Replacement* file : changed) {
    session_.tell(Message("{} would change", seen(file->path)));
  }
  return changed.empty() ? Exit::done : Exit::found;
}

Exit Writing::carry_out() {
  settle();
  return command::carry_out(
      session_, folder(), files_,
      [&](const std::string& name) { return seen(name); });
}

}  // namespace bra::command
