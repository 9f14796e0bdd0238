#include "support/growing_parts.h"

#include <fmt/format.h>

#include <cstdint>
#include <utility>

namespace bra::test::made {

std::string each(int n, const One& one) {
  std::string out;
  for (int i = 0; i < n; ++i) out += one(i);
  return out;
}

std::string word(int i, int letters) {
  std::uint64_t mixed =
      (static_cast<std::uint64_t>(i) + 1) * 0x9E3779B97F4A7C15;
  std::string out;
  for (int k = 0; k < letters; ++k) {
    mixed ^= mixed >> 29U;
    mixed *= 0xBF58476D1CE4E5B9;
    out += static_cast<char>('a' + (mixed >> 33U) % 26);
  }
  return out;
}

std::string capital(int i, int letters) {
  std::string out = word(i, letters);
  out[0] = static_cast<char>(out[0] - 'a' + 'A');
  return out;
}

std::string name(int i) { return capital(2 * i) + ' ' + capital(2 * i + 1, 7); }

std::string minutes(std::string_view body, std::string_view front,
                    std::string_view day) {
  return fmt::format("---\ndatum: {}\n{}---\n\n{}", day, front, body);
}

std::string people(int n, const One& one, std::string_view key) {
  return fmt::format("{}:\n", key) +
         each(n, [&](int i) { return "  - " + one(i) + '\n'; });
}

std::string log(int n, const One& row) {
  return "## Uppföljning\n\n| Nr | Ärende | Läge | Ansvarig |\n"
         "| - | - | - | - |\n" +
         each(n, row);
}

One row(int number_from, const One& owner) {
  return [=](int i) {
    return fmt::format("| 250115-{} | {} {} | ny | {} |\n", number_from + i,
                       capital(i), word(others + i), owner(i));
  };
}

std::string nobody(int /*i*/) { return {}; }

One unnumbered(std::string_view state, int from) {
  return [=](int i) {
    return fmt::format("|  | {} {} | {} |  |\n", capital(from + i),
                       word(others + from + i), state);
  };
}

std::string picture(int n, std::string_view month, const One& area,
                    const One& level) {
  return fmt::format("## Lägesbild {}\n\n| Område | Nivå |\n| - | - |\n",
                     month) +
         each(n, [&](int i) {
           return fmt::format("| {} | {} |\n", area(i), level(i));
         });
}

std::string red(int /*i*/) { return "röd"; }

std::string areas(int n, const One& area) {
  return "council: Rådet\nareas:\n" + each(n, [&](int i) {
           return fmt::format("  - {{id: a{}, name: {}}}\n", i, area(i));
         });
}

Files one(std::string text) { return {{"2025-01-15.md", std::move(text)}}; }

Files document(std::string_view text) {
  return {{"bra.yaml", "council: Rådet\n"},
          {"in.txt", fmt::format("Minnesanteckningar Brottsförebyggande rådet\n"
                                 "2025-01-15\n\n{}",
                                 text)}};
}

std::string day_of(int i) {  // of a year of 12 months of 28 days
  return fmt::format("{:04}-{:02}-{:02}", 2000 + i / 336, i / 28 % 12 + 1,
                     i % 28 + 1);
}

Files meetings(int n, const One& body, std::string_view front) {
  Files files;
  for (int i = 0; i < n; ++i) {
    files[day_of(i) + ".md"] = minutes(body(i), front, day_of(i));
  }
  return files;
}

}  // namespace bra::test::made
