#include "query/known.h"

#include <algorithm>
#include <map>

#include "text/similar.h"

namespace bra::query {

void add_name(std::vector<KnownValue>& known, std::string_view name) {
  known.push_back({std::string(name), std::string(name)});
  // `Anna Karin` may be meant to be Anna-Karin Hägg.
  if (name.find('-') != std::string_view::npos) {
    std::string parted(name);
    std::replace(parted.begin(), parted.end(), '-', ' ');
    known.push_back({std::move(parted), std::string(name)});
  }
  if (name.find(' ') == std::string_view::npos) return;
  for (std::string_view rest = name; !rest.empty();) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    if (end > 0) {
      known.push_back({std::string(rest.substr(0, end)), std::string(name)});
    }
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
}

std::vector<std::string> candidates_for(std::string_view written,
                                        const std::vector<KnownValue>& known,
                                        std::size_t most) {
  std::vector<std::string_view> spellings;
  std::map<std::string_view, std::vector<std::string_view>> names;
  for (const KnownValue& value : known) {
    auto& shown = names[value.written];
    if (shown.empty()) spellings.push_back(value.written);
    if (std::find(shown.begin(), shown.end(), value.shown) == shown.end()) {
      shown.push_back(value.shown);
    }
  }
  std::vector<std::string> candidates;
  for (const auto spelling : similar_to(written, spellings, most)) {
    for (const std::string_view name : names[spelling]) {
      if (candidates.size() == most) return candidates;
      if (std::find(candidates.begin(), candidates.end(), name) ==
          candidates.end()) {
        candidates.emplace_back(name);
      }
    }
  }
  return candidates;
}

bool any_in(const Needle& needle, const std::vector<std::string_view>& texts) {
  return std::any_of(texts.begin(), texts.end(),
                     [&](std::string_view text) { return needle.in(text); });
}

}  // namespace bra::query
