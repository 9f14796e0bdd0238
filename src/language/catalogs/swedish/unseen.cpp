// Swedish: what is said of lines that would be facts in another place: in code,
// in HTML, in the text of an item, in the matter of a task.

#include "language/language.h"

namespace bra {
namespace {

constexpr Phrase all[] = {
    // box-unread, table-unread, decision-near-miss
    {"take the marks in < > away; what stands between them is never looked "
     "into",
     "ta bort märkena inom < >; det som står mellan dem läses aldrig"},
    {"take the marks of code away above and below it; what stands between them "
     "is never looked into",
     "ta bort kodmärkena ovanför och under; det som står mellan dem läses "
     "aldrig"},
    {"write its rows as a list below a key of its own, such as follow-ups",
     "skriv raderna som en lista under en egen nyckel, till exempel "
     "uppföljning"},
    {"no decision is read below {}", "inget beslut läses under {}"},

    {"the decision ends where its list should begin",
     "beslutet slutar där dess lista skulle börja"},
    {"write what was decided as a list right below it",
     "skriv det som beslutades som en lista direkt under"},

    // facts-in-text
    {"the line begins with a follow-up's number, and is text",
     "raden börjar med ett uppföljningsnummer, men är text"},
    {"levels stand in the text, and no picture is read from them",
     "nivåer står i texten, och ingen lägesbild läses ur dem"},

    // heading-unread
    {"{} numbered lines stand as headings, and the minutes have no items",
     "{} numrerade rader står som rubriker, och protokollet har inga ärenden"},
    {"begin each with ## and a blank",
     "börja var och en med ## och ett "
     "blanksteg"},

    // value-unexpected
    {"facts of the meeting stand here a second time, and are text",
     "uppgifter om mötet står här en andra gång, och är text"},
    {"move them to the first lines of the file, and take the dashes away",
     "flytta dem till filens första rader, och ta bort strecken"},
    {"{} is a word for another state already",
     "{} är redan ett ord för ett annat läge"},
    {"take it away; it cannot say two states",
     "ta bort det; ett ord kan inte betyda två lägen"},

    {"correct it, or add the minutes of {}: none are here",
     "rätta det, eller lägg till anteckningarna från {}: de saknas här"},
    {"{} is what two levels are called", "två nivåer heter {}"},
    {"{} is called {}, which is a word for {}",
     "{} heter {}, som är ett ord för {}"},
    {"give the level the id of its colour", "ge nivån dess färgs id"},

    // month-ambiguous
    {"{} names another month than the heading above it",
     "{} nämner en annan månad än rubriken ovanför"},
    {"let one of them name the month", "låt en av dem nämna månaden"},

    // merge-unfinished
    {"the line was left behind by a merge",
     "raden har blivit kvar efter en sammanslagning"},
    {"look at the lines around it, and take it away, and ======= if that "
     "stands alone",
     "se över raderna runt den, och ta bort den, och ======= om det står "
     "ensamt"},

    // yaml-value-cut
    {"{} stands alone where a decision is wanted",
     "{} står ensamt där ett beslut ska stå"},
    {"a comma parts the entries of a one-line list: put each decision in "
     "quotes, or write one a line",
     "ett komma skiljer det som står i en lista på en rad: sätt varje beslut "
     "inom citattecken, eller skriv ett per rad"},

    // field-outside
    {"{} is read as part of the matter, and as no state",
     "{} läses som en del av ärendet, och inte som ett läge"},
    {"end the line with it, in brackets: (state: {})",
     "avsluta raden med det, inom parentes: (läge: {})"},
    {"{} is said twice, and only the first is read",
     "{} står två gånger, och bara den första läses"},
    {"give it a column of its own", "ge det en egen kolumn"},

    // mark-unread
    {"a mark for bra that is written so that it does nothing",
     "ett märke för bra som är skrivet så att det inte gör något"},
    {"A finding is allowed by bra: allow, the name of its rule, a colon and "
     "why, in a comment on its line. Written in another way the comment does "
     "nothing, and nobody can tell by looking at it. A passage between colons "
     "is internal whatever word they have; another word than internal is told, "
     "since it may have been meant otherwise.",
     "En anmärkning tillåts med bra: allow, regelns namn, ett kolon och "
     "varför, i en kommentar på raden. Skriven på ett annat sätt gör "
     "kommentaren ingenting, och det syns inte på den. Ett avsnitt mellan "
     "kolon är internt vilket ord de än har; ett annat ord än internt blir en "
     "anmärkning, eftersom något annat kan ha menats."},
    {"bra knows no such mark, and takes the passage for internal",
     "bra känner inte det märket, och tar avsnittet för internt"},
    {"write ::: internal if it is, else take the marks away",
     "skriv ::: internt om det är det, ta annars bort märkena"},
    {"the mark is written so that it does nothing",
     "märket är skrivet så att det inte gör något"},
    {"write it as bra: allow RULE: why",
     "skriv det som bra: allow REGEL: "
     "varför"},
};

}  // namespace

extern const Phrases swedish_unseen;
const Phrases swedish_unseen(all);

}  // namespace bra
