#include "read/sections/promises.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "text/utf8.h"

namespace bra::read {
namespace {

unsigned char byte(char c) { return static_cast<unsigned char>(c); }

// Å, Ä and Ö begin sentences as å, ä and ö do; other letters of the phrases are
// ASCII. `before` is the byte in front, since these letters have two.
unsigned char lower(unsigned char before, unsigned char c) {
  if (c >= 'A' && c <= 'Z') return static_cast<unsigned char>(c + 0x20);
  if (before == 0xC3 && c >= 0x80 && c <= 0x9E) {
    return static_cast<unsigned char>(c + 0x20);
  }
  return c;
}

bool is_letter(unsigned char c) {
  return c >= 0x80 || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
         (c >= 'a' && c <= 'z');
}

bool begins_with(std::string_view text, std::string_view phrase) {
  if (text.size() < phrase.size()) return false;
  unsigned char before = 0;
  for (std::size_t i = 0; i < phrase.size(); ++i) {
    const unsigned char c = byte(text[i]);
    if (lower(before, c) != byte(phrase[i])) return false;
    before = c;
  }
  return text.size() == phrase.size() || !is_letter(byte(text[phrase.size()]));
}

struct Phrase {
  std::string_view words;
  bool promises = false;
};

/// The phrases that promise, and those that only begin so. All prose of all
/// minutes is looked through, so that a word is held against no more phrases
/// than begin with its letter.
class Phrases {
 public:
  explicit Phrases(const Lexicon& lexicon) {
    for (const auto words : lexicon.words(&Language::promises)) {
      all_.push_back({words, true});
    }
    for (const auto words : lexicon.words(&Language::no_promises)) {
      all_.push_back({words, false});
    }
    std::sort(all_.begin(), all_.end(), [](const Phrase& a, const Phrase& b) {
      return a.words < b.words;
    });
    for (std::size_t i = all_.size(); i-- > 0;) {
      const unsigned char first = byte(all_[i].words.front());
      first_[first] = i;
      if (first >= 'a' && first <= 'z') first_[first - 0x20U] = i;
    }
  }

  /// The longest phrase that `text` begins with, or null.
  [[nodiscard]] const Phrase* at(std::string_view text) const {
    const Phrase* longest = nullptr;
    const std::size_t from = first_[byte(text.front())];
    for (std::size_t i = from; i < all_.size(); ++i) {
      const Phrase& phrase = all_[i];
      if (phrase.words.front() != all_[from].words.front()) break;
      // A shorter one comes first in the order.
      if (begins_with(text, phrase.words)) longest = &phrase;
    }
    return longest;
  }

 private:
  static constexpr std::size_t none = std::size_t{0} - 1;

  static std::array<std::size_t, 256> nowhere() {
    std::array<std::size_t, 256> at{};
    at.fill(none);
    return at;
  }

  std::vector<Phrase> all_;
  /// Where the phrases begin that have this first byte.
  std::array<std::size_t, 256> first_ = nowhere();
};

class Finder {
 public:
  Finder(Meeting& meeting, const Phrases& phrases)
      : meeting_(meeting), phrases_(phrases) {}

  void look_in(Words passage, std::optional<std::size_t> item) {
    const std::string_view text = passage.text;
    raw_ = 0;
    std::size_t told = 0;  // up to here a promise has been found
    bool word = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
      const bool inside = word;
      word = is_letter(byte(text[at]));
      if (!word || inside) continue;
      const Phrase* match = phrases_.at(text.substr(at));
      if (match == nullptr) continue;
      const std::string_view phrase = text.substr(at, match->words.size());
      const Span where = place(phrase, passage.span);
      if (!match->promises || at < told) continue;
      const std::size_t begin = sentence_begin(text, at);
      told = sentence_end(text, at + phrase.size());
      const std::string_view sentence = text.substr(begin, told - begin);
      meeting_.promises.push_back(
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
      if (raw_ > 0 && is_letter(byte(bytes[raw_ - 1]))) continue;
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
    return at < bytes.size() && is_letter(byte(bytes[at])) ? 0 : at;
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

  Meeting& meeting_;
  const Phrases& phrases_;
  /// How far the passage's bytes have been looked through.
  std::size_t raw_ = 0;
};

}  // namespace

void find_promises(Meeting& meeting, const Lexicon& lexicon) {
  const Phrases phrases(lexicon);
  Finder finder(meeting, phrases);
  for (std::size_t i = 0; i < meeting.items.size(); ++i) {
    for (const Words& passage : meeting.items[i].prose) {
      finder.look_in(passage, i);
    }
  }
  for (const Decision& decision : meeting.decisions) {
    finder.look_in(decision.text, decision.item);
  }
}

}  // namespace bra::read
