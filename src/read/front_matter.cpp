#include "read/front_matter.h"

#include <algorithm>
#include <vector>

#include "read/dates.h"
#include "read/lists.h"
#include "read/record.h"
#include "read/sections/attendance.h"
#include "read/sections/name_parts.h"
#include "read/times.h"
#include "syntax/yaml.h"
#include "text/dash.h"
#include "text/pieces.h"
#include "text/utf8.h"

namespace bra::read {

using syntax::Node;
using syntax::NodeKind;
using syntax::YamlTree;

namespace {

// `datum` may tell the time as well as `tid`; both must tell the same.
void set_times(const Times& times, const Words& value, Draft& draft) {
  Meeting& meeting = draft.meeting;
  const bool other =
      meeting.start && (meeting.start != times.start ||
                        (meeting.end && times.end && meeting.end != times.end));
  if (other) {
    draft.report.add(time_refused, value.span, Message("two times are told"))
        .related(meeting.time, "the other one")
        .advise("keep the one that is right");
    return;
  }
  meeting.start = times.start;
  if (times.end) meeting.end = times.end;
  meeting.time = value.span;
}

void read_meeting_date(const Node& node, Draft& draft) {
  const Words value = scalar_of(node, draft);
  draft.meeting.date_written = value;
  if (!value) {
    draft.meeting.date_written.span = node.key_span;
    return;
  }
  const std::size_t told = draft.report.all().size();
  const auto held =
      occasion_at(value.text, value.span, draft.lexicon, draft.report);
  if (!held) return;
  draft.meeting.date = held->day;
  // Of what was refused in part nobody may write another form.
  if (draft.report.all().size() > told) draft.meeting.date_written = {};
  if (held->times.start) set_times(held->times, value, draft);
}

void read_meeting_time(const Node& node, Draft& draft) {
  const Words value = scalar_of(node, draft);
  if (!value) return;
  const auto times = read_times(value.text, draft.lexicon);
  if (!times) {
    draft.report
        .add(time_refused, value.span, Message("{} is no time", value.text))
        .advise(Message("write it as {}", "10:00–11:10"));
    return;
  }
  set_times(*times, value, draft);
}

std::optional<Dated> read_day(const Node& node, Draft& draft) {
  const Words value = scalar_of(node, draft);
  if (!value) return {};
  return date_at(value.text, value.span, draft.lexicon, draft.report);
}

void read_next_meeting(const Node& node, Draft& draft) {
  Meeting& meeting = draft.meeting;
  meeting.next_meeting_written = scalar_of(node, draft);
  const Words& value = meeting.next_meeting_written;
  if (!value) return;
  const auto next =
      occasion_at(value.text, value.span, draft.lexicon, draft.report);
  if (next) meeting.next_meeting = next->day;  // the time stays as written
}

void read_kind(const Node& node, Draft& draft) {
  const Words value = scalar_of(node, draft);
  if (!value) return;
  if (const auto kind = draft.lexicon.kind(value.text)) {
    draft.meeting.kind = *kind;
    draft.meeting.kind_span = value.span;
    return;
  }
  draft.report
      .add(value_unexpected, value.span,
           Message("{} is no kind of meeting", value.text))
      .advise("write notes, minutes, notice or cancelled");
}

void read_extra(const Node& node, Draft& draft) {
  const Words value = scalar_of(node, draft);
  if (!value) return;
  if (const auto truth = draft.lexicon.truth(value.text)) {
    draft.meeting.extra = *truth;
    return;
  }
  draft.report
      .add(value_unexpected, value.span,
           Message("{} is neither yes nor no", value.text))
      .advise("write ja or nej");
}

/// One text, or a list of them.
void read_words(const YamlTree& tree, const Node& node, Draft& draft,
                std::vector<Words>& into) {
  if (node.kind != NodeKind::list) {
    if (const Words value = scalar_of(node, draft)) into.push_back(value);
    return;
  }
  for (const Node* one = tree.first(node); one != nullptr;
       one = tree.next(*one)) {
    if (const Words value = scalar_of(*one, draft)) into.push_back(value);
  }
}

// `ej justerat`, `väntar`, `nej`, `–`: the words deny what the key says.
bool denies(std::string_view text, const Lexicon& lexicon) {
  if (is_dash(text)) return true;
  if (lexicon.truth(text) == false) return true;
  const auto state = lexicon.state(text);
  if (state && *state != State::done && *state != State::closed) return true;
  for (const std::string_view word : pieces(text, " ,.")) {
    if (lexicon.is(&Language::negations, word)) {
      return true;
    }
  }
  return false;
}

// The first day that a few words name: `justerat den 31 januari 2024`.
std::optional<Dated> day_in(const Words& words, const Lexicon& lexicon) {
  constexpr std::size_t few = 200;
  const std::string_view text = words.text.substr(0, few);
  for (std::size_t at = 0; at < text.size();) {
    const DateReading reading = read_date(text.substr(at), lexicon);
    if (reading.day) return Dated{*reading.day, words.span, reading.weekday};
    at = std::min(text.find(' ', at), text.size() - 1) + 1;
  }
  return {};
}

void read_approved(const Node& node, Draft& draft) {
  Meeting& meeting = draft.meeting;
  meeting.approved = scalar_of(node, draft);
  const Words& words = meeting.approved;
  meeting.is_approved = words && !denies(words.text, draft.lexicon);
  if (meeting.is_approved) meeting.approved_on = day_in(words, draft.lexicon);
}

// `undantag` is a list of `RULE: reason`.
void read_exceptions(const YamlTree& tree, const Node& node, Draft& draft) {
  const auto add = [&](Words rule, Words reason) {
    Silence silence;
    silence.rule = {utf8::trim(rule.text), rule.span};
    silence.reason = {utf8::trim(reason.text), reason.span};
    silence.span = rule.span;
    draft.meeting.silences.push_back(silence);
  };
  const auto take_text = [&](const Node& said) {
    const Words text = scalar_of(said, draft);
    if (!text) return;
    const std::size_t colon = text.text.find(':');
    const bool has_reason = colon != text.text.npos;
    add({text.text.substr(0, colon), text.span},
        {has_reason ? text.text.substr(colon + 1) : std::string_view(),
         text.span});
  };
  const auto take_pairs = [&](const Node& map) {
    for (const Node* pair = tree.first(map); pair != nullptr;
         pair = tree.next(*pair)) {
      const Words reason = scalar_of(*pair, draft);
      add({pair->key, pair->key_span}, reason);
    }
  };
  if (node.kind == NodeKind::map) return take_pairs(node);
  if (node.kind == NodeKind::scalar) return take_text(node);
  for (const Node* one = tree.first(node); one != nullptr;
       one = tree.next(*one)) {
    if (one->kind == NodeKind::map) {
      take_pairs(*one);
    } else {
      take_text(*one);
    }
  }
}

void read_open_after(const Node& node, Draft& draft) {
  const Words value = scalar_of(node, draft);
  if (!value) return;
  const auto count = whole_number(value.text);
  if (!count) {
    draft.report
        .add(value_unexpected, value.span,
             Message("{} is no number", value.text))
        .advise("write how many follow-ups are open, as a number");
    return;
  }
  draft.meeting.open_claimed = count;
  draft.meeting.open_claimed_span = value.span;
}

// What stands below a key that nobody knows may be the people present.
bool lists_names(const YamlTree& tree, const Node& node,
                 const Lexicon& lexicon) {
  constexpr int enough = 100;
  if (node.kind != NodeKind::list) return false;
  int looked_at = 0;
  for (const Node* one = tree.first(node); one != nullptr;
       one = tree.next(*one)) {
    if (++looked_at > enough) return true;
    if (one->kind != NodeKind::scalar) continue;
    const std::string_view text = one->text;
    const std::size_t end = std::min(text.find_first_of(",("), text.size());
    if (reads_as_name(utf8::trim(text.substr(0, end)), lexicon)) return true;
  }
  return false;
}

void read_serving_substitutes(const YamlTree& tree, const Node& node,
                              Draft& draft) {
  auto& all = draft.meeting.attendees;
  const std::size_t before = all.size();
  read_people_list(tree, node, Capacity::substitute, draft);
  for (std::size_t i = before; i < all.size(); ++i) {
    all[i].serving = all[i].serving || all[i].capacity == Capacity::substitute;
  }
}

void read_key(Key key, const YamlTree& tree, const Node& node, Draft& draft) {
  Meeting& meeting = draft.meeting;
  switch (key) {
    case Key::date:
      return read_meeting_date(node, draft);
    case Key::time:
      return read_meeting_time(node, draft);
    case Key::place:
      meeting.place = unquoted(scalar_of(node, draft));
      return;
    case Key::title:
      return read_words(tree, node, draft, meeting.titles);
    case Key::number:
      meeting.number = scalar_of(node, draft);
      return;
    case Key::reference:
      meeting.reference = scalar_of(node, draft);
      return;
    case Key::kind:
      return read_kind(node, draft);
    case Key::extra:
      return read_extra(node, draft);
    case Key::chair:
      meeting.chair_written = scalar_of(node, draft);
      return check_officer(meeting.chair_written, draft);
    case Key::secretary:
      meeting.secretary_written = scalar_of(node, draft);
      return check_officer(meeting.secretary_written, draft);
    case Key::present:
      meeting.present_span = node.key_span;
      return read_people_list(tree, node, Capacity::member, draft);
    case Key::absent:
      return read_people_list(tree, node, Capacity::absent, draft);
    case Key::excused:
      return read_people_list(tree, node, Capacity::excused, draft);
    case Key::co_opted:
      return read_people_list(tree, node, Capacity::co_opted, draft);
    case Key::substitutes:
      return read_people_list(tree, node, Capacity::substitute, draft);
    case Key::serving_substitutes:
      return read_serving_substitutes(tree, node, draft);
    case Key::invited:
      return read_people_list(tree, node, Capacity::invited, draft);
    case Key::observers:
      return read_people_list(tree, node, Capacity::observer, draft);
    case Key::next_meeting:
      return read_next_meeting(node, draft);
    case Key::approvers:
      return read_words(tree, node, draft, meeting.approvers);
    case Key::approved:
      return read_approved(node, draft);
    case Key::picture_adopted:
      meeting.picture_adopted = read_day(node, draft);
      return;
    case Key::plan_adopted:
      meeting.plan_adopted = read_day(node, draft);
      return;
    case Key::exceptions:
      return read_exceptions(tree, node, draft);
    case Key::open_after:
      return read_open_after(node, draft);
    default:
      return;  // the lists, read when the date is known
  }
}

}  // namespace

void read_front_matter(const YamlTree& tree, Draft& draft) {
  const Node* root = tree.root();
  if (root == nullptr || root->kind == NodeKind::null) return;
  if (root->kind != NodeKind::map) {
    draft.report
        .add(value_unexpected, root->span,
             Message("the front matter is no list of keys"))
        .advise("write each fact as key: value, such as date: 2025-03-12");
    return;
  }
  SeenKeys seen;
  for (const Node* node = tree.first(*root); node != nullptr;
       node = tree.next(*node)) {
    const auto key = key_of(tree, *root, *node, Part::meeting, draft);
    if (!key) {
      if (lists_names(tree, *node, draft.lexicon)) {
        draft.meeting.attendees_are_whole = false;
      }
      continue;
    }
    // `inbjudna` and `övriga deltagande` add up.
    if (*key != Key::invited && !seen.add(*key, *node, draft)) continue;
    read_key(*key, tree, *node, draft);
  }
}

}  // namespace bra::read
