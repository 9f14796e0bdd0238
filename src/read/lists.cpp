#include "read/lists.h"

#include "read/dates.h"
#include "read/periods.h"
#include "read/record.h"
#include "read/sections/follow_ups.h"
#include "read/sections/measures.h"
#include "read/sections/risks.h"
#include "read/sections/yaml_items.h"
#include "read/slips.h"

namespace bra::read {

using syntax::Node;
using syntax::NodeKind;
using syntax::YamlTree;

namespace {

// Calls `read` for each map in a list; anything else in it is reported.
template <class Read>
void each_map(const YamlTree& tree, const Node& list, Draft& draft, Read read) {
  if (list.kind == NodeKind::null) return;  // an empty list
  const auto refuse = [&](const Node& node) {
    draft.report
        .add(value_unexpected, node.span,
             Message("keys and values are wanted here"))
        .advise(Message("write each entry of {} as a map of keys", list.key));
  };
  if (list.kind != NodeKind::list) return refuse(list);
  for (const Node* one = tree.first(list); one != nullptr;
       one = tree.next(*one)) {
    if (one->kind == NodeKind::map) {
      read(*one);
    } else {
      refuse(*one);
    }
  }
}

std::optional<Day> held(const Draft& draft) {
  if (!draft.meeting.date) return {};
  return draft.meeting.date->day;
}

const Node* find(const YamlTree& tree, const Node& map, Part part, Key key,
                 const Draft& draft) {
  for (const Node* node = tree.first(map); node != nullptr;
       node = tree.next(*node)) {
    if (key_in(tree, map, *node, part, draft.lexicon) == key) return node;
  }
  return nullptr;
}

PicturePeriod month_of(const Node& node, Draft& draft) {
  const Words value = scalar_of(node, draft);
  if (!value) return {{}, node.span, false};
  const PeriodReading period =
      read_period(value.text, draft.lexicon, held(draft), true);
  return {period.period, value.span, period.ambiguous};
}

// `från` and `till` are the first and last day of a span.
PicturePeriod span_of_days(const Node* from, const Node* to, Draft& draft) {
  PicturePeriod period;
  const auto day = [&](const Node* node) -> std::optional<Day> {
    if (node == nullptr) return {};
    period.span = period.span ? spanning(period.span, node->span) : node->span;
    const Words value = scalar_of(*node, draft);
    if (!value) return {};
    const auto read =
        date_at(value.text, value.span, draft.lexicon, draft.report);
    return read ? std::optional(read->day) : std::nullopt;
  };
  const auto first = day(from);
  const auto last = day(to);
  if (first && last && *first <= *last) period.period = Period{first, last};
  return period;
}

void read_picture(const YamlTree& tree, const Node& map, Draft& draft) {
  const auto at = [&](Key key) {
    return find(tree, map, Part::picture, key, draft);
  };
  SeenKeys seen;
  for (const Node* node = tree.first(map); node != nullptr;
       node = tree.next(*node)) {
    const auto key = key_of(tree, map, *node, Part::picture, draft);
    if (key) seen.add(*key, *node, draft);
  }
  const Node* month = at(Key::month);
  const Node* from = at(Key::from);
  const Node* to = at(Key::to);
  if (month != nullptr && (from != nullptr || to != nullptr)) {
    draft.report
        .add(value_unexpected, map.span,
             Message("the picture has both a month and days"))
        .advise("keep the one that it is for");
  }
  const PicturePeriod period = month != nullptr ? month_of(*month, draft)
                                                : span_of_days(from, to, draft);
  Words source;
  if (const Node* node = at(Key::source)) source = scalar_of(*node, draft);
  draft.meeting.picture_headers.push_back(map.span);
  const std::size_t first = draft.meeting.readings.size();
  const Node* areas = at(Key::areas);
  bool unplaced = period.span.source != nullptr;
  if (areas == nullptr || areas->kind == NodeKind::null) {
    draft.report
        .add(value_unexpected, map.span, Message("the picture has no areas"))
        .advise("list them, each with its level");
  } else {
    each_map(tree, *areas, draft, [&](const Node& one) {
      Record record = record_of(tree, one, Part::risk, Key::aliases, draft);
      record.header = map.span;
      if (source && !record.get(Key::source)) {
        record.fields.push_back({Key::source, source});
      }
      unplaced = unplaced || !record.get(Key::month);
      read_risk(record, period, draft);
    });
    join_missing_levels(first, draft);
  }
  if (unplaced && !period.period) {
    report_period(period, period.span ? period.span : map.span, draft);
  }
}

void read_list(Key key, const YamlTree& tree, const Node& node, Draft& draft) {
  const auto records = [&](Part part, Key list, auto read) {
    each_map(tree, node, draft, [&](const Node& one) {
      Record record = record_of(tree, one, part, list, draft);
      record.header = node.key_span;
      read(record, draft);
    });
  };
  switch (key) {
    case Key::items:
      each_map(tree, node, draft,
               [&](const Node& one) { read_yaml_item(tree, one, draft); });
      return;
    case Key::risks:
      // Nearly all minutes have one picture, which needs no dash.
      if (node.kind == NodeKind::map) return read_picture(tree, node, draft);
      each_map(tree, node, draft,
               [&](const Node& one) { read_picture(tree, one, draft); });
      return;
    case Key::measures:
      return records(Part::measure, Key::aliases, read_measure);
    case Key::figures:
      return records(Part::figure, Key::aliases, read_figure);
    case Key::follow_ups:
      draft.meeting.has_log = true;
      draft.meeting.log_end = node.key_span;
      records(Part::follow_up, Key::owners, read_follow_up);
      if (!draft.meeting.entries.empty()) {
        draft.meeting.log_end = draft.meeting.entries.back().span;
      }
      return;
    default:
      return;
  }
}

}  // namespace

void read_lists(const YamlTree& tree, Draft& draft) {
  const Node* root = tree.root();
  if (root == nullptr || root->kind != NodeKind::map) return;
  for (const Node* node = tree.first(*root); node != nullptr;
       node = tree.next(*node)) {
    if (const auto key =
            key_in(tree, *root, *node, Part::meeting, draft.lexicon)) {
      read_list(*key, tree, *node, draft);
    }
  }
}

}  // namespace bra::read
