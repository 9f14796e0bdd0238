#include "query/hint.h"

#include <algorithm>
#include <vector>

#include "query/key.h"
#include "query/needle.h"
#include "query/noun.h"
#include "query/period.h"
#include "text/utf8.h"

namespace bra::query {
namespace {

// Words without a key that stand side by side.
using Run = std::span<const Term>;

std::vector<Run> runs_in(const Question& question) {
  std::vector<Run> runs;
  const auto& terms = question.terms;
  for (auto at = terms.begin(); at != terms.end();) {
    at = std::find_if(at, terms.end(), [](const Term& t) { return t.bare; });
    const auto end =
        std::find_if(at, terms.end(), [](const Term& t) { return !t.bare; });
    if (at != end) runs.emplace_back(at, end);
    at = end;
  }
  return runs;
}

std::string joined(Run run) {
  std::string out;
  for (const Term& term : run) {
    if (!out.empty()) out += ' ';
    out += term.value;
  }
  return out;
}

// The longest words of the run that read as a time.
std::optional<std::string> time_in(Run run, const Vocabulary& vocabulary,
                                   Day today) {
  for (std::size_t size = run.size(); size > 0; --size) {
    for (std::size_t at = 0; at + size <= run.size(); ++at) {
      std::string words = joined(run.subspan(at, size));
      if (when_if_any(words, vocabulary, today)) return words;
    }
  }
  return {};
}

bool is_in_a_name(std::string_view word, const Book& book) {
  const Needle needle(word);
  const auto known = key_called(keys::owner)->known(book, {});
  return std::any_of(known.begin(), known.end(), [&](const KnownValue& value) {
    return needle.is(value.written);
  });
}

bool has_key(const Noun& noun, std::string_view key) {
  return std::find(noun.terms.begin(), noun.terms.end(), key) !=
         noun.terms.end();
}

std::string term(std::string_view key, std::string_view value) {
  return std::string(key) + ":" + quoted(value);
}

// `owner=maja` is `owner:maja`, `due<2025-07-01` is `due:..2025-06-30`.
std::optional<std::string> compared(std::string_view word, const Noun& noun,
                                    const Question& question) {
  const std::size_t at = word.find_first_of("=<>");
  if (at == word.npos) return {};
  const std::string key = canonical(word.substr(0, at), *question.vocabulary);
  if (!has_key(noun, key)) return {};
  const char sign = word[at];
  std::string_view value = word.substr(at + 1);
  const bool is_included = value.starts_with('=');
  if (is_included) value.remove_prefix(1);
  if (value.empty()) return {};
  if (sign == '=') return term(key, value);
  const auto when = when_if_any(value, *question.vocabulary, question.today);
  if (!when || !when->days.first || !when->days.last) return {};
  const auto& [first, last] = when->days;
  if (sign == '<') {
    return term(key, ".." + (is_included ? *last : first->plus(-1)).iso());
  }
  return term(key, (is_included ? *first : last->plus(1)).iso() + "..");
}

// As a value of one of the noun's keys: whole, or a whole word of a name.
std::optional<std::string> valued(const std::string& word, const Noun& noun,
                                  const Book& book, const Question& question) {
  const Needle needle(word);
  for (const std::string_view name : noun.terms) {
    const TermKey* key = key_called(name);
    if (key == nullptr || key->known == nullptr) continue;
    const auto known = key->known(book, question);
    const bool is_known = std::any_of(
        known.begin(), known.end(),
        [&](const KnownValue& value) { return needle.is(value.written); });
    const Term asked{.key = std::string(name), .value = word};
    Condition condition(asked);
    if (is_known && key->look_up(condition, book, question)) {
      return term(name, word);
    }
  }
  return {};
}

}  // namespace

std::string quoted(std::string_view text) {
  const bool has_blanks = text.find(' ') != text.npos;
  return has_blanks ? '"' + std::string(text) + '"' : std::string(text);
}

std::optional<Message> time_as_text(const Question& question,
                                    const Book& book) {
  for (const Run run : runs_in(question)) {
    const auto words = time_in(run, *question.vocabulary, question.today);
    if (!words || is_in_a_name(*words, book)) continue;
    return Message("{} is searched for as text; for that time: --period {}",
                   quoted(*words), quoted(*words));
  }
  return {};
}

std::optional<Message> not_counted(const Noun& noun, const Book& book,
                                   const Question& question) {
  if (!noun.counts_members || book.council.members.empty()) return {};
  const std::vector<Run> runs = runs_in(question);
  if (runs.empty()) return {};
  for (const Person& person : book.people) {
    const auto is_said = [&](const Term& word) {
      return Needle(word.value).in(person.name);
    };
    const bool is_meant = std::all_of(runs.begin(), runs.end(), [&](Run run) {
      return std::all_of(run.begin(), run.end(), is_said);
    });
    if (!is_meant) continue;
    return Message(
        "{} is in the minutes, but only the members that bra.yaml names are "
        "counted",
        person.name);
  }
  return {};
}

std::optional<Message> meant_instead(const Noun& noun,
                                     std::span<const std::string_view> flags,
                                     const Book& book,
                                     const Question& question) {
  for (const Term& word : question.terms) {
    if (!word.bare) continue;
    if (const auto term = compared(word.value, noun, question)) {
      return Message("did you mean {}?", our_word(*term));
    }
    const std::string named = canonical(word.value, *question.vocabulary);
    if (std::find(flags.begin(), flags.end(), named) != flags.end()) {
      return Message("did you mean {}?", "--" + named);
    }
    if (const auto term = valued(word.value, noun, book, question)) {
      return Message("did you mean {}?", our_word(*term));
    }
  }
  return {};
}

}  // namespace bra::query
