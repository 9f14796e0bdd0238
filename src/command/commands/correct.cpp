// bra correct: an error in approved minutes, mended so that everybody sees it.

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "command/changed_since.h"
#include "command/known_people.h"
#include "command/ledger.h"
#include "command/misuse.h"
#include "command/private_words.h"
#include "text/file_name.h"
#include "text/utf8.h"
#include "write/entry.h"
#include "write/page.h"

namespace bra::command {
namespace {

constexpr Option options[] = {
    {"--reason", "TEXT", "what was wrong and what it is now"},
    {"--by", "NAME", "who corrects; once for each"},
    dry_run,
};

/// The item that tells of the day's corrections; null if there is none yet.
const Item* item_of(const Meeting& meeting, std::string_view title) {
  const auto item = std::find_if(
      meeting.items.begin(), meeting.items.end(),
      [&](const Item& one) { return one.title.text.starts_with(title); });
  return item == meeting.items.end() ? nullptr : &*item;
}

/// The heading that holds the byte, and the paragraphs right below it.
std::vector<Span> told_below(const write::Page& page, std::size_t at) {
  std::vector<Span> told;
  for (const syntax::Block& block : page.markdown.blocks) {
    const bool is_heading = block.kind == syntax::BlockKind::heading;
    if (told.empty()) {
      if (is_heading && block.span.begin <= at && at < block.span.end) {
        told.push_back(block.span);
      }
      continue;
    }
    const bool is_text = block.kind == syntax::BlockKind::paragraph &&
                         !block.span.text().starts_with(":::");
    if (!is_text) break;
    told.push_back(block.span);
  }
  return told;
}

/// One more paragraph where the minutes tell of the day's corrections already,
/// unless it is there.
std::vector<Edit> paragraph_edits(const write::Page& page, const Item& item,
                                  const std::string& reason) {
  const std::vector<Span> told = told_below(page, item.title.span.begin);
  const auto tells = [&](const Span& paragraph) {
    return utf8::trim(paragraph.text()) == utf8::trim(reason);
  };
  if (told.empty() || std::any_of(told.begin(), told.end(), tells)) return {};
  const std::string end(page.line_end());
  const std::uint32_t last = told.back().end;
  return {{{&page.source, last, last}, end + end + reason}};
}

/// How many there are of all that minutes count, but for the items.
std::array<std::size_t, 6> counted_in(const Meeting& meeting) {
  return {meeting.entries.size(),  meeting.decisions.size(),
          meeting.readings.size(), meeting.measures.size(),
          meeting.figures.size(),  meeting.internal.size()};
}

/// What the item that tells of today's corrections is called.
std::string title_today(const Writing& writing, const write::Page& page) {
  const Speech speech(language_of_page(page, writing.language()));
  return fmt::format("{} {}", speech.say(std::string_view("Correction")),
                     writing.today().iso());
}

/// Whoever forgot to save would else have the error corrected in the ledger
/// alone.
void refuse_unchanged(const Writing& writing, const Meeting& meeting,
                      const Approval& approval, std::string_view text) {
  if (digest_of_minutes(approval.file, text) != approval.digest) return;
  const Session& session = writing.session();
  throw Misuse(
      Message("nothing has been changed in the minutes since {}", approval.day),
      session.line().where(session.parsed().arguments.words().front()),
      Message("change and save them first; what is only to be added is written "
              "in them under the heading \"{}\"",
              title_today(writing, write::Page(*meeting.source))));
}

/// The minutes with the correction told in them, where it is not already.
std::string told_in(Writing& writing, const Meeting& meeting,
                    const std::string& reason) {
  const write::Page page(*meeting.source);
  const std::string title = title_today(writing, page);
  const Item* item = item_of(meeting, title);
  if (!page.is_markdown) {
    if (item != nullptr) return std::string(page.text());
    throw Misuse(Message("the minutes do not tell of the correction"), {},
                 Message("add an item with the title \"{}\" that tells it, and "
                         "try again",
                         title));
  }
  // Joined to a book, minutes may count otherwise than by themselves.
  Report heard;
  const auto alone = writing.read_alone(*meeting.source, heard);
  const auto counted = counted_in(alone ? *alone : meeting);
  const std::size_t items = meeting.items.size() + (item == nullptr ? 1 : 0);
  writing.demand(
      writing.name_in_ledger(*meeting.source), [=](const Meeting& after) {
        const bool is_one = item_of(after, title) != nullptr;
        if (is_one &&
            (counted_in(after) != counted || after.items.size() != items)) {
          throw Misuse(
              Message("the reason would be read as more than a reason, such as "
                      "a decision or a follow-up, and nothing was written"),
              {},
              Message("write it as a sentence that begins with an ordinary "
                      "word, such as \"Rättat: fel belopp i § 12\""));
        }
        if (is_one) return;
        throw Misuse(Message("the correction would not be read where it is to "
                             "stand, and nothing was written"),
                     {},
                     Message("close what the minutes leave open at their end, "
                             "such as a comment"));
      });
  return edited(page.text(),
                item == nullptr
                    ? write::section_edits(page, nullptr, title, reason)
                    : paragraph_edits(page, *item, reason));
}

/// The ledger has one digest for all of the minutes: whatever was changed since
/// the approval counts as corrected, whether it was meant or not.
void tell_taken_along(Session& session, const Meeting& meeting,
                      const Approval& approval) {
  const Source& minutes = *meeting.source;
  Diagnostic note;
  note.severity = Severity::info;
  note.headline = Message(
      "all that was changed in the minutes since {} is taken along into the "
      "ledger",
      approval.day);
  note.where = {&minutes, 0, 0};
  point_at_changes(note, minutes, approval, session);
  note.advise(
      "take back first what belongs to no correction: --dry-run tells it, and "
      "writes nothing");
  session.tell(note);
}

Exit run(Session& session, const Arguments& arguments) {
  const auto reason = arguments.value("reason");
  if (arguments.words().empty() || !reason || says_nothing(*reason)) {
    throw Misuse(Message("what is corrected, and why?"), {},
                 Message("write the day, the reason and a name, such as bra "
                         "correct 2025-03-12 --reason \"Fel belopp i § 12\" "
                         "--by \"Disa Falk\""));
  }
  const std::vector<std::string> names = names_asked(session);
  if (names.empty()) {
    throw Misuse(Message("who corrects the minutes?"), {},
                 Message("say it with --by, once for each"));
  }
  Writing writing(session);
  const Meeting& meeting = writing.meeting_of(arguments.words().front());
  const std::string file = writing.name_in_ledger(*meeting.source);
  const Approval* approval = latest_approval(writing.book().ledger, file);
  if (approval == nullptr) {
    throw Misuse(Message("{} is not approved", file),
                 session.line().where(arguments.words().front()),
                 Message("change it as it is"));
  }
  std::vector<std::string> words = names;
  words.push_back(*reason);
  refuse_private_in_ledger(writing, meeting, words);
  KnownPeople(writing).demand(names, meeting);
  refuse_unchanged(writing, meeting, *approval, meeting.source->text);
  if (!arguments.has("quiet")) tell_taken_along(session, meeting, *approval);
  const std::string text = told_in(writing, meeting, *reason);
  refuse_unchanged(writing, meeting, *approval, text);
  if (text == meeting.source->text) {
    writing.must_stay(*meeting.source);
  } else {
    writing.change(*meeting.source, text);
  }
  const std::string chain = add_line(writing, meeting, LedgerEvent::corrected,
                                     text, joined(names), *reason);
  const Exit exit = writing.carry_out();
  const bool quiet = arguments.has("quiet") || arguments.has("dry-run");
  if (!quiet) session.tell(Message("the chain is now {}", chain));
  return exit;
}

}  // namespace

extern const Command correct;
const Command correct{
    .name = "correct",
    .group = Group::look_after,
    .summary = "correct approved minutes, so that everybody sees it",
    .description =
        "Change the minutes first, and then record it. The reason comes to "
        "stand in the minutes under a heading of its own and, with the new "
        "digest, in the ledger; the line of the approval stays. All that was "
        "changed since the approval is told, since it is taken along.",
    .words = "DATE",
    .takes_one_word = true,
    .options = options,
    .run = run,
};

}  // namespace bra::command
