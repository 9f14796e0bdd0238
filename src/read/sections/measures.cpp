#include "read/sections/measures.h"

namespace bra::read {

void read_measure(const Record& record, Draft& draft) {
  Measure measure;
  measure.title = record.get(Key::title);
  measure.area_written = record.get(Key::area);
  measure.actor = record.get(Key::actor);
  measure.effect = record.get(Key::effect);
  measure.comment = record.get(Key::comment);
  measure.extras = draft.meeting.words.keep(record.extras);
  measure.span = record.span;
  if (record.is_empty()) return;
  draft.meeting.measures.push_back(std::move(measure));
}

void read_figure(const Record& record, Draft& draft) {
  Figure figure;
  figure.title = record.get(Key::title);
  figure.value = record.get(Key::value);
  figure.unit = record.get(Key::unit);
  figure.period = record.get(Key::period);
  figure.target = record.get(Key::target);
  figure.source = record.get(Key::source);
  figure.extras = draft.meeting.words.keep(record.extras);
  figure.span = record.span;
  if (record.is_empty()) return;
  draft.meeting.figures.push_back(std::move(figure));
}

}  // namespace bra::read
