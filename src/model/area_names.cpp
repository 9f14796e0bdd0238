#include "model/area_names.h"

#include "text/utf8.h"

namespace bra {
namespace {

// Nobody calls an area by more words than this; longer names are not looked
// for, so that a hostile list of them costs no square.
constexpr std::size_t most_words = 16;

// A text's words, folded and parted by one blank, and where each begins.
struct PlainWords {
  std::string text;
  std::vector<std::size_t> begins;

  explicit PlainWords(std::string_view written) {
    const std::string folded = utf8::fold(written);
    bool inside = false;
    for (std::size_t at = 0; at < folded.size();) {
      const std::size_t from = at;
      const bool is_word = utf8::is_word(utf8::decode(folded, at));
      if (is_word && !inside) {
        if (!text.empty()) text += ' ';
        begins.push_back(text.size());
      }
      if (is_word) text.append(folded, from, at - from);
      inside = is_word;
    }
  }

  /// `count` words from word `first` on.
  [[nodiscard]] std::string_view part(std::size_t first,
                                      std::size_t count) const {
    const std::size_t after = first + count;
    const std::size_t end =
        after < begins.size() ? begins[after] - 1 : text.size();
    return std::string_view(text).substr(begins[first], end - begins[first]);
  }
};

}  // namespace

AreaNames::AreaNames(const std::vector<Area>& areas) {
  const auto learn = [&](std::string_view name, std::size_t area) {
    const PlainWords words(name);
    const std::size_t size = words.begins.size();
    if (size == 0 || size > most_words) return;
    names_[words.text].push_back(area);
    sizes_[std::string(words.part(0, 1))].insert(size);
  };
  for (std::size_t i = 0; i < areas.size(); ++i) {
    learn(areas[i].name, i);
    for (const std::string& alias : areas[i].aliases) learn(alias, i);
  }
}

std::set<std::size_t> AreaNames::named_in(std::string_view text) const {
  std::set<std::size_t> found;
  const PlainWords words(text);
  for (std::size_t first = 0; first < words.begins.size(); ++first) {
    const auto begun = sizes_.find(words.part(first, 1));
    if (begun == sizes_.end()) continue;
    for (const std::size_t size : begun->second) {
      if (first + size > words.begins.size()) break;
      const auto known = names_.find(words.part(first, size));
      if (known == names_.end()) continue;
      found.insert(known->second.begin(), known->second.end());
    }
  }
  return found;
}

}  // namespace bra
