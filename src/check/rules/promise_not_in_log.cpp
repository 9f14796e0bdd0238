// promise-not-in-log: somebody promised something, and no follow-up has it.

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "check/follow_ups.h"
#include "check/rule.h"
#include "text/utf8.h"

namespace bra::check {
namespace {

// Two words are the same matter's if they begin with the same letters:
// placering and placeras, kameror and kameraövervakning.
constexpr std::size_t stem_letters = 5;
// A stem that more titles than this begin with says nothing of any of them.
constexpr std::size_t most_titles = 32;

/// The beginnings of a text's main words, those with enough letters, and how
/// many letters the words have.
using Stems = std::unordered_map<std::string, std::size_t>;

Stems stems_of(std::string_view text) {
  Stems stems;
  const std::string folded = utf8::fold(text);
  std::string stem;
  std::size_t letters = 0;
  const auto end_word = [&] {
    if (letters >= stem_letters) stems[stem] += letters;
    stem.clear();
    letters = 0;
  };
  for (std::size_t at = 0; at < folded.size();) {
    const char32_t c = utf8::decode(folded, at);
    if (!utf8::is_word(c)) {
      end_word();
    } else if (++letters <= stem_letters) {
      utf8::append(stem, c);
    }
  }
  end_word();
  return stems;
}

// The titles of a log, ready to be asked whether one of them is about what a
// text says.
class Titles {
 public:
  void add(std::string_view title) {
    std::size_t letters = 0;
    for (const auto& [stem, size] : stems_of(title)) {
      by_stem_[stem].push_back({letters_.size(), size});
      letters += size;
    }
    letters_.push_back(letters);
  }

  /// Whether the text has the main words of some title, at least half of them
  /// by their letters: a long word says more than a short one.
  [[nodiscard]] bool any_about(const Stems& text) const {
    std::unordered_map<std::size_t, std::size_t> shared;
    for (const auto& [stem, size] : text) {
      const auto at = by_stem_.find(stem);
      if (at == by_stem_.end() || at->second.size() > most_titles) continue;
      for (const Word& word : at->second) {
        std::size_t& letters = shared[word.title];
        letters += word.letters;
        if (letters * 2 >= letters_[word.title]) return true;
      }
    }
    return false;
  }

 private:
  struct Word {
    std::size_t title;
    std::size_t letters;
  };
  std::unordered_map<std::string, std::vector<Word>> by_stem_;
  /// Of the main words of each title.
  std::vector<std::size_t> letters_;
};

class Search {
 public:
  explicit Search(const Book& book) : book_(book), logs_(log_days(book)) {}

  /// Whether a log has what the meeting promised: its own, or at the latest
  /// the next one. An extra meeting has no whole log: what was open before it
  /// counts too.
  bool is_in_log(const Stems& promise, std::size_t meeting) {
    if (titles_at(meeting).any_about(promise)) return true;
    const auto next = std::upper_bound(
        logs_.begin(), logs_.end(), book_.meetings[meeting].date->day,
        [](Day day, const LogDay& log) { return day < log.day; });
    if (next != logs_.end() && titles_at(next->meeting).any_about(promise)) {
      return true;
    }
    return book_.meetings[meeting].extra && next != logs_.begin() &&
           titles_at(std::prev(next)->meeting).any_about(promise);
  }

 private:
  const Titles& titles_at(std::size_t meeting) {
    const auto [at, fresh] = titles_.try_emplace(meeting);
    if (fresh) {
      for (const Entry& entry : book_.meetings[meeting].entries) {
        at->second.add(entry.title.text);
      }
    }
    return at->second;
  }

  const Book& book_;
  std::vector<LogDay> logs_;
  std::unordered_map<std::size_t, Titles> titles_;
};

// A task line below the same heading is the promise itself, whatever its words.
std::vector<bool> items_with_task_lines(const Meeting& meeting) {
  std::vector<bool> has(meeting.items.size());
  for (const Entry& entry : meeting.entries) {
    if (!entry.task_line) continue;
    const auto after = std::upper_bound(meeting.items.begin(),
                                        meeting.items.end(), entry.span.begin,
                                        [](std::uint32_t at, const Item& item) {
                                          return at < item.span.begin;
                                        });
    if (after == meeting.items.begin()) continue;
    has[static_cast<std::size_t>(after - meeting.items.begin()) - 1] = true;
  }
  return has;
}

void look(const RuleContext& context, Reporter& report) {
  const Book& book = context.book;
  Search search(book);
  for (std::size_t m = 0; m < book.meetings.size(); ++m) {
    const Meeting& meeting = book.meetings[m];
    if (!meeting.is_held() || meeting.promises.empty()) continue;
    std::vector<bool> settled = items_with_task_lines(meeting);
    for (const Sentence& promise : meeting.promises) {
      if (promise.item && settled[*promise.item]) continue;
      Stems stems = stems_of(promise.text.text);
      if (promise.item) {
        stems.merge(stems_of(meeting.items[*promise.item].title.text));
      }
      if (search.is_in_log(stems, m)) continue;
      if (promise.item) settled[*promise.item] = true;  // one for each item
      report
          .at(promise.phrase.span,
              Message("\"{}\" is a promise, and no follow-up has it",
                      promise.phrase.text))
          .advise("add it to the log, with an owner and a day");
    }
  }
}

}  // namespace

extern const Rule promise_not_in_log{
    .fault = {.name = "promise-not-in-log",
              .severity = Severity::info,
              .summary = "a promise in the text that no follow-up has",
              .why =
                  "What is promised in passing is forgotten in passing. A "
                  "promise is kept when it stands in the log, at that meeting "
                  "or the next. A task line below the same heading, or a "
                  "follow-up with its main words in the title, is enough.",
              .wrong = "Anna tar med sig frågan om skolskjuts och återkopplar.",
              .right = "Anna tar med sig frågan om skolskjuts och "
                       "återkopplar.\n\n"
                       "- [ ] 250312-4 Skolskjuts (ansvarig: Anna W)"},
    .reads_sentences = true,
    .look = look,
};

}  // namespace bra::check
