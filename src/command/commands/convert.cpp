// bra convert: minutes in the other spelling.

#include <set>
#include <string>

#include "command/lost_fact.h"
#include "command/misuse.h"
#include "command/writing.h"
#include "model/facts.h"
#include "read/read.h"
#include "report/errors.h"
#include "text/lines.h"
#include "write/conversion.h"

namespace bra::command {
namespace {

constexpr Option options[] = {dry_run};

std::string other_name(const std::string& name, bool is_markdown) {
  return name.substr(0, name.rfind('.')) + (is_markdown ? ".yaml" : ".md");
}

std::size_t line_of(const Source& source, std::size_t at) {
  return std::size_t{Lines(source).position(at).line};
}

/// A remark, or the mark of a passage that is not public.
[[noreturn]] void refuse_untold(Span place) {
  const Source& source = *place.source;
  const std::size_t line = line_of(source, place.begin);
  if (place.text().starts_with(":::")) {
    throw Misuse(
        Message("the passage from line {} of {} is not public, and YAML has "
                "no mark for that",
                line, source.name),
        {}, Message("leave these minutes in Markdown"));
  }
  throw Misuse(Message("the remark in line {} of {} has no place in the other "
                       "spelling",
                       line, source.name),
               {}, Message("take it away first, or write it as text"));
}

/// A silence holds for its line, and a line is another one afterwards.
void refuse_silences(const Meeting& meeting) {
  for (const Silence& silence : meeting.silences) {
    if (silence.line == 0) continue;
    throw Misuse(
        Message("{} is allowed on line {} of {}, and the other spelling has "
                "other lines",
                silence.rule.text, std::size_t{silence.line},
                meeting.source->name),
        {},
        Message("take it away first, or allow it for the whole file, with the "
                "key exceptions"));
  }
}

/// @throws Misuse if something would be lost
void convert_one(Writing& writing, const Meeting& meeting) {
  const Source& source = *meeting.source;
  writing.refuse_if_approved(source);
  if (!meeting.is_whole) {
    throw Misuse(Message("{} cannot be read wholly, and nothing was written",
                         source.name),
                 {},
                 Message("mend it first; `bra check` tells all that is wrong"));
  }
  const write::Page page(source);
  refuse_silences(meeting);
  // As it is written: the book names an owner once who stands there twice.
  Report heard_before;
  const auto before = writing.read_alone(source, heard_before);
  const Source other{
      other_name(source.name, page.is_markdown),
      converted(page, before ? *before : meeting, writing.lexicon(),
                language_of_page(page, writing.language()))};
  if (const auto place = untold(page, writing.lexicon(), other.text)) {
    refuse_untold(*place);
  }
  Report heard_after;
  const auto after = writing.read_alone(other, heard_after);
  const auto facts = before ? listed_facts(*before) : std::vector<Fact>();
  const auto said = after ? listed_facts(*after) : std::vector<Fact>();
  const std::string_view spelling = page.is_markdown ? "YAML" : "Markdown";
  if (facts != said) refuse_lost_fact(source, facts, said, spelling);
  if (errors_in(heard_after.all()) > errors_in(heard_before.all())) {
    refuse_new_error(source, heard_before, heard_after, spelling);
  }
  refuse_unread(source, heard_before, heard_after, other.text, spelling);
  const Source name{other.name, {}};
  writing.create(writing.name_in_ledger(name), other.text);
  writing.take_away(source);
}

Exit run(Session& session, const Arguments& arguments) {
  if (arguments.words().empty()) {
    throw Misuse(Message("which minutes are to be converted?"), {},
                 Message("write their day, such as bra convert 2025-03-12"));
  }
  Writing writing(session);
  std::set<const Meeting*> done;
  for (const std::string& word : arguments.words()) {
    const Meeting& meeting = writing.meeting_of(word);
    if (done.insert(&meeting).second) convert_one(writing, meeting);
  }
  return writing.carry_out();
}

}  // namespace

extern const Command convert;
const Command convert{
    .name = "convert",
    .group = Group::look_after,
    .summary = "minutes in Markdown become YAML, or the other way round",
    .description =
        "The facts are the same before and after, or nothing is written. How "
        "tables are laid out is not kept.",
    .words = "DATE…",
    .options = options,
    .run = run,
};

}  // namespace bra::command
