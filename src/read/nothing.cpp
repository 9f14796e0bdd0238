#include "read/nothing.h"

#include <algorithm>

namespace bra::read {

bool is_dash_only(std::string_view text) {
  const auto may_begin = [](char c) {
    return c == '-' || c == '_' || c == '=' || c == '\xE2';
  };
  if (text.empty() || !may_begin(text.front())) return false;  // nearly all
  while (!text.empty()) {
    std::size_t size = 0;
    for (const std::string_view dash : {"-", "–", "—", "_", "="}) {
      if (text.starts_with(dash)) size = dash.size();
    }
    if (size == 0) return false;
    text.remove_prefix(size);
  }
  return true;
}

bool says_nothing(std::string_view text, const Lexicon& lexicon) {
  if (is_dash_only(text)) return true;
  if (text.ends_with('.')) text.remove_suffix(1);
  if (lexicon.is(&Language::nothing, text)) return true;
  // `Inga beslut fattades`.
  const std::size_t size = lexicon.starts(&Language::nothing, text);
  if (size == 0 || size + 1 >= text.size()) return false;
  return lexicon.starts(&Language::decision, text.substr(size + 1)) > 0;
}

bool says_nothing(const Record& record) {
  return record.extras.empty() &&
         std::all_of(record.fields.begin(), record.fields.end(),
                     [](const RecordField& field) {
                       return !field.value || is_dash_only(field.value.text);
                     });
}

}  // namespace bra::read
