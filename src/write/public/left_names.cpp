#include "write/public/left_names.h"

#include <algorithm>
#include <utility>

#include "text/capital.h"
#include "text/utf8.h"
#include "write/public/legible.h"
#include "write/public/name_tokens.h"
#include "write/public/stretches.h"

namespace bra::write {
namespace {

/// `Lotta`, and neither `L` nor `LOTTA`, which is how headings are written.
bool is_like_a_name(const NameToken& token, std::string_view text) {
  const std::string_view word =
      text.substr(token.begin, token.end - token.begin);
  if (!token.upper || utf8::count(word) < 2) return false;
  std::size_t second = 0;
  utf8::decode(word, second);
  return !begins_upper(word.substr(second));
}

}  // namespace

LeftNames::LeftNames(const Book& book, const Lexicon& lexicon,
                     const SmallWords& small, const Initials& initials)
    : lexicon_(lexicon), small_(small), initials_(initials) {
  for (const Person& person : book.people) {
    know(person.name);
    for (const std::string& alias : person.aliases) know(alias);
    know(person.employer);
    if (person.organisation) continue;
    // `per` is no half of `Per-Åke`.
    const std::string_view given =
        std::string_view(person.name).substr(0, person.name.find(' '));
    if (given.size() < person.name.size()) given_.insert(utf8::fold(given));
  }
  know(book.council.name);
  know(book.council.municipality);
  for (const Area& area : book.areas) know(area.name);
}

void LeftNames::know(std::string_view name) {
  std::string before;
  for (const std::string_view word : words_of(name)) {
    std::string folded = utf8::fold(word);
    if (!before.empty()) known_.insert(before + ' ' + folded);
    before = std::move(folded);
  }
}

bool LeftNames::is_known(const std::vector<std::string>& words) const {
  for (std::size_t i = 1; i < words.size(); ++i) {
    if (known_.contains(words[i - 1] + ' ' + words[i])) return true;
  }
  return false;
}

std::vector<Withholding> LeftNames::find(
    const Source& source, const std::vector<Withholding>& withheld) const {
  const Legible said = legible(source.text);
  const NameTokens tokens = name_tokens(said);
  std::vector<Withholding> left;
  std::vector<std::pair<std::size_t, std::size_t>> going;
  for (const Withholding& one : withheld) {
    going.emplace_back(one.at, one.at + one.what.size());
  }
  const Stretches gone(std::move(going));
  const auto add = [&](const NameToken& first, const NameToken& last) {
    const std::size_t begin = said.from[first.begin];
    const std::size_t end = said.to[last.end - 1];
    // Of `Berit Lind` a chair's surname may go, and the neighbour stays.
    const std::size_t first_end = said.to[first.end - 1];
    if (gone.meet(begin, first_end)) return;
    left.push_back({WithheldKind::possible_name,
                    source.text.substr(begin, end - begin),
                    {},
                    begin});
  };
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const Initials::Found initials = initials_.find(tokens, i);
    if (initials.size > 0 && initials.people.empty() && !initials.known) {
      add(tokens[i], tokens[i + initials.size - 1]);
    }
    if (!tokens[i].upper && given_.contains(tokens[i].folded)) {
      add(tokens[i], tokens[i]);
    }
    if (!is_like_a_name(tokens[i], said.text)) continue;
    std::vector<std::string> words = {tokens[i].folded};
    std::size_t last = i;
    for (std::size_t next = i + 1; next < tokens.size(); ++next) {
      const NameToken& token = tokens[next];
      if (token.far || !(token.blank || token.joined)) break;
      const bool is_particle =
          !token.upper && lexicon_.is(&Language::particles, token.folded);
      if (!is_particle && !is_like_a_name(token, said.text)) break;
      // A name may be broken by a line; a new line may be a new sentence.
      const std::string_view between = std::string_view(said.text).substr(
          tokens[next - 1].end, token.begin - tokens[next - 1].end);
      const bool new_line = between.find('\n') != between.npos;
      if (new_line && small_.has(token.folded)) break;
      words.push_back(token.folded);
      if (!is_particle) last = next;
    }
    if (last == i) continue;
    words.resize(last - i + 1);
    const bool is_common = begins_sentence(said.text, tokens[i].begin) &&
                           small_.has(tokens[i].folded);
    // `Vid Folkets Hus`: what follows may still be a name.
    const std::size_t first = is_common ? i + 1 : i;
    if (first < last && !is_known(words)) add(tokens[first], tokens[last]);
    i = last;
  }
  return left;
}

}  // namespace bra::write
