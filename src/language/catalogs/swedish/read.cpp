// Swedish: what the room read/ says.

#include "language/language.h"

namespace bra {
namespace {

constexpr Phrase all[] = {
    // the file
    {"the file is not UTF-8 text", "filen är inte text i UTF-8"},
    {"Minutes are UTF-8, so that å, ä and ö are the same letters on every "
     "machine. A file in another encoding cannot be read with certainty.",
     "Anteckningar sparas i UTF-8, så att å, ä och ö är samma bokstäver på "
     "alla datorer. En fil i en annan teckenkodning går inte att läsa med "
     "säkerhet."},
    {"the file is UTF-16, not UTF-8", "filen är UTF-16, inte UTF-8"},
    {"save it again as UTF-8", "spara om den som UTF-8"},
    {"a NUL byte: this is no text file",
     "en NUL-byte: det här är ingen textfil"},
    {"save it again as plain text in UTF-8",
     "spara om den som ren text i UTF-8"},
    {"the file is not saved as UTF-8: the byte {}",
     "filen är inte sparad som UTF-8: byten {}"},
    {"save the file again as UTF-8; it may be Windows-1252",
     "spara om filen som UTF-8; den kan vara Windows-1252"},
    {"{} stands here for {}", "här står {} i stället för {}"},
    {"the text has been saved in another encoding; write its letters again",
     "texten har sparats i en annan teckenkodning; skriv om bokstäverna"},
    {"a letter has been lost here, and {} is left",
     "här har en bokstav gått förlorad, och {} står kvar"},
    {"the {} in \"{}\" is a {} letter, {}", "{} i ”{}” är en {} bokstav, {}"},
    {"Cyrillic", "kyrillisk"},
    {"Greek", "grekisk"},
    {"write the word again", "skriv om ordet"},
    {"a line is indented with something else than spaces",
     "en rad är indragen med annat än vanliga mellanslag"},
    {"A tab is as wide as each program thinks, and a no-break space at the "
     "start of a line looks like a space and is none: the line then belongs to "
     "something else than it seems to. Among the lines of the front matter and "
     "in YAML it cannot be read at all, and is an error.",
     "En tabb är så bred som varje program tycker, och ett hårt mellanslag i "
     "början av en rad ser ut som ett vanligt men är det inte: raden hör då "
     "till något annat än den ser ut att göra. Bland raderna överst i filen "
     "och i YAML går den inte alls att läsa, och är ett fel."},
    {"the line is indented with a tab", "raden är indragen med en tabb"},
    {"the line is indented with a no-break space",
     "raden är indragen med ett hårt mellanslag"},
    {"use ordinary spaces", "använd vanliga mellanslag"},

    // keys and values
    {"a key that minutes do not have", "en nyckel som anteckningar inte har"},
    {"A mistyped key takes its fact with it: nobody would know that the date "
     "was ever written.",
     "En felskriven nyckel tar sin uppgift med sig: ingen skulle märka att "
     "datumet hade skrivits."},
    {"unknown key {}", "okänd nyckel {}"},
    {"take it away, or move what it says into the text",
     "ta bort den, eller flytta det som står där till texten"},
    {"a comment, a block of code or a passage without its end or beginning",
     "en kommentar, ett kodblock eller ett avsnitt utan slut eller början"},
    {"the colons here end no passage", "kolonen här avslutar inget avsnitt"},
    {"write ::: internal on a line before what is internal, or take the line "
     "away",
     "skriv ::: internt på en rad före det som är internt, eller ta bort "
     "raden"},
    {"nothing stands in the passage", "det står inget i avsnittet"},
    {"move what is internal in between its two lines, or take them away",
     "flytta det som är internt in mellan de två raderna, eller ta bort dem"},
    {"close it with a line of three colons",
     "avsluta det med en rad med tre kolon"},
    {"{} cannot be turned off or told more lightly",
     "{} kan varken stängas av eller mildras"},
    {"take the line away: what it hides would not be read",
     "ta bort raden: det som den döljer skulle inte läsas"},
    {"areas", "områden"},
    {"levels", "nivåer"},
    {"two {} have the id {}", "två {} har samma id, {}"},
    {"give each an id of its own", "ge var och en ett eget id"},
    {"{} is what two areas are called", "{} heter två områden"},
    {"let one of them have it", "låt bara ett av dem heta så"},
    {"bra knows no language {}", "bra kan inte språket {}"},
    {"write its keys on the lines below it, each with a colon",
     "skriv dess nycklar på raderna nedanför, var och en med ett kolon"},
    {"What follows it, to the end of the minutes, is not shown or not read: no "
     "table, task line or decision in it counts.",
     "Det som följer, till anteckningarnas slut, visas inte eller läses inte: "
     "ingen tabell, uppgift eller beslut där räknas."},
    {"the comment that begins here never ends",
     "kommentaren som börjar här tar aldrig slut"},
    {"the block of code that begins here never ends",
     "kodblocket som börjar här tar aldrig slut"},
    {"close it with -->", "avsluta den med -->"},
    {"close it with the signs that it begins with",
     "avsluta det med samma tecken som det börjar med"},
    {"a table that is read as text, and may be more",
     "en tabell som läses som text, men kan vara mer"},
    {"The words in its first row tell what a table holds: an area and a "
     "level, a matter and how it stands. With other words its rows are text, "
     "and answer no question but a search.",
     "Orden i första raden säger vad en tabell innehåller: ett område och en "
     "nivå, ett ärende och hur det står till med det. Med andra ord är raderna "
     "text, och svarar bara på en sökning."},
    {"the table is read as text", "tabellen läses som text"},
    {"a risk picture has Area and Level, a log Matter and Status, measures "
     "begin with Measure, figures have Figure and Value",
     "en lägesbild har Område och Nivå, en uppföljning Ärende och Status, "
     "insatser börjar med Insats, mått har Mått och Värde"},
    {"the word Decision with no decision after it",
     "ordet Beslut utan något beslut efter"},
    {"Whoever looks for the decision finds the word and not what was decided. "
     "It may have been lost when the text was edited.",
     "Den som söker beslutet hittar ordet men inte vad som beslutades. Det kan "
     "ha försvunnit när texten redigerades."},
    {"nothing stands decided here", "här står inget beslut"},
    {"write the decision after the word, or take the word away",
     "skriv beslutet efter ordet, eller ta bort ordet"},
    {"the picture has both a month and days",
     "lägesbilden har både en månad och dagar"},
    {"keep the one that it is for", "behåll det som den gäller"},
    {"the picture has no areas", "lägesbilden har inga områden"},
    {"list them, each with its level",
     "räkna upp dem, vart och ett med sin nivå"},
    {"a row of the log that names no matter",
     "en rad i uppföljningen som inte nämner något ärende"},
    {"A row without a matter or a number belongs to nothing. It is often the "
     "rest of the row above: a line break in a cell is written <br>.",
     "En rad utan ärende och nummer hör inte till något. Ofta är den resten av "
     "raden ovanför: en radbrytning i en cell skrivs <br>."},
    {"the row names no matter", "raden nämner inget ärende"},
    {"write the matter, or move the words to the row that they belong to",
     "skriv ärendet, eller flytta orden till den rad som de hör till"},
    {"{} says again what {} said",
     "{} säger en gång till det som {} redan har sagt"},
    {"first here", "först här"},
    {"the minutes count {} open follow-ups here, and {} before",
     "anteckningarna anger {} öppna uppföljningar här, och {} tidigare"},
    {"keep one of them", "behåll en av dem"},
    {"a value of another shape than its key has",
     "ett värde av ett annat slag än nyckeln ska ha"},
    {"Where one text is wanted, a list cannot say which of its entries is "
     "meant.",
     "Där det ska stå en enda text kan en lista inte säga vilken av dess "
     "poster som menas."},
    {"{} is a list where one text is wanted",
     "{} är en lista där det ska stå en enda text"},
    {"write it on one line", "skriv det på en rad"},
    {"keys and values are wanted here", "här ska det stå nycklar och värden"},
    {"write each entry of {} as a map of keys",
     "skriv varje post under {} som nycklar med värden"},
    {"a key without a value", "en nyckel utan värde"},
    {"A key that is left empty says neither yes nor no. Write the value, or "
     "leave the key out.",
     "En nyckel som lämnas tom säger varken ja eller nej. Skriv värdet, eller "
     "utelämna nyckeln."},
    {"{} has no value", "{} saknar värde"},
    {"write it, or take the key away", "skriv det, eller ta bort nyckeln"},

    // the meeting
    {"the front matter that begins here never ends",
     "faktahuvudet som börjar här tar aldrig slut"},
    {"close it with a line of three dashes",
     "avsluta det med en rad med tre bindestreck"},
    {"the front matter is no list of keys",
     "faktahuvudet är ingen lista med nycklar"},
    {"write each fact as key: value, such as date: 2025-03-12",
     "skriv varje uppgift som nyckel: värde, till exempel datum: 2025-03-12"},
    {"minutes without a date", "anteckningar utan datum"},
    {"A meeting is known by its day. Without one none of its facts can be "
     "placed, and none of them is counted.",
     "Ett möte känns igen på sin dag. Utan den går ingen av mötets uppgifter "
     "att placera, och ingen av dem räknas."},
    {"the minutes have no date", "anteckningarna saknar datum"},
    {"the lines between the dashes are not read, since they do not begin on "
     "the first line of the file",
     "raderna mellan strecken läses inte, eftersom de inte börjar på filens "
     "första rad"},
    {"take away the blank lines and blanks before the first dashes",
     "ta bort de tomma raderna och mellanslagen före de första strecken"},
    {"write date: and the day among the first lines, between two lines of "
     "three dashes",
     "skriv datum: och dagen bland de första raderna, mellan två rader med tre "
     "bindestreck"},
    {"a file that looks like minutes but has no date",
     "en fil som ser ut som anteckningar men saknar datum"},
    {"A file is read as minutes if its name begins with the day or if it "
     "begins with lines between dashes. Any other file is left alone, and what "
     "was decided in it is in no answer.",
     "En fil läses som anteckningar om namnet börjar med datumet eller om den "
     "börjar med rader mellan bindestreck. Andra filer lämnas därhän, och det "
     "som beslutades i dem finns inte i något svar."},
    {"this looks like minutes, but nothing tells their day",
     "det här ser ut som anteckningar, men inget säger vilken dag de är från"},
    {"{} is no kind of meeting", "{} är ingen mötestyp"},
    {"write notes, minutes, notice or cancelled",
     "skriv anteckningar, protokoll, kallelse eller inställt"},
    {"{} is neither yes nor no", "{} är varken ja eller nej"},
    {"write ja or nej", "skriv ja eller nej"},
    {"{} is no number", "{} är inget tal"},
    {"write how many follow-ups are open, as a number",
     "skriv antalet öppna uppföljningar med siffror"},

    // dates, times and months
    {"a date that cannot be read with certainty",
     "ett datum som inte går att läsa med säkerhet"},
    {"17.5.2024 and 4/3 mean different days to different people. A date is "
     "written year-month-day, or with the month's name, so that nobody has to "
     "guess.",
     "17.5.2024 och 4/3 betyder olika dagar för olika människor. Ett datum "
     "skrivs år-månad-dag, eller med månadens namn, så att ingen behöver "
     "gissa."},
    {"{} has no dashes", "{} saknar bindestreck"},
    {"{} has no century and no dashes", "{} saknar århundrade och bindestreck"},
    {"{} can mean more than one day", "{} kan betyda mer än en dag"},
    {"{} is not written as year-month-day",
     "{} är inte skrivet som år-månad-dag"},
    {"{} is no date", "{} är inget datum"},
    {"{} has no year", "{} saknar årtal"},
    {"add the year", "lägg till årtalet"},
    {"there is no {} in the calendar", "{} finns inte i almanackan"},
    {"correct the day or the month", "rätta dagen eller månaden"},
    {"{} stands after the date", "{} står efter datumet"},
    {"write the date alone, and this in the text",
     "skriv datumet ensamt, och det här i texten"},
    {"write it as {}", "skriv {}"},
    {"write it as year-month-day, such as {}",
     "skriv år-månad-dag, till exempel {}"},
    {"a time that cannot be read", "en tid som inte går att läsa"},
    {"The times of a meeting are read as a start and an end, so that its "
     "length can be told.",
     "Ett mötes tider läses som en början och ett slut, så att det går att "
     "säga hur långt det var."},
    {"{} is no time", "{} är ingen tid"},
    {"two months are named where one is wanted",
     "två månader nämns där det ska stå en"},
    {"A risk picture belongs to one month. With two in its heading nobody can "
     "tell which one a level holds for.",
     "En lägesbild hör till en månad. Med två i rubriken kan ingen veta vilken "
     "av dem en nivå gäller."},
    {"{} names two months", "{} nämner två månader"},
    {"give each month a table of its own, or a column",
     "ge varje månad en egen tabell eller en egen kolumn"},

    // people
    {"an entry in a list of people that names nobody",
     "en post i en lista med personer som inte nämner någon"},
    {"A role without a name tells no one who was there.",
     "En roll utan namn talar inte om vem som var där."},
    {"no name stands here", "här står inget namn"},
    {"write the name before the role", "skriv namnet före rollen"},
    {"{} stands alone where a person is wanted",
     "{} står ensamt där det ska stå en person"},
    {"a comma parts people in a one-line list: put the person and the role in "
     "quotes, or write one person a line",
     "i en lista på en rad skiljer kommatecken personerna åt: sätt citattecken "
     "om person och roll, eller skriv en person per rad"},
    {"several people stand on one line", "flera personer står på samma rad"},
    {"write one person a line", "skriv en person per rad"},
    {"one person is wanted here, for the whole meeting",
     "här ska en enda person stå, för hela mötet"},
    {"name one, and tell of the others among the present",
     "skriv en av dem, och berätta om de andra bland de närvarande"},
    {"{} is nobody's name", "{} är ingens namn"},
    {"write a name, or take the line away",
     "skriv ett namn, eller ta bort raden"},
    {"several people stand together without dashes",
     "flera personer står ihop utan streck"},
    {"people.yaml is a list of people",
     "people.yaml ska vara en lista med personer"},
    {"write each as - name: …", "skriv var och en som - name: …"},
    {"an entry without a name", "en post utan namn"},
    {"write name: and the full name", "skriv name: och hela namnet"},
    {"{} is neither person nor organisation",
     "{} är varken person eller organisation"},
    {"write person or organisation", "skriv person eller organisation"},

    // tables
    {"a row with another number of cells than its table has",
     "en rad med ett annat antal celler än tabellen har"},
    {"A missing bar moves every later cell one column: the owner becomes the "
     "status. A bar inside a cell is written \\|.",
     "Ett lodstreck som saknas flyttar alla följande celler en kolumn: den "
     "ansvariga blir status. Ett lodstreck inuti en cell skrivs \\|."},
    {"the row has {} cells, its table has {}",
     "raden har {} celler, tabellen har {}"},
    {"the row has {} cells, its table only {}",
     "raden har {} celler, tabellen bara {}"},
    {"the header is here", "rubrikraden är här"},
    {"the row stands outside its table", "raden står utanför sin tabell"},
    {"take away the blank line, or whatever stands, above it",
     "ta bort den tomma raden, eller vad som står, ovanför den"},
    {"the header has {} cells, the line of dashes below it {}",
     "rubrikraden har {} celler, raden med streck under den {}"},
    {"give both as many; else no table is seen",
     "ge båda lika många; annars syns ingen tabell"},
    {"there is no line of dashes below the header",
     "det finns ingen rad med streck under rubrikraden"},
    {"write {} below it; else no table is seen",
     "skriv {} under den; annars syns ingen tabell"},
    {"the line stands right below a table, and is a row of it",
     "raden står direkt under en tabell, och blir en rad i den"},
    {"put a blank line between", "lägg en tom rad emellan"},
    {"a bar parts two cells; one that belongs to the text is written \\|",
     "ett lodstreck skiljer två celler åt; ett som hör till texten skrivs \\|"},
    {"a column that this kind of table does not have",
     "en kolumn som den här sortens tabell inte har"},
    {"What stands in a column with an unknown heading is kept and found by a "
     "search, but answers no question.",
     "Det som står i en kolumn med okänd rubrik finns kvar och hittas vid "
     "sökning, men besvarar inga frågor."},
    {"unknown column {}", "okänd kolumn {}"},
    {"its cells are kept as text; rename it, or name it under columns in "
     "bra.yaml",
     "cellerna behålls som text; byt namn på kolumnen, eller ange den under "
     "columns i bra.yaml"},
    {"{} heads the same facts as another column",
     "{} är rubrik för samma uppgifter som en annan kolumn"},
    {"its cells are kept as text; give it a heading of its own",
     "cellerna behålls som text; ge kolumnen en egen rubrik"},
    {"column {} has no heading", "kolumn {} saknar rubrik"},
    {"give the column a heading", "ge kolumnen en rubrik"},
    {"a table whose headings fit two kinds of facts",
     "en tabell vars rubriker passar två slags uppgifter"},
    {"A table of follow-ups that also has levels could be either. It is read "
     "as the first kind that fits.",
     "En tabell med uppföljningar som också har nivåer kan vara vilket som. "
     "Den läses som det första slag som passar."},
    {"the headings fit two kinds of tables",
     "rubrikerna passar två slags tabeller"},
    {"read as figures", "läst som mått"},
    {"read as a risk picture", "läst som en lägesbild"},
    {"read as measures", "läst som insatser"},
    {"part it into two tables", "dela upp den i två tabeller"},

    // the risk picture
    {"a level that the council does not have", "en nivå som rådet inte har"},
    {"Months can only be compared if every level is one of the council's own: "
     "by default green, yellow and red. What is not assessed is written so, "
     "never as green.",
     "Månader går bara att jämföra om varje nivå är en av rådets egna: från "
     "början grön, gul och röd. Det som inte är bedömt skrivs som ej bedömd, "
     "aldrig som grönt."},
    {"{} is no level", "{} är ingen nivå"},
    {"write one of the council's levels, or not assessed or not reported",
     "skriv en av rådets nivåer, eller ej bedömd eller ej rapporterad"},
    {"write one of {}, or not assessed or not reported",
     "skriv en av nivåerna {}, eller ej bedömd eller ej rapporterad"},
    {"{} has no level", "{} saknar nivå"},
    {"none of the {} areas has a level yet",
     "inget av de {} områdena har någon nivå än"},
    {"write the level of each, or not assessed",
     "skriv nivån för vart och ett, eller ej bedömd"},
    {"write its level, or not assessed", "skriv nivån, eller ej bedömd"},
    {"a level without an area", "en nivå utan område"},
    {"write the area in the same row", "skriv området på samma rad"},
    {"a risk picture that names no month", "en lägesbild utan månad"},
    {"The picture discussed in May is often April's. A picture without a month "
     "cannot be compared with any other, and is never taken to be the "
     "meeting's own.",
     "Lägesbilden som tas upp i maj är ofta den för april. En lägesbild utan "
     "månad går inte att jämföra med någon annan, och den antas aldrig gälla "
     "mötets egen månad."},
    {"no month is named for this picture",
     "ingen månad anges för den här lägesbilden"},
    {"write the month in the heading above, such as Risk picture, April",
     "skriv månaden i rubriken ovanför, till exempel Lägesbild, april"},
    {"write it as {} or with its name", "skriv den som {} eller med sitt namn"},
    {"an area that bra.yaml does not name",
     "ett område som inte finns i bra.yaml"},
    {"Months can only be compared if an area has one name. The council's areas "
     "are in bra.yaml, with every other name they go by.",
     "Månader går bara att jämföra om ett område har ett enda namn. Rådets "
     "områden står i bra.yaml, med alla andra namn som de går under."},
    {"{} is none of the council's areas", "{} är inget av rådets områden"},
    {"add it to areas in bra.yaml, or as an alias of one",
     "lägg till det under areas i bra.yaml, eller som alias för ett område "
     "där"},

    // follow-ups
    {"a status that does not say where the follow-up stands",
     "en status som inte säger hur det står till med uppföljningen"},
    {"\"The strategy is finished and is to be signed\" is two things. Until "
     "somebody says in one word whether a follow-up is open, it counts as "
     "open.",
     "”Strategin är klar och ska skrivas under” är två saker. Tills någon med "
     "ett ord säger om en uppföljning är öppen räknas den som öppen."},
    {"it is not said where \"{}\" stands",
     "det framgår inte hur det står till med ”{}”"},
    {"begin it with one of: new, ongoing, waiting, returns, done, closed, "
     "handed over, dropped",
     "börja den med något av: ny, pågår, väntar, återkommer, klar, avslutad, "
     "överlämnad, utgår"},
    {"a follow-up number with a day that does not exist",
     "ett uppföljningsnummer med en dag som inte finns"},
    {"A follow-up's number begins with the day it was opened. One that names "
     "no day is kept as a reference and joins nothing.",
     "En uppföljnings nummer börjar med dagen då den öppnades. Ett nummer som "
     "inte anger någon dag behålls som referens och knyts inte ihop med "
     "något."},
    {"{} begins with a day that does not exist",
     "{} börjar med en dag som inte finns"},
    {"the number is the opening meeting's day and a running number, such as "
     "250312-3",
     "numret är dagen för mötet som öppnade uppföljningen och ett löpnummer, "
     "till exempel 250312-3"},
    {"a follow-up number that no meeting gave out",
     "ett uppföljningsnummer som inget möte har gett ut"},
    {"A number begins with the day of the meeting that opened the follow-up. "
     "When that meeting's minutes do not know it, the number is mistyped or "
     "the row is lost.",
     "Ett nummer börjar med dagen för mötet som öppnade uppföljningen. När det "
     "mötets anteckningar inte har numret är det felskrivet, eller så har "
     "raden försvunnit."},
    {"no meeting gave out the number {}", "inget möte har gett ut numret {}"},
    {"look the number up in the log of the meeting it names",
     "slå upp numret i uppföljningen från det möte som numret anger"},
    {"{} cannot go into itself", "{} kan inte gå upp i sig själv"},
    {"a follow-up is merged with, or split into, ones that have a row of their "
     "own",
     "en uppföljning slås ihop med, eller delas i, uppföljningar som har egna "
     "rader"},
    {"a row without a number that fits two open follow-ups",
     "en rad utan nummer som passar in på två öppna uppföljningar"},
    {"A row without a number belongs to the open follow-up with the same "
     "title. When two have it, only a number can tell which is meant.",
     "En rad utan nummer hör till den öppna uppföljningen med samma rubrik. "
     "När två har den kan bara ett nummer visa vilken som menas."},
    {"\"{}\" is the title of {} open follow-ups",
     "{1} öppna uppföljningar heter ”{0}”"},
    {"one of them", "en av dem"},
    {"write the number in front", "skriv numret framför"},

    // owners
    {"an owner that nobody knows", "en ansvarig som ingen känner till"},
    {"A promise needs somebody who keeps it. An owner is somebody listed at "
     "the meeting or in people.yaml, or a body declared there.",
     "Ett löfte behöver någon som håller det. Den ansvariga är någon som står "
     "bland mötets personer eller i people.yaml, eller en organisation som "
     "står där."},
    {"nobody called {} is known",
     "ingen känd person eller organisation heter {}"},
    {"list the person at the meeting, or in people.yaml",
     "skriv in namnet bland mötets närvarande eller i people.yaml"},
    {"an owner that can be more than one person",
     "en ansvarig som kan vara mer än en person"},
    {"When two people fit a name, each can believe that the other has it.",
     "När två personer passar in på ett namn kan båda tro att den andra har "
     "ärendet."},
    {"{} can be {} people", "{} kan vara {} personer"},
    {"one of {}", "en av {}"},
    {"write more of the name", "skriv ut mer av namnet"},

    // bra.yaml
    {"bra.yaml is no list of keys", "bra.yaml är ingen lista med nycklar"},
    {"write each fact as key: value", "skriv varje uppgift som nyckel: värde"},
    {"take it away; `bra help config` lists the keys",
     "ta bort den; `bra help config` räknar upp nycklarna"},
    {"{} wants one text", "{} ska ha en enda text"},
    {"{} wants a list", "{} ska ha en lista"},
    {"write it as [A, B]", "skriv det som [A, B]"},
    {"{} wants a number", "{} ska ha ett tal"},
    {"write it in digits", "skriv det med siffror"},
    {"{} wants keys and values", "{} ska ha nycklar med värden"},
    {"write each as - id: …", "skriv var och en som - id: …"},
    {"{} is no way of closing", "{} är inget sätt att avsluta på"},
    {"write one-step or two-step", "skriv one-step eller two-step"},
    {"{} is outside the council's folder", "{} ligger utanför rådets mapp"},
    {"name a folder below the one that bra.yaml is in",
     "ange en mapp under den som bra.yaml ligger i"},
    {"{} is no severity", "{} är ingen allvarsgrad"},
    {"write error, warning, info or off",
     "skriv error, warning, info eller off"},
    {"{} is no version", "{} är ingen version"},
    {"write it as \">=1.0\"", "skriv den som \">=1.0\""},
    {"{} is no size", "{} är ingen storlek"},
    {"write it as 1 MiB; at most 64 MiB", "skriv den som 1 MiB; högst 64 MiB"},
    {"a follow-up handed over to nobody in particular",
     "en uppföljning som överlämnats utan att någon tar emot den"},
    {"What is handed over is closed here. Without a receiver nobody can ask "
     "how it went.",
     "Det som överlämnas är avslutat här. Utan en mottagare kan ingen fråga "
     "hur det gick."},
    {"\"{}\" is handed over, but not to whom",
     "”{}” är överlämnad, men det står inte till vem"},
    {"write handed over to, and the receiver",
     "skriv överlämnad till och mottagaren"},

    // owners
    {"name those who have it", "namnge dem som har den"},
    {"{} has it, and the others are not named",
     "{} har den, men de andra är inte namngivna"},
    {"name them too, parted by commas, or leave the rest out",
     "namnge dem också, med komma emellan, eller stryk resten"},
    // follow-up-id-unknown
    {"{} goes into {}, which goes back into {}",
     "{} går upp i {}, som går tillbaka till {}"},
    {"let one of them stay, and write where it stands",
     "låt en av dem vara kvar, och skriv hur det går med den"},
};

}  // namespace

extern const Phrases swedish_read;
const Phrases swedish_read(all);

}  // namespace bra
