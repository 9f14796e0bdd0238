#include "intake/decisions.h"

#include "intake/sentences.h"
#include "intake/words.h"
#include "language/comparing.h"
#include "text/pieces.h"
#include "text/utf8.h"

namespace bra::intake {
namespace {

bool is_taken_along(std::string_view sentence) {
  const std::size_t take = find_one_of(takes_along, sentence);
  return take != sentence.npos &&
         find_one_of(reports_back, sentence, take) != sentence.npos;
}

/// `Rådet`, `Lokala Brå`, `Mötet` at the start: how long.
std::size_t our_subject(std::string_view sentence, const Lexicon& lexicon) {
  return std::max(starts_with_one(our_body, sentence),
                  lexicon.starts(&Language::this_body, sentence));
}

bool names_body(std::string_view text, const Lexicon& lexicon) {
  if (find_one_of(other_bodies, text) != text.npos) return true;
  for (const std::string_view piece : pieces(text, ' ')) {
    const std::string word = comparable(piece);
    for (const std::string_view body : lexicon.words(&Language::bodies)) {
      if (word.ends_with(body)) return true;
    }
  }
  return false;
}

bool is_decision(std::string_view sentence, const Lexicon& lexicon) {
  if (sentence.ends_with('?') || sentence.size() > 600) return false;
  if (const std::size_t subject = our_subject(sentence, lexicon)) {
    const std::string_view rest = utf8::trim(sentence.substr(subject));
    // `Rådet beslutar att …`; `Rådet ska besluta` and `Rådet har beslutat`
    // begin otherwise.
    if (starts_with_one(deciding, rest) > 0) return true;
  }
  if (is_taken_along(sentence)) {
    const std::size_t take = find_one_of(takes_along, sentence);
    return find_one_of(no_decision, sentence.substr(0, take)) ==
           std::string_view::npos;
  }
  const std::size_t formula = find_one_of(formulas, sentence);
  if (formula == sentence.npos) return false;
  const std::string_view before = sentence.substr(0, formula);
  const std::size_t size = starts_with_one(formulas, sentence.substr(formula));
  const std::string_view after = utf8::trim(sentence.substr(formula + size));
  if (after.starts_with("av ")) return false;
  if (find_one_of(no_decision, before) != before.npos) return false;
  return our_subject(sentence, lexicon) > 0 || !names_body(before, lexicon) ||
         find_one_of(assignments, sentence) == formula;
}

}  // namespace

bool is_of_other_body(std::string_view sentence, const Lexicon& lexicon) {
  if (our_subject(sentence, lexicon) > 0) return false;
  const std::size_t verb = find_one_of(deciding, sentence);
  return verb != sentence.npos && names_body(sentence.substr(0, verb), lexicon);
}

std::string_view decision_in(std::string_view sentence,
                             const Lexicon& lexicon) {
  const auto label = labelled(sentence, false);
  const bool labels = label && !label->rest.empty() &&
                      label->label->what == Announces::decision;
  if (labels) return label->rest;
  return is_decision(sentence, lexicon) ? sentence : std::string_view();
}

Task task_in(std::string_view sentence) {
  const std::size_t at = find_one_of(assignments, sentence);
  if (at != sentence.npos) {
    const std::size_t size = starts_with_one(assignments, sentence.substr(at));
    std::string_view title = utf8::trim(sentence.substr(at + size));
    if (title.starts_with("att ")) title.remove_prefix(4);
    std::string_view owner = utf8::trim(sentence.substr(0, at));
    // `Rådet beslutar att Nils Holm får i uppdrag att …`
    const std::size_t that = owner.rfind(" att ");
    if (that != owner.npos) owner = utf8::trim(owner.substr(that + 5));
    return {title, owner};
  }
  if (!is_taken_along(sentence)) return {};
  const std::size_t take = find_one_of(takes_along, sentence);
  const std::size_t size = starts_with_one(takes_along, sentence.substr(take));
  return {utf8::trim(sentence.substr(take + size)),
          utf8::trim(sentence.substr(0, take))};
}

bool is_another_decision(const Line& line, const Lexicon& lexicon) {
  const bool numbered = line.text[0] >= '0' && line.text[0] <= '9';
  return line.bullet || numbered ||
         !decision_in(sentences_of(line.text).front(), lexicon).empty();
}

}  // namespace bra::intake
