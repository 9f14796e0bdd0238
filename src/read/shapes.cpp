#include "read/shapes.h"

#include "language/language.h"
#include "language/lexicon.h"

namespace bra::read {
namespace {

Shapes shapes_of(Part part);

Shape shape_of(Part part, Key key) {
  switch (key) {
    case Key::present:
    case Key::absent:
    case Key::excused:
    case Key::co_opted:
    case Key::substitutes:
    case Key::serving_substitutes:
    case Key::invited:
    case Key::observers:
      return Shape::people;
    case Key::approvers:
    case Key::decisions:
    case Key::owners:
    case Key::aliases:
      return Shape::texts;
    case Key::title:
      return part == Part::meeting ? Shape::texts : Shape::text;
    case Key::exceptions:
      return Shape::reasons;
    case Key::extra:
      return Shape::truth;
    case Key::open_after:
      return Shape::number;
    case Key::items:
    case Key::measures:
    case Key::figures:
    case Key::follow_ups:
      return part == Part::meeting ? Shape::maps : Shape::text;
    case Key::risks:
      return part == Part::meeting ? Shape::pictures : Shape::text;
    case Key::areas:
      return Shape::maps;
    default:
      return Shape::text;
  }
}

Part part_of(Key list) {
  switch (list) {
    case Key::items:
      return Part::item;
    case Key::risks:
      return Part::picture;
    case Key::areas:
      return Part::risk;
    case Key::measures:
      return Part::measure;
    case Key::figures:
      return Part::figure;
    case Key::follow_ups:
      return Part::follow_up;
    default:
      return Part::person;
  }
}

Shapes shapes_of(Part part) {
  Shapes shapes;
  for (const Language* language : languages) {
    for (const KeyWord& word : language->keys) {
      if (word.part != part) continue;
      KeyShape one{.key = word.word, .shape = shape_of(part, word.key)};
      if (one.shape == Shape::maps || one.shape == Shape::pictures ||
          one.shape == Shape::people) {
        one.keys = shapes_of(part_of(word.key));
      }
      one.is_needed = part == Part::meeting && word.key == Key::date;
      shapes.push_back(std::move(one));
    }
  }
  return shapes;
}

}  // namespace

Shapes shapes_of_person() { return shapes_of(Part::person); }

Shapes shapes_of_minutes() { return shapes_of(Part::meeting); }

}  // namespace bra::read
