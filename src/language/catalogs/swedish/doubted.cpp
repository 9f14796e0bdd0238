// Swedish: what is said of facts that another fact beside them makes doubtful.

#include "language/language.h"

namespace bra {
namespace {

constexpr Phrase all[] = {
    // figure-conflict
    {"{} has two values: {} and {}", "{} har två värden: {} och {}"},
    {"keep one, or say the period or the source of each",
     "behåll ett, eller ange perioden eller källan till vart och ett"},
    {"two values of one figure and period in one meeting",
     "två värden på ett mått och en period i samma anteckningar"},
    {"A figure that is both 2 and 3 is neither. Two periods or two sources may "
     "differ, when both are named.",
     "Ett mått som är både 2 och 3 är ingetdera. Två perioder eller två källor "
     "får skilja sig, när båda är namngivna."},
    // party-differs
    {"{} is of {} here, and of {} before and after",
     "{} är från {} här, men från {} före och efter"},
    {"as it is elsewhere", "som det är annars"},
    {"correct the party, or list two people in people.yaml",
     "rätta partiet, eller ta med två personer i people.yaml"},
    {"somebody of another party at one meeting only",
     "någon från ett annat parti på ett enda möte"},
    {"Whoever changes parties stays there. A party that is another's for one "
     "meeting is a slip, or another person of the same name.",
     "Den som byter parti stannar där. Ett annat parti på ett enda möte är ett "
     "skrivfel, eller en annan person med samma namn."},
    // title-date-differs
    {"the title says {}, and the date of the minutes is {}",
     "rubriken säger {}, men datumet i anteckningarna är {}"},
    {"the date", "datumet"},
    {"correct the one that has come along from other minutes",
     "rätta det som har följt med från andra anteckningar"},
    {"a title that names another day than the date of the minutes",
     "en rubrik som anger en annan dag än anteckningarnas datum"},
    {"Minutes are often begun as a copy of the last ones, and one of the two "
     "days stays behind. Whoever reads the title believes it, and answers go "
     "by "
     "the date.",
     "Anteckningar börjar ofta som en kopia av de förra, och ett av de två "
     "datumen blir kvar. Den som läser rubriken tror på den, och svaren går "
     "efter datumet."},
    // chair-missing, secretary-missing
    {"{} is listed as away", "{} står bland de frånvarande"},
    {"in this list", "i den här listan"},
    {"correct one of the two", "rätta det ena av de två"},
    {"{} is in no list here, and is nearly {}",
     "{} står inte i någon lista här, och är nästan {}"},
    {"listed here", "står här"},
    // notice-past
    {"the meeting of {} is told of in a notice, of which no fact is read",
     "mötet {} beskrivs i en kallelse, och ur en sådan läses inga uppgifter"},
    {"if these are its minutes, take away the line that calls them a notice",
     "är det här dess anteckningar, ta bort raden som kallar dem kallelse"},
    {"a notice of a day gone by that lists those present",
     "en kallelse till en dag som varit, med lista över närvarande"},
    {"Minutes are often begun from the notice. If its kind is left, they are "
     "an "
     "agenda: nobody was there, nothing was decided, and no answer says a word "
     "of it.",
     "Anteckningar börjar ofta som en kopia av kallelsen. Står typen kvar är "
     "de "
     "en dagordning: ingen var där, inget beslutades, och inget svar säger ett "
     "ord om det."},
    {"the dashes below it make a row of headings of it",
     "strecken under den gör den till en rubrikrad"},
    {"take away the row of dashes", "ta bort raden med streck"},
    // picture-repeated
    {"a picture of {}, which was told {} and said otherwise of {} areas; of a "
     "later month there is none here",
     "en lägesbild för {}, som fanns redan {} med andra nivåer för {} områden; "
     "för en senare månad finns ingen här"},
    {"told here", "fanns här"},
    {"see whether the month has come along from the last minutes",
     "se efter om månaden har följt med från de förra anteckningarna"},
    {"a picture of a month that was told already, with other levels",
     "en lägesbild för en månad som redan hade en, med andra nivåer"},
    {"Minutes are begun from the last ones, and the month in a heading comes "
     "along. Then the new levels are taken for a revision of the old month, "
     "and "
     "the new month has none. Told is a picture that has no new month and "
     "changes half of its areas or more.",
     "Anteckningar börjar som en kopia av de förra, och månaden i en rubrik "
     "följer med. Då tas de nya nivåerna för en ändring av den gamla månaden, "
     "och den nya månaden får ingen. Det som anmärks är en lägesbild som inte "
     "har någon ny månad och som ändrar hälften av sina områden eller fler."},
    {"{} is no role", "{} är ingen roll"},
    {"a follow-up without a title is none", "ett ärende utan rubrik är inget"},
    {"write what it is about", "skriv vad det gäller"},
    {"an empty value says nothing", "ett tomt värde säger inget"},
    {"write – to take away what was stated before",
     "skriv – för att ta bort det som angavs förut"},
    {"{} does not say when the next meeting is",
     "{} säger inte när nästa möte är"},
    {"write the day", "skriv dagen"},
    {"mend its table, which is read as text",
     "laga tabellen den står i, som läses som text"},
    {"name those who have it", "namnge dem som har den"},
    {"the row of headings is missing above it",
     "raden med rubriker saknas ovanför den"},
    {"write it, such as | No. | Matter | State | Owner |, and the dashes below "
     "it",
     "skriv den, till exempel | Nr | Ärende | Läge | Ansvarig |, och strecken "
     "under den"},
    {"write the box before it as [x] if it is done, as [ ] if it is not",
     "skriv rutan före den som [x] om den är klar, som [ ] om den inte är det"},
    {"write a colon after {}", "skriv ett kolon efter {}"},
    {"begin the line with a dash, as the lines beside it",
     "börja raden med ett streck, som raderna bredvid"},
    {"{} has it, and the others are not named",
     "{} har den, men de andra är inte namngivna"},
    {"name them too, parted by commas, or leave the rest out",
     "namnge dem också, med komma emellan, eller stryk resten"},
    {"have the minutes approved, and then tell `bra approve`",
     "låt justera protokollet, och skriv sedan in det med `bra justera`"},
    {"{} names {} as the next meeting, before its own day",
     "{} anger {} som nästa möte, före sin egen dag"},
    {"correct that day, or write the right one, such as bra new {}",
     "rätta den dagen, eller skriv den rätta, till exempel bra ny {}"},
    {"no minutes are older than {}: nothing is carried over; see that the year "
     "is right",
     "inga anteckningar är äldre än {}: inget förs över; se efter att året "
     "stämmer"},
    {"a picture of {}, and there is none of {}",
     "en lägesbild för {}, men ingen för {}"},
    {"correct the year, if {} is meant", "rätta året, om {} är det som menas"},
    {"nobody called {} is known, and the ledger keeps every name",
     "ingen känd person eller organisation heter {}, och liggaren behåller "
     "varje "
     "namn"},
    {"did you mean {}? Whoever is another is listed in people.yaml first",
     "menade du {}? Är det någon annan, skriv först in namnet i people.yaml"},
    {"{} is somebody at the meeting, and stands where the status does",
     "{} är någon på mötet, och står där statusen ska stå"},
    {"read as the owner", "läst som ansvarig"},
    {"move the name to the owner's column",
     "flytta namnet till kolumnen för ansvarig"},
    {"two levels", "två nivåer"},
    {"{}, {}: both {} and {} in the minutes of {}",
     "{}, {}: både {} och {} i anteckningarna från {}"},
    {"the state is {}, and the comment says {}",
     "läget är {}, men kommentaren säger {}"},
};

}  // namespace

extern const Phrases swedish_doubted;
const Phrases swedish_doubted(all);

}  // namespace bra
