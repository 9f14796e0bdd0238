// English: the words that minutes in English are read by. Our own sentences are
// English to begin with, so there are none to translate.

#include "language/catalogs/english/absences.h"
#include "language/catalogs/english/homes.h"
#include "language/catalogs/english/names.h"
#include "language/catalogs/english/not_published.h"
#include "language/catalogs/english/questions.h"
#include "language/catalogs/english/surnames.h"
#include "language/language.h"

namespace bra {
namespace {

using Text = std::string_view;

constexpr Word<int> months[] = {
    {"january", 1},   {"february", 2}, {"march", 3},     {"april", 4},
    {"may", 5},       {"june", 6},     {"july", 7},      {"august", 8},
    {"september", 9}, {"october", 10}, {"november", 11}, {"december", 12},
    {"oct", 10},
};

constexpr Word<int> weekdays[] = {
    {"monday", 1}, {"tuesday", 2},  {"wednesday", 3}, {"thursday", 4},
    {"friday", 5}, {"saturday", 6}, {"sunday", 7},    {"mon", 1},
    {"tue", 2},    {"tues", 2},     {"wed", 3},       {"thu", 4},
    {"thur", 4},   {"thurs", 4},    {"fri", 5},       {"sat", 6},
    {"sun", 7},
};

constexpr KeyWord keys[] = {
    {Part::meeting, Key::date, "date"},
    {Part::meeting, Key::time, "time"},
    {Part::meeting, Key::place, "place"},
    {Part::meeting, Key::title, "title"},
    {Part::meeting, Key::number, "number"},
    {Part::meeting, Key::reference, "reference"},
    {Part::meeting, Key::kind, "kind"},
    {Part::meeting, Key::extra, "extra"},
    {Part::meeting, Key::chair, "chair"},
    {Part::meeting, Key::secretary, "secretary"},
    {Part::meeting, Key::present, "present"},
    {Part::meeting, Key::absent, "absent"},
    {Part::meeting, Key::absent, "unexcused"},
    {Part::meeting, Key::excused, "excused"},
    {Part::meeting, Key::excused, "apologies"},
    {Part::meeting, Key::excused, "apologies for absence"},
    {Part::meeting, Key::excused, "apologies received"},
    {Part::meeting, Key::co_opted, "co-opted"},
    {Part::meeting, Key::substitutes, "substitutes"},
    {Part::meeting, Key::serving_substitutes, "serving substitutes"},
    {Part::meeting, Key::serving_substitutes, "substitutes on duty"},
    {Part::meeting, Key::invited, "invited"},
    {Part::meeting, Key::observers, "observers"},
    {Part::meeting, Key::next_meeting, "next meeting"},
    {Part::meeting, Key::approvers, "approvers"},
    {Part::meeting, Key::approved, "approved"},
    {Part::meeting, Key::picture_adopted, "picture adopted"},
    {Part::meeting, Key::plan_adopted, "plan adopted"},
    {Part::meeting, Key::exceptions, "exceptions"},
    {Part::meeting, Key::open_after, "open after the meeting"},
    {Part::meeting, Key::items, "items"},
    {Part::meeting, Key::risks, "risks"},
    {Part::meeting, Key::measures, "measures"},
    {Part::meeting, Key::figures, "figures"},
    {Part::meeting, Key::follow_ups, "follow-ups"},
    {Part::item, Key::number, "number"},
    {Part::item, Key::title, "title"},
    {Part::item, Key::presenter, "presenter"},
    {Part::item, Key::text, "text"},
    {Part::item, Key::decisions, "decisions"},
    {Part::picture, Key::month, "month"},
    {Part::picture, Key::from, "from"},
    {Part::picture, Key::to, "to"},
    {Part::picture, Key::source, "source"},
    {Part::picture, Key::areas, "areas"},
    {Part::risk, Key::area, "area"},
    {Part::risk, Key::level, "level"},
    {Part::risk, Key::comment, "comment"},
    {Part::risk, Key::source, "source"},
    {Part::risk, Key::trend, "trend"},
    {Part::risk, Key::month, "month"},
    {Part::measure, Key::title, "measure"},
    {Part::measure, Key::title, "title"},
    {Part::measure, Key::area, "area"},
    {Part::measure, Key::actor, "actor"},
    {Part::measure, Key::effect, "effect"},
    {Part::measure, Key::comment, "comment"},
    {Part::figure, Key::title, "figure"},
    {Part::figure, Key::title, "title"},
    {Part::figure, Key::value, "value"},
    {Part::figure, Key::unit, "unit"},
    {Part::figure, Key::period, "period"},
    {Part::figure, Key::target, "target"},
    {Part::figure, Key::source, "source"},
    {Part::follow_up, Key::id, "id"},
    {Part::follow_up, Key::title, "title"},
    {Part::follow_up, Key::state, "state"},
    {Part::follow_up, Key::status, "status"},
    {Part::follow_up, Key::owners, "owners"},
    {Part::follow_up, Key::owners, "owner"},
    {Part::follow_up, Key::due, "due"},
    {Part::follow_up, Key::area, "area"},
    {Part::follow_up, Key::origin, "origin"},
    {Part::follow_up, Key::comment, "comment"},
    {Part::person, Key::name, "name"},
    {Part::person, Key::party, "party"},
    {Part::person, Key::role, "role"},
    {Part::person, Key::organisation, "organisation"},
    {Part::person, Key::replaces, "replaces"},
    {Part::person, Key::from, "from"},
    {Part::person, Key::to, "to"},
    {Part::person, Key::kind, "kind"},
    {Part::person, Key::aliases, "aliases"},
};

constexpr KeyWord columns[] = {
    {Part::risk, Key::area, "areas"},
    {Part::risk, Key::area, "risk area"},
    {Part::risk, Key::level, "risk level"},
    {Part::risk, Key::level, "colour"},
    {Part::risk, Key::level, "color"},
    {Part::risk, Key::level, "assessment"},
    {Part::risk, Key::comment, "comments"},
    {Part::risk, Key::comment, "description"},
    {Part::risk, Key::comment, "note"},
    {Part::risk, Key::comment, "notes"},
    {Part::risk, Key::trend, "change"},
    {Part::risk, Key::month, "period"},
    {Part::measure, Key::title, "measures"},
    {Part::measure, Key::actor, "actors"},
    {Part::measure, Key::actor, "carried out by"},
    {Part::measure, Key::actor, "who"},
    {Part::measure, Key::actor, "responsible"},
    {Part::measure, Key::actor, "owner"},
    {Part::measure, Key::actor, "owners"},
    {Part::measure, Key::effect, "result"},
    {Part::measure, Key::effect, "results"},
    {Part::measure, Key::comment, "comments"},
    {Part::figure, Key::title, "indicator"},
    {Part::figure, Key::value, "outcome"},
    {Part::follow_up, Key::id, "no"},
    {Part::follow_up, Key::id, "number"},
    {Part::follow_up, Key::id, "#"},
    {Part::follow_up, Key::title, "matter"},
    {Part::follow_up, Key::title, "follow-up"},
    {Part::follow_up, Key::title, "action"},
    {Part::follow_up, Key::title, "task"},
    {Part::follow_up, Key::title, "item"},
    {Part::follow_up, Key::title, "measure"},
    {Part::follow_up, Key::owners, "owner"},
    {Part::follow_up, Key::owners, "responsible"},
    {Part::follow_up, Key::owners, "responsible person"},
    {Part::follow_up, Key::owners, "responsible body"},
    {Part::follow_up, Key::owners, "assigned to"},
    {Part::follow_up, Key::owners, "who"},
    {Part::follow_up, Key::owners, "by whom"},
    {Part::follow_up, Key::due, "due date"},
    {Part::follow_up, Key::due, "due by"},
    {Part::follow_up, Key::due, "deadline"},
    {Part::follow_up, Key::due, "by when"},
    {Part::follow_up, Key::due, "when"},
    {Part::follow_up, Key::comment, "comments"},
    {Part::follow_up, Key::comment, "note"},
    {Part::follow_up, Key::comment, "notes"},
};

constexpr StateWord states[] = {
    {"new", State::fresh},
    {"new item", State::fresh},
    {"not started", State::fresh},
    {"ongoing", State::ongoing, true},
    {"in progress", State::ongoing, true},
    {"under way", State::ongoing, true},
    {"underway", State::ongoing, true},
    {"started", State::ongoing, true},
    {"continues", State::ongoing, true},
    {"work continues", State::ongoing, true},
    {"work in progress", State::ongoing, true},
    {"open", State::ongoing},
    {"partly done", State::ongoing},
    {"not done", State::ongoing},
    {"not finished", State::ongoing},
    {"not yet", State::ongoing, true},
    {"remains", State::ongoing, true},
    {"carried on", State::ongoing, true},
    {"partly", State::ongoing, true},
    // What is to come says no state, and not that anything is over.
    {"will", State::unclear, true},
    {"is to be", State::unclear, true},
    {"are to be", State::unclear, true},
    {"waiting", State::waiting, true},
    {"awaiting", State::waiting, true},
    {"on hold", State::waiting, true},
    {"paused", State::waiting, true},
    {"postponed", State::waiting, true},
    {"deferred", State::waiting, true},
    {"returns", State::returns, true},
    {"comes back", State::returns, true},
    {"next meeting", State::returns, true},
    {"at the next meeting", State::returns, true},
    {"back at the next meeting", State::returns, true},
    {"done", State::done},
    {"finished", State::done},
    {"complete", State::done},
    {"completed", State::done},
    {"it is done", State::done},
    {"it's done", State::done},
    {"is done", State::done},
    {"it is finished", State::done},
    {"all is done", State::done},
    {"carried out", State::done},
    {"implemented", State::done},
    {"closed", State::closed},
    {"it is closed", State::closed},
    {"handed over", State::handed_over},
    {"handed-over", State::handed_over},
    {"handed over to", State::handed_over, true},
    {"dropped", State::dropped},
    {"withdrawn", State::dropped},
    {"cancelled", State::dropped},
    {"no longer relevant", State::dropped},
};

constexpr Word<LevelWord> levels[] = {
    {"green", LevelWord::green},
    {"yellow", LevelWord::yellow},
    {"amber", LevelWord::yellow},
    {"red", LevelWord::red},
    {"not assessed", LevelWord::not_assessed},
    {"no assessment", LevelWord::not_assessed},
    {"not reported", LevelWord::not_reported},
    {"no report", LevelWord::not_reported},
};

constexpr Text level_heads[] = {"still", "again", "now", "level"};
constexpr Text level_tails[] = {"level", "marking", "marked"};

constexpr Word<Kind> kinds[] = {
    {"notes", Kind::notes},         {"minutes", Kind::minutes},
    {"notice", Kind::notice},       {"agenda", Kind::notice},
    {"cancelled", Kind::cancelled}, {"canceled", Kind::cancelled},
};

constexpr Text yes[] = {"yes", "true"};
constexpr Text no[] = {"no", "false"};
constexpr Text chair_roles[] = {"chair", "chairman", "chairwoman",
                                "chairperson", "acting chair"};
constexpr Text secretary_roles[] = {"secretary", "acting secretary"};
constexpr Text office_of[] = {"of", "for"};
constexpr Text bodies[] = {"board", "committee"};
constexpr Text this_body[] = {"the council", "the meeting", "this meeting"};
constexpr Text conjunctions[] = {"and"};
constexpr Text to_be_done[] = {
    "remains to be",    "remain to be",  "left to do",
    "still to be",      "to be written", "to be completed",
    "must be written",  "must be done",  "needs to be written",
    "needs to be done",
};
constexpr Text negations[] = {"not", "never", "no longer"};
constexpr Text vacant[] = {"vacant"};
constexpr Text replaces[] = {"replaces", "replacing", "standing in for",
                             "substitute for"};
constexpr Text serving[] = {"serving"};
constexpr Text by_link[] = {"remotely"};
constexpr Text partial[] = {"until",      "until item", "from item", "until §",
                            "from §",     "only",       "except",    "partly",
                            "remotely",   "left at",    "left",      "came",
                            "arrived at", "joined at"};
constexpr Text about[] = {"about", "approx", "around"};
constexpr Text until[] = {"to", "until"};
constexpr Text item_words[] = {"item"};
constexpr Text decision[] = {"decision", "decisions"};
constexpr Text presenter[] = {"presenter", "presented by"};
constexpr Text open_after[] = {"open after the meeting"};
constexpr Text promises[] = {"will report back",        "is asked to",
                             "takes the question back", "will come back to",
                             "will come back with",     "will get back to",
                             "will look into this"};
// `|` parts words that may stand for each other; `_` is a blank inside one.
constexpr Text decided[] = {
    "agreed|decided|resolved :",
    "decision to",
    "decided|resolved that|to",
    "it was agreed|decided|resolved that|to",
    "it was agreed|decided|resolved unanimously that|to",
    "it was further|also|then|unanimously|finally agreed|decided|resolved "
    "that|to",
    "after discussion|discussion,|a_discussion it was decided|resolved that|to",
    "after discussion|discussion,|a_discussion the_council|the_meeting|we "
    "decided|resolved that|to",
    "the_council|the_meeting|the_group|the_steering_group|we "
    "decided|decides|resolved that|to",
    "the_council|the_meeting|the_group|the_steering_group|we "
    "unanimously|also|further|then|finally decided|decides|resolved that|to",
    "the_council|the_meeting|the_group|the_steering_group|we "
    "decided|resolved unanimously that|to",
    "the_council|the_meeting|the_group|the_steering_group|we agreed to",
    "a decision was taken|made to",
    "the_council|the_meeting|we has|have decided|resolved|agreed that|to",
    "it has been agreed|decided|resolved that|to",
};
constexpr Text merged[] = {"merged with", "merged into"};
constexpr Text split[] = {"split into"};
constexpr Text log_headings[] = {
    "follow-ups",   "follow-up", "action log",   "actions", "action points",
    "action items", "log",       "open actions", "to do",   "open matters"};
constexpr Text nothing[] = {"none",   "nothing",      "no",
                            "nobody", "there are no", "there is no"};
constexpr Text internal[] = {"internal", "confidential"};
constexpr Text not_public[] = {"not public",
                               "not published",
                               "internal only",
                               "subject to secrecy",
                               "this is subject to secrecy",
                               "not online",
                               "nb internal",
                               "nb! internal",
                               "nb: internal",
                               "note internal",
                               "note: internal",
                               "nb confidential",
                               "nb! confidential",
                               "nb: confidential",
                               "note: confidential"};
constexpr Text internal_attributes[] = {"closed session", "private session",
                                        "confidential matter",
                                        "confidential matters"};
constexpr Text internal_things[] = {"info",  "information", "note",
                                    "notes", "text",        "part"};
constexpr Text grounds[] = {"under"};
constexpr Text law_parts[] = {"ch", "s", "art", "and", "…act"};
constexpr Text next_meeting[] = {"next meeting", "the next meeting",
                                 "by the next meeting"};
constexpr Text guides[] = {"readme", "template", "contributing"};

}  // namespace

extern const Language english;
const Language english{
    .code = "en",
    .name = "English",
    .months = months,
    .weekdays = weekdays,
    .keys = keys,
    .columns = columns,
    .states = states,
    .levels = levels,
    .level_heads = level_heads,
    .level_tails = level_tails,
    .kinds = kinds,
    .yes = yes,
    .no = no,
    .chair_roles = chair_roles,
    .secretary_roles = secretary_roles,
    .office_of = office_of,
    .bodies = bodies,
    .this_body = this_body,
    .conjunctions = conjunctions,
    .negations = negations,
    .to_be_done = to_be_done,
    .vacant = vacant,
    .replaces = replaces,
    .serving = serving,
    .partial = partial,
    .by_link = by_link,
    .about = about,
    .until = until,
    .item_words = item_words,
    .decision = decision,
    .presenter = presenter,
    .open_after = open_after,
    .promises = promises,
    .decided = decided,
    .merged = merged,
    .split = split,
    .log_headings = log_headings,
    .nothing = nothing,
    .next_meeting = next_meeting,
    .internal = internal,
    .not_public = not_public,
    .not_published = english_not_published,
    .internal_attributes = internal_attributes,
    .internal_things = internal_things,
    .grounds = grounds,
    .law_parts = law_parts,
    .titles = english_titles,
    .ranks = english_ranks,
    .origins = english_origins,
    .institutions = english_institutions,
    .companies = english_companies,
    .excused_words = english_excused_words,
    .absent_words = english_absent_words,
    .counts = english_counts,
    .others = english_others,
    .absences = english_absences,
    .illnesses = english_illnesses,
    .illness_ends = english_illness_ends,
    .excuses = english_excuses,
    .being = english_being,
    .clause_starts = english_clause_starts,
    .subordinators = english_subordinators,
    .families = english_families,
    .families_after = english_families_after,
    .surname_endings = english_surname_endings,
    .streets = english_streets,
    .living = english_living,
    .guides = guides,
    .question_words = english_questions,
    .months_have_capitals = true,
};

}  // namespace bra
