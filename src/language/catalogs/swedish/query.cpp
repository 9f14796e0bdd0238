// Swedish: what the room query/ says.

#include "language/language.h"

namespace bra {
namespace {

constexpr Phrase all[] = {
    // What a question may be refused with
    {"a question that cannot be understood", "en fråga som inte går att tolka"},
    {"A term or a period that could mean two things, or that matches nothing "
     "in the minutes, is refused: an empty list would look like an answer.",
     "Ett villkor eller en period som kan betyda två saker, eller som inte "
     "stämmer med något i anteckningarna, avvisas: en tom lista skulle se ut "
     "som ett svar."},
    {"{} is no period", "{} är ingen period"},
    {"{} is no month", "{} är ingen månad"},
    {"{} is no day", "{} är ingen dag"},
    {"{} is more than one day", "{} är mer än en dag"},
    {"{} is no month: a year has 12", "{} är ingen månad: ett år har 12"},
    {"{} is no day: the month has {}", "{} är ingen dag: månaden har {}"},
    {"{} is no quarter: a year has {}", "{} är inget kvartal: ett år har {}"},
    {"{} is no tertial: a year has {}", "{} är inget tertial: ett år har {}"},
    {"{} is no week: the year has {}", "{} är ingen vecka: året har {}"},
    {"{} ends before it begins", "{} slutar innan den börjar"},
    {"{} and {} have no day in common", "{} och {} har ingen dag gemensam"},
    {"the other period", "den andra perioden"},
    {"write {}", "skriv {}"},
    {"write {} or {}", "skriv {} eller {}"},
    {"write {} to {}", "skriv {} till {}"},
    {"write a day, such as {}", "skriv en dag, till exempel {}"},
    {"write 2024, 2024-05, 2024-Q2, 2024-05-17, 2024-03..2024-05 or last 3 "
     "meetings",
     "skriv 2024, 2024-05, 2024-Q2, 2024-05-17, 2024-03..2024-05 eller "
     "senaste 3 mötena"},
    {"ask with --period {}", "fråga med --period {}"},
    {"did you mean {}?", "menade du {}?"},
    {"there is no term {}", "det finns inget villkor {}"},
    {"to search for the words, write {}", "skriv {} för att söka efter orden"},
    {"nothing stands after {}", "inget står efter {}"},
    {"write {} for what has none", "skriv {} för det som inte har någon"},
    {"{} has nothing to do with {}", "{} har inget med {} att göra"},
    {"{} understands {}", "{} förstår {}"},
    {"{} needs to know what", "{} behöver veta vad"},
    {"write a number, a date or words of a title",
     "skriv ett nummer, ett datum eller ord ur ett ärende"},
    {"write the words to look for", "skriv orden som ska sökas"},
    {"{} could be more than one", "{} kan vara fler än en"},
    {"{} matches nothing in the minutes",
     "{} stämmer inte med något i anteckningarna"},
    // How a question was understood (--explain)
    {"period: {}", "period: {}"},
    {"meetings: {}", "möten: {}"},
    {"follow-ups in their logs: {}", "uppföljningar i deras loggar: {}"},
    {"of the kind asked for: {}", "av det slag som efterfrågas: {}"},
    {"{} means {}", "{} tolkas som {}"},
    {"left by {}: {}", "kvar efter {}: {}"},
    // States and kinds of meeting
    {"new", "ny"},
    {"ongoing", "pågår"},
    {"waiting", "väntar"},
    {"returns", "återkommer"},
    {"done", "klar"},
    {"closed", "avslutad"},
    {"handed over", "överlämnad"},
    {"dropped", "utgår"},
    {"unclear", "oklart"},
    {"overdue", "försenad"},
    {"notes", "anteckningar"},
    {"minutes", "protokoll"},
    {"notice", "kallelse"},
    {"cancelled", "inställt"},
    {"green", "grön"},
    {"yellow", "gul"},
    {"red", "röd"},
    // Headings
    {"No.", "Nr"},
    {"Follow-up", "Uppföljning"},
    {"State", "Läge"},
    {"Open", "Öppen"},
    {"Owners", "Ansvariga"},
    {"Unresolved owners", "Okända ansvariga"},
    {"Owner", "Ansvarig"},
    {"Due", "Senast"},
    {"Opened", "Öppnad"},
    {"Meeting", "Möte"},
    {"Meetings", "Möten"},
    {"Status", "Status"},
    {"Area", "Område"},
    {"Origin", "Ursprung"},
    {"Days", "Dagar"},
    {"Overdue", "Försenad"},
    {"Closed", "Avslutad"},
    {"Reference", "Beteckning"},
    {"File", "Fil"},
    {"Line", "Rad"},
};

}  // namespace

extern const Phrases swedish_query;
const Phrases swedish_query(all);

}  // namespace bra
