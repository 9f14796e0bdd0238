// What growing folders are made of: words, people, logs and pictures by the
// number.

#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "support/growing.h"

namespace bra::test::made {

using Files = std::map<std::string, std::string>;
/// The i-th of something.
using One = std::function<std::string(int)>;

/// One after the other, from 0.
std::string each(int n, const One& one);

/// The same for the same number, and nothing like the next one's.
std::string word(int i, int letters = 6);
std::string capital(int i, int letters = 6);
/// Two words.
std::string name(int i);
/// Added to a number: a word, a name that is none of the first ones.
inline constexpr int others = 1'000'000;

/// `front` is whole lines of front matter.
std::string minutes(std::string_view body, std::string_view front = {},
                    std::string_view day = "2025-01-15");
/// A list of the front matter.
std::string people(int n, const One& one = name,
                   std::string_view key = "närvarande");
/// A heading and a table of Nr, Ärende, Läge and Ansvarig.
std::string log(int n, const One& row);
/// A row of it with a number.
One row(int number_from, const One& owner);
One unnumbered(std::string_view state, int from = 0);
std::string nobody(int i);
std::string picture(int n, std::string_view month, const One& area,
                    const One& level);
std::string red(int i);
/// bra.yaml with so many.
std::string areas(int n, const One& area);

/// One file of minutes, 2025-01-15.md.
Files one(std::string text);
/// A text to be imported, in.txt.
Files document(std::string_view text);
/// So many meetings on as many days from 2000-01-01 on.
Files meetings(int n, const One& body, std::string_view front = {});

/// The two halves of growing().
std::vector<Growing> folders_of_logs();
std::vector<Growing> folders_of_text();

}  // namespace bra::test::made
