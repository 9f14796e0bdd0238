#include "write/public/left_homes.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "text/ascii.h"
#include "text/utf8.h"

namespace bra::write {
namespace {

constexpr std::size_t most_digits = 3;
/// `12 Old Mill Street`.
constexpr std::size_t most_words = 3;

std::string in_one_line(std::string_view text) {
  std::string line(text);
  std::replace(line.begin(), line.end(), '\n', ' ');
  return line;
}

class Homes {
 public:
  Homes(const LeftText& left, const Lexicon& lexicon)
      : text_(left.text()),
        one_line_(in_one_line(text_)),
        lexicon_(lexicon),
        streets_(lexicon.words(&Language::streets)),
        tokens_(left.tokens()) {}

  /// From a byte of the text to before another.
  struct Found {
    std::size_t begin = 0;
    std::size_t end = 0;
  };

  [[nodiscard]] std::deque<Found> all() const {
    std::deque<Found> found;
    for (std::size_t i = 0; i < tokens_.size();) {
      const std::size_t size =
          std::max({number_after(i), number_before(i), behind_living(i)});
      if (size > 0) {
        found.push_back({tokens_[i].begin, tokens_[i + size - 1].end});
      }
      i += std::max<std::size_t>(size, 1);
    }
    return found;
  }

 private:
  [[nodiscard]] bool follows(std::size_t at) const {
    return at < tokens_.size() && !tokens_[at].far && tokens_[at].blank;
  }

  [[nodiscard]] bool is_street(std::size_t at) const {
    const std::string& word = tokens_[at].folded;
    return std::any_of(
        streets_.begin(), streets_.end(),
        [&](std::string_view street) { return word.ends_with(street); });
  }

  /// `12`, and neither a time nor a day, `12.30`, `12:30`.
  [[nodiscard]] bool is_number(std::size_t at) const {
    const NameToken& token = tokens_[at];
    const std::string& digits = token.folded;
    const bool all = std::all_of(digits.begin(), digits.end(), is_digit);
    if (!all || digits.size() > most_digits) return false;
    const std::string_view after = text_.substr(token.end);
    return after.size() < 2 || !is_digit(after[1]) ||
           (after[0] != '.' && after[0] != ':');
  }

  /// `Kungsgatan 12 maj`: a day. `Storgatan 12 Maj` is a home, and somebody.
  [[nodiscard]] bool is_month(std::size_t at) const {
    const NameToken& token = tokens_[at];
    return !token.upper &&
           lexicon_.month(text_.substr(token.begin, token.end - token.begin))
               .has_value();
  }

  /// `Storgatan 12`, `Västra vägen 3 B`.
  [[nodiscard]] std::size_t number_after(std::size_t at) const {
    if (!tokens_[at].upper) return 0;
    std::size_t next = at;
    if (!is_street(next) && follows(next + 1)) ++next;
    if (!is_street(next) || !follows(next + 1) || !is_number(next + 1)) {
      return 0;
    }
    const std::size_t letter = next + 2;
    if (follows(letter) && is_month(letter)) return 0;
    const bool has_letter = letter < tokens_.size() && tokens_[letter].upper &&
                            (tokens_[letter].joined || follows(letter)) &&
                            utf8::count(tokens_[letter].folded) == 1;
    return letter - at + (has_letter ? 1 : 0);
  }

  /// `12 High Street`.
  [[nodiscard]] std::size_t number_before(std::size_t at) const {
    if (!is_number(at)) return 0;
    for (std::size_t i = 1; i <= most_words; ++i) {
      if (!follows(at + i) || !tokens_[at + i].upper) return 0;
      const bool is_whole = std::find(streets_.begin(), streets_.end(),
                                      tokens_[at + i].folded) != streets_.end();
      if (i > 1 && is_whole) return i + 1;
    }
    return 0;
  }

  /// `bor på Lillgatan`, `hemadress: Lillgatan`.
  [[nodiscard]] std::size_t behind_living(std::size_t at) const {
    const std::string_view said = one_line_;
    const std::size_t size =
        lexicon_.starts(&Language::living, said.substr(tokens_[at].begin));
    if (size == 0) return 0;
    std::size_t next = at;
    while (next < tokens_.size() &&
           tokens_[next].begin < tokens_[at].begin + size) {
      ++next;
    }
    if (next == tokens_.size() || tokens_[next].far || !tokens_[next].upper) {
      return 0;
    }
    return next - at + std::max<std::size_t>(number_after(next), 1);
  }

  std::string_view text_;
  /// Where a phrase goes over a line's end.
  std::string one_line_;
  const Lexicon& lexicon_;
  std::vector<std::string_view> streets_;
  const NameTokens& tokens_;
};

}  // namespace

std::deque<Withholding> left_homes(const LeftText& left,
                                   const Lexicon& lexicon) {
  std::deque<Withholding> found;
  for (const auto& [begin, end] : Homes(left, lexicon).all()) {
    if (left.goes(begin, end)) continue;
    found.push_back(left.part(WithheldKind::possible_home, begin, end));
  }
  return found;
}

}  // namespace bra::write
