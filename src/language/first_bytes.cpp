#include "language/first_bytes.h"

#include <array>
#include <cstddef>

#include "text/simple_fold.h"

namespace bra {
namespace {

// The lists that are asked of every word of the minutes.
constexpr Lexicon::List lists[] = {
    &Language::chair_roles,   &Language::secretary_roles,
    &Language::particles,     &Language::conjunctions,
    &Language::negations,     &Language::to_be_done,
    &Language::vacant,        &Language::replaces,
    &Language::serving,       &Language::partial,
    &Language::by_link,       &Language::clock,
    &Language::item_words,    &Language::articles,
    &Language::definite,      &Language::decision,
    &Language::presenter,     &Language::open_after,
    &Language::promises,      &Language::no_promises,
    &Language::merged,        &Language::split,
    &Language::log_headings,  &Language::nothing,
    &Language::excused_words, &Language::absent_words,
    &Language::internal,      &Language::not_public,
    &Language::not_published, &Language::internal_attributes,
    &Language::illnesses,     &Language::living,
};

class FirstBytes {
 public:
  FirstBytes() {
    for (const Lexicon::List list : lists) {
      List& bytes = lists_[place(list)];
      bytes.known = true;
      for (const Language* language : languages) {
        for (const std::string_view word : language->*list) {
          bytes.first[static_cast<unsigned char>(word.front())] = true;
        }
      }
    }
  }

  [[nodiscard]] std::optional<char> first_of(Lexicon::List list,
                                             std::string_view text) const {
    if (text.empty()) return '\0';
    char folded[3];
    const std::size_t size =
        utf8::fold_simple(text.data(), text.size(), folded);
    // With a mark of its own the next character may make it another letter.
    const bool alone =
        size > 0 &&
        (size == text.size() || static_cast<unsigned char>(text[size]) < 0xCC);
    if (!alone) return {};
    const List& bytes = lists_[place(list)];
    const bool may =
        !bytes.known || bytes.first[static_cast<unsigned char>(folded[0])];
    return may ? folded[0] : '\0';
  }

 private:
  using Words = decltype(Language::vacant);  // as every list is

  struct List {
    bool known = false;
    std::array<bool, 256> first{};
  };

  // How many lists would fit before this one in a language.
  static std::size_t place(Lexicon::List list) {
    static constexpr Language any{};
    const auto* begin = reinterpret_cast<const char*>(&any);
    const auto* at = reinterpret_cast<const char*>(&(any.*list));
    return static_cast<std::size_t>(at - begin) / sizeof(Words);
  }

  std::array<List, sizeof(Language) / sizeof(Words)> lists_;
};

}  // namespace

std::optional<char> first_of(Lexicon::List list, std::string_view text) {
  static const FirstBytes bytes;
  return bytes.first_of(list, text);
}

}  // namespace bra
