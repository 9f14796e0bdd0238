// Swedish: what the commands say that write: init, new, add, set, close, fmt,
// approve, correct, verify.

#include "language/language.h"

namespace bra {
namespace {

constexpr Phrase all[] = {
    // world: why a file could not be replaced
    {"another program is writing in the folder",
     "ett annat program skriver i mappen"},
    {"it has been taken away meanwhile", "den har tagits bort under tiden"},
    {"it has been changed meanwhile", "den har ändrats under tiden"},
    {"there is such a file already", "det finns redan en sådan fil"},
    {"it is outside the folder", "den ligger utanför mappen"},

    // what every one of them tells
    {"nothing to change", "inget att ändra"},
    {"{} is changed", "{} är ändrad"},
    {"{} is new", "{} är ny"},
    {"{} was closed on {}", "{} avslutades {}"},
    {"`bra show {}` tells its history", "`bra visa {}` berättar om den"},
    {"{} is taken away", "{} är borttagen"},
    {"{} would change", "{} skulle ändras"},
    {"there are several councils below this folder",
     "det finns flera råd under den här mappen"},
    {"choose one with -C {}", "välj ett med -C {}"},
    {"write the day as {}", "skriv dagen som {}"},
    {"{} is another weekday", "{} är en annan veckodag"},
    {"there is no meeting on {}", "det finns inget möte den {}"},
    {"`bra meetings` lists them", "`bra möten` visar vilka som finns"},
    {"there are no minutes yet", "det finns inga anteckningar än"},
    {"begin with `bra new {}`", "börja med `bra ny {}`"},
    {"{} cannot be read: {}", "{} går inte att läsa: {}"},
    {"{} is approved {} and is not changed any more",
     "{} är justerad {} och ändras inte längre"},
    {"write what is new in later minutes; an error is mended with `bra "
     "correct`",
     "skriv det nya i senare anteckningar; ett fel rättas med `bra correct`"},
    {"show what would change and write nothing",
     "visa vad som skulle ändras och skriv inget"},

    // add, set, close
    {"the log of the meeting on {} has no column for {}",
     "loggen från mötet {} har ingen kolumn för {}"},
    {"write one follow-up at a time, and it gets one",
     "skriv en uppföljning i taget, så får den en"},
    {"{} cannot be written there with certainty",
     "{} går inte att skriva där med säkerhet"},
    {"change it by hand in {}", "ändra den för hand i {}"},
    {"there is no follow-up {}", "det finns ingen uppföljning {}"},
    {"no open follow-up is called {}", "ingen öppen uppföljning heter {}"},
    {"`bra actions` lists the open ones", "`bra uppföljning` visar de öppna"},
    {"{} may be {} or {}", "{} kan vara {} eller {}"},
    {"{} is no state", "{} är inget läge"},
    {"write one of: {}", "skriv något av: {}"},
    {"{} does not end a follow-up", "läget {} avslutar ingen uppföljning"},
    {"write words of its title", "skriv ord ur dess rubrik"},
    {"write its number, or more of its title",
     "skriv dess nummer, eller mer av dess rubrik"},
    {"the state it ends in; done unless said otherwise",
     "läget den slutar i; klar om inget annat sägs"},
    {"what is to be said of it", "vad som är att säga om den"},
    {"merged with another follow-up, or split into several",
     "sammanslagen med en annan uppföljning, eller delad i flera"},
    {"in the minutes of this day, not the latest",
     "i anteckningarna från den dagen, inte de senaste"},
    {"TEXT", "TEXT"},
    {"IDS", "NR"},
    {"ID…", "NR…"},
    {"NAMES", "NAMN"},
    {"TITLE", "RUBRIK"},
    {"which follow-up is to be closed?", "vilken uppföljning ska avslutas?"},
    {"write its number, such as bra close 250312-3",
     "skriv dess nummer, till exempel bra avsluta 250312-3"},
    {"a follow-up is done: write it in the latest minutes",
     "en uppföljning är klar: skriv det i de senaste anteckningarna"},
    {"The follow-up's row is changed in the latest minutes, and no other byte "
     "of them. One that the minutes do not mention gets a row. Approved "
     "minutes are not changed.",
     "Uppföljningens rad ändras i de senaste anteckningarna, och inget annat "
     "tecken i dem. En som anteckningarna inte nämner får en rad. Justerade "
     "anteckningar ändras inte."},
    {"its title", "dess rubrik"},
    {"how it stands: ongoing, waiting, done …",
     "hur den står: pågår, väntar, klar …"},
    {"whose it is", "vems den är"},
    {"by when", "när den senast ska vara klar"},
    {"the area that it belongs to", "området den hör till"},
    {"which follow-up is to be changed?", "vilken uppföljning ska ändras?"},
    {"write its number and what it is to say, such as bra set 250312-3 --state "
     "ongoing",
     "skriv dess nummer och vad den ska säga, till exempel bra set 250312-3 "
     "--state pågår"},
    {"what is the follow-up to say?", "vad ska uppföljningen säga?"},
    {"say it with an option such as --state ongoing",
     "säg det med ett tillval som --state pågår"},
    {"change what a follow-up says in the latest minutes",
     "ändra vad en uppföljning säger i de senaste anteckningarna"},
    {"Only the cells that are named are changed. `–` as a value clears what "
     "was stated before.",
     "Bara de rutor som nämns ändras. `–` som värde tar bort det som sagts "
     "tidigare."},
    {"how it stands; new unless said otherwise",
     "hur den står; ny om inget annat sägs"},
    {"what is to be followed up?", "vad ska följas upp?"},
    {"write its title, such as bra add \"Kameror vid stationen\"",
     "skriv dess rubrik, till exempel bra add \"Kameror vid stationen\""},
    {"add a follow-up to the latest minutes, with the next number",
     "lägg en uppföljning i de senaste anteckningarna, med nästa nummer"},
    {"It gets a row at the end of the log, or a log if there is none. Its "
     "number is the meeting's day and the next number that nobody has; it is "
     "printed. A log without a column for numbers gives none.",
     "Den får en rad sist i uppföljningen, eller en tabell om ingen finns. "
     "Numret är mötets dag och nästa lediga nummer; det skrivs ut. En tabell "
     "utan kolumn för nummer ger inget."},

    // new
    {"in Markdown, whatever the last minutes were",
     "i Markdown, vad de senaste anteckningarna än var"},
    {"in YAML, whatever the last minutes were",
     "i YAML, vad de senaste anteckningarna än var"},
    {"on which day is the meeting?", "vilken dag är mötet?"},
    {"the latest minutes name no next meeting; write the day, such as bra new "
     "{}",
     "de senaste anteckningarna nämner inget nästa möte; skriv dagen, till "
     "exempel bra ny {}"},
    {"{} is a notice, not minutes", "{} är en kallelse, inte anteckningar"},
    {"{} says that the meeting is cancelled", "{} säger att mötet är inställt"},
    {"change the line that says so, or write the minutes on another day",
     "ändra raden som säger det, eller skriv anteckningarna på en annan dag"},
    {"open follow-ups carried over: {}; fill in how each stands",
     "öppna uppföljningar som förts över: {}; fyll i hur var och en står"},
    {"the next meeting's minutes, every open follow-up carried over",
     "nästa mötes anteckningar, med alla öppna uppföljningar"},
    {"Place, members and § numbers come from the last meeting, the agenda from "
     "bra.yaml, and every open follow-up from the logs, with its state and "
     "status left to be filled in. Minutes that are begun already get only "
     "what they lack; run twice, it changes nothing. Without a day it is the "
     "one that the latest minutes name.",
     "Plats, ledamöter och paragrafnummer kommer från förra mötet, "
     "dagordningen från bra.yaml och alla öppna uppföljningar från tidigare "
     "möten, med läge och status kvar att fylla i. Påbörjade anteckningar får "
     "bara det som saknas; körs det två gånger ändras inget. Utan dag gäller "
     "den som de senaste anteckningarna nämner."},
    {"[DATE]", "[DATUM]"},
    {"DATE…", "DATUM…"},

    // fmt
    {"write nothing; exit with 1 if something would change",
     "skriv inget; sluta med 1 om något skulle ändras"},
    {"give numbers to follow-ups that have none",
     "ge nummer åt uppföljningar som saknar"},
    {"\"{}\" looks like {}: if it is the same, write its number by hand",
     "”{}” liknar {}: är det samma, skriv numret för hand"},
    {"\"{}\" has no place for a number: its table lacks the column",
     "”{}” har ingen plats för ett nummer: tabellen saknar kolumnen"},
    {"tidy minutes: tables in line, front matter in one spelling",
     "snygga till anteckningar: raka tabeller, enhetliga nycklar"},
    {"The minutes say the same before and after, and run twice it changes "
     "nothing. With --number a follow-up without a number gets one, the same "
     "in all its minutes; similar titles are told and never joined. Approved "
     "minutes are not changed.",
     "Anteckningarna säger detsamma före och efter, och körs det två gånger "
     "ändras inget. Med --number får en uppföljning utan nummer ett, detsamma "
     "i alla anteckningar; liknande rubriker anmäls och slås aldrig ihop. "
     "Justerade anteckningar ändras inte."},

    // convert
    {"which minutes are to be converted?", "vilka anteckningar ska göras om?"},
    {"write their day, such as bra convert 2025-03-12",
     "skriv deras dag, till exempel bra convert 2025-03-12"},
    {"the remark in line {} of {} has no place in the other spelling",
     "anmärkningen på rad {} i {} har ingen plats i den andra formen"},
    {"{} cannot be read, and nothing was written",
     "{} går inte att läsa, och inget skrevs"},
    {"make it readable, or move it away",
     "gör den läsbar, eller flytta undan den"},
    {"take it away first, or write it as text",
     "ta bort den först, eller skriv den som text"},
    {"the passage from line {} of {} is not public, and YAML has no mark for "
     "that",
     "stycket från rad {} i {} är inte offentligt, och YAML har inget märke "
     "för det"},
    {"leave these minutes in Markdown",
     "låt de här anteckningarna vara i Markdown"},
    {"{} is allowed on line {} of {}, and the other spelling has other lines",
     "{} är tillåtet på rad {} i {}, och den andra formen har andra rader"},
    {"take it away first, or allow it for the whole file, with the key "
     "exceptions",
     "ta bort det först, eller tillåt det för hela filen, med nyckeln "
     "undantag"},
    {"line {} of {} cannot be said in {}: {}",
     "rad {} i {} går inte att säga i {}: {}"},
    {"take it away first, or leave the minutes as they are",
     "ta bort det först, eller lämna anteckningarna som de är"},
    {"{} cannot be said in {}: {}", "{} går inte att säga i {}: {}"},
    {"minutes in Markdown become YAML, or the other way round",
     "anteckningar i Markdown blir YAML, eller tvärtom"},
    {"The facts are the same before and after, or nothing is written. How "
     "tables are laid out is not kept.",
     "Uppgifterna är desamma före och efter, annars skrivs inget. Hur "
     "tabeller är uppställda bevaras inte."},

    // init
    {"What is true of the council. Every key may be left out; lines that begin "
     "with # are for people.",
     "Det som gäller för rådet. Varje nyckel kan utelämnas; rader som börjar "
     "med # är för människor."},
    {"What the risk picture is about. An id never changes; names may.",
     "Det som lägesbilden handlar om. Ett id ändras aldrig; namn kan ändras."},
    {"The items of an ordinary meeting, in order.",
     "Punkterna på ett vanligt möte, i ordning."},
    {"Who sits on the council; who counts for attendance and quorum.",
     "Vilka som sitter i rådet; de räknas för närvaro och beslutförhet."},
    {"With two-step, what its owner calls done stays open until a meeting "
     "closes it.",
     "Med two-step är det som den ansvariga kallar klart öppet tills ett möte "
     "avslutar det."},
    {"{} is no folder", "{} är ingen mapp"},
    {"{} is there and stays as it is", "{} finns redan och lämnas som den är"},
    {"and check every pull request on GitHub",
     "och kontrollera varje pull request på GitHub"},
    {"and check every merge request on GitLab",
     "och kontrollera varje merge request på GitLab"},
    {"and check every pull request on Forgejo",
     "och kontrollera varje pull request på Forgejo"},
    {"and check before every commit", "och kontrollera före varje commit"},
    {"begin a council's folder: settings and a first meeting",
     "börja ett råds mapp: inställningar och ett första möte"},
    {"Writes bra.yaml with remarks in your language, minutes of today to be "
     "filled in, and .gitattributes. Files that are there already stay as they "
     "are. The files for GitHub, GitLab and Forgejo tell at their top what to "
     "fill in: where you have bra's source. That for pre-commit needs bra on "
     "the machine that runs it.",
     "Skriver bra.yaml med kommentarer på ditt språk, dagens anteckningar att "
     "fylla i och .gitattributes. Filer som redan finns lämnas som de är. "
     "Filerna för GitHub, GitLab och Forgejo säger överst vad som ska fyllas "
     "i: var du har bras källkod. Den för pre-commit behöver bra på datorn som "
     "kör den."},
    {"[DIR]", "[MAPP]"},

    // the ledger: approve, correct, verify
    {"the ledger of approved minutes has been changed",
     "liggaren över justerade anteckningar har ändrats"},
    {"`bra verify` tells where", "`bra verify` visar var"},
    {"who approves; once for each", "vem som justerar; en gång för var och en"},
    {"although something is found in the minutes",
     "fastän något anmärks i anteckningarna"},
    {"the minutes have errors that keep them from being read, and are not "
     "approved",
     "anteckningarna har fel som gör att de inte kan läsas, och justeras inte"},
    {"mend them first", "rätta dem först"},
    {"something is found in the minutes, and they are not approved",
     "något anmärks i anteckningarna, och de justeras inte"},
    {"mend it, or say --despite: the ledger then names what was found",
     "rätta det, eller säg --despite: då står det i liggaren vad som "
     "anmärktes"},
    {"which minutes are approved?", "vilka anteckningar justeras?"},
    {"write their day, such as bra approve 2025-03-12 --by \"Vera Lindskog\"",
     "skriv deras dag, till exempel bra justera 2025-03-12 --by \"Vera "
     "Lindskog\""},
    {"who approves the minutes?", "vem justerar anteckningarna?"},
    {"say it with --by, once for each",
     "säg det med --by, en gång för var och en"},
    {"a notice is not approved", "en kallelse justeras inte"},
    {"the chain is now {}", "kedjan är nu {}"},
    {"the chain is {}", "kedjan är {}"},
    {"approve minutes: from then on every change is found",
     "justera anteckningar: från och med då upptäcks varje ändring"},
    {"A line is added to the ledger approvals.tsv: day, file, its digest and "
     "who approved. From then on the minutes are closed: what happens later "
     "stands in later minutes, and `bra verify` finds every changed letter. "
     "Minutes with errors of form are not approved; other findings need "
     "--despite.",
     "En rad läggs till i liggaren approvals.tsv: dag, fil, dess kontrollsumma "
     "och vem som justerat. Från och med då är anteckningarna stängda: det som "
     "händer senare står i senare anteckningar, och `bra verify` hittar varje "
     "ändrad bokstav. Anteckningar med formfel justeras inte; andra "
     "anmärkningar kräver --despite."},
    {"Correction", "Rättelse"},
    {"what was wrong and what it is now",
     "vad som var fel och vad som gäller nu"},
    {"who corrects; once for each", "vem som rättar; en gång för var och en"},
    {"the minutes do not tell of the correction",
     "anteckningarna berättar inte om rättelsen"},
    {"add an item with the title \"{}\" that tells it, and try again",
     "lägg till ett ärende med rubriken ”{}” som berättar om den, och försök "
     "igen"},
    {"what is corrected, and why?", "vad rättas, och varför?"},
    {"write the day, the reason and a name, such as bra correct 2025-03-12 "
     "--reason \"Fel belopp i § 12\" --by \"Disa Falk\"",
     "skriv dagen, skälet och ett namn, till exempel bra correct 2025-03-12 "
     "--reason \"Fel belopp i § 12\" --by \"Disa Falk\""},
    {"{} is not approved", "{} är inte justerad"},
    {"change it as it is", "ändra den som den är"},
    {"correct approved minutes, so that everybody sees it",
     "rätta justerade anteckningar, så att alla ser det"},
    {"approved minutes: {}, findings: {}",
     "justerade anteckningar: {}, anmärkningar: {}"},
    {"whether approved minutes are unchanged, to the letter",
     "om justerade anteckningar är oförändrade, på bokstaven"},
    {"REVISION", "REVISION"},
    {"the ledger must begin with the one of this git revision",
     "liggaren måste börja med den i den här git-revisionen"},
    {"the ledger {} of {} is gone", "liggaren {} från {} är borta"},
    {"move it together with the minutes that it is about",
     "flytta den tillsammans med de anteckningar som den handlar om"},
    {"the ledger does not begin with that of {}",
     "liggaren börjar inte med den i {}"},
    {"lines are only ever added to it; take it back as it was",
     "rader läggs bara till i den; ta tillbaka den som den var"},
    {"new since {}: {} {} {} {}", "nytt sedan {}: {} {} {} {}"},
    {"approved", "justerat"},
    {"corrected", "rättat"},
    {"line {} is no line of the ledger", "rad {} är ingen rad i liggaren"},
    {"line {} does not follow the line before it",
     "rad {} följer inte på raden före"},
    {"take back the ledger as it was, from git or from a copy",
     "ta tillbaka liggaren som den var, från git eller en kopia"},
    {"Every line of approvals.tsv holds the digest of the line before it. One "
     "that does not fit has been changed, moved or taken away after it was "
     "written, and then the ledger proves nothing any more. Take back the "
     "ledger as it was, from git or from a copy.",
     "Varje rad i approvals.tsv innehåller kontrollsumman av raden före. En "
     "som inte passar har ändrats, flyttats eller tagits bort efter att den "
     "skrevs, och då bevisar liggaren ingenting längre. Ta tillbaka liggaren "
     "som den var, från git eller en kopia."},
    {"{} was approved {} and is not there",
     "{} justerades {} och finns inte kvar"},
    {"take it back, from git or from a copy",
     "ta tillbaka den, från git eller en kopia"},
    {"the minutes were approved {} and have been changed since",
     "anteckningarna justerades {} och har ändrats sedan dess"},
    {"approved here", "justerades här"},
    {"take back the minutes as they were; what has happened since stands in "
     "later minutes, and an error is mended with `bra correct`",
     "ta tillbaka anteckningarna som de var; det som hänt sedan står i senare "
     "anteckningar, och ett fel rättas med `bra correct`"},
    {"approved minutes have been changed or are missing",
     "justerade anteckningar har ändrats eller saknas"},
    {"Approved minutes are a record that others trust. Whoever reads them must "
     "find what was approved, to the letter. What has happened since stands in "
     "later minutes; an error is mended openly, with a correction.",
     "Justerade anteckningar är en handling som andra litar på. Den som läser "
     "dem ska hitta det som justerades, på bokstaven. Det som hänt sedan står "
     "i senare anteckningar; ett fel rättas öppet, med en rättelse."},
    {"{} is {}", "{} är {}"},
    {"{} has no number to refer to", "{} har inget nummer att hänvisa till"},
    {"write one in its row, such as {}",
     "skriv ett i dess rad, till exempel {}"},
    {"follow-ups that keep the log's own numbers, which other papers may name: "
     "{}",
     "uppföljningar som behåller loggens egna nummer, som andra papper kan "
     "hänvisa till: {}"},

    // set, new
    {"a follow-up without a title is none", "ett ärende utan rubrik är inget"},
    {"write what it is about", "skriv vad det gäller"},
    {"an empty value says nothing", "ett tomt värde säger inget"},
    {"write – to take away what was stated before",
     "skriv – för att ta bort det som angavs förut"},
    {"{} does not say when the next meeting is",
     "{} säger inte när nästa möte är"},
    {"write the day", "skriv dagen"},
    {"{} names {} as the next meeting, before its own day",
     "{} anger {} som nästa möte, före sin egen dag"},
    {"correct that day, or write the right one, such as bra new {}",
     "rätta den dagen, eller skriv den rätta, till exempel bra ny {}"},
    {"no minutes are older than {}: nothing is carried over; see that the year "
     "is right",
     "inga anteckningar är äldre än {}: inget förs över; se efter att året "
     "stämmer"},
    {"nobody called {} is known, and the ledger keeps every name",
     "ingen känd person eller organisation heter {}, och liggaren behåller "
     "varje "
     "namn"},
    {"did you mean {}? Whoever is another is listed in people.yaml first",
     "menade du {}? Är det någon annan, skriv först in namnet i people.yaml"},
    // task lines
    {"{}: a semicolon parts what a task line says, and is written as a comma",
     "{}: i en uppgiftsrad skiljer semikolon uppgifterna åt, så det skrivs som "
     "komma"},
};

}  // namespace

extern const Phrases swedish_write;
const Phrases swedish_write(all);

}  // namespace bra
