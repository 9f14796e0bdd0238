#include "text/personal_number.h"

#include <algorithm>
#include <cstdlib>
#include <initializer_list>

#include "text/ascii.h"
#include "text/loose_numbers.h"
#include "text/number_parts.h"
#include "text/utf8.h"
#include "text/word_bytes.h"
#include "text/yaml_escape.h"

namespace bra {
namespace {

constexpr std::size_t shortest_run = 6;

int digit(char c) { return c - '0'; }

int two_digits(std::string_view text) {
  return digit(text[0]) * 10 + digit(text[1]);
}

std::size_t end_of_digits(std::string_view text, std::size_t at) {
  while (at < text.size() && is_digit(text[at])) ++at;
  return at;
}

/// Six digits of a day and four more, perhaps after a century, perhaps parted.
struct Candidate {
  std::size_t begin = 0;
  std::size_t day = 0;
  std::size_t day_end = 0;
  std::size_t secret = 0;
  std::size_t end = 0;

  [[nodiscard]] bool has_century() const { return day != begin; }
  [[nodiscard]] std::string_view separator(std::string_view text) const {
    return text.substr(day_end, secret - day_end);
  }
};

constexpr std::string_view blanks[] = {" ", "\u00A0"};
constexpr std::string_view dashes[] = {"-",      "+",      "\u2010",
                                       "\u2011", "\u2013", "\u2212"};

std::size_t separator_at(std::string_view text, std::size_t at) {
  for (const std::string_view mark : dashes) {
    if (text.substr(at).starts_with(mark)) return mark.size();
  }
  for (const std::string_view mark : blanks) {
    if (text.substr(at).starts_with(mark)) return mark.size();
  }
  return 0;
}

bool is_century(int number) {
  return number == 18 || number == 19 || number == 20;
}

/// What the run of digits [begin, end) can be the beginning of.
std::optional<Candidate> candidate_at(std::string_view text, std::size_t begin,
                                      std::size_t end) {
  const std::size_t size = end - begin;
  Candidate found{.begin = begin, .day = begin, .end = end};
  if (size == 10 || size == 12) {
    found.secret = end - 4;
    found.day_end = found.secret;
  } else if (size == 6 || size == 8) {
    const std::size_t separator = separator_at(text, end);
    if (separator == 0) return {};
    found.day_end = end;
    found.secret = end + separator;
    found.end = end_of_digits(text, found.secret);
    if (found.end - found.secret != 4) return {};
  } else {
    return {};
  }
  found.day = found.day_end - 6;
  if (found.has_century() && !is_century(two_digits(text.substr(begin)))) {
    return {};
  }
  return found;
}

char32_t character_before(std::string_view text, std::size_t at) {
  std::size_t begin = at - 1;
  while (begin > 0 && at - begin < 4 &&
         (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U) {
    --begin;
  }
  const char32_t before = utf8::decode(text, begin);
  // A byte that belongs to no character does not join what it stands between.
  return begin == at ? before : U'\uFFFD';
}

bool joins_numbers(char c) {
  return c == '.' || c == ',' || c == ':' || c == '/' || c == '-';
}

/// Whether it is a part of a longer word or number: `KS2024…`, `1.234-…`.
bool is_part_of_more(std::string_view text, const Candidate& number) {
  const std::size_t begin = number.begin;
  const std::size_t end = number.end;
  const bool is_escape =
      begin > 1 && yaml_escape(text.substr(begin - 2, 2)).has_value();
  if (begin > 0 && !is_escape && utf8::is_word(character_before(text, begin))) {
    return true;
  }
  if (begin > 1 && joins_numbers(text[begin - 1]) &&
      is_digit(text[begin - 2])) {
    return true;
  }
  if (end == text.size()) return false;
  std::size_t at = end;
  if (utf8::is_word(utf8::decode(text, at))) return true;
  return end + 1 < text.size() && joins_numbers(text[end]) &&
         is_digit(text[end + 1]);
}

/// Whether it stands in an address on the web.
bool is_in_address(std::string_view text, std::size_t at) {
  constexpr std::size_t longest = 512;
  const std::size_t from = at - std::min(at, longest);
  const std::string_view before = text.substr(from, at - from);
  const std::size_t start = before.find_last_of(" \t\r\n<>\"([|`") + 1;
  const std::string_view word = before.substr(start);
  return word.starts_with("www.") || word.find("://") != word.npos;
}

enum class Label { none, person, account, telephone, matter };

bool is_one_of(std::string_view word,
               std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool begins_with_one_of(std::string_view word,
                        std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view known) {
    return word.starts_with(known);
  });
}

Label label_of(std::string_view word) {
  if (is_one_of(word, {"f", "född", "födda", "pnr", "persnr", "samnr",
                       "samordningsnr", "samordningsnummer", "born"}) ||
      begins_with_one_of(word, {"personnr", "personnummer", "person-n"})) {
    return Label::person;
  }
  if (is_one_of(word, {"bg", "pg"}) ||
      begins_with_one_of(word, {"isbn", "issn", "ocr", "bankgiro", "plusgiro",
                                "postgiro", "iban"})) {
    return Label::account;
  }
  if (is_one_of(word, {"mob", "sms"}) ||
      begins_with_one_of(word, {"tel", "tfn", "tlf", "mobil", "fax"})) {
    return Label::telephone;
  }
  if (begins_with_one_of(word, {"dnr", "diarien", "ärendenr", "ärendenummer",
                                "beställning", "faktur", "case", "order"})) {
    return Label::matter;
  }
  return Label::none;
}

/// The last word of `text`, taken off it; hyphens belong to words.
std::string_view take_last_word(std::string_view& text) {
  std::size_t end = text.size();
  while (end > 0 && !is_letter_byte(text[end - 1])) --end;
  std::size_t begin = end;
  while (begin > 0 && (is_letter_byte(text[begin - 1]) ||
                       (text[begin - 1] == '-' && begin < end))) {
    --begin;
  }
  const std::string_view word = text.substr(begin, end - begin);
  text = text.substr(0, begin);
  return word;
}

/// What the words before it on its line say that it is.
Label label_before(std::string_view text, std::size_t at) {
  constexpr std::size_t far_enough = 60;
  std::size_t from = at - std::min(at, far_enough);
  while (from < at &&
         (static_cast<unsigned char>(text[from]) & 0xC0U) == 0x80U) {
    ++from;
  }
  std::string_view before = text.substr(from, at - from);
  before = before.substr(before.find_last_of("\r\n") + 1);
  const std::string folded = utf8::fold(before);
  std::string_view left = folded;
  std::string_view word = take_last_word(left);
  if (is_one_of(word, {"nr", "nummer", "number", "är"})) {
    word = take_last_word(left);
  }
  const Label label = label_of(word);
  // `född 1981, 811218…` tells a year, not a number; an account goes on.
  const std::size_t after = left.size() + word.size();
  const bool digits_between =
      folded.find_first_of("0123456789", after) != std::string::npos;
  return digits_between && label != Label::account ? Label::none : label;
}

/// Ten digits, each second one doubled: the sum of all ends in 0.
bool has_right_check_digit(std::string_view text, const Candidate& number) {
  int sum = 0;
  bool doubled = true;
  const auto add = [&](std::string_view digits) {
    for (const char c : digits) {
      const int value = digit(c) * (doubled ? 2 : 1);
      sum += value > 9 ? value - 9 : value;
      doubled = !doubled;
    }
  };
  add(text.substr(number.day, 6));
  add(text.substr(number.secret, 4));
  return sum % 10 == 0;
}

class Search {
 public:
  Search(std::string_view text, const NumberHints& hints)
      : text_(text), hints_(hints) {}

  std::vector<PersonalNumber> in_form() {
    // A run of six digits or more covers every sixth byte.
    for (std::size_t at = shortest_run - 1; at < text_.size();
         at += shortest_run) {
      if (!is_digit(text_[at])) continue;
      std::size_t begin = at;
      while (begin > 0 && is_digit(text_[begin - 1])) --begin;
      const std::size_t end = end_of_digits(text_, at);
      if (const auto number = candidate_at(text_, begin, end)) look_at(*number);
      at = end;
    }
    return std::move(found_);
  }

  std::vector<PersonalNumber> all() {
    found_ = in_form();
    add_loose();
    return std::move(found_);
  }

 private:
  /// Those that are parted in a way of their own, where none is found already.
  void add_loose() {
    const std::size_t whole = found_.size();
    std::size_t next = 0;
    for (const LooseNumber& number : loose_numbers(text_)) {
      while (next < whole && found_[next].end <= number.begin) ++next;
      if (next < whole && found_[next].begin < number.end) continue;
      if (!number.is_telephone) look_at_loose(number);
    }
    std::inplace_merge(
        found_.begin(), found_.begin() + static_cast<std::ptrdiff_t>(whole),
        found_.end(), [](const PersonalNumber& a, const PersonalNumber& b) {
          return a.begin < b.begin;
        });
  }

  void look_at_loose(const LooseNumber& number) {
    const std::size_t begin =
        number.begin + (text_[number.begin] == '(' ? 1U : 0U);
    const Candidate place{.begin = begin, .end = number.end};
    if (is_part_of_more(text_, place) || is_in_address(text_, begin)) return;
    const Label label = label_before(text_, begin);
    if (label != Label::none && label != Label::person) return;
    std::string last(text_.substr(number.secret, number.end - number.secret));
    if (!is_digit(last[0])) last[0] = '1';  // a number that is only lent
    const std::string plain =
        digits_said(text_.substr(begin, number.secret - begin)) + '-' +
        digits_said(last);
    const auto whole = candidate_at(plain, 0, plain.find('-'));
    const Search search(plain, hints_);
    const bool is_born =
        whole && search.can_be_born(*whole, false, label == Label::person);
    if (is_born) {
      found_.push_back(
          {.begin = begin, .end = number.end, .secret = number.secret});
    }
  }

  void look_at(const Candidate& number) {
    if (is_part_of_more(text_, number)) return;
    const Label label = label_before(text_, number.begin);
    const bool named = label == Label::person;
    const std::string_view separator = number.separator(text_);
    const bool solid = separator.empty();
    if (label == Label::account) return;
    if (!named && is_telephone(number, solid, label)) return;
    if (!can_be_born(number, separator == "+", named)) return;
    const bool checks = has_right_check_digit(text_, number);
    const bool dashed = std::find(std::begin(dashes), std::end(dashes),
                                  separator) != std::end(dashes);
    const bool mistyped = named || dashed || (solid && number.has_century());
    if (!checks && !mistyped && label != Label::none) return;
    if (is_in_address(text_, number.begin)) return;
    const bool certain = checks && (!solid || number.has_century() || named);
    found_.push_back({.begin = number.begin,
                      .end = number.end,
                      .secret = number.secret,
                      .certain = certain,
                      .doubtful = !checks && !mistyped});
  }

  [[nodiscard]] bool is_telephone(const Candidate& number, bool solid,
                                  Label label) const {
    if (number.has_century() || text_[number.begin] != '0') return false;
    if (label == Label::telephone) return true;
    constexpr std::string_view mobile = "02369";  // 070, 072, 073, 076, 079
    return solid && text_[number.begin + 1] == '7' &&
           mobile.find(text_[number.begin + 2]) != mobile.npos;
  }

  [[nodiscard]] std::optional<Day> day_in(int century,
                                          const Candidate& number) const {
    constexpr int coordination = 60;  // is added to the day
    const std::string_view six = text_.substr(number.day, 6);
    const int day = two_digits(six.substr(4));
    return Day::of(century * 100 + two_digits(six), two_digits(six.substr(2)),
                   day > coordination ? day - coordination : day);
  }

  [[nodiscard]] bool is_near_meeting(std::optional<Day> day) const {
    constexpr int three_years = 3 * 365 + 1;
    return hints_.about && day &&
           std::abs(day->number - hints_.about->number) < three_years;
  }

  [[nodiscard]] bool is_alive(Day born) const {
    if (!hints_.today) return true;
    constexpr int oldest = 125;
    return born <= *hints_.today &&
           hints_.today->year() - born.year() <= oldest;
  }

  /// Whether somebody can be born on that day. Without a century it is the
  /// latest such day; `+` is written from the year that makes a hundred.
  [[nodiscard]] bool can_be_born(const Candidate& number, bool over_hundred,
                                 bool named) const {
    if (number.has_century()) {
      const auto day = day_in(two_digits(text_.substr(number.begin)), number);
      return day && is_alive(*day) && (named || !is_near_meeting(day));
    }
    // The day itself may be meant and not a birth: `250312-1030`.
    const bool birth = named || over_hundred;
    if (!birth && is_near_meeting(day_in(20, number))) return false;
    for (const int century : {20, 19, 18}) {
      const auto day = day_in(century, number);
      if (!day || is_yet_to_come(*day, over_hundred)) continue;
      return is_alive(*day);
    }
    return false;
  }

  [[nodiscard]] bool is_yet_to_come(Day day, bool over_hundred) const {
    if (!hints_.today) return false;
    if (over_hundred) return hints_.today->year() - day.year() < 100;
    return day > *hints_.today;
  }

  std::string_view text_;
  const NumberHints& hints_;
  std::vector<PersonalNumber> found_;
};

}  // namespace

std::string PersonalNumber::masked(std::string_view text) const {
  return std::string(text.substr(begin, secret - begin)) +
         std::string(end - secret, '*');
}

std::vector<PersonalNumber> personal_numbers(std::string_view text,
                                             const NumberHints& hints) {
  return Search(text, hints).all();
}

std::vector<PersonalNumber> personal_numbers_in_form(std::string_view text,
                                                     const NumberHints& hints) {
  return Search(text, hints).in_form();
}

std::string hide_personal_numbers(std::string_view text) {
  std::string hidden(text);
  // Nearly no message has as many digits: a lent one has nine, and a letter.
  if (std::count_if(text.begin(), text.end(), is_digit) < 9) return hidden;
  for (const PersonalNumber& number : personal_numbers(text, {})) {
    std::fill(hidden.begin() + static_cast<std::ptrdiff_t>(number.secret),
              hidden.begin() + static_cast<std::ptrdiff_t>(number.end), '*');
  }
  return hidden;
}

}  // namespace bra
