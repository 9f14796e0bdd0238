#include "write/public/public_text.h"

#include <algorithm>
#include <deque>
#include <utility>

#include "language/absence.h"
#include "language/absence_in_text.h"
#include "language/comparing.h"
#include "language/word_for.h"
#include "text/capital.h"
#include "text/contacts.h"
#include "text/loose_numbers.h"
#include "text/pieces.h"
#include "text/utf8.h"
#include "write/public/absences.h"
#include "write/public/join_meeting.h"
#include "write/public/legible.h"
#include "write/public/name_tokens.h"
#include "write/public/passages.h"
#include "write/public/stretches.h"

namespace bra::write {
namespace {

/// Bytes of the original that are to be something else.
struct Hit {
  std::size_t begin = 0;
  std::size_t end = 0;
  WithheldKind kind = WithheldKind::person;
  std::string instead;
};

// Each word with a capital, as names are written.
std::string as_name(std::string_view words) {
  std::string name;
  for (const std::string_view word : pieces(words, ' ')) {
    if (!name.empty()) name += ' ';
    name += capitalised(word);
  }
  return name;
}

/// One for each that a search finds, of many searches: never all moved to a
/// bigger place, since a file can be nothing but numbers.
using Hits = std::deque<Hit>;

class Search {
 public:
  Search(std::string_view original, const WithheldPeople& people,
         const Meeting* listed, const NumberHints& hints, const Speech& speech)
      : original_(original),
        said_(legible(original)),
        people_(people),
        listed_(listed),
        hints_(hints),
        withheld_(speech.say(std::string_view("withheld"))) {}

  /// Where only a name stands it is one in small letters too.
  void look_at_name(const Words& name) {
    if (!name.span) return;
    const std::string written = as_name(name.span.text());
    const std::deque<Naming> named = people_.find(legible(written), listed_);
    if (named.size() != 1 || named.front().begin != 0 ||
        named.front().end != written.size()) {
      return;
    }
    hits_.push_back({.begin = name.span.begin,
                     .end = name.span.end,
                     .kind = WithheldKind::person,
                     .instead = named.front().instead});
  }

  /// Why those in the meeting's lists were away.
  void look_at_absences(const Meeting& meeting, std::string_view away) {
    for (ToldAbsence& told :
         absences_in_lists(meeting, people_.roles(), people_.lexicon(), away)) {
      hits_.push_back({.begin = told.where.begin,
                       .end = told.where.end,
                       .kind = WithheldKind::absence,
                       .instead = unnamed(std::move(told.instead))});
    }
  }

  Hits hits() {
    find_numbers(said_.text);
    // A line break may stand in the middle of one, and so may a tab.
    std::string one_line = said_.text;
    for (char& c : one_line) {
      if (c == '\n' || c == '\r' || c == '\t') c = ' ';
    }
    find_numbers(one_line);
    FoundNames named = people_.find_all(said_, listed_);
    for (const Naming& one : named.withheld) {
      add(one.begin, one.end, WithheldKind::person, one.instead);
    }
    named.withheld = {};
    std::size_t told = 0;
    for (const std::size_t end : named.ends) {
      if (end >= told) told = add_absences(end);
    }
    merge();
    return std::move(hits_);
  }

 private:
  // What stands in place of a whole entry begins with a name.
  std::string unnamed(std::string text) const {
    const std::deque<Naming> named = people_.find(legible(text), listed_);
    if (named.empty()) return text;
    const Naming& one = named.front();
    return as_name(one.instead) + text.substr(one.end);
  }

  // What tells why somebody is away whose name ends at `end`. Where that ends.
  std::size_t add_absences(std::size_t end) {
    while (true) {
      const std::string_view text = said_.text;
      const std::string_view rest = text.substr(end);
      std::string_view why = absence_after_name(rest, people_.lexicon());
      // `Eftersom Mona är sjuk` would be no sentence without it.
      if (why.empty() &&
          !leads_to_name(text.substr(0, end), people_.lexicon())) {
        why = absence_in_text(rest, people_.lexicon());
      }
      if (why.empty()) return end;
      const std::size_t begin =
          end + static_cast<std::size_t>(why.data() - rest.data());
      end = begin + why.size();
      add(begin, end, WithheldKind::absence, {});
    }
  }

  // Two cells of a table stay two, or its row would have lost one.
  std::string instead_of(std::string_view number) const {
    return number.find('|') == number.npos ? withheld_
                                           : withheld_ + " | " + withheld_;
  }

  // The same digits may be found by each search: they are kept once.
  void find_numbers(std::string_view text) {
    for (const PersonalNumber& number : personal_numbers(text, hints_)) {
      const auto written = text.substr(number.begin, number.end - number.begin);
      add(number.begin, number.end, WithheldKind::personal_number,
          instead_of(written));
    }
    merge();
    // A day near the meeting is hardly a birth, but here a child's number that
    // passes is worse than a day and a time that do not.
    for (const PersonalNumber& number :
         personal_numbers_in_form(text, {.about = {}, .today = hints_.today})) {
      if (!number.certain) continue;
      add(number.begin, number.end, WithheldKind::personal_number, withheld_);
    }
    merge();
    for (const LooseNumber& number : loose_numbers(text)) {
      if (number.is_blank) continue;  // `2025-05-14 1300`, if it is no birth
      if (number.is_telephone && is_switchboards(text, number.begin)) continue;
      add(number.begin, number.end,
          number.is_telephone ? WithheldKind::telephone
                              : WithheldKind::personal_number,
          withheld_);
    }
    merge();
    for (const Contact& address : email_addresses(text)) {
      add(address.begin, address.end, WithheldKind::email, withheld_);
    }
    for (const Contact& number : telephone_numbers(text)) {
      if (is_switchboards(text, number.begin)) continue;
      add(number.begin, number.end, WithheldKind::telephone, withheld_);
    }
    merge();
  }

  // `811218 (sista fyra 9876)`: what closes goes with what opens.
  std::size_t with_bracket(std::size_t begin, std::size_t end) const {
    const std::string_view said = said_.text;
    const std::string_view number = said.substr(begin, end - begin);
    const bool is_open =
        number.find('(') != number.npos && number.find(')') == number.npos;
    return is_open && said.substr(end).starts_with(')') ? end + 1 : end;
  }

  void add(std::size_t begin, std::size_t end, WithheldKind kind,
           std::string instead) {
    if (begin >= end) return;
    if (kind == WithheldKind::personal_number) end = with_bracket(begin, end);
    Hit hit{.begin = said_.from[begin],
            .end = said_.to[end - 1],
            .kind = kind,
            .instead = std::move(instead)};
    const auto part = original_.substr(hit.begin, hit.end - hit.begin);
    // Emphasis that begins or ends inside goes with it.
    if (part.find('*') != part.npos) {
      while (hit.begin > 0 && original_[hit.begin - 1] == '*') --hit.begin;
      while (hit.end < original_.size() && original_[hit.end] == '*') ++hit.end;
    }
    hits_.push_back(std::move(hit));
  }

  // Where two meet, all of both goes; a number or an address says what it is.
  // An absence that a list tells comes before what is found in the text.
  void merge() {
    join_meeting(
        hits_, [](const Hit& hit) { return hit.begin; },
        [](const Hit& hit) { return hit.end; },
        [](Hit& last, const Hit& hit) {
          last.end = std::max(last.end, hit.end);
          if (last.kind == WithheldKind::person && hit.kind != last.kind &&
              hit.kind != WithheldKind::absence) {
            last.kind = hit.kind;
            last.instead = hit.instead;
          }
        });
  }

  std::string_view original_;
  Legible said_;
  const WithheldPeople& people_;
  /// Of the book; its list says what stands in place of names.
  const Meeting* listed_;
  const NumberHints& hints_;
  std::string withheld_;
  Hits hits_;
};

void look_at_names(const Meeting& meeting, Search& search) {
  for (const Attendee& one : meeting.attendees) search.look_at_name(one.name);
  for (const Item& item : meeting.items) search.look_at_name(item.presenter);
  for (const Words& one : meeting.approvers) search.look_at_name(one);
  search.look_at_name(meeting.chair_written);
  search.look_at_name(meeting.secretary_written);
  for (const Entry& entry : meeting.entries) {
    for (const Owner& owner : entry.owners) search.look_at_name(owner.written);
  }
}

Hits hits_in(const Source& source, const Meeting* meeting,
             const Meeting* listed, const WithheldPeople& people,
             const NumberHints& hints, const Speech& speech) {
  Search search(source.text, people, listed, hints, speech);
  if (meeting != nullptr) {
    const auto away = word_for(speech.language(), Part::meeting, Key::excused);
    search.look_at_absences(*meeting, away);
    look_at_names(*meeting, search);
  }
  return search.hits();
}

/// Where a text lists people.
Stretches lists_in(const Meeting* meeting) {
  std::vector<std::pair<std::size_t, std::size_t>> entries;
  if (meeting != nullptr) {
    for (const Attendee& one : meeting->attendees) {
      entries.emplace_back(one.span.begin, one.span.end);
    }
  }
  return Stretches(std::move(entries));
}

/// `Torsten Nyberg, polis` has become `polis, polis`, or `Linda Berg (Bostads
/// AB)` the body itself: the second one goes, with what parts it from the name.
void take_out_repeated(const Attendee& one, const WithheldPeople& people,
                       const Meeting* listed, std::vector<Edit>& edits) {
  const Span name = one.name.span;
  if (name.empty()) return;
  const std::deque<Naming> named = people.find(legible(name.text()), listed);
  if (named.size() != 1 || named.front().role.empty()) return;
  const std::string instead = comparable(named.front().role);
  for (const Words* said : {&one.role, &one.organisation}) {
    const Span where = said->span;
    if (where.source != name.source || where.begin < name.end) continue;
    if (instead != comparable(said->text)) continue;
    const std::string_view between =
        std::string_view(name.source->text)
            .substr(name.end, where.begin - name.end);
    if (between.find_first_of("\n:") != between.npos) continue;  // a key's own
    edits.push_back({with_its_marks(where), {}});
  }
}

/// `(Bostads AB, sjukskriven)` loses both, and then its brackets: what is taken
/// out goes wholly, also where it begins inside what else is.
void join(std::vector<Edit>& edits) {
  join_meeting(
      edits, [](const Edit& edit) { return edit.where.begin; },
      [](const Edit& edit) { return edit.where.end; },
      [](Edit& last, const Edit& edit) {
        last.where.end = std::max(last.where.end, edit.where.end);
        last.text += edit.text;
        if (last.text.empty()) last.where = with_its_marks(last.where);
      });
}

}  // namespace

PublicText without_passages(const Page& page, const Speech& speech) {
  PublicText made;
  std::vector<Edit>& edits = made.edits;
  const std::string_view says = speech.say(std::string_view("Withheld"));
  for (const InternalPassage& passage : passages_of(page.source).all) {
    for (Edit& edit : without(passage, says)) edits.push_back(std::move(edit));
    made.withheld.push_back({WithheldKind::passage,
                             std::string(passage.ground.text()),
                             std::string(says), passage.whole.begin});
  }
  // A file can be nothing but comments: those that follow each other go as one.
  std::uint32_t end = 0;
  const std::vector<Span> comments = comments_of(page);
  made.withheld.reserve(made.withheld.size() + comments.size());
  for (const Span& comment : comments) {
    if (end > 0 && comment.begin == end) {
      edits.back().where.end = comment.end;
    } else {
      edits.push_back({comment, {}});
    }
    end = comment.end;
    if (comment.text().find_first_not_of("#<!-> \t\r\n") == std::string::npos) {
      continue;  // says nothing
    }
    made.withheld.push_back({WithheldKind::comment,
                             std::string(utf8::trim(comment.text())),
                             {},
                             comment.begin});
  }
  std::stable_sort(edits.begin(), edits.end(),
                   [](const Edit& a, const Edit& b) {
                     return a.where.begin < b.where.begin;
                   });
  made.text = edited(page.text(), edits);
  return made;
}

PublicText without_people(const Source& source, const Meeting* meeting,
                          const Meeting* listed, const WithheldPeople& people,
                          const NumberHints& hints, const Speech& speech) {
  PublicText made;
  std::vector<Edit> edits;
  Hits hits = hits_in(source, meeting, listed, people, hints, speech);
  const Stretches lists = lists_in(meeting);
  made.withheld.reserve(hits.size());
  edits.reserve(hits.size());
  for (Hit& hit : hits) {
    if (hit.kind == WithheldKind::person) {
      // A line of a list of people begins with a name, and what follows it in
      // small letters would be read as a role.
      if (lists.meet(hit.begin, hit.begin + 1)) {
        hit.instead = as_name(hit.instead);
      } else if (begins_sentence(source.text, hit.begin)) {
        hit.instead = capitalised(hit.instead);
      }
    }
    const Span where{&source, static_cast<std::uint32_t>(hit.begin),
                     static_cast<std::uint32_t>(hit.end)};
    const bool is_absence = hit.kind == WithheldKind::absence;
    made.withheld.push_back(
        {hit.kind,
         is_absence ? without_marks(where.text()) : std::string(where.text()),
         is_absence ? without_marks(hit.instead) : hit.instead, hit.begin,
         where.size()});
    edits.push_back({where, std::move(hit.instead)});
  }
  hits = {};
  if (meeting != nullptr) {
    for (const Attendee& one : meeting->attendees) {
      take_out_repeated(one, people, listed, edits);
    }
  }
  join(edits);
  made.text = edited(source.text, edits);
  made.edits = std::move(edits);
  return made;
}

std::string public_name(std::string_view name, std::size_t stem,
                        const WithheldPeople& people, const Speech& speech) {
  std::string made;
  std::size_t at = 0;
  for (Hit& hit : Search(name, people, nullptr, {}, speech).hits()) {
    if (hit.begin >= stem) break;
    std::replace(hit.instead.begin(), hit.instead.end(), ' ', '-');
    made += name.substr(at, hit.begin - at);
    made += hit.instead;
    at = std::min(hit.end, stem);
  }
  return made + std::string(name.substr(at));
}

}  // namespace bra::write
