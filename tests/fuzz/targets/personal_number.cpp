// Fuzzes the search for personal numbers: places are in the text and in order,
// hiding them hides all of them, and hiding twice is hiding once.

#include <string>

#include "fuzz/target.h"
#include "text/personal_number.h"

namespace bra::fuzz {
namespace {

void one(std::string_view bytes) {
  std::size_t last = 0;
  for (const PersonalNumber& found : personal_numbers(bytes, {})) {
    demand(found.begin >= last && found.begin < found.secret &&
               found.secret < found.end && found.end <= bytes.size(),
           "numbers are in the text and in order");
    last = found.end;
    demand(found.masked(bytes).ends_with("****"), "four digits are hidden");
  }
  const std::string hidden = hide_personal_numbers(bytes);
  demand(personal_numbers(hidden, {}).empty(), "none is left");
  demand(hide_personal_numbers(hidden) == hidden, "twice is once");
}

}  // namespace

extern const Target personal_number;
const Target personal_number{
    .name = "personal_number", .begins_from = is_anything, .one = one};

}  // namespace bra::fuzz
