#include "write/public/initials.h"

#include "text/utf8.h"
#include "write/public/legible.h"

namespace bra::write {
namespace {

constexpr std::size_t fewest = 2;
constexpr std::size_t most = 3;

/// The letters that begin at a token, folded, and how many tokens they are.
struct Run {
  std::string letters;
  std::size_t size = 0;
};

Run run_at(const NameTokens& tokens, std::size_t at) {
  Run run;
  std::size_t letters = 0;
  for (std::size_t i = at; i < tokens.size(); ++i) {
    const NameToken& token = tokens[i];
    const bool follows =
        i == at || ((token.stopped || token.joined) && !token.far);
    const std::size_t count = utf8::count(token.folded);
    if (!token.capitals || !follows || (i > at && count > 1)) break;
    // A line of nothing but letters is not to be gone through from each.
    letters += count;
    if (letters > most) return {};
    run.letters += token.folded;
    ++run.size;
    if (count > 1) break;
  }
  return letters < fewest ? Run() : run;
}

/// `KÅ T`: two letters of a given name, and one of a surname.
Run pair_at(const NameTokens& tokens, std::size_t at) {
  if (at + 1 >= tokens.size()) return {};
  const NameToken& given = tokens[at];
  const NameToken& surname = tokens[at + 1];
  const bool are_initials =
      given.capitals && surname.capitals && surname.blank && !surname.far &&
      utf8::count(given.folded) == 2 && utf8::count(surname.folded) == 1;
  return are_initials ? Run{given.folded + surname.folded, 2} : Run();
}

std::string first_letter(std::string_view word) {
  std::size_t size = 0;
  utf8::decode(word, size);
  return utf8::fold(word.substr(0, size));
}

}  // namespace

Initials::Initials(const Book& book, const Lexicon& lexicon)
    : lexicon_(lexicon) {
  add_known(book.council.name);
  add_known(book.council.municipality);
  for (const Person& person : book.people) {
    add_known(person.employer);
    if (person.organisation) add_known(person.name);
  }
  for (const Meeting& meeting : book.meetings) {
    if (!meeting.chair) add_wanted(meeting.chair_written.text);
    if (!meeting.secretary) add_wanted(meeting.secretary_written.text);
    for (const Words& approver : meeting.approvers) add_wanted(approver.text);
    for (const Item& item : meeting.items) add_wanted(item.presenter.text);
    for (const Entry& entry : meeting.entries) {
      for (const Owner& owner : entry.owners) {
        if (!owner.person) add_wanted(owner.written.text);
      }
    }
    for (const Attendee& one : meeting.attendees) add_known(one.span.text());
  }
}

void Initials::add_wanted(std::string_view written) {
  const NameTokens tokens = name_tokens(legible(written));
  std::set<std::string> found;
  for (std::size_t i = 0; i < tokens.size();) {
    Run run = pair_at(tokens, i);
    if (run.size == 0) run = run_at(tokens, i);
    if (run.size == 0) return;
    i += run.size;
    if (lexicon_.party(run.letters).empty()) found.insert(run.letters);
  }
  wanted_.merge(found);
}

void Initials::add_known(std::string_view text) {
  const NameTokens tokens = name_tokens(legible(text));
  for (std::size_t i = 0; i < tokens.size();) {
    const Run run = run_at(tokens, i);
    if (run.size == 1) known_.insert(run.letters);
    i += run.size == 0 ? 1 : run.size;
  }
}

void Initials::add(std::size_t somebody, std::string_view name) {
  std::vector<std::string> letters;
  for (const std::string_view word : words_of(name)) {
    if (lexicon_.is(&Language::particles, utf8::fold(word))) continue;
    letters.push_back(first_letter(word));
  }
  if (letters.size() < fewest) return;
  std::string all;
  for (const std::string& letter : letters) all += letter;
  // `Eva-Lena Berg` is ELB or EB.
  for (const std::string& each : {all, letters.front() + letters.back()}) {
    std::vector<std::size_t>& people = people_[each];
    if (people.empty() || people.back() != somebody) people.push_back(somebody);
  }
}

bool Initials::mean_somebody(std::string_view written) const {
  const NameTokens tokens = name_tokens(legible(written));
  Run run = pair_at(tokens, 0);
  if (run.size == 0) run = run_at(tokens, 0);
  return run.size == tokens.size() && people_.contains(run.letters);
}

Initials::Found Initials::find(const NameTokens& tokens, std::size_t at) const {
  // Nearly no word is.
  if (!tokens[at].capitals || wanted_.empty()) return {};
  Run run = pair_at(tokens, at);
  if (!wanted_.contains(run.letters)) run = run_at(tokens, at);
  if (run.size == 0 || !wanted_.contains(run.letters)) return {};
  Found found;
  found.size = run.size;
  found.known = known_.contains(run.letters);
  const std::size_t next = at + run.size;
  if (next < tokens.size() && tokens[next].apostrophe &&
      tokens[next].folded == "s") {
    ++found.size;
    found.in_genitive = true;
  }
  const auto people = people_.find(run.letters);
  if (people != people_.end()) found.people = people->second;
  return found;
}

Initials::Found Initials::may_mean(const NameTokens& tokens,
                                   std::size_t at) const {
  if (!tokens[at].capitals || (at > 0 && tokens[at].joined)) return {};
  Run run = pair_at(tokens, at);
  if (!people_.contains(run.letters)) run = run_at(tokens, at);
  const auto people = people_.find(run.letters);
  // `(SD)` stands after names in every list; `KS-beslut` is a word.
  const std::size_t next = at + run.size;
  const bool goes_on = next < tokens.size() && tokens[next].joined;
  if (run.size == 0 || people == people_.end() || goes_on ||
      !lexicon_.party(run.letters).empty()) {
    return {};
  }
  return {.size = run.size, .people = people->second};
}

}  // namespace bra::write
