// One file of minutes, from its bytes to a meeting.

#include <string>
#include <string_view>

#include "read/draft.h"
#include "read/encoding.h"
#include "read/front_matter.h"
#include "read/lists.h"
#include "read/read.h"
#include "read/sections/items.h"
#include "syntax/markdown.h"
#include "syntax/yaml.h"
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

std::string_view base_name(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == path.npos ? path : path.substr(slash + 1);
}

bool has_dated_name(std::string_view path) {
  const std::string_view name = base_name(path);
  return name.size() >= 10 && iso_day(name.substr(0, 10));
}

bool is_markdown(std::string_view path) { return path.ends_with(".md"); }

bool is_yaml(std::string_view path) {
  return path.ends_with(".yaml") || path.ends_with(".yml");
}

std::string_view first_line(std::string_view text) {
  return text.substr(0, text.find_first_of("\r\n"));
}

// Whether a line at the left margin is `datum:` or `date:`.
bool has_date_key(std::string_view text, const Lexicon& lexicon) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = text.substr(at, end - at);
    const std::size_t colon = line.find(':');
    if (colon != line.npos && colon > 0 && line[0] != ' ' && line[0] != '#' &&
        lexicon.key(Part::meeting, line.substr(0, colon)) == Key::date) {
      return true;
    }
    at = end + 1;
  }
  return false;
}

// Whether what stands before `at` on its line opens a comment.
bool is_in_comment(std::string_view text, std::size_t at) {
  while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\t')) --at;
  const std::string_view before = text.substr(0, at);
  return before.ends_with("<!--") || before.ends_with('#');
}

// `bra: allow RULE: reason`, in a Markdown or a YAML comment, holds for the
// line that it stands on.
void find_silences(Draft& draft) {
  constexpr std::string_view mark = "bra: allow ";
  const std::string_view text = draft.source.text;
  std::optional<Lines> lines;
  std::size_t end = 0;
  for (std::size_t at = text.find(mark); at != text.npos;
       at = text.find(mark, end)) {
    end = at + mark.size();
    if (!is_in_comment(text, at)) continue;
    const std::size_t line_end =
        std::min(text.find_first_of("\r\n", end), text.size());
    const std::size_t close = text.substr(end, line_end - end).find("-->");
    const std::size_t said_end = close == text.npos ? line_end : end + close;
    const std::string_view said = utf8::trim(text.substr(end, said_end - end));
    end = said_end;
    const std::size_t colon = said.find(':');
    Silence silence;
    const auto words = [&](std::string_view part) -> Words {
      return {part, span_of(draft.source, part)};
    };
    silence.rule = words(utf8::trim(said.substr(0, colon)));
    if (colon != said.npos) {
      silence.reason = words(utf8::trim(said.substr(colon + 1)));
    }
    if (!lines) lines.emplace(draft.source);
    silence.line = lines->position(at).line;
    silence.span =
        span_of(draft.source, utf8::trim(text.substr(at, said_end - at)));
    draft.meeting.silences.push_back(silence);
  }
}

void read_markdown(Draft& draft) {
  const syntax::Markdown page = syntax::scan_markdown(draft.source);
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
    const syntax::YamlTree tree = syntax::read_yaml(
        *page.front_matter, draft.meeting.words, draft.report);
    read_front_matter(tree, draft);
    read_lists(tree, draft);
  }
  read_body(page, draft);
}

void read_yaml_file(Draft& draft) {
  const std::string_view text = draft.source.text;
  const Span whole = span_of(draft.source, text.substr(byte_order_mark(text)));
  const syntax::YamlTree tree =
      syntax::read_yaml(whole, draft.meeting.words, draft.report);
  read_front_matter(tree, draft);
  read_lists(tree, draft);
}

// A notice tells what is to come and a cancelled meeting what was not: neither
// states a fact.
void forget_facts(Meeting& meeting) {
  meeting.decisions.clear();
  meeting.entries.clear();
  meeting.readings.clear();
  meeting.measures.clear();
  meeting.figures.clear();
  meeting.picture_headers.clear();
  meeting.has_log = false;
  meeting.open_claimed.reset();
}

}  // namespace

bool is_candidate(const Source& source, const Lexicon& lexicon) {
  const std::string_view path = source.name;
  const std::string_view name = base_name(path);
  if (is_markdown(path)) {
    const std::string_view text =
        std::string_view(source.text).substr(byte_order_mark(source.text));
    return has_dated_name(path) || utf8::trim(first_line(text)) == "---";
  }
  if (!is_yaml(path) || name == "bra.yaml" || name == "people.yaml") {
    return false;
  }
  return has_dated_name(path) || has_date_key(source.text, lexicon);
}

std::optional<Meeting> read_meeting(const Source& source,
                                    const Lexicon& lexicon, Report& report) {
  if (!is_text(source, report)) return {};
  Meeting meeting;
  meeting.source = &source;
  Draft draft{source, lexicon, meeting, report};
  if (is_markdown(source.name)) {
    read_markdown(draft);
  } else {
    read_yaml_file(draft);
  }
  find_silences(draft);
  if (!meeting.date && !meeting.date_written.span) {
    const auto mark = byte_order_mark(source.text);
    report
        .add(date_missing,
             span_of(source,
                     first_line(std::string_view(source.text).substr(mark))),
             Message("the minutes have no date"))
        .advise(
            "write datum: and the day among the first lines, between two "
            "lines of three dashes");
  }
  if (meeting.kind == Kind::notice || meeting.kind == Kind::cancelled) {
    forget_facts(meeting);
  }
  if (!meeting.present_span) {
    meeting.present_span = meeting.date ? meeting.date->span : Span{&source};
  }
  number_decisions(meeting);
  return meeting;
}

}  // namespace bra::read
