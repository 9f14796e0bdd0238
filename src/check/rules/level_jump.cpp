// level-jump: a level that moves two steps in one month.

#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "check/pictures.h"
#include "check/rule.h"
#include "model/contradicted.h"
#include "text/utf8.h"

namespace bra::check {
namespace {

void look(const RuleContext& context, Reporter& report) {
  const Book& book = context.book;
  // Only what the same source says of two months in a row can be compared.
  using Series = std::map<Month, const Reading*>;
  std::map<std::pair<std::size_t, std::string>, Series> all;
  // Nearly all have the source of the one before.
  std::string_view written;
  std::string source;
  for (const Picture& picture : book.pictures) {
    const auto month = picture.period.month();
    const Reading& reading = held(picture, book);
    if (!month || !reading.level) continue;
    if (contradicted(picture, book) != nullptr) continue;  // level-conflict
    if (picture.source != written) source = utf8::fold(picture.source);
    written = picture.source;
    all[{picture.area, source}].emplace(*month, &reading);
  }
  for (const auto& [key, series] : all) {
    for (const auto& [month, now] : series) {
      const auto before = series.find(month.plus(-1));
      if (before == series.end()) continue;
      const std::size_t from = *before->second->level;
      const std::size_t to = *now->level;
      if ((from > to ? from - to : to - from) < 2) continue;
      report
          .at(now->level_written.span,
              Message("{} goes from {} to {} in one month",
                      book.areas[key.first].name, book.levels[from].name,
                      book.levels[to].name))
          .related(
              before->second->level_written.span,
              Message("{} in {}", book.levels[from].name, before->first.iso()))
          .advise("see that neither is mistyped, and say why in the comment");
    }
  }
}

}  // namespace

extern const Rule level_jump{
    .fault = {.name = "level-jump",
              .severity = Severity::info,
              .summary = "a level moves two steps in one month",
              .why = "From green to red in a month is either a great change, "
                     "which deserves a comment, or a slip of the pen.",
              .wrong = "februari: | Skola och unga | grön |\n"
                       "mars:     | Skola och unga | röd  |",
              .right = "februari: | Skola och unga | gul |\n"
                       "mars:     | Skola och unga | röd |"},
    .look = look,
};

}  // namespace bra::check
