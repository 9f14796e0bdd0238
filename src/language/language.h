// Language: everything one language supplies, for reading minutes and for
// speaking to people. Catalogs in catalogs/ are pure data; adding one is
// adding a file. Lookups are in lexicon.h (reading) and speech.h (speaking).

#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "model/follow_up.h"
#include "model/meeting.h"

namespace bra {

/// A key of front matter and of YAML minutes. The keys of its maps have names
/// of their own in the same list: `title` of a follow-up is Key::title.
enum class Key : std::uint8_t {
  // a meeting
  date,
  time,
  place,
  number,
  reference,
  kind,
  extra,
  chair,
  secretary,
  present,
  absent,
  excused,
  co_opted,
  substitutes,
  serving_substitutes,
  invited,
  observers,
  next_meeting,
  approvers,
  approved,
  picture_adopted,
  plan_adopted,
  exceptions,
  items,
  risks,
  measures,
  figures,
  follow_ups,
  open_after,
  // an item
  title,
  presenter,
  text,
  decisions,
  // a risk picture
  month,
  from,
  to,
  source,
  areas,
  area,
  level,
  comment,
  trend,
  // a measure, a figure
  actor,
  effect,
  value,
  unit,
  period,
  target,
  // a follow-up
  id,
  state,
  status,
  owners,
  due,
  origin,
  // a person
  name,
  party,
  role,
  organisation,
  replaces,
  aliases,
};

inline constexpr std::size_t key_count =
    static_cast<std::size_t>(Key::aliases) + 1;

/// The kinds of maps and tables that keys and columns belong to: the same word
/// may mean one thing at the top of a file and another in a log (`mått` is the
/// list of figures, and the title of each).
enum class Part : std::uint8_t {
  meeting,
  item,
  picture,  ///< one month of the risk picture
  risk,     ///< one area in it, or a row of a risk table
  measure,
  figure,
  follow_up,
  person,
};

/// `word` is what `key` is called in `part`; the first for each is canonical.
struct KeyWord {
  Part part;
  Key key;
  std::string_view word;
};

/// Words that may stand for a thing, most canonical first for each thing.
template <class Thing>
struct Word {
  std::string_view word;
  Thing thing;
};

/// A level word or one of the two that are no level.
enum class LevelWord : std::uint8_t {
  green,
  yellow,
  red,
  not_assessed,
  not_reported
};

struct StateWord {
  std::string_view phrase;
  State state;
  /// `väntar på …`: words may follow. Otherwise only a date may.
  bool may_go_on = false;
};

/// English key and what it is in this language, placeholders in any order
/// (`{0}`, `{1}`) or as in the key.
struct Phrase {
  std::string_view english;
  std::string_view here;
};

using Phrases = std::span<const Phrase>;

struct Language {
  std::string_view code;  ///< ISO 639-1
  std::string_view name;  ///< in the language itself

  // Reading
  std::span<const Word<int>> months;    ///< 1 to 12
  std::span<const Word<int>> weekdays;  ///< 1 to 7
  std::span<const KeyWord> keys;
  /// What columns of tables are called besides.
  std::span<const KeyWord> columns;
  std::span<const StateWord> states;
  /// Whole cells: `röd`, `rött`, `röd markering`.
  std::span<const Word<LevelWord>> levels;
  /// May come before a colour word: `fortsatt`, `oförändrat`.
  std::span<const std::string_view> level_heads;
  /// May follow a colour word: `markering`, `markerad`.
  std::span<const std::string_view> level_tails;
  std::span<const Word<Kind>> kinds;
  std::span<const std::string_view> yes;
  std::span<const std::string_view> no;
  std::span<const std::string_view> chair_roles;  ///< a role begins with
  std::span<const std::string_view> secretary_roles;
  /// Between an office and another body: `ordförande i socialnämnden`.
  std::span<const std::string_view> office_of;
  std::span<const std::string_view> bodies;     ///< endings: `socialnämnden`
  std::span<const std::string_view> this_body;  ///< `rådet`: the council itself
  std::span<const std::string_view> particles;     ///< `von`, `de`
  std::span<const std::string_view> conjunctions;  ///< between owners
  std::span<const std::string_view> negations;     ///< `pågår inte`: `inte`
  std::span<const std::string_view> to_be_done;    ///< `ska skrivas`
  std::span<const std::string_view> vacant;
  std::span<const std::string_view> replaces;    ///< `ersätter NAME`
  std::span<const std::string_view> serving;     ///< `tjänstgörande`
  std::span<const std::string_view> partial;     ///< `t.o.m.`, `delvis`
  std::span<const std::string_view> by_link;     ///< `digitalt`, `via länk`
  std::span<const std::string_view> clock;       ///< before a time: `kl.`
  std::span<const std::string_view> about;       ///< before one: `ca`
  std::span<const std::string_view> until;       ///< between two: `till`
  std::span<const std::string_view> item_words;  ///< `Sak 17/20`: `sak`
  std::span<const std::string_view> articles;    ///< `den 12 mars`: `den`
  std::span<const std::string_view> definite;    ///< endings: `socialchefen`
  std::span<const std::string_view> decision;    ///< `Beslut`
  std::span<const std::string_view> presenter;   ///< `Föredragande`
  std::span<const std::string_view> open_after;  ///< `Öppna efter mötet`
  std::span<const std::string_view> promises;    ///< `tar med sig`
  /// Begin as a promise and are none: `återkopplar från`.
  std::span<const std::string_view> no_promises;
  /// Begin a sentence that tells of a decision: `rådet|vi beslutade att`.
  std::span<const std::string_view> decided;
  std::span<const std::string_view> merged;  ///< `sammanslagen med`
  std::span<const std::string_view> split;   ///< `delad i`
  /// A heading of follow-ups begins with: `Logg`, `Nya uppdrag`.
  std::span<const std::string_view> log_headings;
  std::span<const std::string_view> nothing;  ///< `inga`, `ingen`
  /// In place of a day: `nästa möte`.
  std::span<const std::string_view> next_meeting;

  // What is not public
  std::span<const std::string_view> internal;    ///< `internt`, `sekretess`
  std::span<const std::string_view> not_public;  ///< `ej offentligt`
  /// Wherever in a text they stand, they say it of that: `ej för publicering`.
  std::span<const std::string_view> not_published;
  /// Before what is internal: `sekretessbelagd information`.
  std::span<const std::string_view> internal_attributes;
  /// What is, after the word: `intern info`, `internal note`.
  std::span<const std::string_view> internal_things;
  /// Why it is, after the word: `OSL`, `enligt`.
  std::span<const std::string_view> grounds;
  /// In a reference to a law: `kap`.
  std::span<const std::string_view> law_parts;

  // Beside the names in a list of people
  /// Endings of what somebody is: `kommunchef`.
  std::span<const std::string_view> titles;
  std::span<const std::string_view> ranks;  ///< before a title: `vice`, `tf`
  /// Before a body or a place: `från Polisen`.
  std::span<const std::string_view> origins;
  /// Endings of where somebody is from: `Polisen`, `Björkviks kommun`.
  std::span<const std::string_view> institutions;
  /// The last word of a company's name: `AB`.
  std::span<const std::string_view> companies;
  /// Of somebody who was not there, and had said so: `anmäld frånvaro`; or
  /// nothing is said of that: `deltog ej`.
  std::span<const std::string_view> excused_words;
  std::span<const std::string_view> absent_words;
  /// Before people who are counted and not named: `tre elever`.
  std::span<const std::string_view> counts;
  /// After a name, for those who came along, without blanks and full stops:
  /// `m.fl.` is `mfl`.
  std::span<const std::string_view> others;
  /// Why somebody is away begins with: `på semester`;
  std::span<const std::string_view> absences;
  /// or so, which tells of somebody's health: `sjuk`, `sjukskriven`.
  std::span<const std::string_view> illnesses;
  /// Endings of words for one: `hjärtoperation`.
  std::span<const std::string_view> illness_ends;
  /// It also begins with: `pga`, `lämnade återbud`. In running text these tell
  /// nothing of anybody.
  std::span<const std::string_view> excuses;
  /// Between a name and that, in running text: `Mona är sjuk`.
  std::span<const std::string_view> being;
  /// After it another clause begins with: `men`, `så`.
  std::span<const std::string_view> clause_starts;
  /// Before a clause that belongs to another: `eftersom Mona är sjuk`.
  std::span<const std::string_view> subordinators;

  // Names in running text
  /// Before a surname: `familjen Berglund`.
  std::span<const std::string_view> families;
  /// After one: `the Berglund family`.
  std::span<const std::string_view> families_after;
  /// Of surnames: `berg`, `lund`.
  std::span<const std::string_view> surname_endings;

  // Homes
  /// Endings of what streets are called: `Storgatan`.
  std::span<const std::string_view> streets;
  /// Before where somebody lives: `bor på`.
  std::span<const std::string_view> living;

  /// What parties are called in full, and in short.
  std::span<const Word<std::string_view>> parties;

  // Names of files
  /// Of what tells about minutes and is none: begins with `readme`, `mall`;
  std::span<const std::string_view> guides;
  /// or ends with: `protokollsmall`.
  std::span<const std::string_view> guide_ends;

  // Asking: words of periods and of the terms' keys and values
  std::span<const Word<std::string_view>> question_words;
  /// What commands are called besides their own names.
  std::span<const Word<std::string_view>> commands;

  // Speaking
  bool months_have_capitals = false;  ///< `March`, and not `mars`
  std::string_view decimal_mark = ".";
  /// Nothing for the language of the code. Each file in catalogs/swedish/ is a
  /// list.
  const std::span<const Phrases* const>* phrases = nullptr;
};

}  // namespace bra
