#include "command/publishing.h"

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "check/check.h"
#include "check/silences.h"
#include "command/answer_file.h"
#include "command/leaks.h"
#include "command/misuse.h"
#include "command/output.h"
#include "command/public_draft.h"
#include "command/public_folder.h"
#include "command/public_names.h"
#include "command/says_as_much.h"
#include "command/unsure.h"
#include "command/withheld_list.h"
#include "command/writing.h"
#include "read/read.h"
#include "render/finding_text.h"
#include "report/errors.h"
#include "write/public/left_health.h"
#include "write/public/left_homes.h"
#include "write/public/left_names.h"
#include "write/public/passages.h"
#include "write/public/public_text.h"
#include "write/public/small_words.h"

namespace bra::command {
namespace {

using write::PublicText;
using write::Withholding;

class Publishing {
 public:
  explicit Publishing(Session& session)
      : session_(session),
        writing_(session),
        speech_(writing_.language_of_first()),
        people_(writing_.book(), writing_.lexicon(), speech_),
        small_(writing_.book()),
        left_(writing_.book(), writing_.lexicon(), small_, people_),
        leaks_(people_, speech_),
        allowed_(writing_.book(), faults_),
        uncovered_(uncovered_in(writing_.book())) {}

  Exit run() {
    const Arguments& arguments = session_.parsed().arguments;
    if (arguments.words().empty()) {
      throw Misuse(Message("the public copy needs a folder to be written to"),
                   {}, "name it: bra publish DIR");
    }
    const PublicFolder folder(session_, arguments.words().front());
    const Output output =
        output_of(session_.line(), arguments, Writes::list, session_.world());
    const bool in_a_file = !output.file.empty() && output.file != "-";
    if (in_a_file && folder.holds(session_.path_of(output.file))) {
      throw Misuse(Message("the list of what is withheld cannot stand in the "
                           "public copy"),
                   session_.line().where(output.file), "name a file beside it");
    }
    refuse_to_write_over_minutes(session_, output.file);
    refuse_unread();
    choose_files();
    for (Draft& draft : drafts_) make(draft);
    if (!refused_.empty()) return tell_refused();
    prove();
    if (!refused_.empty()) return tell_refused();
    show(output);
    std::map<std::string, std::string> files;
    for (Draft& draft : drafts_) files[draft.name] = std::move(draft.text);
    const auto rest = arguments.has("meeting") ? PublicFolder::Rest::stays
                                               : PublicFolder::Rest::goes;
    const auto becoming = folder.becoming(files, rest);
    if (!arguments.has("dry-run")) {
      session_.world().files.replace(folder.base(), becoming);
    }
    tell_sum(becoming);
    return Exit::done;
  }

 private:
  // --- what is copied

  void choose_files() {
    const Book& book = writing_.book();
    std::map<const Source*, const Meeting*> meetings;
    for (const Meeting& meeting : book.meetings) {
      meetings[meeting.source] = &meeting;
    }
    const auto day = session_.parsed().arguments.value("meeting");
    const Meeting* only = day ? &writing_.meeting_of(*day) : nullptr;
    for (const auto& source : book.sources) {
      const std::string name = writing_.name_in_ledger(*source);
      const auto meeting = meetings.find(source.get());
      if (name == "bra.yaml") {
        if (only == nullptr)
          drafts_.push_back({source.get(), nullptr, name, {}});
      } else if (meeting == meetings.end()) {
        if (only == nullptr) withheld_.add_file(source->name);
      } else if (only == nullptr || meeting->second == only) {
        drafts_.push_back({source.get(), meeting->second, name, {}});
      } else if (drafts_.empty()) {
        // In a whole copy it would have the name before the one that is made.
        names_.next(name);
      }
    }
  }

  // --- the copy of one file

  /// Nothing if something keeps the copy from being made.
  std::optional<PublicText> without_passages(const Draft& draft) {
    const Source& source = *draft.source;
    const write::Page page(source);
    if (refuse_unsure(page, draft.meeting)) return {};
    if (draft.meeting != nullptr && !draft.meeting->is_whole) {
      if (unread_.insert(&source).second) refuse_as_unread({&source, 0, 0});
      return {};
    }
    return write::without_passages(page, speech_);
  }

  void make(Draft& draft) {
    const Source& source = *draft.source;
    const auto step = without_passages(draft);
    if (!step) return;
    const PublicText& first = *step;
    const Source between{source.name, first.text};
    Report heard;
    const auto meeting = meeting_in(between, draft, heard);
    PublicText second = second_step(between, meeting, draft);
    write::PlacesBefore places(first.edits);
    leaks_.allow_switchboards(between.text);
    for (const Withholding& one : first.withheld)
      withheld_.add(source, one, one.at);
    for (const Withholding& one : second.withheld) {
      withheld_.add(source, one, places.of(one.at));
      leaks_.forbid(one);
    }
    if (draft.meeting != nullptr) tell_left(source, between, second, places);
    draft.name = names_.next(draft.name);
    draft.text = std::move(second.text);
    if (draft.meeting == nullptr) return;
    write::PlacesBefore people(second.edits);
    prove_readable(draft, between, meeting, errors_in(heard.all()),
                   [&](std::size_t at) { return places.of(people.of(at)); });
  }

  /// What stays and is to be looked at.
  void tell_left(const Source& source, const Source& between,
                 const PublicText& second, write::PlacesBefore& places) {
    const auto tell = [&](const auto& left, std::size_t& count) {
      for (const Withholding& one : left) {
        withheld_.add(source, one, places.of(one.at));
      }
      count += left.size();
    };
    const write::LeftText text(between, second.withheld);
    const Lexicon& lexicon = writing_.lexicon();
    tell(left_.find(text), possible_names_);
    tell(write::left_health(text, lexicon), private_);
    tell(write::left_homes(text, lexicon), private_);
  }

  [[nodiscard]] std::optional<Meeting> meeting_in(const Source& source,
                                                  const Draft& draft,
                                                  Report& heard) const {
    if (draft.meeting == nullptr) return {};
    return writing_.read_alone(source, heard);
  }

  [[nodiscard]] PublicText second_step(const Source& between,
                                       const std::optional<Meeting>& meeting,
                                       const Draft& draft) const {
    return write::without_people(between, meeting ? &*meeting : nullptr,
                                 draft.meeting, people_,
                                 hints_of(draft, writing_.today()), speech_);
  }

  /// Where in its minutes a byte of a copy stood.
  [[nodiscard]] Leak in_minutes(const Draft& draft, const Leak& leak) const {
    const auto first =
        write::without_passages(write::Page(*draft.source), speech_);
    const Source between{draft.source->name, first.text};
    Report unheard;
    const PublicText second =
        second_step(between, meeting_in(between, draft, unheard), draft);
    write::PlacesBefore places(first.edits);
    write::PlacesBefore people(second.edits);
    const std::size_t begin = places.of(people.of(leak.at));
    if (leak.size == 0) return {leak.what, begin};
    const std::size_t last = places.of(people.of(leak.at + leak.size - 1));
    return {leak.what, begin, last < begin ? 0 : last + 1 - begin};
  }

  void refuse_as_unread(Span where) {
    refuse(where,
           Message("something in it cannot be read, so it is not known whom it "
                   "names"),
           Message("mend what `bra check` tells of it"));
  }

  /// What the register and the lists of other minutes say is where names are
  /// known from.
  void refuse_unread() {
    for (const Diagnostic& found : writing_.report().all()) {
      const Source* source = found.where.source;
      if (source == nullptr || found.severity != Severity::error) continue;
      const bool is_register =
          writing_.name_in_ledger(*source) == "people.yaml";
      const bool is_unread = found.fault->silencing == Silencing::never;
      if (!(is_register || is_unread) || !unread_.insert(source).second) {
        continue;
      }
      refuse_as_unread(found.where);
    }
  }

  /// Whether something in it keeps the copy from being written.
  bool refuse_unsure(const write::Page& page, const Meeting* meeting) {
    const std::size_t before = refused_.size();
    for (Diagnostic& one : unsure_in(page.source, meeting, writing_.book(),
                                     uncovered_, allowed_)) {
      // Each file that has the follow-up would tell of it.
      const bool is_told =
          std::any_of(refused_.begin(), refused_.end(), [&](const auto& told) {
            return told.fault == one.fault && told.where == one.where;
          });
      if (is_told) continue;
      refused_.push_back(std::move(one));
    }
    if (const auto comment = write::unclosed_comment(page)) {
      refuse(*comment, Message("the comment that begins here never ends"),
             Message("close it with -->"));
    }
    return refused_.size() > before;
  }

  // --- the proof

  void refuse(Span where, Message what, Message advice) {
    Diagnostic found{.severity = Severity::error,
                     .headline = std::move(what),
                     .where = where,
                     .here = {}};
    found.advice = std::move(advice);
    refused_.push_back(std::move(found));
  }

  void refuse_leak(const Draft& draft, const Leak& leak) {
    refused_.push_back(leaks_.told(in_minutes(draft, leak), *draft.source));
  }

  /// A file that said a day and facts, and had so many errors, must say them
  /// still, and have no more. Where nobody is named nothing has changed.
  template <class PlaceInMinutes>
  void prove_readable(const Draft& draft, const Source& between,
                      const std::optional<Meeting>& was, std::size_t errors,
                      PlaceInMinutes place) {
    const Source made{draft.source->name, draft.text};
    Report after;
    std::optional<Meeting> again;
    const bool is_same_text = made.text == between.text;
    if (!is_same_text) again = writing_.read_alone(made, after);
    const std::optional<Meeting>& is = is_same_text ? was : again;
    const bool same = was && is && says_as_much(*was, *is) &&
                      errors_in(after.all()) <= errors;
    for (const Attendee& one : is ? is->attendees : std::vector<Attendee>()) {
      if (!one.reason) continue;
      refused_.push_back(
          leaks_.told({std::string(one.reason.text), place(one.span.begin)},
                      *draft.source));
    }
    if (same) return;
    refuse({draft.source, 0, 0},
           Message("its public copy could not be read as minutes"),
           Message("tell whoever looks after bra of this file"));
  }

  void prove() {
    for (const std::string& name : people_.names()) leaks_.forbid_name(name);
    for (const Draft& draft : drafts_) {
      if (const auto leak =
              leaks_.find(draft.text, hints_of(draft, writing_.today()))) {
        refuse_leak(draft, *leak);
      } else if (const auto named = leaks_.find(
                     draft.name, hints_of(draft, writing_.today()))) {
        refuse_leak(draft, {named->what, 0});
      }
      if (const auto leak = Leaks::find_passage(*draft.source, draft.text)) {
        refuse_leak(draft, *leak);
      }
    }
  }

  Exit tell_refused() {
    const render::Style style = session_.style_for(world::Stream::err);
    const render::Places places = session_.places();
    render::FindingText text(places, style);
    for (const Diagnostic& found : refused_) {
      if (&found != &refused_.front()) {
        session_.world().console.write(world::Stream::err, "\n");
      }
      session_.world().console.write(world::Stream::err, text.full(found));
    }
    if (!session_.parsed().arguments.has("quiet")) {
      session_.tell(Message("nothing is written"));
    }
    return Exit::found;
  }

  // --- what is told

  void show(const Output& output) {
    const Answer answer = withheld_.answer();
    give_answer(session_, output.file, [&](const render::Style& style) {
      return output.format->write(answer, style);
    });
  }

  void tell_sum(const std::vector<world::Replacement>& becoming) {
    if (session_.parsed().arguments.has("quiet")) return;
    if (writing_.book().council.public_roles.empty()) {
      session_.tell(
          Message("bra.yaml names no public roles, so nobody is named"));
    }
    session_.tell(
        session_.parsed().arguments.has("dry-run")
            ? Message("files that would be written: {}", drafts_.size())
            : Message("files written: {}", drafts_.size()));
    const auto gone = static_cast<std::size_t>(
        std::count_if(becoming.begin(), becoming.end(),
                      [](const auto& file) { return !file.after; }));
    if (gone > 0) {
      session_.tell(Message(
          "files of the former copy that the new one does not have: {}", gone));
    }
    if (possible_names_ > 0) {
      session_.tell(
          Message("words in the copy that may be names: {}; the list "
                  "tells where",
                  possible_names_));
    }
    if (private_ > 0) {
      session_.tell(
          Message("places in the copy that may tell of somebody's health or "
                  "home: {}; the list tells where",
                  private_));
    }
    session_.tell(
        Message("bra does not know every name or illness in running text: "
                "read the copy before you publish it"));
  }

  Session& session_;
  Writing writing_;
  Speech speech_;
  write::WithheldPeople people_;
  write::SmallWords small_;
  write::LeftNames left_;
  std::vector<const Fault*> faults_ = check::all_faults(faults_of_reading);
  Leaks leaks_;
  check::Silences allowed_;
  std::vector<Uncovered> uncovered_;
  std::size_t possible_names_ = 0;
  std::size_t private_ = 0;
  std::vector<Draft> drafts_;
  /// Files of which a part cannot be read, and that have been told.
  std::set<const Source*> unread_;
  PublicNames names_{people_, speech_};
  WithheldList withheld_;
  std::vector<Diagnostic> refused_;
};

}  // namespace

Exit publish_minutes(Session& session) { return Publishing(session).run(); }

}  // namespace bra::command
