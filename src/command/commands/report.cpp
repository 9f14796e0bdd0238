// bra report: what the minutes say of a period, as a page for people.

#include "command/reporting.h"

namespace bra::command {
namespace {

constexpr Option options[] = {
    {"-p,--period", "PERIOD",
     "the time that it tells of; the last twelve months unless you say"},
    {"--as-of", "DATE|REV",
     "as it was known that day, or in that git revision"},
    {"--handout", "", "one sheet for the chair before the meeting"},
    {"--each", "", "a report for each council, in the folder that -o names"},
    {"--link-base", "URL",
     "where the folder is shown on the web, for links that lead there"},
};

Exit run(Session& session, const Arguments& /*arguments*/) {
  return report_on_councils(session);
}

}  // namespace

extern const Command report;
const Command report{
    .name = "report",
    .group = Group::ask,
    .summary = "a page for people: the risk picture, follow-ups, decisions",
    .description =
        "One file for a browser, without scripts, or Markdown with -O md. "
        "Every "
        "number leads to the line of the minutes that it comes from. Meetings "
        "after today do not count, even if their minutes are begun. Over "
        "several councils it has numbers only and names nobody. What it has "
        "from passages that are not public is marked so, and told.",
    .words = "[council:NAME]",
    .options = options,
    .writes = Writes::overview,
    .run = run,
};

}  // namespace bra::command
