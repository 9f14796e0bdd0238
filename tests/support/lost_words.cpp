#include "support/lost_words.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <tuple>

#include "syntax/markdown.h"
#include "text/utf8.h"

namespace bra::test {
namespace {

struct Word {
  std::string folded;
  std::size_t begin = 0;
  bool kept = false;
};

bool is_digit(std::string_view text, std::size_t at) {
  return text[at] >= '0' && text[at] <= '9';
}

// `11Våld` is two words, since a number is read from what follows it; `\n`
// and `\t` are none.
std::vector<Word> words_in(std::string_view text) {
  std::vector<Word> words;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    while (at < text.size() && is_digit(text, at) == is_digit(text, begin)) {
      std::size_t next = at;
      if (!utf8::is_word(utf8::decode(text, next))) break;
      at = next;
    }
    if (at > begin) {
      words.push_back({utf8::fold(text.substr(begin, at - begin)), begin});
    } else if (text.substr(at, 2) == "\\n" || text.substr(at, 2) == "\\t") {
      at += 2;
    } else {
      utf8::decode(text, at);
    }
  }
  return words;
}

class Ledger {
 public:
  explicit Ledger(std::string_view text) : words_(words_in(text)) {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      by_word_[words_[i].folded].push_back(i);
    }
  }

  /// All that stands there.
  void keep(Span place) {
    for (auto word = from(place.begin);
         word != words_.end() && word->begin < place.end; ++word) {
      word->kept = true;
    }
  }

  /// The words of a fact, where they stand in its place. `Pågår` can be state
  /// and status at once; it keeps its word once.
  void keep(const Words& fact) {
    if (facts_.emplace(fact.text, fact.span.begin, fact.span.end).second) {
      keep_text(fact);
    }
  }
  void keep_text(const Words& fact) {
    for (const Word& said : words_in(fact.text)) {
      const auto found = by_word_.find(said.folded);
      if (found == by_word_.end()) {
        keep_parts(said.folded, fact.span);
        continue;
      }
      for (const std::size_t i : found->second) {
        Word& word = words_[i];
        if (word.begin < fact.span.begin || word.kept) continue;
        if (word.begin < fact.span.end) word.kept = true;
        break;
      }
    }
  }
  void keep(std::span<const Extra> extras) {
    for (const Extra& extra : extras) {
      keep(extra.heading);
      keep(extra.value);
    }
  }
  void keep(const std::optional<Dated>& day) {
    if (day) keep(day->span);
  }

  [[nodiscard]] std::vector<std::string> lost() const {
    std::vector<std::string> lost;
    for (const Word& word : words_) {
      if (!word.kept) lost.push_back(word.folded);
    }
    return lost;
  }

 private:
  // `för**vårdnad**` is one word of the fact and two of the file.
  void keep_parts(std::string_view said, Span place) {
    for (auto word = from(place.begin);
         word != words_.end() && word->begin < place.end && !said.empty();
         ++word) {
      if (word->kept || !said.starts_with(word->folded)) continue;
      word->kept = true;
      said.remove_prefix(word->folded.size());
    }
  }

  std::vector<Word>::iterator from(std::size_t begin) {
    return std::lower_bound(
        words_.begin(), words_.end(), begin,
        [](const Word& word, std::size_t at) { return word.begin < at; });
  }

  std::vector<Word> words_;
  std::map<std::string, std::vector<std::size_t>> by_word_;
  std::set<std::tuple<std::string_view, std::uint32_t, std::uint32_t>> facts_;
};

void keep_people(const Meeting& meeting, Ledger& ledger) {
  for (const Attendee& who : meeting.attendees) {
    for (const Words* fact :
         {&who.name, &who.party, &who.role, &who.organisation, &who.replaces,
          &who.part, &who.reason}) {
      ledger.keep(*fact);
    }
  }
  ledger.keep(meeting.chair_written);
  ledger.keep(meeting.secretary_written);
  for (const Words& approver : meeting.approvers) ledger.keep(approver);
}

void keep_text(const Meeting& meeting, Ledger& ledger) {
  for (const Words& title : meeting.titles) ledger.keep(title);
  for (const Item& item : meeting.items) {
    for (const Words* fact : {&item.number, &item.title, &item.presenter}) {
      ledger.keep(*fact);
    }
    for (const Words& prose : item.prose) ledger.keep_text(prose);
  }
  for (const Decision& decision : meeting.decisions) {
    ledger.keep_text(Words{decision.text.text, decision.span});
  }
}

void keep_log(const Meeting& meeting, Ledger& ledger) {
  for (const Entry& entry : meeting.entries) {
    for (const Words* fact :
         {&entry.reference, &entry.title, &entry.state_words, &entry.status,
          &entry.owners_written, &entry.due_written, &entry.area, &entry.origin,
          &entry.comment}) {
      ledger.keep(*fact);
    }
    for (const Owner& owner : entry.owners) ledger.keep(owner.written);
    ledger.keep(entry.extras);
  }
}

void keep_tables(const Meeting& meeting, Ledger& ledger) {
  // A month with no level below it heads its column all the same.
  if (meeting.source->name.ends_with(".md")) {
    for (const Span& header : meeting.picture_headers) ledger.keep(header);
  }
  for (const Reading& reading : meeting.readings) {
    for (const Words* fact :
         {&reading.area_written, &reading.level_written, &reading.comment,
          &reading.source, &reading.trend}) {
      ledger.keep(*fact);
    }
    ledger.keep(reading.extras);
    ledger.keep(reading.period_span);
  }
  for (const Measure& measure : meeting.measures) {
    for (const Words* fact :
         {&measure.title, &measure.area_written, &measure.actor,
          &measure.effect, &measure.comment}) {
      ledger.keep(*fact);
    }
    ledger.keep(measure.extras);
  }
  for (const Figure& figure : meeting.figures) {
    for (const Words* fact : {&figure.title, &figure.value, &figure.unit,
                              &figure.period, &figure.target, &figure.source}) {
      ledger.keep(*fact);
    }
    ledger.keep(figure.extras);
  }
}

// Where a comment begins in a line of YAML: at a # with blanks about it, or at
// the first of the line. The end if none does.
std::size_t comment_in(std::string_view line) {
  if (utf8::trim(line).starts_with('#')) return 0;
  return std::min(line.find(" # "), line.size());
}

// A comment of YAML or HTML is nobody's fact; nor is the number that a list
// gives its item.
void keep_comments(const Source& source, Ledger& ledger) {
  Span yaml{&source, 0, static_cast<std::uint32_t>(source.text.size())};
  if (source.name.ends_with(".md")) {
    const syntax::Markdown page = syntax::scan_markdown(source);
    for (const syntax::Block& block : page.blocks) {
      if (block.kind == syntax::BlockKind::comment) ledger.keep(block.span);
      if (block.ordered && block.line_count > 0) {
        ledger.keep(
            {&source, block.span.begin, page.lines_of(block).front().begin});
      }
    }
    yaml = page.front_matter.value_or(Span{&source, 0, 0});
  }
  const std::string_view text = yaml.text();
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = text.substr(at, end - at);
    ledger.keep(yaml.part(at + comment_in(line), end));
    at = end + 1;
  }
}

void keep_front_matter(const Meeting& meeting, Ledger& ledger) {
  for (const Words* fact :
       {&meeting.date_written, &meeting.place, &meeting.number,
        &meeting.reference, &meeting.next_meeting_written, &meeting.approved}) {
    ledger.keep(*fact);
  }
  ledger.keep(meeting.picture_adopted);
  ledger.keep(meeting.plan_adopted);
  ledger.keep(meeting.time);
  ledger.keep(meeting.kind_span);
  if (meeting.open_claimed) {
    const std::string claimed = std::to_string(*meeting.open_claimed);
    ledger.keep_text({claimed, meeting.open_claimed_span});
  }
  for (const Silence& silence : meeting.silences) {
    ledger.keep(silence.rule);
    ledger.keep(silence.reason);
  }
}

}  // namespace

std::vector<std::string> lost_words(const Meeting& meeting,
                                    const Report& report) {
  Ledger ledger(meeting.source->text);
  keep_comments(*meeting.source, ledger);
  keep_front_matter(meeting, ledger);
  keep_people(meeting, ledger);
  keep_text(meeting, ledger);
  keep_log(meeting, ledger);
  keep_tables(meeting, ledger);
  for (const Diagnostic& found : report.all()) ledger.keep(found.where);
  return ledger.lost();
}

}  // namespace bra::test
