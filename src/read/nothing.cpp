#include "read/nothing.h"

namespace bra::read {

bool is_dash_only(std::string_view text) {
  return text == "–" || text == "-" || text == "—";
}

bool says_nothing(std::string_view text, const Lexicon& lexicon) {
  if (is_dash_only(text)) return true;
  if (text.ends_with('.')) text.remove_suffix(1);
  return lexicon.is(&Language::nothing, text);
}

}  // namespace bra::read
