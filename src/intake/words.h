// Words: what documents that are no minutes of ours call things: the labels of
// their heading blocks, the formulas of decisions, the signs of a page's foot.
// Swedish, and what Norwegian and Danish councils write. The words of minutes
// themselves are in the language catalogs. These are a catalog of this room's
// own, with labels_*.cpp and the headings of people_table.cpp: no language of
// bra's, since nobody writes or reads minutes of ours in them.

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "language/language.h"

namespace bra::intake {

/// What a label of a document announces.
enum class Announces : std::uint8_t {
  fact,        ///< the value of a key
  where_when,  ///< place, day and time on one line
  body,        ///< whose minutes these are
  people,      ///< a list of people
  agenda,      ///< the items come below
  decision,    ///< what was decided comes
  proposal,    ///< what somebody proposes comes: none of our decisions
  background,  ///< neither: the text of the item goes on
  signatures,  ///< who signs; which name goes with which line is not said
  foot,        ///< the edge of a page
  other        ///< a day or name that is not the meeting's
};

struct Label {
  std::string_view word;
  Announces what;
  Key key = Key::text;
};

/// The label that `text` begins with, and what follows it.
struct Labelled {
  const Label* label = nullptr;
  std::string_view rest;
};

/// A label with a colon, a tab or nothing after it; in a text whose tabs were
/// lost (`loose`) also one that a blank ends.
std::optional<Labelled> labelled(std::string_view text, bool loose);

using WordList = std::span<const std::string_view>;

extern const WordList away_words;    ///< of one person in a list of others
extern const WordList nobody_words;  ///< `ingen`, `–`
extern const WordList not_names;     ///< capitalised, and no person
extern const WordList name_titles;   ///< `kommunalråd`, before a name
extern const WordList role_ends;     ///< how words for a role end
extern const WordList body_ends;     ///< how an organisation's name ends
extern const WordList place_ends;    ///< how words for a place end
extern const WordList other_bodies;  ///< who else decides
extern const WordList our_body;      ///< besides the catalogs' words
extern const WordList deciding;      ///< `beslutar`
extern const WordList formulas;     ///< `godkänns`, `läggs till handlingarna`
extern const WordList no_decision;  ///< `föreslår`, `om`: it is not decided
extern const WordList follow_up_titles;
extern const WordList closing_titles;  ///< of items, never of follow-ups
extern const WordList risk_titles;
extern const WordList page_words;  ///< `Sida`
extern const WordList foreign_parties;
extern const WordList foreign_roles;  ///< in brackets: `leder`
extern const WordList no_areas;       ///< `läget`: has a colour, is no area
extern const WordList links;          ///< between an area and its level: `är`
extern const WordList area_heads;     ///< before an area: `området`
extern const WordList area_reports;  ///< `rapport på område X röd markering`
extern const WordList assignments;   ///< `får i uppdrag att`
extern const WordList takes_along;   ///< `tar med sig`
extern const WordList reports_back;  ///< `återkopplar`
extern const WordList clause_borders;      ///< after a level: `och`, `efter`
extern const WordList clause_starts;       ///< `att`, of a decision
extern const WordList next_meeting_leads;  ///< `nästa möte`
extern const WordList negations;           ///< `inte`, `om`
extern const WordList abbreviations;       ///< whose full stop ends no sentence
extern const WordList joining_words;       ///< after a hyphen that stays: `och`
extern const WordList clause_words;        ///< of a clause, so no area: `som`
extern const WordList month_leads;         ///< before a month: `för`
extern const WordList other_days;  ///< beside a day that is not the meeting's

/// What comes after these is said of something else.
extern const std::string_view contrast;  ///< `medan`
extern const std::string_view anew;      ///< `, och området`

struct KindWord {
  std::string_view word;
  Kind kind;
};
extern const std::span<const KindWord> kind_words;

/// Whether `text` is one of the words, without regard to case.
bool is_one_of(WordList words, std::string_view text);
/// The bytes of the longest of the words that `text` begins with; 0 if none.
std::size_t starts_with_one(WordList words, std::string_view text);
/// Where the first of the words stands in `text` as a word; npos if nowhere.
std::size_t find_one_of(WordList words, std::string_view text,
                        std::size_t from = 0);

/// The month's or weekday's name of a Norwegian or Danish text as the catalogs
/// have it; `word` itself if it is none.
std::string_view known_day_word(std::string_view word);

/// Whether a heading is that of a log of follow-ups.
bool speaks_of_follow_ups(std::string_view title);

}  // namespace bra::intake
