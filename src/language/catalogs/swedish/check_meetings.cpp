// Swedish: what the rules of meetings, of form and of personal data say, and
// what is said of silences and of rules' settings.

#include "language/language.h"

namespace bra {
namespace {

constexpr Phrase all[] = {
    // settings
    {"{} has no setting called {}", "{} har ingen inställning som heter {}"},
    // silences
    {"{} is not allowed for a whole file",
     "{} kan inte undantas för en hel fil"},
    {"allow it on the line that it concerns",
     "skriv undantaget på den rad som det gäller"},
    // weekday-wrong
    {"Monday", "måndag"},
    {"Tuesday", "tisdag"},
    {"Wednesday", "onsdag"},
    {"Thursday", "torsdag"},
    {"Friday", "fredag"},
    {"Saturday", "lördag"},
    {"Sunday", "söndag"},
    {"{} is a {}, but \"{}\" is written", "{} är en {}, men här står ”{}”"},
    {"correct the weekday, or the day", "rätta veckodagen, eller datumet"},
    {"a weekday that is not that day's",
     "en veckodag som inte hör till datumet"},
    {"When the weekday and the date disagree one of them is wrong, and nobody "
     "can know which: people will come on two different days.",
     "När veckodagen och datumet inte stämmer överens är det ena fel, och "
     "ingen kan veta vilket: folk kommer på olika dagar."},
    // date-unlike-name
    {"the date is {}, but the file is called {}",
     "datumet är {}, men filen heter {}"},
    {"correct the date, or rename the file",
     "rätta datumet, eller byt namn på filen"},
    {"a date that is not that of the file's name",
     "ett datum som inte är det i filens namn"},
    {"Minutes are often begun as a copy of the last ones. A date left behind "
     "puts everything that was decided on the wrong day.",
     "Anteckningar börjar ofta som en kopia av de förra. Ett datum som blir "
     "kvar lägger allt som beslutades på fel dag."},
    // year-unlikely
    {"the year {} cannot be right: {}", "året {} kan inte stämma: {}"},
    {"correct the year", "rätta året"},
    {"the next meeting, {}, is before this one",
     "nästa möte, {}, är före det här mötet"},
    {"approved {}, before the meeting was held",
     "justerat {}, innan mötet hade hållits"},
    {"a picture of {}, which had not come when the council met",
     "en lägesbild för {}, som inte hade kommit när rådet möttes"},
    {"correct the month or the year", "rätta månaden eller året"},
    {"without a year it is read as a picture of {}, long before the meeting",
     "utan årtal läses den som en lägesbild för {}, långt före mötet"},
    {"correct the month, or write the year after it",
     "rätta månaden, eller skriv året efter den"},
    {"a year that cannot be right", "ett år som inte kan stämma"},
    {"Two digits in the wrong order put a meeting where nobody looks for it, "
     "and in January the old year still sits in the fingers. Told are years "
     "before 1970, meetings more than a year ahead, a next meeting or an "
     "approval before the meeting itself, a next meeting on its own day or "
     "more than a year later, and a picture of a month that had not come, or "
     "of one more than a year ago where the latest such month has none, or of "
     "one without its year that lies more than half a year back.",
     "Två siffror i fel ordning lägger ett möte där ingen letar, och i januari "
     "sitter det gamla året kvar i fingrarna. Det som anmärks är år före 1970, "
     "möten mer än ett år framåt i tiden, ett nästa möte eller en justering "
     "före mötet självt, ett nästa möte samma dag eller mer än ett år senare, "
     "och en lägesbild för en månad som inte hade kommit, eller för en som är "
     "mer än ett år gammal där den senaste sådana månaden ingen har, eller för "
     "en utan årtal som ligger mer än ett halvår tillbaka."},
    {"the next meeting, {}, is this one's own day",
     "nästa möte, {}, är samma dag som det här mötet"},
    {"correct the day", "rätta dagen"},
    {"write the day of the next meeting", "skriv vilken dag nästa möte är"},
    {"the next meeting, {}, is more than a year away",
     "nästa möte, {}, är mer än ett år bort"},
    // end-before-start
    {"the meeting begins {} and ends {}", "mötet börjar {} och slutar {}"},
    {"write {}, if it was in the afternoon",
     "skriv {}, om det var på eftermiddagen"},
    {"correct the times", "rätta tiderna"},
    {"a meeting that ends before it begins",
     "ett möte som slutar innan det börjar"},
    {"The times say when the decisions were made and who was there. Only a "
     "meeting that begins in the evening may end after midnight.",
     "Tiderna säger när besluten togs och vilka som var där. Bara ett möte som "
     "börjar på kvällen kan sluta efter midnatt."},
    // meeting-duplicate
    {"{} is the same meeting as {}", "{} är samma möte som {}"},
    {"the other file", "den andra filen"},
    {"keep one of them; a second meeting that day is named {}b",
     "behåll den ena; ett andra möte samma dag får namnet {}b"},
    {"{} and {} are one file on Windows and macOS",
     "{} och {} är en och samma fil i Windows och macOS"},
    {"rename one of them", "byt namn på den ena"},
    {"two files for one meeting", "två filer för ett och samma möte"},
    {"Every decision in a copy counts twice, and a change in one of the files "
     "is missed in the other. Two meetings on one day are told apart by a b in "
     "the second file's name, by their times, by their numbers, or by extra: "
     "ja. A notice or a cancellation is no second file.",
     "Varje beslut i en kopia räknas två gånger, och en ändring i den ena "
     "filen saknas i den andra. Två möten samma dag skiljs åt av ett b i den "
     "andra filens namn, av tiderna, av numren eller av extra: ja. En kallelse "
     "eller ett inställt möte är ingen andra fil."},
    // meeting-gap
    {"{} days have passed since the meeting before; {} are allowed",
     "det har gått {} dagar sedan förra mötet; {} är tillåtna"},
    {"the next meeting is {} days away; {} are allowed",
     "nästa möte är om {} dagar; {} är tillåtna"},
    {"the meeting before", "förra mötet"},
    {"more days between two meetings than the council allows",
     "fler dagar mellan två möten än rådet tillåter"},
    {"What was promised is asked for at the next meeting. The longer that "
     "takes the less is done. How many days may pass is the council's own "
     "choice, in bra.yaml; until it is made this rule is off. A cancelled "
     "meeting is none.",
     "Det som lovats följs upp på nästa möte. Ju längre det dröjer, desto "
     "mindre blir gjort. Hur många dagar det får gå väljer rådet självt i "
     "bra.yaml; tills dess är regeln av. Ett inställt möte räknas inte."},
    // approval-late
    {"not approved; {} was the last day", "inte justerat; {} var sista dagen"},
    {"have the minutes approved, and write approved: and the day",
     "låt justera protokollet, och skriv justerat: och datumet"},
    {"approved {}; {} was the last day", "justerat {}; {} var sista dagen"},
    {"correct the day, or say why it took longer under exceptions",
     "rätta datumet, eller skriv under undantag varför det dröjde"},
    {"minutes that were not approved in time",
     "ett protokoll som inte justerades i tid"},
    {"Minutes in the law's sense (kind: minutes) are approved within fourteen "
     "days. Until then nobody can rely on what they say was decided. Notes "
     "need no approval.",
     "Ett protokoll (typ: protokoll) justeras inom fjorton dagar. Till dess "
     "kan ingen lita på vad det säger att man beslutade. Anteckningar behöver "
     "ingen justering."},
    // chair-missing, secretary-missing
    {"no one present is the chair", "ingen av de närvarande är ordförande"},
    {"more than one is listed as chair: {}",
     "fler än en står som ordförande: {}"},
    {"write chair: and the name of who led the meeting",
     "skriv ordförande: och namnet på den som ledde mötet"},
    {"minutes that do not say who led the meeting",
     "anteckningar som inte säger vem som ledde mötet"},
    {"The chair answers for the minutes. It is the one under chair:, or else "
     "the one present whose role begins so; when two have that role, or when "
     "the vice chair led the meeting, only the key can tell.",
     "Ordföranden svarar för anteckningarna. Det är den som står under "
     "ordförande:, eller annars den närvarande vars roll börjar så; när två "
     "har den rollen, eller när vice ordföranden ledde mötet, kan bara "
     "nyckelordet tala om det."},
    {"no one present is the secretary",
     "ingen av de närvarande är sekreterare"},
    {"more than one is listed as secretary: {}",
     "fler än en står som sekreterare: {}"},
    {"write secretary: and the name of who kept the minutes",
     "skriv sekreterare: och namnet på den som skrev"},
    {"minutes that do not say who wrote them",
     "anteckningar som inte säger vem som skrev dem"},
    {"Whoever has a question about the minutes asks the secretary. It is the "
     "one under sekreterare:, or else the one present whose role begins so; "
     "when two have that role only the key can tell.",
     "Den som undrar över anteckningarna frågar sekreteraren. Det är den som "
     "står under sekreterare:, eller annars den närvarande vars roll börjar "
     "så; när två har den rollen kan bara nyckelordet tala om det."},
    // person-twice
    {"{} is listed both as present and as absent",
     "{} står både som närvarande och som frånvarande"},
    {"also here", "även här"},
    {"keep the one that is right, or write the part of the meeting that each "
     "is about",
     "behåll den uppgift som stämmer, eller skriv vilken del av mötet var och "
     "en gäller"},
    {"{} and {} are one person, listed twice",
     "{} och {} är samma person och står två gånger"},
    {"{} is listed twice", "{} står två gånger"},
    {"take one of them away; people.yaml tells namesakes apart",
     "ta bort den ena; i people.yaml skiljs personer med samma namn åt"},
    {"somebody who is listed twice, or both as present and as absent",
     "någon som står två gånger, eller både som närvarande och frånvarande"},
    {"Attendance, quorum and the right to decide are counted from these lists. "
     "Two people of the same name are one unless people.yaml lists them apart. "
     "Somebody who came late or left early may be listed for each part.",
     "Närvaro, beslutförhet och rösträtt räknas från de här listorna. Två "
     "personer med samma namn är en, om inte people.yaml skiljer dem åt. Den "
     "som kom sent eller gick tidigt får stå för varje del."},
    // party-near-miss
    {"{} is nearly the party {}", "{} är nästan partiet {}"},
    {"write ({}), or declare {} as an organisation in people.yaml",
     "skriv ({}), eller ta upp {} som organisation i people.yaml"},
    {"a bracket after a name that is nearly a party",
     "en parentes efter ett namn som nästan är ett parti"},
    {"A bracket that is no party is read as an organisation. Somebody from "
     "(KDD) would be missing when attendance is counted by party. So would one "
     "from a party that the council does not have, (X), among others with "
     "parties.",
     "En parentes som inte är ett parti läses som en organisation. Någon från "
     "(KDD) skulle saknas när närvaron räknas per parti. Det skulle också den "
     "från ett parti som rådet inte har, (X), bland andra med partier."},
    // quorum-missing
    {"one member is present and {} are needed",
     "en ledamot är närvarande och {} behövs"},
    {"{} members are present and {} are needed",
     "{} ledamöter är närvarande och {} behövs"},
    {"see that everybody who was there is listed; without a quorum nothing is "
     "decided",
     "se efter att alla som var där står med; utan beslutförhet är inget "
     "beslutat"},
    {"fewer members were present than are needed to decide",
     "färre ledamöter var närvarande än vad som behövs för beslut"},
    {"What too few have decided is not decided. How many are needed is quorum: "
     "in bra.yaml, and who counts is members:; a substitute who serves counts "
     "too.",
     "Det som för få har beslutat är inte beslutat. Hur många som behövs står "
     "under quorum: i bra.yaml, och vilka som räknas under members:; även en "
     "tjänstgörande ersättare räknas."},
    // paragraph-gap
    {"§ {} stands twice", "§ {} står två gånger"},
    {"§ {} follows § {}", "§ {} kommer efter § {}"},
    {"§ {} follows § {} of {}", "§ {} kommer efter § {} den {}"},
    {"the one before", "den förra"},
    {"number the items in one run", "numrera ärendena i en följd"},
    {"go on from there; the numbers have run on this year",
     "fortsätt därifrån; numren har löpt vidare i år"},
    {"§ numbers that jump or stand twice",
     "§-nummer som hoppar eller står två gånger"},
    {"A decision is known by its §. A number that is missing looks like an "
     "item that was taken away, and one that stands twice names two decisions. "
     "Inside a meeting the numbers follow each other; from meeting to meeting "
     "only if they have run on so far that year.",
     "Ett beslut känns igen på sin paragraf. Ett nummer som saknas ser ut som "
     "ett ärende som tagits bort, och ett som står två gånger är två beslut. "
     "Inom ett möte följer numren på varandra; från möte till möte bara om de "
     "har löpt vidare så långt det året."},
    // personal-number
    {"a personal number, {}, stands here", "här står ett personnummer, {}"},
    {"take it out; older versions in git still have it, so tell whoever looks "
     "after the repository",
     "ta bort det; äldre versioner i git har det kvar, så säg till den som "
     "sköter mappen"},
    {"{} may be a personal number", "{} kan vara ett personnummer"},
    {"take it out if it is one; if not, write <!-- bra: allow personal-number: "
     "… --> and what it is on its line",
     "ta bort det om det är ett; skriv annars <!-- bra: allow personal-number: "
     "… --> på raden med vad det är"},
    {"a personal number in a file", "ett personnummer i en fil"},
    {"Minutes are public, and a personal number in them is spread with every "
     "copy. Every byte of every file is searched, comments too. Told as a "
     "warning: ten digits in a row, digits that are parted in another way, and "
     "numbers whose check digit is wrong, which a mistyped one has; as a note: "
     "ten digits in a row, or with a blank, whose check digit is wrong. Days, "
     "times, telephones, organisations and accounts are told apart. No output "
     "shows the last four digits. It can be "
     "allowed on its line only, never for a whole file.",
     "Anteckningar är offentliga, och ett personnummer i dem sprids med varje "
     "kopia. Hela filen genomsöks, även kommentarer. Som varning sägs tio "
     "siffror i följd, siffror som delats på annat sätt och nummer vars "
     "kontrollsiffra är fel, som i ett felskrivet; som notering tio siffror i "
     "följd, eller med ett blanksteg, vars kontrollsiffra är fel. Datum, "
     "tider, telefonnummer, organisationsnummer och "
     "kontonummer skiljs ut. De fyra sista siffrorna visas aldrig. Undantag "
     "kan bara göras på raden, aldrig för en hel fil."},
    // contact-detail
    {"an e-mail address stands here", "här står en e-postadress"},
    {"a telephone number stands here", "här står ett telefonnummer"},
    {"take it out, unless it is meant for everybody",
     "ta bort det, om det inte är till för alla"},
    {"an e-mail address or a telephone number in the minutes",
     "en e-postadress eller ett telefonnummer i anteckningarna"},
    {"Minutes are public and are kept for ever; an address in them is read by "
     "others than those it was meant for. Numbers of help lines, switchboards "
     "and the like, which are nobody's own, are not told.",
     "Anteckningar är offentliga och sparas för alltid; en adress i dem läses "
     "av andra än dem den var till för. Nummer till hjälplinjer, växlar och "
     "liknande, som inte är någons egna, anmärks inte."},

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
    // picture-repeated
    {"a picture of {}, which was told {} and said otherwise of {} areas; of a "
     "later month there is none here",
     "en lägesbild för {}, som fanns redan {} med andra nivåer för {} områden; "
     "för en senare månad finns ingen här"},
    {"a picture of {}, which was told {}; of {} there is none",
     "en lägesbild för {}, som fanns redan {}; för {} finns ingen"},
    {"told here", "fanns här"},
    {"see whether the month has come along from the last minutes",
     "se efter om månaden har följt med från de förra anteckningarna"},
    {"a picture of a month that was told already, and none of a later one",
     "en lägesbild för en månad som redan hade en, och ingen för en senare"},
    {"Minutes are begun from the last ones, and the month in a heading comes "
     "along. Then the new levels are taken for a revision of the old month, "
     "and "
     "the new month has none. Told is a picture that has no new month and "
     "changes half of its areas or more, and the same picture once more where "
     "nobody tells of the month that had come when the council met.",
     "Anteckningar börjar som en kopia av de förra, och månaden i en rubrik "
     "följer med. Då tas de nya nivåerna för en ändring av den gamla månaden, "
     "och den nya månaden får ingen. Det som anmärks är en lägesbild som inte "
     "har någon ny månad och som ändrar hälften av sina områden eller fler, "
     "och samma lägesbild en gång till där ingen berättar om den månad som "
     "hade kommit när rådet möttes."},
    {"have the minutes approved, and then tell `bra approve`",
     "låt justera protokollet, och skriv sedan in det med `bra justera`"},
    {"a picture of {}, and there is none of {}",
     "en lägesbild för {}, men ingen för {}"},
    {"correct the year, if {} is meant", "rätta året, om {} är det som menas"},
    // area-missing
    {"write its level for that month too, or not assessed or not reported",
     "skriv nivån även för den månaden, eller ej bedömd eller ej rapporterad"},
    // name-near-miss
    {"{} is listed here only, and may be {}",
     "{} står bara här, och kan vara {}"},
};

}  // namespace

extern const Phrases swedish_check_meetings;
const Phrases swedish_check_meetings(all);

}  // namespace bra
