#include "write/rows.h"

#include <algorithm>

#include "language/word_for.h"
#include "text/capital.h"
#include "write/table_text.h"
#include "write/wording.h"

namespace bra::write {
namespace {

class Rows {
 public:
  Rows(const Language& language, Part part)
      : language_(language), part_(part) {}

  void begin() { rows_.emplace_back(); }

  void say(Key key, std::string_view text) {
    if (text.empty()) return;
    rows_.back().push_back(
        {std::string(word_for(language_, part_, key)), std::string(text)});
  }
  void say(Key key, Words words) { say(key, words.text); }

  void say(std::span<const Extra> extras) {
    for (const Extra& extra : extras) {
      rows_.back().push_back(
          {std::string(extra.heading.text), std::string(extra.value.text)});
    }
  }

  std::vector<Row> take() { return std::move(rows_); }

 private:
  const Language& language_;
  Part part_;
  std::vector<Row> rows_;
};

/// What the state column says, if the state does not stand in the status.
std::string_view state_of(const Entry& entry, const Language& language) {
  if (entry.task_line && entry.stated && !entry.state_words) {
    return word_for(language, entry.state);  // a tick
  }
  const bool own = entry.state_words.span != entry.status.span;
  return own ? entry.state_words.text : std::string_view();
}

std::string owners_of(const Entry& entry) {
  if (entry.owners.empty()) return std::string(entry.owners_written.text);
  std::string owners;
  for (const Owner& owner : entry.owners) {
    if (!owners.empty()) owners += ", ";
    owners += owner.written.text;
  }
  return owners;
}

std::string period_text(const Period& period) {
  if (const auto month = period.month()) return month->iso();
  return period.first->iso() + " – " + period.last->iso();
}

}  // namespace

std::vector<Row> follow_up_rows(const Meeting& meeting,
                                const Language& language) {
  Rows rows(language, Part::follow_up);
  for (const Entry& entry : meeting.entries) {
    rows.begin();
    rows.say(Key::id, entry.reference);
    rows.say(Key::title, entry.title);
    rows.say(Key::state, state_of(entry, language));
    rows.say(Key::status, entry.status);
    rows.say(Key::owners, owners_of(entry));
    rows.say(Key::due, entry.due_written);
    rows.say(Key::area, entry.area);
    rows.say(Key::origin, entry.origin);
    rows.say(Key::comment, entry.comment);
    rows.say(entry.extras);
  }
  return rows.take();
}

std::vector<Row> measure_rows(const Meeting& meeting,
                              const Language& language) {
  Rows rows(language, Part::measure);
  for (const Measure& measure : meeting.measures) {
    rows.begin();
    rows.say(Key::title, measure.title);
    rows.say(Key::area, measure.area_written);
    rows.say(Key::actor, measure.actor);
    rows.say(Key::effect, measure.effect);
    rows.say(Key::comment, measure.comment);
    rows.say(measure.extras);
  }
  return rows.take();
}

std::vector<Row> figure_rows(const Meeting& meeting, const Language& language) {
  Rows rows(language, Part::figure);
  for (const Figure& figure : meeting.figures) {
    rows.begin();
    rows.say(Key::title, figure.title);
    rows.say(Key::value, figure.value);
    rows.say(Key::unit, figure.unit);
    rows.say(Key::period, figure.period);
    rows.say(Key::target, figure.target);
    rows.say(Key::source, figure.source);
    rows.say(figure.extras);
  }
  return rows.take();
}

std::vector<std::vector<Row>> picture_rows(const Meeting& meeting,
                                           const Language& language) {
  std::vector<std::vector<Row>> pictures;
  for (const Span& header : meeting.picture_headers) {
    Rows rows(language, Part::risk);
    for (const Reading& reading : meeting.readings) {
      if (reading.header != header) continue;
      rows.begin();
      rows.say(Key::area, reading.area_written);
      rows.say(Key::level, reading.level_written);
      if (reading.period && reading.period->first && reading.period->last) {
        rows.say(Key::month, period_text(*reading.period));
      }
      rows.say(Key::comment, reading.comment);
      rows.say(Key::source, reading.source);
      rows.say(Key::trend, reading.trend);
      rows.say(reading.extras);
    }
    pictures.push_back(rows.take());
  }
  return pictures;
}

std::vector<std::string> table_of(const std::vector<Row>& rows) {
  std::vector<std::string> names;
  for (const Row& row : rows) {
    for (const Named& field : row) {
      if (std::find(names.begin(), names.end(), field.name) == names.end()) {
        names.push_back(field.name);
      }
    }
  }
  std::vector<std::vector<std::string>> cells(1);
  for (const std::string& name : names) {
    cells.front().push_back(cell_text(capitalised(name)));
  }
  for (const Row& row : rows) {
    auto& line = cells.emplace_back(names.size());
    for (const Named& field : row) {
      const auto at = std::find(names.begin(), names.end(), field.name);
      line[static_cast<std::size_t>(at - names.begin())] =
          cell_text(field.text);
    }
  }
  return table_lines(cells, std::vector<Alignment>(names.size()));
}

}  // namespace bra::write
