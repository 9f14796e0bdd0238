// party-near-miss: a bracket after a name that is nearly a party.

#include <algorithm>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "check/rule.h"
#include "text/ascii.h"
#include "text/utf8.h"

namespace bra::check {
namespace {

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

// Whether the brackets of this list are parties.
bool lists_parties(const Meeting& meeting) {
  constexpr std::ptrdiff_t fewest = 2;
  return std::count_if(meeting.attendees.begin(), meeting.attendees.end(),
                       [](const Attendee& one) {
                         return static_cast<bool>(one.party);
                       }) >= fewest;
}

class Parties {
 public:
  explicit Parties(const Book& book)
      : canonical_(book.council.parties), names_(book.council.party_names) {
    for (const std::string& party : book.council.parties) {
      known_.emplace(utf8::fold(party), party);
    }
    for (const Person& person : book.people) {
      if (!person.organisation) continue;
      organisations_.insert(utf8::fold(person.name));
      for (const std::string& alias : person.aliases) {
        organisations_.insert(utf8::fold(alias));
      }
    }
  }

  /// The party that `written`, which is none, was meant to be; empty if it may
  /// well be an organisation.
  [[nodiscard]] std::string_view meant_by(std::string_view written) const {
    constexpr std::size_t longest = 8;
    if (written.empty() || written.size() > longest) return {};
    const std::string folded = utf8::fold(written);
    if (organisations_.contains(folded)) return {};
    if (std::any_of(folded.begin(), folded.end(), is_digit)) return {};
    std::string letters;
    std::copy_if(folded.begin(), folded.end(), std::back_inserter(letters),
                 is_letter);
    if (letters.size() != folded.size()) return called(letters);  // `MP,`
    if (const auto party = without_doubled_letter(letters); !party.empty()) {
      return party;
    }
    if (letters.size() != 2) return {};
    std::swap(letters[0], letters[1]);  // `DS`
    return called(letters);
  }

  /// The party that is written in full, if it is one of the council's.
  [[nodiscard]] std::string_view in_full(std::string_view written) const {
    const std::string folded = utf8::fold(written);
    for (const auto& [full, party] : names_) {
      if (folded == full) return called(party);
    }
    return {};
  }

  /// A party that the council does not have, `(X)`, rather than an
  /// organisation: a capital or two that nobody declared.
  [[nodiscard]] bool may_be_party(std::string_view written) const {
    constexpr std::size_t longest = 2;
    return !written.empty() && utf8::count(written) <= longest &&
           utf8::fold(written) != written &&
           std::none_of(
               written.begin(), written.end(),
               [](char c) { return !is_letter(c) && !is_capital(c); }) &&
           !organisations_.contains(utf8::fold(written));
  }

  /// Reading has turned known parties into their canonical form.
  [[nodiscard]] bool knows(std::string_view written) const {
    return std::find(canonical_.begin(), canonical_.end(), written) !=
           canonical_.end();
  }

 private:
  [[nodiscard]] std::string_view called(const std::string& folded) const {
    const auto found = known_.find(folded);
    return found == known_.end() ? std::string_view() : found->second;
  }

  // `Ss`, `KDD`: a key struck twice.
  [[nodiscard]] std::string_view without_doubled_letter(
      const std::string& letters) const {
    for (std::size_t i = 1; i < letters.size(); ++i) {
      if (letters[i] != letters[i - 1]) continue;
      std::string once = letters;
      once.erase(i, 1);
      if (const auto party = called(once); !party.empty()) return party;
    }
    return {};
  }

  const std::vector<std::string>& canonical_;
  const std::vector<std::pair<std::string, std::string>>& names_;
  std::unordered_map<std::string, std::string_view> known_;
  std::unordered_set<std::string> organisations_;
};

// `(MP,)` is read as MP: the place of what stands in the bracket, or nothing
// if that is the party alone.
Span with_a_mark_after(Span party) {
  constexpr std::string_view marks = ",.;:";
  const std::string_view text = party.source->text;
  const std::size_t end = party.end;
  const bool marked = end + 1 < text.size() && text[end + 1] == ')' &&
                      marks.find(text[end]) != marks.npos;
  return marked ? Span{party.source, party.begin, party.end + 1} : Span{};
}

void look(const RuleContext& context, Reporter& report) {
  const Parties parties(context.book);
  const auto tell = [&](Span where, std::string_view written,
                        std::string_view party) {
    report.at(where, Message("{} is nearly the party {}", written, party))
        .advise(Message("write ({}), or declare {} as an organisation in "
                        "people.yaml",
                        party, written));
  };
  const auto look_at_name = [&](const Words& written) {
    const std::string_view party = parties.in_full(written.text);
    if (party.empty()) return;
    report
        .at(written.span, Message("{} is the party {}, and is not read as one",
                                  written.text, party))
        .advise(Message("write ({}) after the name", party));
  };
  const auto look_at = [&](const Words& written) {
    const std::string_view party = parties.meant_by(written.text);
    if (!party.empty()) tell(written.span, written.text, party);
  };
  const auto look_at_member = [&](const Attendee& attendee) {
    const Words& written = attendee.organisation;
    // Whoever has a role comes from somewhere: `samordnare (BUP)`.
    if (attendee.party || attendee.role ||
        !parties.may_be_party(written.text) ||
        !parties.meant_by(written.text).empty()) {
      return;
    }
    report
        .at(written.span,
            Message("{} is no party that is known, and is read as an "
                    "organisation",
                    written.text))
        .advise(Message("write the party as in parties, add it there, or "
                        "declare {} as an organisation in people.yaml",
                        written.text));
  };
  for (const Meeting& meeting : context.book.meetings) {
    const bool has_parties = lists_parties(meeting);
    for (const Attendee& attendee : meeting.attendees) {
      look_at(attendee.organisation);
      if (has_parties) look_at_member(attendee);
      look_at_name(attendee.organisation);
      look_at_name(attendee.role);
      if (!attendee.party) continue;
      // In YAML the party has a key of its own, and may be anything.
      if (!parties.knows(attendee.party.text)) {
        look_at(attendee.party);
      } else if (const Span more = with_a_mark_after(attendee.party.span)) {
        tell(more, more.text(), attendee.party.text);
      }
    }
  }
}

}  // namespace

extern const Rule party_near_miss{
    .fault = {.name = "party-near-miss",
              .severity = Severity::warning,
              .summary = "a bracket after a name that is nearly a party",
              .why = "A bracket that is no party is read as an organisation. "
                     "Somebody from (KDD) would be missing when attendance is "
                     "counted by party. So would one from a party that the "
                     "council does not have, (X), among others with parties.",
              .wrong = "- Gunnel Åkerlind (KDD)",
              .right = "- Gunnel Åkerlind (KD)"},
    .look = look,
};

}  // namespace bra::check
