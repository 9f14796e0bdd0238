// Swedish: what reports say, in every room.

#include "language/language.h"

namespace bra {
namespace {

constexpr Phrase all[] = {
    // the command
    {"a page for people: the risk picture, follow-ups, decisions",
     "en sida att läsa: lägesbild, uppföljningar, beslut"},
    {"One file for a browser, without scripts, or Markdown with -O md. Every "
     "number leads to the line of the minutes that it comes from. Meetings "
     "after today do not count, even if their minutes are begun. Over several "
     "councils it has numbers only and names nobody. What it has from passages "
     "that are not public is marked so, and told.",
     "En fil för webbläsaren, utan skript, eller Markdown med -O md. Varje tal "
     "leder till raden i anteckningarna där det står. Möten efter i dag räknas "
     "inte, även om deras anteckningar är påbörjade. Över flera råd har den "
     "bara tal och nämner ingen person. Det den har från avsnitt som inte är "
     "offentliga märks ut, och det sägs."},
    {"[council:NAME]", "[råd:NAMN]"},
    {"the time that it tells of; the last twelve months unless you say",
     "tiden den handlar om; de senaste tolv månaderna om inget sägs"},
    {"DATE|REV", "DATUM|REV"},
    {"as it was known that day, or in that git revision",
     "så som det var känt den dagen, eller i den git-revisionen"},
    {"one sheet for the chair before the meeting",
     "ett blad till ordföranden inför mötet"},
    {"a report for each council, in the folder that -o names",
     "en rapport för varje råd, i mappen som anges med -o"},
    {"URL", "URL"},
    {"where the folder is shown on the web, for links that lead there",
     "var mappen visas på webben, för länkar dit"},
    {"--as-of and --today name two days",
     "--as-of och --today anger två olika dagar"},
    {"the minutes are in no git repository, so a day is needed",
     "anteckningarna ligger inte i git, så här behövs en dag"},
    {"git does not say when {} was committed",
     "git säger inte när {} sparades"},
    {"say which day it was with --today",
     "ange vilken dag det var med --today"},
    {"a page for a browser needs a file",
     "en sida för webbläsaren behöver en fil"},
    {"name it, such as -o report.html, or read it here with -O md",
     "ange den, till exempel -o rapport.html, eller läs den här med -O md"},
    {"--each needs a folder to write in",
     "--each behöver en mapp att skriva i"},
    {"{} is no address of a web page", "{} är ingen webbadress"},
    {"it begins with https:// and ends where the files' names begin",
     "den börjar med https:// och slutar där filernas namn börjar"},
    {"a handout is for one council", "ett blad gäller ett råd"},
    {"choose it with council:NAME, or write one for each with --each",
     "välj det med råd:NAMN, eller skriv ett för varje med --each"},
    // around the page
    {"Contents", "Innehåll"},
    {"To the content", "Till innehållet"},
    {"Made by bra from the minutes; numbers lead to the lines that they come "
     "from.",
     "Gjord av bra ur anteckningarna; talen leder till raderna de kommer "
     "från."},
    {"{}", "{}"},
    {"{}, {}", "{}, {}"},
    {"{} ({})", "{} ({})"},
    {"The council", "Rådet"},
    {"The councils together", "Råden tillsammans"},
    {"Period: {} to {}", "Period: {} till {}"},
    {"Period: from {}", "Period: från {}"},
    {"Period: until {}", "Period: till {}"},
    {"As it stood on {}", "Läget den {}"},
    {"Before the meeting on {}", "Inför mötet den {}"},
    // in short
    {"In short", "I korthet"},
    {"Open follow-ups", "Öppna uppföljningar"},
    {"of them overdue", "varav försenade"},
    {"of them without an owner", "varav utan ansvarig"},
    {"New in the period", "Nya under perioden"},
    {"Finished in the period", "Avslutade under perioden"},
    {"Meetings held", "Hållna möten"},
    {"Areas at the gravest level", "Områden på högsta nivån"},
    {"of them without an answer", "varav utan åtgärd"},
    {"Areas red without an answer", "Röda områden utan åtgärd"},
    {"Councils", "Råd"},
    // the risk picture
    {"There is no picture of the period.",
     "Det finns ingen lägesbild för perioden."},
    {"Where it stands", "Läget nu"},
    {"Levels in {}", "Nivåer {}"},
    {"A dash is a month without a level.", "Ett streck är en månad utan nivå."},
    {"▲ higher", "▲ högre"},
    {"▼ lower", "▼ lägre"},
    {"= unchanged", "= oförändrad"},
    {"Jan", "jan"},
    {"Feb", "feb"},
    {"Mar", "mar"},
    {"Apr", "apr"},
    {"May", "maj"},
    {"Jun", "jun"},
    {"Jul", "jul"},
    {"Aug", "aug"},
    {"Sep", "sep"},
    {"Oct", "okt"},
    {"Nov", "nov"},
    {"Dec", "dec"},
    // red areas
    {"Measures against red areas", "Insatser mot röda områden"},
    {"Areas at the gravest level, and what answers them",
     "Områden på högsta nivån och vad som görs åt dem"},
    {"No area is at the gravest level.",
     "Inget område ligger på högsta nivån."},
    {"Since", "Sedan"},
    {"Answered by", "Besvaras av"},
    {"Earlier measures", "Tidigare insatser"},
    {"nothing answers it", "ingenting görs åt det"},
    {"Measures told of in the period", "Insatser som nämnts under perioden"},
    {"Answered", "Besvarad"},
    {"an area not declared", "ett område utanför listan"},
    // follow-ups
    {"Without an owner", "Utan ansvarig"},
    {"Number open", "Antal öppna"},
    {"Number overdue", "Antal försenade"},
    {"Open follow-ups by owner", "Öppna uppföljningar per ansvarig"},
    {"Open follow-ups by age in days",
     "Öppna uppföljningar efter ålder i dagar"},
    {"By owner", "Per ansvarig"},
    {"By age", "Efter ålder"},
    {"All open, the oldest first", "Alla öppna, de äldsta först"},
    {"Oldest, days", "Äldst, dagar"},
    {"Which", "Vilka"},
    {"Nothing is open.", "Ingenting är öppet."},
    {"Open follow-ups by the owner's organisation",
     "Öppna uppföljningar efter den ansvarigas organisation"},
    // the log
    {"Opened and closed over time", "Nya och avslutade över tid"},
    {"New and finished follow-ups at each meeting",
     "Nya och avslutade uppföljningar vid varje möte"},
    {"Meeting by meeting", "Möte för möte"},
    {"No meeting was held in the period.", "Inget möte hölls under perioden."},
    // decisions, attendance, figures
    {"Decisions in the period", "Beslut under perioden"},
    {"Nothing was decided in the period.",
     "Ingenting beslutades under perioden."},
    {"Attendance by organisation", "Närvaro per organisation"},
    {"Represented at meetings, of {}", "Företrädd vid möten, av {}"},
    {"Organisation or party", "Organisation eller parti"},
    {"People", "Personer"},
    {"Nobody is listed in the period.", "Ingen är uppräknad under perioden."},
    {"others", "övriga"},
    {"Figures told of in the period", "Mått som nämnts under perioden"},
    {"No figure was told of in the period.",
     "Inget mått nämndes under perioden."},
    // several councils
    {"Council by council", "Råd för råd"},
    {"Red", "Röda"},
    {"Red without an answer", "Röda utan åtgärd"},
    // the handout
    {"The next meeting takes up", "Nästa möte tar upp"},
    {"Overdue follow-ups", "Försenade uppföljningar"},
    {"Also open", "Också öppna"},
};

}  // namespace

extern const Phrases swedish_overview;
const Phrases swedish_overview(all);

}  // namespace bra
