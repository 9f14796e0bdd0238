// Swedish: how a reason why somebody is away begins, after a name in a list of
// people, and what leads to it in running text. Folded, as comparable() gives
// words.

#pragma once

#include <string_view>

namespace bra {

inline constexpr std::string_view swedish_illnesses[] = {
    "sjuk", "är sjuk", "var sjuk", "blev sjuk", "har blivit sjuk",
    "fortsatt sjuk", "långtidssjuk", "magsjuk", "åksjuk", "sjukanmäld",
    "sjukanmält sig", "har sjukanmält sig", "sjukskriven", "sjukskrivna",
    "sjukskrivning", "sjukskrivningen", "sjukfrånvaro", "sjukfrånvarande",
    "sjukledig", "sjukledighet", "sjukdom", "sjukersättning", "hemma sjuk",
    "förkyld", "förkylning", "influensa", "covid", "migrän", "utmattad",
    "utbränd", "opererad", "opereras", "ska opereras", "på sjukhus",
    "hos läkare", "hos läkaren", "hos barnläkaren", "hos tandläkaren",
    "på sjukbesök", "läkarbesök", "läkartid", "tandläkarbesök", "tandläkartid",
    "sin operation", "opererades", "på grund av operation", "pga operation",
    "gravid", "cancer", "stroke", "adhd", "autism", "autistisk", "autistiska",
    "diabetes", "epilepsi", "demens", "dement", "depression", "deprimerad",
    "ångest", "psykos", "psykotisk", "bipolär", "schizofreni", "anorexi",
    "självmordsbenägen", "självmordsförsök", "suicidförsök", "suicidal",
    "gått in i väggen", "gick in i väggen", "utmattningssyndrom",
    "utmattningsdepression", "efter sin operation",
    // of a child
    "vab", "vabb", "vabbar", "vabbade", "vabar", "vabade", "vård av barn",
    "vård av sjukt barn", "tillfällig vård av barn", "sjukt barn", "sjuka barn",
    "barn sjukt", "barnet sjukt", "barnen sjuka"};
inline constexpr std::string_view swedish_illness_ends[] = {
    "operation", "operationen", "sjukdom", "sjukdomen",
    "infarkt",   "infarkten",   "cancer"};

inline constexpr std::string_view swedish_absences[] = {
    // health; of other things, too
    "hemma med", "hemma pga", "feber", "skadad", "inlagd", "rehabilitering",
    "under behandling",
    // family
    "föräldraledig", "föräldraledighet", "mammaledig", "pappaledig",
    "barnledig", "begravning", "på begravning", "dödsfall", "sorg",
    "familjeskäl", "av familjeskäl", "privata skäl", "av privata skäl",
    "personliga skäl", "av personliga skäl",
    // leave
    "ledig", "är ledig", "ledighet", "tjänstledig", "tjänstledighet",
    "studieledig", "kompledig", "semester", "på semester", "har semester",
    "semesterledig", "bortrest"};

inline constexpr std::string_view swedish_excuses[] = {
    // said beforehand, or not
    "förhindrad", "förhindrat", "har förhinder", "hade förhinder",
    "fick förhinder", "fått förhinder", "har fått förhinder",
    "meddelat förhinder", "har meddelat förhinder", "meddelade förhinder",
    "meddelar förhinder", "anmält förhinder", "anmälde förhinder",
    "anmäler förhinder", "har anmält förhinder", "anmäld frånvaro",
    "anmäld frånvarande", "anmält frånvaro", "har anmält frånvaro",
    "anmälde frånvaro", "meddelat frånvaro", "har meddelat frånvaro",
    "meddelade frånvaro", "frånvaro anmäld", "frånvaroanmäld",
    "oanmäld frånvaro", "ej anmält förhinder", "utan anmält förhinder",
    "utan anmälan", "utan giltigt förfall", "giltigt förfall", "laga förfall",
    "återbud", "lämnat återbud", "lämnade återbud", "har lämnat återbud",
    "anmält återbud", "har anmält återbud", "meddelat återbud",
    "har meddelat återbud", "gett återbud", "skickat återbud",
    // other duties; people work in a hospital, and tell of a course
    "på sjukhuset", "på resa", "på resande fot", "utomlands", "tjänsteresa",
    "på tjänsteresa", "på kurs", "på utbildning", "på konferens", "annat möte",
    "på annat möte", "annat uppdrag", "annat åtagande", "annan tjänst",
    "upptagen", "dubbelbokad", "dubbelbokning",
    // because of
    "pga", "pga.", "p.g.a", "p.g.a.", "p g a", "på grund av", "till följd av",
    "med anledning av"};

inline constexpr std::string_view swedish_being[] = {
    "är",          "var",    "blev",  "blir",        "har",  "hade",
    "har varit",   "hemma",  "borta", "frånvarande", "idag", "i dag",
    "fortfarande", "tyvärr", "nu",    "just nu",     "även", "också"};
inline constexpr std::string_view swedish_subordinators[] = {
    "eftersom", "då",       "när",        "att",     "om",
    "som",      "fast",     "medan",      "innan",   "sedan",
    "ifall",    "huruvida", "därför att", "så länge"};
inline constexpr std::string_view swedish_clause_starts[] = {
    "men", "så", "därför", "varför", "medan"};

}  // namespace bra
