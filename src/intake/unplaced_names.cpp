#include "intake/unplaced_names.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "intake/labels.h"
#include "language/comparing.h"
#include "text/utf8.h"

namespace bra::intake {
namespace {

/// Whether some label of people begins or ends with the words, or is them.
bool is_part_of_label(std::string_view words) {
  const std::string folded = comparable(words);
  if (folded.empty()) return false;
  const auto holds = [&](const Label& label) {
    if (label.what != Announces::people) return false;
    const std::string_view word = label.word;
    if (word.size() <= folded.size()) return word == folded;
    const std::size_t more = word.size() - folded.size();
    return (word.starts_with(folded) && word[folded.size()] == ' ') ||
           (word.ends_with(folded) && word[more - 1] == ' ');
  };
  return std::any_of(swedish_labels.begin(), swedish_labels.end(), holds) ||
         std::any_of(nordic_labels.begin(), nordic_labels.end(), holds);
}

/// The text after such words at its start: the last of the first words that
/// are, so that `Ej tjänstgörande Stina Berg` leaves the name.
std::string_view after_label(std::string_view text) {
  constexpr std::size_t most_words = 4;
  std::string_view rest = text;
  std::size_t end = 0;
  for (std::size_t i = 0; i < most_words && end < text.size(); ++i) {
    end = std::min(text.find_first_of(" \t:", end + 1), text.size());
    if (is_part_of_label(text.substr(0, end))) rest = text.substr(end);
  }
  const std::size_t begin = rest.find_first_not_of(": \t");
  return begin == rest.npos ? std::string_view() : rest.substr(begin);
}

/// Whether the line is a name. A name alone may be a place's, unless what
/// stands above it is of a list.
bool names_somebody(const HeadDraft& draft, std::string_view text,
                    bool in_list) {
  if (is_sentence(text)) return false;
  const std::string_view rest = after_label(text);
  auto who = people_in(rest, draft.lexicon);
  // `Berg (S)`: the first name may stand on the line above.
  if (!who && rest.ends_with(')'))
    who = people_in("Anna " + std::string(rest), draft.lexicon);
  if (!who) return false;
  if (in_list || rest.size() < text.size()) return !who->empty();
  return std::any_of(who->begin(), who->end(),
                     [](const Participant& one) { return !one.party.empty(); });
}

}  // namespace

void ask_about_names(HeadDraft& draft, const Agenda& agenda) {
  bool in_list = false;
  bool is_other = false;
  for (std::size_t at = 0; at < draft.last; ++at) {
    Line& line = draft.lines[at];
    // Where no items are known the text follows, and names whom it likes.
    const bool in_text = at >= draft.head.end_line &&
                         (line.heading > 0 || is_sentence(line.text));
    if (in_text) return;
    const bool may_name = !line.is_blank() && line.table == 0 &&
                          line.fate == Fate::prose && !agenda.is_listed(at);
    // `Dokumentansvarig`, and who that is on the line below.
    const auto label = may_name ? draft.label_of(line.text) : std::nullopt;
    const bool is_said = label || std::exchange(is_other, false);
    if (label) is_other = label->rest.empty();
    if (!may_name || is_said) {
      in_list = false;
    } else if (names_somebody(draft, line.text, in_list)) {
      line.ask("who this names is not clear");
      in_list = true;
    } else {
      in_list = is_part_of_label(line.text);
    }
  }
}

}  // namespace bra::intake
