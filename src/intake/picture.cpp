#include "intake/picture.h"

#include <algorithm>

#include "intake/words.h"
#include "language/comparing.h"
#include "read/periods.h"

namespace bra::intake {

void Picture::see_month(std::string_view text) {
  const read::PeriodReading read =
      read::read_period(text, *lexicon_, held_, false);
  if (read.ambiguous) {  // more than one, whichever they are
    months_.resize(2);
    return;
  }
  if (!read.period) return;
  const bool known =
      std::find(months_.begin(), months_.end(), *read.period) != months_.end();
  if (!known) months_.push_back(*read.period);
}

Picture::Taken Picture::take(std::string_view sentence) {
  const RiskSentence risks = risks_in(sentence, *areas_, *lexicon_);
  Taken taken{.level = !risks.stated.empty(), .unsure = risks.unsure};
  for (const Stated& one : risks.stated) {
    if (state(one)) continue;
    taken.unsure = Message("which areas have the level is not clear");
  }
  if (taken.level || find_one_of(risk_titles, sentence) != sentence.npos) {
    see_month(sentence);
  }
  return taken;
}

bool Picture::state(const Stated& one) {
  const std::string level = comparable(one.level);
  const auto [known, is_new] = levels_.try_emplace(comparable(one.area), level);
  if (!is_new) return known->second == level;
  rows_.push_back({one.area, one.level});
  return true;
}

Message Picture::question() const {
  if (months_.size() == 1) return {};
  if (months_.empty()) return {"which month is the picture of?"};
  return {"several months are named; which is the picture of?"};
}

Block Picture::block() const {
  Block block{.kind = BlockKind::risks, .rows = rows_};
  if (months_.size() != 1) return block;
  block.month = months_.front().month();
  if (!block.month) block.month_written = months_.front().iso();
  return block;
}

}  // namespace bra::intake
