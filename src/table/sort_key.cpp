#include "table/sort_key.h"

#include <cmath>

#include "text/ascii.h"
#include "text/utf8.h"

namespace bra {
namespace {

using Kind = SortKey::Kind;

// How many digits a number has, written so that more digits sort later: 1 to
// 8 as one digit, 9 for every nine and then the rest.
void append_length(std::string& out, std::size_t digits) {
  for (; digits >= 9; digits -= 9) out += '9';
  out += static_cast<char>('0' + digits);
}

// Each number is led by its length, so that 9 comes before 12. The text itself
// ends the key: only equal texts have equal keys.
std::string alphabetical(std::string_view text) {
  std::string led;
  led.reserve(text.size() + 8);
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && is_digit(text[end])) ++end;
    if (end > at) {
      std::size_t first = at;
      while (first + 1 < end && text[first] == '0') ++first;
      append_length(led, end - first);
      led += text.substr(first, end - first);
      at = end;
    } else {
      led += text[at++];
    }
  }
  std::string key = utf8::collation_key(led);
  key += '\0';
  key += text;
  return key;
}

SortKey number_key(double number) {
  if (std::isnan(number)) return {};
  return {.kind = Kind::number, .number = number};
}

struct Maker {
  SortKey operator()(std::monostate) const { return {}; }
  SortKey operator()(bool is) const {
    return {.kind = Kind::truth, .number = is ? 1.0 : 0.0};
  }
  SortKey operator()(std::int64_t is) const {
    return number_key(static_cast<double>(is));
  }
  SortKey operator()(double is) const { return number_key(is); }
  SortKey operator()(const std::string& is) const {
    return {.kind = Kind::text, .text = alphabetical(is)};
  }
  SortKey operator()(Day is) const {
    return {.kind = Kind::day, .number = static_cast<double>(is.number)};
  }
  SortKey operator()(const Named& is) const {
    SortKey key{.kind = Kind::text,
                .number = static_cast<double>(is.rank),
                .text = alphabetical(is.name)};
    key.text += '\0';
    key.text += is.id;
    return key;
  }
  SortKey operator()(const List& is) const {
    if (is.empty()) return {};
    SortKey key{.kind = Kind::list};
    for (const Value& item : is) key.items.push_back(SortKey::of(item));
    return key;
  }
  SortKey operator()(const Object& is) const {
    SortKey key{.kind = Kind::object};
    for (const auto& [name, item] : is) key.items.push_back(SortKey::of(item));
    return key;
  }
};

}  // namespace

SortKey SortKey::of(const Value& value) {
  return std::visit(Maker(), value.is);
}

std::weak_ordering SortKey::operator<=>(const SortKey& other) const {
  if (const auto by = kind <=> other.kind; by != 0) return by;
  if (const auto by = std::weak_order(number, other.number); by != 0) return by;
  if (const auto by = text <=> other.text; by != 0) return by;
  return items <=> other.items;
}

}  // namespace bra
