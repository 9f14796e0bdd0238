// One file of minutes, from its bytes to a meeting.

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "read/draft.h"
#include "read/encoding.h"
#include "read/front_matter.h"
#include "read/head_lines.h"
#include "read/indents.h"
#include "read/lists.h"
#include "read/merge_marks.h"
#include "read/not_held.h"
#include "read/read.h"
#include "read/sections/attendance_in_text.h"
#include "read/sections/facts_in_text.h"
#include "read/sections/items.h"
#include "read/sections/next_meeting_in_text.h"
#include "read/sections/numbers.h"
#include "read/sections/recurring.h"
#include "read/sections/second_front_matter.h"
#include "read/sections/stray_facts.h"
#include "read/sections/title_date.h"
#include "read/sections/unclosed.h"
#include "read/sections/unread_headings.h"
#include "read/silences.h"
#include "read/stray_lines.h"
#include "read/too_large.h"
#include "syntax/markdown.h"
#include "syntax/yaml.h"
#include "text/file_name.h"
#include "text/lines.h"
#include "text/utf8.h"

namespace bra::read {

extern const Fault date_missing{
    .name = "date-missing",
    .severity = Severity::error,
    .summary = "minutes without a date",
    .why =
        "A meeting is known by its day. Without one none of its facts can "
        "be placed, and none of them is counted.",
    .wrong = "---\nplats: Stadshuset\n---",
    .right = "---\ndatum: 2025-03-12\nplats: Stadshuset\n---",
};

namespace {

std::string_view first_line(std::string_view text) {
  return text.substr(0, text.find_first_of("\r\n"));
}

/// The draft as its facts are read. Where there are none nothing is wrong with
/// them either: what is found goes to `unheard`.
Draft draft_of_facts(Draft& draft, Report& unheard) {
  return {draft.source, draft.lexicon, draft.meeting,
          states_facts(draft.meeting) ? draft.report : unheard,
          draft.recurring};
}

// Whether nothing found from `first` on keeps a part of the file unread.
bool is_whole(const Report& report, std::size_t first) {
  const auto& all = report.all();
  return std::none_of(
      all.begin() + static_cast<std::ptrdiff_t>(first), all.end(),
      [](const Diagnostic& found) {
        const bool in_yaml = found.fault == &syntax::indentation &&
                             found.severity == Severity::error;
        return found.fault->silencing == Silencing::never || in_yaml;
      });
}

// The keys at the top, of which a part may be unread. False if their lists are
// too long.
bool read_keys(const syntax::YamlTree& tree, std::size_t found_before,
               std::size_t file_limit, Draft& draft) {
  if (!is_within_limits(tree, file_limit, draft.report)) return false;
  read_front_matter(tree, draft);
  if (!is_whole(draft.report, found_before)) {
    name_lost_marks(found_before, draft);
    draft.meeting.attendees_are_whole = false;
  }
  return true;
}

// `tree` is empty; what it lends is memory. False if its lists are too long.
bool read_markdown(const syntax::Markdown& page, syntax::YamlTree& tree,
                   std::size_t file_limit, Draft& draft) {
  const std::size_t found_before = draft.report.all().size();
  if (page.front_matter_unclosed) {
    const auto mark = byte_order_mark(draft.source.text);
    draft.report
        .add(syntax::yaml_syntax,
             span_of(
                 draft.source,
                 first_line(std::string_view(draft.source.text).substr(mark))),
             Message("the front matter that begins here never ends"))
        .advise("close it with a line of three dashes");
  }
  if (page.front_matter) {
    tree = syntax::read_yaml(*page.front_matter, draft.meeting.words,
                             draft.report, std::move(tree));
    if (!read_keys(tree, found_before, file_limit, draft)) return false;
  }
  const std::size_t body = page.front_matter ? page.front_matter->end : 0;
  find_odd_indents({&draft.source, static_cast<std::uint32_t>(body),
                    static_cast<std::uint32_t>(draft.source.text.size())},
                   draft.report);
  Report unheard;
  Draft facts = draft_of_facts(draft, unheard);
  read_lists(tree, facts);
  read_body(page, facts);
  find_attendance_in_text(page, facts);
  find_other_next_meeting(facts);
  find_other_date_in_title(facts);
  find_unread_headings(page, facts);
  find_second_front_matter(page, facts);
  find_stray_facts(facts);
  std::vector<Span> code;
  for (const syntax::Block& block : page.blocks) {
    if (block.kind == syntax::BlockKind::code) code.push_back(block.span);
  }
  tell_unread(std::move(unheard), draft.report);
  find_silences(code, row_limit(file_limit), draft);
  return true;
}

// The same of a file that is all YAML.
bool read_yaml_file(syntax::YamlTree& tree, std::size_t file_limit,
                    Draft& draft) {
  const std::size_t found_before = draft.report.all().size();
  const std::string_view text = draft.source.text;
  const Span whole = span_of(draft.source, text.substr(byte_order_mark(text)));
  tree = syntax::read_yaml(whole, draft.meeting.words, draft.report,
                           std::move(tree));
  if (!read_keys(tree, found_before, file_limit, draft)) return false;
  Report unheard;
  Draft facts = draft_of_facts(draft, unheard);
  read_lists(tree, facts);
  PromisedFacts::look_at_items(facts);
  find_other_next_meeting(facts);
  find_other_date_in_title(facts);
  find_stray_facts(facts);
  tell_unread(std::move(unheard), draft.report);
  find_silences({}, row_limit(file_limit), draft);
  return true;
}

}  // namespace

bool is_candidate(const Source& source, const Lexicon& lexicon) {
  const std::string_view path = source.name;
  const std::string_view name = file_name(source);
  if (is_markdown_name(path)) {
    const std::string_view text =
        std::string_view(source.text).substr(byte_order_mark(source.text));
    return named_day(source) || utf8::trim(first_line(text)) == "---";
  }
  if (!is_yaml_name(path) || is_settings_name(name)) return false;
  return named_day(source) || has_date_key(source.text, lexicon);
}

struct MeetingReader::Memory {
  Recurring recurring;
  /// Of the latest file; their memory serves the next one.
  syntax::Markdown page;
  syntax::YamlTree tree;
};

MeetingReader::MeetingReader(const Lexicon& lexicon, std::size_t file_limit)
    : lexicon_(lexicon),
      file_limit_(file_limit),
      memory_(std::make_unique<Memory>()) {}

MeetingReader::~MeetingReader() = default;

std::optional<Meeting> MeetingReader::read(const Source& source,
                                           Report& report) {
  const std::size_t found_before = report.all().size();
  if (!is_within_limits(source, file_limit_, report)) return {};
  if (!is_text(source, report)) return {};
  if (find_merge_marks(source, report)) return {};
  Meeting meeting;
  meeting.source = &source;
  Draft draft{source, lexicon_, meeting, report, memory_->recurring};
  read_passages(draft);
  syntax::YamlTree& tree = memory_->tree;
  tree.clear();
  if (is_markdown_name(source.name)) {
    syntax::Markdown& page = memory_->page;
    page.clear();
    page = syntax::scan_markdown(source, std::move(page));
    if (!is_within_limits(page, file_limit_, report)) return {};
    if (!read_markdown(page, tree, file_limit_, draft)) return {};
  } else if (!read_yaml_file(tree, file_limit_, draft)) {
    return {};
  }
  if (!is_within_limits(meeting, file_limit_, report)) return {};
  meeting.is_whole = is_whole(report, found_before);
  // A date may be what cannot be read.
  if (meeting.is_whole && !meeting.date && !meeting.date_written.span &&
      !report_late_head(source, lexicon_, date_missing, report)) {
    const auto mark = byte_order_mark(source.text);
    report
        .add(date_missing,
             span_of(source,
                     first_line(std::string_view(source.text).substr(mark))),
             Message("the minutes have no date"))
        .advise(
            "write date: and the day among the first lines, between two lines "
            "of three dashes");
  }
  if (!states_facts(meeting)) forget_facts(meeting, report);
  if (!meeting.present_span) {
    meeting.present_span = meeting.date ? meeting.date->span : Span{&source};
  }
  number_decisions(meeting);
  return meeting;
}

std::optional<Meeting> read_meeting(const Source& source,
                                    const Lexicon& lexicon,
                                    std::size_t file_limit, Report& report) {
  return MeetingReader(lexicon, file_limit).read(source, report);
}

}  // namespace bra::read
