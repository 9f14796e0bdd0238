#include "query/ask.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <utility>

#include "query/hint.h"
#include "text/similar.h"
#include "text/utf8.h"

namespace bra::query {
namespace {

bool is_key(std::string_view word) {
  return std::find(std::begin(keys::all), std::end(keys::all), word) !=
         std::end(keys::all);
}

// Before a colon stands a key if it is letters only: `51:an` is a place and
// `12/2025:2` a decision.
bool looks_like_key(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = utf8::decode(word, at);
    if (c < U'A' || (c > U'Z' && c < U'a') || (c > U'z' && c < 0x80)) {
      return false;
    }
    if (!utf8::is_word(c)) return false;
  }
  return !word.empty();
}

// A word of the command line, parted at its first colon if that makes it a
// term.
struct Parted {
  std::string key;  ///< canonical, or as written if unknown; empty: no term
  Span written_key;
  Span value;
};

class Asking {
 public:
  Asking(const Noun& noun, const Vocabulary& vocabulary, Day today,
         Report& report)
      : noun_(noun), vocabulary_(vocabulary), report_(report) {
    question_.today = today;
    question_.vocabulary = &vocabulary;
  }

  void add_word(Span word) {
    if (noun_.has_subject && !is_key(parted(word).key)) {
      add_to_subject(word);
    } else {
      add_term(word, word, false);
    }
  }

  void add_option(std::string_view key, Span value) {
    add(Term{.key = std::string(key), .where = value}, value);
  }

  void add_period(Span written) {
    if (const auto when = read(written)) narrow(*when, written);
  }

  void add_month(Span written) {
    const auto when = read(written);
    if (!when) return;
    if (when->days.month()) return narrow(*when, written);
    report_.add(question_fault, written, {"{} is no month", written.text()})
        .advise({"ask with --period {}", written.text()});
  }

  void add_since(Span written) {
    if (const auto days = read_days(written)) {
      narrow({.days = {days->first, {}}}, written);
    }
  }

  void add_until(Span written) {
    if (const auto days = read_days(written)) {
      narrow({.days = {{}, days->last}}, written);
    }
  }

  void choose(const CommandLine& line) {
    question_.which = line.which;
    question_.overdue = line.overdue;
    question_.unowned = line.unowned;
  }

  Question finished(Span noun) {
    refuse_words();
    const auto is_text = [](const Term& term) {
      return term.key == keys::text;
    };
    const bool has_words =
        !question_.subject.empty() ||
        std::any_of(question_.terms.begin(), question_.terms.end(), is_text);
    if (noun_.needs_words && !has_words && report_.empty()) {
      report_
          .add(question_fault, noun,
               {"{} needs to know what", our_word(noun_.name)})
          .advise(noun_.has_subject
                      ? Message("write a number, a date or words of a title")
                      : Message("write the words to look for"));
    }
    return std::move(question_);
  }

 private:
  [[nodiscard]] Parted parted(Span word) const {
    const std::string_view text = word.text();
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos) return {};
    if (!looks_like_key(text.substr(0, colon))) return {};
    // `Beslut: rådet` is text that happens to have a colon.
    if (colon + 1 < text.size() && text[colon + 1] == ' ') return {};
    return {.key = canonical(text.substr(0, colon), vocabulary_),
            .written_key = word.part(0, colon),
            .value = word.part(colon + 1, text.size())};
  }

  void add_to_subject(Span word) {
    if (question_.subject.empty()) {
      question_.subject_where = word;
    } else {
      question_.subject += ' ';
      if (question_.subject_where.source == word.source) {
        question_.subject_where.end = word.end;
      }
    }
    question_.subject += word.text();
  }

  // `rest` is what is left of `word` after a `not:`.
  void add_term(Span word, Span rest, bool negated) {
    const Parted part = parted(rest);
    if (part.key.empty()) {
      add(Term{.key = std::string(keys::text),
               .negated = negated,
               .bare = !negated,
               .where = word},
          rest);
    } else if (part.key == "not" && !negated) {
      add_term(word, part.value, true);
    } else if (part.key == "no") {
      add_absence(word, part.value, negated);
    } else if (is_key(part.key)) {
      add(Term{.key = part.key, .negated = negated, .where = word}, part.value);
    } else {
      refuse_key(part.written_key, word);
    }
  }

  void add_absence(Span word, Span written_key, bool negated) {
    const std::string key = canonical(written_key.text(), vocabulary_);
    if (!is_key(key)) return refuse_key(written_key, word);
    if (!is_asked_by(key)) return refuse_noun(key, word);
    question_.terms.push_back(
        {.key = key, .negated = negated, .none = true, .where = word});
  }

  void add(Term term, Span value) {
    if (!is_asked_by(term.key) && term.bare) {
      refused_words_ =
          refused_words_ ? spanning(refused_words_, term.where) : term.where;
      return;
    }
    if (!is_asked_by(term.key)) return refuse_noun(term.key, term.where);
    if (utf8::trim(value.text()).empty()) {
      const std::string absence = "no:" + term.key;
      report_
          .add(question_fault, term.where,
               {"nothing stands after {}", our_word(term.key + ":")})
          .advise({"write {} for what has none", our_word(absence)});
      return;
    }
    term.value = value.text();
    if (term.key == keys::meeting || term.key == keys::opened ||
        term.key == keys::due) {
      term.when = read(value);
      if (!term.when) return;
    }
    question_.terms.push_back(std::move(term));
  }

  [[nodiscard]] bool is_asked_by(std::string_view key) const {
    return key == keys::council ||
           std::find(noun_.terms.begin(), noun_.terms.end(), key) !=
               noun_.terms.end();
  }

  void refuse_key(Span key, Span word) {
    Diagnostic& found =
        report_.add(question_fault, key, {"there is no term {}", key.text()});
    std::vector<std::string_view> known(std::begin(keys::all),
                                        std::end(keys::all));
    known.emplace_back("not");
    known.emplace_back("no");
    for (const auto& [spoken, meaning] : vocabulary_.words) {
      if (is_key(meaning)) known.push_back(spoken);
    }
    const std::string_view meant = closest_to(key.text(), known);
    if (!meant.empty()) {
      found.advise(
          {"did you mean {}?", our_word(canonical(meant, vocabulary_) + ":")});
    } else {
      const std::string text =
          std::string(keys::text) + ":" + std::string(word.text());
      found.advise({"to search for the words, write {}", our_word(text)});
    }
  }

  [[nodiscard]] std::string known_terms() const {
    std::string known;
    for (const std::string_view term : noun_.terms) {
      known += std::string(term) + ":, ";
    }
    return known.append(keys::council).append(":");
  }

  // A noun that has no text is asked for some: the words are mostly a time.
  void refuse_words() {
    if (!refused_words_) return;
    const std::string words(refused_words_.text());
    Diagnostic& found =
        report_.add(question_fault, refused_words_,
                    {"{} does not look for words", our_word(noun_.name)});
    if (when_if_any(words, vocabulary_, question_.today)) {
      found.advise({"ask with --period {}", quoted(words)});
    } else {
      found.advise(
          {"{} understands {}", our_word(noun_.name), our_word(known_terms())});
    }
  }

  void refuse_noun(std::string_view key, Span where) {
    report_
        .add(question_fault, where,
             {"{} has nothing to do with {}", our_word(std::string(key) + ":"),
              our_word(noun_.name)})
        .advise({"{} understands {}", our_word(noun_.name),
                 our_word(known_terms())});
  }

  std::optional<When> read(Span written) {
    return read_when(written, vocabulary_, question_.today, report_);
  }

  std::optional<Period> read_days(Span written) {
    const auto when = read(written);
    if (!when) return {};
    if (!when->last_meetings) return when->days;
    report_.add(question_fault, written, {"{} is no day", written.text()})
        .advise({"ask with --period {}", written.text()});
    return {};
  }

  // Every period given must hold.
  void narrow(const When& when, Span written) {
    if (when.last_meetings) {
      const int count = *when.last_meetings;
      question_.last_meetings =
          std::min(question_.last_meetings.value_or(count), count);
      return;
    }
    Period narrowed = question_.period.value_or(Period{});
    const auto& [first, last] = when.days;
    if (first && (!narrowed.first || *narrowed.first < *first)) {
      narrowed.first = first;
    }
    if (last && (!narrowed.last || *last < *narrowed.last)) {
      narrowed.last = last;
    }
    if (narrowed.first && narrowed.last && *narrowed.last < *narrowed.first) {
      report_
          .add(question_fault, written,
               {"{} and {} have no day in common", period_written_.text(),
                written.text()})
          .related(period_written_, {"the other period"});
      return;
    }
    question_.period = narrowed;
    period_written_ = written;
  }

  const Noun& noun_;
  const Vocabulary& vocabulary_;
  Report& report_;
  Question question_;
  Span period_written_;
  Span refused_words_;
};

// Numbers and what people put between those of a date.
bool looks_like_day(std::string_view text) {
  return text.find_first_not_of("0123456789/.-") == std::string_view::npos &&
         text.find_first_of("/.") != std::string_view::npos;
}

std::string joined(const std::vector<std::string>& names) {
  return fmt::format("{}", fmt::join(names, ", "));
}

}  // namespace

Question ask(const CommandLine& line, const Noun& noun,
             const Vocabulary& vocabulary, Day today, Report& report) {
  Asking asking(noun, vocabulary, today, report);
  for (const Span& word : line.terms) asking.add_word(word);
  for (const auto& [key, value] : line.options) asking.add_option(key, value);
  for (const Span& written : line.periods) asking.add_period(written);
  for (const Span& written : line.months) asking.add_month(written);
  for (const Span& written : line.since) asking.add_since(written);
  for (const Span& written : line.until) asking.add_until(written);
  asking.choose(line);
  return asking.finished(line.noun);
}

void tell(const Unknown& unknown, Report& report) {
  // In the user's own words, if they stand on the command line.
  const Span where = unknown.term.where;
  const std::string asked =
      where ? std::string(where.text()) : written(unknown.term);
  if (unknown.candidates.empty() && looks_like_day(unknown.term.value)) {
    return refuse(unknown.term.where, {}, report);
  }
  Diagnostic& found =
      unknown.several
          ? report.add(question_fault, unknown.term.where,
                       {"{} could be more than one", asked})
          : report.add(question_fault, unknown.term.where,
                       {"{} matches nothing in the minutes", asked});
  if (!unknown.candidates.empty()) {
    found.advise({"did you mean {}?", joined(unknown.candidates)});
  } else if (!unknown.values.empty()) {
    found.advise({"there is: {}", our_word(joined(unknown.values))});
  } else if (unknown.term.key == keys::owner) {
    found.advise(Message("`bra people` lists everybody"));
  }
}

}  // namespace bra::query
