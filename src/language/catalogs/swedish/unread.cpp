// Swedish: what is said of text that stands where a fact could and is not read
// as one.

#include "language/language.h"

namespace bra {
namespace {

constexpr Phrase all[] = {
    // facts-in-text
    {"a heading of follow-ups, levels, measures or figures over text",
     "en rubrik om uppföljningar, nivåer, insatser eller mått över bara text"},
    {"Follow-ups are read from the rows of the log and from task lines, "
     "levels, measures and figures from tables. Under a heading that says "
     "Follow-ups a list of other kinds is text all the same: it answers no "
     "question, and nobody sees when a part of it is lost.",
     "Uppföljningar läses från loggens rader och från uppgiftsrader, nivåer, "
     "insatser och mått från tabeller. Andra listor är text, även under "
     "rubriken Uppföljning: de svarar inte på någon fråga, och ingen märker om "
     "något i dem försvinner."},
    {"the list below {} is text, and no follow-up is read from it",
     "listan under {} är text, och inga uppföljningar läses ur den"},
    {"the text below {} is no log, and no follow-up is read from it",
     "texten under {} är ingen logg, och inga uppföljningar läses ur den"},
    {"the levels below {} are text, and no picture is read from them",
     "nivåerna under {} är text, och ingen lägesbild läses ur dem"},
    {"the list below {} is text, and no measure is read from it",
     "listan under {} är text, och inga insatser läses ur den"},
    {"the list below {} is text, and no figure is read from it",
     "listan under {} är text, och inga mått läses ur den"},
    {"write each as a task line, such as - [ ] Cameras (owner: Nils Holm)",
     "skriv var och en som en uppgiftsrad, till exempel - [ ] Kameror "
     "(ansvarig: Nils Holm)"},
    {"write them in a table with Area and Level",
     "skriv dem i en tabell med Område och Nivå"},
    {"write it as a table that begins with Measure",
     "skriv den som en tabell som börjar med Insats"},
    {"write it as a table with Figure and Value",
     "skriv den som en tabell med Mått och Värde"},

    // heading-unread
    {"a heading that is text as it is written",
     "en rubrik som är text så som den är skriven"},
    {"An item begins with ## and a blank. Without them the line is text: its "
     "item is missing, and its words name no month and no decision.",
     "Ett ärende börjar med ## och ett mellanslag. Utan dem är raden text: "
     "ärendet saknas, och orden anger varken månad eller beslut."},
    {"the line is text, and looks like a heading",
     "raden är text, men ser ut som en rubrik"},
    {"write a blank after the #", "skriv ett mellanslag efter #"},
    {"{} lines in bold stand as headings, and the minutes have no items",
     "{} rader i fetstil står som rubriker, och anteckningarna har inga "
     "ärenden"},
    {"begin each with ## and a blank in place of the stars",
     "börja var och en med ## och ett mellanslag i stället för stjärnorna"},

    // box-unread, table-unread
    {"begin the line with - [ ] or - [x], and a blank after it",
     "börja raden med - [ ] eller - [x], och ett mellanslag efter"},
    {"the task line is read as text", "uppgiftsraden läses som text"},
    {"begin its lines at the margin; lines that are set in so far are code",
     "börja raderna vid marginalen; rader som är så indragna är kod"},
    {"a decision stands in the text below its heading, and begins with "
     "Decision:",
     "ett beslut står i texten under sin rubrik och börjar med Beslut:"},

    // table-unread
    {"call the column {} in place of {}", "kalla kolumnen {} i stället för {}"},

    // field-outside
    {"nothing parts {} from what stands before it",
     "inget skiljer {} från det som står före"},
    {"write a semicolon before {}", "skriv semikolon före {}"},

    // cells-wrong
    {"a bar or a cell is missing; an empty cell is | |",
     "ett lodstreck eller en cell saknas; en tom cell skrivs | |"},
    {"tabs part the cells, and no table is seen",
     "tabbar skiljer cellerna åt, och ingen tabell syns"},
    {"write | between the cells, and {} below the first line",
     "skriv | mellan cellerna, och {} under den första raden"},
    {"put a blank line above it, and {} below",
     "lägg en tom rad ovanför, och skriv {} under"},

    // key-unknown
    {"write it with a comma: {}", "skriv med komma: {}"},
    {"write it without the colon: {}", "skriv utan kolon: {}"},

    // number-near-miss
    {"a number that is nearly a follow-up's",
     "ett nummer som nästan är en uppföljnings"},
    {"A follow-up is known by its number: the day, a hyphen and the ordinal. "
     "Written in another way the number joins nothing, and the follow-up is "
     "known by its title alone. A long dash in place of the hyphen is read as "
     "one.",
     "En uppföljning känns igen på sitt nummer: dagen, ett bindestreck och "
     "löpnumret. Skrivet på annat sätt hör numret inte ihop med något, och "
     "uppföljningen känns bara igen på sin rubrik. Ett långt streck läses som "
     "ett bindestreck."},
    {"{} is nearly the number {}", "{} är nästan numret {}"},
    {"the number {} is read as part of the matter",
     "numret {} läses som en del av ärendet"},
    {"give it a column of its own, with the heading Number",
     "ge det en egen kolumn med rubriken Nr"},

    // date-refused
    {"say at the top when that is, or write the day here",
     "skriv överst när det är, eller dagen här"},
    {"write {}, if the last day of it is meant",
     "skriv {}, om den sista dagen menas"},

    // date-unlike-name
    {"the file is called {}, and there is no such day",
     "filen heter {}, men den dagen finns inte"},
    {"rename the file", "byt namn på filen"},

    // member-unknown
    {"a member that no list of people has",
     "en ledamot som inte står i någon lista över personer"},
    {"Attendance and quorum count those whom bra.yaml calls members. One whose "
     "name is mistyped there is never present.",
     "Närvaro och beslutförhet räknas på dem som står under members i "
     "bra.yaml. Den vars namn är felskrivet där är aldrig närvarande."},
    {"the member {} is in no list of people",
     "ledamoten {} står inte i någon lista över personer"},
    {"see that the name is spelt as in the minutes",
     "se till att namnet stavas som i anteckningarna"},

    // party-near-miss
    {"{} is no party that is known, and is read as an organisation",
     "{} är inget känt parti, och läses som en organisation"},
    {"write the party as in parties, add it there, or declare {} as an "
     "organisation in people.yaml",
     "skriv partiet som det står under parties i bra.yaml, lägg till det där, "
     "eller ange {} som en organisation i people.yaml"},
};

}  // namespace

extern const Phrases swedish_unread;
const Phrases swedish_unread(all);

}  // namespace bra
