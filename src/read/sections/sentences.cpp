#include "read/sections/sentences.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "language/by_beginning.h"
#include "language/lexicon.h"
#include "language/unmarked.h"
#include "text/pieces.h"
#include "text/utf8.h"
#include "text/word_bytes.h"

namespace bra::read {
namespace {

unsigned char byte(char c) { return static_cast<unsigned char>(c); }

// Å, Ä and Ö begin sentences as å, ä and ö do; other letters of the phrases are
// ASCII. These letters have two bytes.
unsigned char lower(std::string_view text, std::size_t at) {
  const unsigned char c = byte(text[at]);
  const bool is_capital =
      (c >= 'A' && c <= 'Z') ||
      (c >= 0x80 && c <= 0x9E && at > 0 && byte(text[at - 1]) == 0xC3);
  return is_capital ? static_cast<unsigned char>(c + 0x20) : c;
}

/// How many of the first bytes are those of the phrase.
std::size_t alike(std::string_view text, std::string_view phrase) {
  const std::size_t end = std::min(text.size(), phrase.size());
  std::size_t at = 0;
  while (at < end && lower(text, at) == byte(phrase[at])) ++at;
  return at;
}

/// Whether the phrase stands behind `text` among words in order.
bool stands_behind(std::string_view phrase, std::string_view text) {
  const std::size_t at = alike(text, phrase);
  return at < phrase.size() &&
         (at == text.size() || lower(text, at) < byte(phrase[at]));
}

bool ends_at(std::string_view text, std::size_t size) {
  return text.size() == size || !is_word_byte(text[size]);
}

bool begins_with(std::string_view text, std::string_view phrase) {
  return alike(text, phrase) == phrase.size() && ends_at(text, phrase.size());
}

// `…` with blanks about it stands for so many words: `ger … i uppdrag`.
constexpr int most_words_between = 8;
constexpr std::string_view gap = "…";

// Where the next word of the sentence begins; the end if there is none.
std::size_t next_word(std::string_view text, std::size_t at) {
  at = word_end(text, at);
  constexpr std::string_view ends = ".!?:;\n";
  while (at < text.size() && !is_word_byte(text[at])) {
    if (ends.find(text[at]) != ends.npos) return text.size();
    ++at;
  }
  return at;
}

enum class Says : std::uint8_t { nothing, promise, decision };

/// Words that say something, or that only begin so. In `ger … i uppdrag` a few
/// words stand between, and `tar med sig …an` ends in a word with that ending.
struct Phrase {
  std::string_view head;
  std::string_view tail;
  bool has_words_between = false;
  Says says = Says::nothing;

  Phrase(std::string_view words, Says what) : head(words), says(what) {
    const std::size_t at = words.find(gap);
    if (at == words.npos) return;
    head = words.substr(0, at - 1);
    tail = words.substr(at + gap.size());
    has_words_between = tail.starts_with(' ');
    if (has_words_between) tail.remove_prefix(1);
  }

  [[nodiscard]] bool has_gap() const {
    return has_words_between || !tail.empty();
  }

  /// How many bytes of `text`, which begins with a word, are the phrase; 0 if
  /// it does not begin with it.
  [[nodiscard]] std::size_t size_in(std::string_view text) const {
    if (!begins_with(text, head)) return 0;
    if (tail.empty()) return head.size();
    std::size_t at = next_word(text, head.size());
    if (!has_words_between) return size_with_ending(text, at);
    for (int word = 0; word < most_words_between; ++word) {
      at = next_word(text, at);
      if (at == text.size()) return 0;
      if (begins_with(text.substr(at), tail)) return at + tail.size();
    }
    return 0;
  }

 private:
  [[nodiscard]] std::size_t size_with_ending(std::string_view text,
                                             std::size_t at) const {
    const std::size_t end = word_end(text, at);
    const std::string_view word = text.substr(at, end - at);
    const bool ends = word.size() > tail.size() && word.ends_with(tail);
    return ends ? end : 0;
  }
};

// `rådet|brå beslutade|beslutar att|:`: every phrase that these words make. `_`
// is a blank inside one of them, and before a colon there is none.
void spell_out(std::string_view words, const std::string& before,
               std::deque<std::string>& phrases) {
  const std::size_t end = std::min(words.find(' '), words.size());
  const bool is_last = end == words.size();
  for (const std::string_view one : pieces(words.substr(0, end), '|')) {
    std::string phrase = before;
    if (!before.empty() && one != ":") phrase += ' ';
    phrase += one;
    std::replace(phrase.begin(), phrase.end(), '_', ' ');
    if (is_last) {
      phrases.push_back(std::move(phrase));
    } else {
      spell_out(words.substr(end + 1), phrase, phrases);
    }
  }
}

struct Learned {
  std::deque<std::string> spelt;  ///< the words of those that are many in one
  std::vector<Phrase> whole;
  std::vector<Phrase> parted;  ///< with a gap
};

Learned learned() {
  Learned all;
  const auto add = [&](const Phrase& phrase) {
    (phrase.has_gap() ? all.parted : all.whole).push_back(phrase);
  };
  const auto learn_one = [&](std::string_view words, Says what) {
    if (words.find('|') == words.npos) {
      add({words, what});
      return;
    }
    const auto first = static_cast<std::ptrdiff_t>(all.spelt.size());
    spell_out(words, {}, all.spelt);
    for (auto at = all.spelt.begin() + first; at != all.spelt.end(); ++at) {
      add({*at, what});
    }
  };
  const auto learn = [&](Lexicon::List list, Says what) {
    for (const Language* language : languages) {
      for (const auto words : language->*list) learn_one(words, what);
    }
  };
  learn(&Language::promises, Says::promise);
  learn(&Language::no_promises, Says::nothing);
  learn(&Language::decided, Says::decision);
  return all;
}

/// By their words, each once: of two, the one that says nothing.
std::vector<Phrase> in_order(std::vector<Phrase> all) {
  const auto key = [](const Phrase& phrase) {
    return std::tuple(phrase.head, phrase.says);
  };
  std::sort(all.begin(), all.end(),
            [&](const Phrase& a, const Phrase& b) { return key(a) < key(b); });
  const auto is_same = [](const Phrase& a, const Phrase& b) {
    return a.head == b.head;
  };
  all.erase(std::unique(all.begin(), all.end(), is_same), all.end());
  return all;
}

class Phrases {
 public:
  struct Match {
    std::size_t size = 0;
    Says says = Says::nothing;
  };

  Phrases() : Phrases(learned()) {}
  Phrases(const Phrases&) = delete;
  Phrases& operator=(const Phrases&) = delete;

  /// The longest phrase that `text` begins with; of two as long, the one that
  /// says nothing.
  [[nodiscard]] Match at(std::string_view text) const {
    Match longest = whole_at(text);
    for (const Phrase& phrase : parted_.at(text)) {
      const std::size_t size = phrase.size_in(text);
      const bool is_none = phrase.says == Says::nothing;
      if (size > longest.size || (size == longest.size && is_none)) {
        longest = {size, size > 0 ? phrase.says : Says::nothing};
      }
    }
    return longest;
  }

 private:
  explicit Phrases(Learned&& all)
      : spelt_(std::move(all.spelt)),
        whole_(in_order(std::move(all.whole))),
        parted_(std::move(all.parted)) {}

  /// Beside `rådet beslutade att` hundreds begin as it does.
  [[nodiscard]] Match whole_at(std::string_view text) const {
    const auto near = whole_.at(text);
    for (std::string_view part = text;;) {
      const auto behind = std::partition_point(
          near.begin(), near.end(), [&](const Phrase& phrase) {
            return !stands_behind(phrase.head, part);
          });
      if (behind == near.begin()) return {};
      const Phrase& phrase = *std::prev(behind);
      const std::size_t size = alike(part, phrase.head);
      const bool is_whole = size == phrase.head.size();
      if (is_whole && ends_at(text, size)) return {size, phrase.says};
      // Any other that the text begins with ends before this one parts from it.
      part = part.substr(0, is_whole ? size - 1 : size);
    }
  }

  std::deque<std::string> spelt_;  ///< before the phrases that are views of it
  ByBeginning<Phrase> whole_;
  ByBeginning<Phrase> parted_;
};

class Finder {
 public:
  Finder(Meeting& meeting, const Phrases& phrases)
      : meeting_(meeting), phrases_(phrases) {}

  void look_in(Words passage, std::optional<std::size_t> item, bool is_prose) {
    const std::string_view text = passage.text;
    raw_ = 0;
    std::size_t told = 0;     // up to here a promise has been found
    std::size_t decided = 0;  // the same for a decision's phrase
    for (std::size_t at = word_begin(text, 0); at < text.size();
         at = word_begin(text, word_end(text, at))) {
      const Phrases::Match match = phrases_.at(text.substr(at));
      if (match.size == 0) continue;
      if (match.says == Says::decision) {
        // `beslutar att` goes with the `rådet` before it.
        if (!is_prose || at < decided) continue;
        decided = at + match.size;
      }
      const std::string_view phrase = text.substr(at, match.size);
      const Span where = place(phrase, passage.span);
      const bool promises = match.says == Says::promise && at >= told;
      // `Vid förra mötet beslutades att` tells of another meeting.
      const bool decides =
          match.says == Says::decision && begins_sentence(text, at);
      if (!promises && !decides) continue;
      const std::size_t begin = sentence_begin(text, at);
      const std::size_t end = sentence_end(text, at + phrase.size());
      if (promises) told = end;
      const std::string_view sentence = text.substr(begin, end - begin);
      (promises ? meeting_.promises : meeting_.decisions_in_prose)
          .push_back(
              {{utf8::trim(sentence), passage.span}, {phrase, where}, item});
    }
  }

 private:
  // The next place of a phrase in the file's own bytes, where lines are not yet
  // joined. A phrase that is not there as it is (å as two code points) and all
  // after it have the passage's place.
  Span place(std::string_view phrase, Span passage) {
    const std::string_view bytes = passage.text();
    for (; raw_ < bytes.size(); ++raw_) {
      if (raw_ > 0 && is_word_byte(bytes[raw_ - 1])) continue;
      if (const std::size_t size = size_in(bytes.substr(raw_), phrase)) {
        raw_ += size;
        return passage.part(raw_ - size, raw_);
      }
    }
    return passage;
  }

  // How many bytes at the start of `bytes` are the phrase, a blank being any
  // blanks and line ends; 0 if they are not.
  static std::size_t size_in(std::string_view bytes, std::string_view phrase) {
    constexpr std::string_view blanks = " \t\r\n";
    std::size_t at = 0;
    for (const char c : phrase) {
      if (at == bytes.size()) return 0;
      if (c == ' ' && blanks.find(bytes[at]) != blanks.npos) {
        at = std::min(bytes.find_first_not_of(blanks, at), bytes.size());
      } else if (bytes[at++] != c) {
        return 0;
      }
    }
    return at < bytes.size() && is_word_byte(bytes[at]) ? 0 : at;
  }

  static bool ends_sentence(std::string_view text, std::size_t at) {
    const char c = text[at];
    if (c == '\n') return true;
    if (c != '.' && c != '!' && c != '?') return false;
    return at + 1 == text.size() || text[at + 1] == ' ' || text[at + 1] == '\n';
  }

  static std::size_t sentence_begin(std::string_view text, std::size_t at) {
    while (at > 0 && !ends_sentence(text, at - 1)) --at;
    return at;
  }

  static std::size_t sentence_end(std::string_view text, std::size_t at) {
    while (at < text.size() && !ends_sentence(text, at)) ++at;
    return at;
  }

  // Whether nothing but the marks of a list or of emphasis stands before `at`
  // in its sentence.
  static bool begins_sentence(std::string_view text, std::size_t at) {
    constexpr std::string_view marks = " \t*_-+#>0123456789)";
    const std::size_t last = text.substr(0, at).find_last_not_of(marks);
    if (last == text.npos) return true;
    constexpr std::string_view ends = ".!?\n";
    return ends.find(text[last]) != ends.npos;
  }

  Meeting& meeting_;
  const Phrases& phrases_;
  /// How far the passage's bytes have been looked through.
  std::size_t raw_ = 0;
};

void find_sentences(Meeting& meeting, const Phrases& phrases) {
  Finder finder(meeting, phrases);
  for (std::size_t i = 0; i < meeting.items.size(); ++i) {
    for (const Words& passage : meeting.items[i].prose) {
      finder.look_in(passage, i, true);
    }
  }
  for (const Decision& decision : meeting.decisions) {
    // Of a decision in clauses the list counts too.
    finder.look_in({decision.text.text, decision.span}, decision.item, false);
  }
}

}  // namespace

void find_sentences(std::span<Meeting> meetings) {
  static const Phrases phrases;  // they are thousands, spelt out
  for (Meeting& meeting : meetings) {
    find_sentences(meeting, phrases);
    meeting.unmarked = unmarked_in(meeting);
  }
}

}  // namespace bra::read
