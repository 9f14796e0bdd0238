#include "write/public/left_text.h"

#include <utility>

namespace bra::write {
namespace {

Stretches stretches_of(const std::vector<Withholding>& withheld) {
  std::vector<std::pair<std::size_t, std::size_t>> all;
  all.reserve(withheld.size());
  for (const Withholding& one : withheld) {
    all.emplace_back(one.at, one.at + one.size);
  }
  return Stretches(std::move(all));
}

}  // namespace

LeftText::LeftText(const Source& source,
                   const std::vector<Withholding>& withheld)
    : source_(source),
      said_(legible(source.text)),
      tokens_(name_tokens(said_)),
      gone_(stretches_of(withheld)) {}

bool LeftText::goes(std::size_t begin, std::size_t end) const {
  return gone_.meet(said_.from[begin], said_.to[end - 1]);
}

Withholding LeftText::part(WithheldKind kind, std::size_t begin,
                           std::size_t end) const {
  const std::size_t from = said_.from[begin];
  return {kind, source_.text.substr(from, said_.to[end - 1] - from), {}, from};
}

}  // namespace bra::write
