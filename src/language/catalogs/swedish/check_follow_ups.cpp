// Swedish: what the rules of conservation, of follow-ups and of the risk
// picture say.

#include "language/language.h"

namespace bra {
namespace {

constexpr Phrase all[] = {
    // follow-up-vanished
    {"follow-up \"{}\" is missing from the log",
     "uppföljningen ”{}” saknas i loggen"},
    {"follow-up \"{}\" was missing from the log until {}",
     "uppföljningen ”{}” saknades i loggen fram till {}"},
    {"follow-up {} is missing from the log",
     "uppföljningen {} saknas i loggen"},
    {"follow-up {} was missing from the log until {}",
     "uppföljningen {} saknades i loggen fram till {}"},
    {"the log ends here; \"{}\" was open",
     "loggen slutar här, och ”{}” var öppen"},
    {"first missing", "saknas första gången"},
    {"opened", "öppnad"},
    {"last mentioned", "senast omnämnd"},
    {"back", "tillbaka"},
    {"perhaps meant by the row", "kan vara raden"},
    {"write the title as before, or the number in front",
     "skriv rubriken som förut, eller numret framför"},
    {"add its row, or close it; `bra show {}` tells its history",
     "lägg till en rad för den, eller avsluta den; `bra show {}` visar "
     "historiken"},
    {"add its row, or close it", "lägg till en rad för den, eller avsluta den"},
    {"it is not lost; see that nothing was forgotten meanwhile",
     "den är inte borta; se efter att inget glömdes under tiden"},
    {"the log has none of the {} follow-ups that were open; all are back {}",
     "loggen har ingen av de {} uppföljningar som var öppna; alla är tillbaka "
     "{}"},
    {"none is lost; see that nothing was forgotten meanwhile",
     "ingen är borta; se efter att inget glömdes under tiden"},
    {"an open follow-up that a later log does not mention",
     "en öppen uppföljning som en senare logg inte nämner"},
    {"Promises are lost between two documents, not in one. Every open "
     "follow-up stands in every log until a meeting closes it, so that nobody "
     "has to remember it. Notices, cancelled and extra meetings are not asked. "
     "Once a later log mentions it again, this is told as a note only.",
     "Löften försvinner mellan två dokument, inte i ett. Varje öppen "
     "uppföljning står i varje logg tills ett möte avslutar den, så att ingen "
     "behöver minnas den. Kallelser, inställda möten och extra möten räknas "
     "inte. När en senare logg nämner den igen blir detta bara en notering."},
    // log-missing
    {"the minutes have no log, and a follow-up is open",
     "anteckningarna har ingen logg, och en uppföljning är öppen"},
    {"the minutes have no log, and {} follow-ups are open",
     "anteckningarna har ingen logg, och {} uppföljningar är öppna"},
    {"the log is empty, and {} follow-ups are open",
     "loggen är tom, och {} uppföljningar är öppna"},
    {"add the log with a row for each, or extra: ja if the meeting had an "
     "agenda of its own",
     "lägg till loggen med en rad för var och en, eller extra: ja om mötet "
     "hade en egen dagordning"},
    {"minutes without a log while follow-ups are open",
     "anteckningar utan logg medan uppföljningar är öppna"},
    {"A meeting that does not go through what is open leaves every promise to "
     "somebody's memory. It is one finding, however many are open, also for a "
     "table without rows. A notice, a cancelled and an extra meeting need no "
     "log.",
     "Ett möte som inte går igenom det öppna lämnar varje löfte åt någons "
     "minne. Det blir en enda anmärkning, hur många som än är öppna, också för "
     "en tabell utan rader. En kallelse, ett inställt och ett extra möte "
     "behöver ingen logg."},
    // follow-up-reopened
    {"follow-up {} was closed on {} and is open again",
     "uppföljningen {} avslutades {} och är öppen igen"},
    {"closed by the row", "avslutad av raden"},
    {"leave it closed, or open a new follow-up with a number of its own",
     "låt den vara avslutad, eller öppna en ny uppföljning med eget nummer"},
    {"a closed follow-up that is open again",
     "en avslutad uppföljning är öppen igen"},
    {"What was reported as finished and comes back was perhaps closed too "
     "early, or its row was copied by mistake. Either way somebody should say "
     "so: a new matter is better kept under a new number.",
     "Det som var klart och kommer tillbaka avslutades kanske för tidigt, "
     "eller så har raden kopierats av misstag. I båda fallen bör någon säga "
     "det: ett nytt ärende får hellre ett nytt nummer."},
    // follow-up-id-reused
    {"the number {} belongs to \"{}\", which is closed",
     "numret {} hör till ”{}”, som är avslutad"},
    {"give \"{}\" a number of its own, such as {}",
     "ge ”{}” ett eget nummer, till exempel {}"},
    {"a closed follow-up's number on another matter",
     "en avslutad uppföljnings nummer på ett annat ärende"},
    {"A number is given out once and stays with its matter for good. Used "
     "again, two histories become one, and what was closed seems to be open.",
     "Ett nummer delas ut en gång och följer sitt ärende för alltid. Används "
     "det igen blir två historier en, och det som var avslutat ser öppet ut."},
    // follow-up-title-changed
    {"follow-up {} was called \"{}\" before",
     "uppföljningen {} hette förut ”{}”"},
    {"so called", "kallad så"},
    {"if it is another matter, give it a number of its own; else keep the "
     "title",
     "är det ett annat ärende, ge det ett eget nummer; behåll annars rubriken"},
    {"quite another title under an open follow-up's number",
     "en helt annan rubrik under en öppen uppföljnings nummer"},
    {"When a number suddenly stands before other words, either the number is "
     "mistyped or a new matter has taken an old one's place, and the old one "
     "is lost. A title may be shortened or reworded.",
     "När ett nummer plötsligt står framför andra ord är antingen numret "
     "felskrivet eller så har ett nytt ärende tagit ett gammalts plats, och "
     "det gamla är borta. En rubrik får kortas och formuleras om."},
    // follow-up-twice
    {"follow-up \"{}\" has two rows in these minutes",
     "uppföljningen ”{}” har två rader i samma anteckningar"},
    {"follow-up {} has two rows in these minutes",
     "uppföljningen {} har två rader i samma anteckningar"},
    {"the first", "den första"},
    {"\"{}\"", "”{}”"},
    {"keep one of the rows", "behåll en av raderna"},
    {"two matters have the number {}", "två ärenden har numret {}"},
    {"give one of them another number, such as {}",
     "ge ett av dem ett annat nummer, till exempel {}"},
    {"one follow-up in two rows of the same minutes",
     "en uppföljning på två rader i samma anteckningar"},
    {"Two rows can say two things, and then nobody knows which holds. The same "
     "number on two matters comes about when two people add to the same "
     "minutes.",
     "Två rader kan säga två saker, och då vet ingen vad som gäller. Samma "
     "nummer på två ärenden uppstår när två personer skriver i samma "
     "anteckningar."},
    // open-count-differs
    {"the minutes count {} open follow-ups, the logs give {}",
     "anteckningarna anger {} öppna uppföljningar, loggarna ger {}"},
    {"the same difference", "samma skillnad"},
    {"{} before, {} opened, {} reopened, {} closed",
     "{} före, {} öppnade, {} öppnade igen, {} avslutade"},
    {"correct the number, or the row that is missing or wrong; `bra stats` "
     "counts every meeting",
     "rätta siffran, eller raden som saknas eller är fel; `bra stats` räknar "
     "alla möten"},
    {"another count of open follow-ups than the logs give",
     "ett annat antal öppna uppföljningar än loggarna ger"},
    {"Open after the meeting is what was open before it, and opened and "
     "reopened there, without what was closed. Written down, it is a proof "
     "like the balance of an account: when it differs, a row is missing, "
     "double or misread.",
     "Öppet efter mötet är det som var öppet före, plus det som öppnades eller "
     "öppnades igen, minus det som avslutades. Antalet är ett bevis, som "
     "saldot på ett konto: när det inte stämmer saknas en rad, eller så är en "
     "rad dubbel eller feltolkad."},
    // follow-up-without-owner
    {"\"{}\" has no owner", "”{}” har ingen ansvarig"},
    {"write who has it: (owner: NAME)",
     "skriv vem som har den: (ansvarig: NAMN)"},
    {"write who has it, in the owner's column",
     "skriv vem som har den, i kolumnen för ansvarig"},
    {"an open follow-up that nobody has", "en öppen uppföljning som ingen har"},
    {"What everybody has, nobody does. An owner is a person or a body that "
     "answers for it at the next meeting. An earlier owner holds until another "
     "is written; a dash takes the owner away.",
     "Det som alla har gör ingen. En ansvarig är en person eller ett organ som "
     "svarar för den på nästa möte. Den som stod förut gäller tills en annan "
     "skrivs; ett streck tar bort den ansvariga."},
    // follow-up-without-number
    {"\"{}\" has no number", "”{}” har inget nummer"},
    {"write {} in front of it in the next log",
     "skriv {} framför den i nästa logg"},
    {"{} is no follow-up number", "{} är inget uppföljningsnummer"},
    {"write {} in its place", "skriv {} i stället"},
    {"write id: {} in it", "skriv nr: {} i den"},
    {"write {} in front of it", "skriv {} framför den"},
    {"move it to the column for numbers", "flytta det till kolumnen Nr"},
    {"write {} in the column for numbers", "skriv {} i kolumnen Nr"},
    {"add a column with the heading Number, and write {} there",
     "lägg till en kolumn med rubriken Nr, och skriv {} där"},
    {"an open follow-up that only its title tells apart",
     "en öppen uppföljning som bara rubriken skiljer från andra"},
    {"Without a number a follow-up is known by its title, letter for letter: "
     "one reworded title, and it is lost. A number is the day of the meeting "
     "that opened it and a running number there.",
     "Utan nummer känns en uppföljning igen på sin rubrik, bokstav för "
     "bokstav: formuleras den om är den borta. Numret är dagen för mötet som "
     "öppnade den och ett löpnummer där."},
    // status-missing
    {"the row does not say where \"{}\" stands",
     "raden säger inte hur det står till med ”{}”"},
    {"write its state: ongoing, waiting, returns, done, closed, handed over "
     "or dropped",
     "skriv läget: pågår, väntar, återkommer, klar, avslutad, överlämnad eller "
     "utgår"},
    {"a row that does not say where its follow-up stands",
     "en rad som inte säger hur det står till med uppföljningen"},
    {"A row without state and status says only that the matter was not "
     "forgotten. It counts as open. The first time, when it is new, nothing "
     "need be said.",
     "En rad utan läge och status säger bara att ärendet inte är bortglömt. "
     "Den räknas som öppen. Första gången, när den är ny, behöver inget "
     "sägas."},
    // follow-up-due-before-opened
    {"\"{}\" is due {}, but was opened {}",
     "”{}” ska vara klar {}, men öppnades {}"},
    {"correct the day; is the year right?", "rätta dagen; är det rätt år?"},
    {"a follow-up due before it was opened",
     "en uppföljning som skulle vara klar innan den öppnades"},
    {"Such a day is mistyped, most often its year, in January. Left alone the "
     "follow-up is overdue from its first day.",
     "En sådan dag är felskriven, oftast årtalet, i januari. Lämnas den därhän "
     "är uppföljningen försenad från första dagen."},
    // owner-absent
    {"{} was away when \"{}\" was discussed",
     "{} var inte med när ”{}” togs upp"},
    {"see that the owner learns what was said",
     "se till att den ansvariga får veta vad som sades"},
    {"a follow-up was discussed while its owner was away",
     "en uppföljning togs upp utan att den ansvariga var med"},
    {"Somebody who was not there does not know what was said, and perhaps not "
     "even that the follow-up is theirs. It is told when every owner is listed "
     "as absent or excused.",
     "Den som inte var där vet inte vad som sades, och kanske inte ens vem som "
     "har uppföljningen. Det påpekas bara när alla ansvariga står som "
     "frånvarande eller med förhinder."},
    // follow-up-stalled
    {"\"{}\" has stood the same at {} meetings, since {}",
     "”{}” har stått likadant på {} möten, sedan {}"},
    {"last changed", "senast ändrad"},
    {"at how many meetings in a row it has stood the same",
     "på hur många möten i rad den har stått likadant"},
    {"say what has happened, give it a new day or owner, or drop it",
     "skriv vad som har hänt, ge den ett nytt datum eller en ny ansvarig, "
     "eller låt den utgå"},
    {"an open follow-up that has not moved for many meetings",
     "en öppen uppföljning som inte har rört sig på många möten"},
    {"A row that is copied from log to log hides that nobody works on it. It "
     "has moved when its state, status, owner or day is another than at the "
     "meeting before.",
     "En rad som kopieras från logg till logg döljer att ingen arbetar med "
     "den. Den har rört sig när läge, status, ansvarig eller dag är en annan "
     "än på mötet före."},
    // promise-not-in-log
    {"\"{}\" is a promise, and no follow-up has it",
     "”{}” är ett löfte som ingen uppföljning har"},
    {"add it to the log, with an owner and a day",
     "för in det i loggen, med ansvarig och dag"},
    {"a promise in the text that no follow-up has",
     "ett löfte i texten som ingen uppföljning har"},
    {"What is promised in passing is forgotten in passing. A promise is kept "
     "when it stands in the log, at that meeting or the next. A task line "
     "below the same heading, or a follow-up with its main words in the title, "
     "is enough.",
     "Det som lovas i förbigående glöms i förbigående. Ett löfte är tryggt när "
     "det står i loggen, på samma möte eller nästa. Det räcker med en "
     "uppgiftsrad under samma rubrik, eller en uppföljning som har dess "
     "viktigaste ord i sin rubrik."},
    // area-missing
    {"{} is not in the picture for {}", "{} finns inte i lägesbilden för {}"},
    {"in the picture for {}", "finns i lägesbilden för {}"},
    {"add its row: its level, or not assessed or not reported",
     "lägg till en rad för det: nivån, eller ej bedömd eller ej rapporterad"},
    {"an area that the picture before had is not in the picture",
     "ett område från förra lägesbilden finns inte i lägesbilden"},
    {"An absent area is not green: nobody can tell whether it is calm, was not "
     "assessed or was forgotten. What is not assessed says so.",
     "Ett område som saknas är inte grönt: ingen kan veta om det är lugnt, "
     "inte bedömt eller bortglömt. Det som inte är bedömt säger det."},
    // month-without-picture
    {"there is no picture for {}", "det finns ingen lägesbild för {}"},
    {"there is no picture for {} to {}",
     "det finns ingen lägesbild för {} till och med {}"},
    {"the picture before", "lägesbilden före"},
    {"write the picture of that month too, or its areas as not reported",
     "skriv även den månadens lägesbild, eller dess områden som ej "
     "rapporterade"},
    {"a month between two pictures has none",
     "en månad mellan två lägesbilder har ingen egen"},
    {"Over a month without a picture no change can be told, and a row of red "
     "months ends there. When no report came, the picture can say so.",
     "Över en månad utan lägesbild går ingen förändring att utläsa, och en "
     "följd av röda månader bryts där. Kom ingen rapport kan lägesbilden säga "
     "det."},
    // level-conflict
    {"{} has two levels for {}: {} and {}",
     "{} har två nivåer för {}: {} och {}"},
    {"the other", "den andra"},
    {"keep one, or name the source of each",
     "behåll en, eller ange källan till var och en"},
    {"two levels for one area and month in one meeting",
     "två nivåer för ett område och en månad på ett möte"},
    {"A picture that says both yellow and red says nothing. Two sources may "
     "differ, when both are named; a later meeting may change what an earlier "
     "one said.",
     "En lägesbild som säger både gult och rött säger ingenting. Två källor "
     "får skilja sig åt, om båda anges; ett senare möte får ändra vad ett "
     "tidigare sade."},
    // level-jump
    {"{} goes from {} to {} in one month",
     "{} går från {} till {} på en månad"},
    {"{} in {}", "{} i {}"},
    {"see that neither is mistyped, and say why in the comment",
     "kontrollera att ingen av dem är felskriven, och skriv varför i "
     "kommentaren"},
    {"a level moves two steps in one month",
     "en nivå flyttar sig två steg på en månad"},
    {"From green to red in a month is either a great change, which deserves a "
     "comment, or a slip of the pen.",
     "Från grönt till rött på en månad är antingen en stor förändring, som "
     "förtjänar en kommentar, eller en felskrivning."},
    // red-without-answer
    {"{} is {} for {}, and nothing in the minutes answers it",
     "{} är {} för {}, och inget i anteckningarna svarar på det"},
    {"{} was {} for {}, and nothing in the minutes answered it",
     "{} var {} för {}, och inget i anteckningarna svarade på det"},
    {"so since {}", "så är det sedan {}"},
    {"open a follow-up, or write a measure, with this area in its column Area",
     "öppna en uppföljning, eller skriv in en insats, med området i kolumnen "
     "Område"},
    {"an area is at the gravest level and nothing answers it",
     "ett område är på den allvarligaste nivån och inget svarar på det"},
    {"A picture that leads to nothing is only paper. An answer is an open "
     "follow-up or a measure with the area in its column Area, or a "
     "follow-up's title or a "
     "decision that names it, at that meeting or later. When the area is no "
     "longer red it is told as a note.",
     "En lägesbild som inte leder till något är bara papper. Ett svar är en "
     "öppen uppföljning eller en insats med området i kolumnen Område, eller "
     "en uppföljnings "
     "rubrik eller ett beslut som nämner det, på det mötet eller senare. När "
     "området inte längre är rött blir det en notering."},

    // follow-up-vanished
    {"mend its table, which is read as text",
     "laga tabellen den står i, som läses som text"},
    {"write the box before it as [x] if it is done, as [ ] if it is not",
     "skriv rutan före den som [x] om den är klar, som [ ] om den inte är det"},
    {"if it is the same matter, let it keep the number {}",
     "är det samma ärende, låt det behålla numret {}"},
    // number-outside-log
    {"{} stands in the text, and no log has it",
     "{} står i texten, men finns i ingen logg"},
    {"make it a row of the log, or begin its line with - [ ]",
     "gör det till en rad i loggen, eller börja raden med - [ ]"},
    {"a follow-up's number that stands in the text only",
     "ett uppföljningsnummer som bara står i texten"},
    {"Who writes a number opens a follow-up. In a sentence it is text: it is "
     "in "
     "no log and in no answer, and nobody sees when it is lost.",
     "Den som skriver ett nummer öppnar en uppföljning. I en mening är det "
     "text: "
     "det finns i ingen logg och inget svar, och ingen ser när det går "
     "förlorat."},
};

}  // namespace

extern const Phrases swedish_check_follow_ups;
const Phrases swedish_check_follow_ups(all);

}  // namespace bra
