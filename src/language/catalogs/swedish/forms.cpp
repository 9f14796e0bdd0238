// Swedish: what is said of forms that minutes take beside those they are read
// in: names with a title before them, keys with a slip, facts out of place.

#include "language/language.h"

namespace bra {
namespace {

constexpr Phrase all[] = {
    // people-unnamed
    {"people who are there and not named",
     "personer som är med men inte nämns vid namn"},
    {"A list of people tells who was there. Whoever has no name is nobody "
     "there: not present, and no owner of a follow-up.",
     "Listan säger vilka som var med. Den som inte har något namn är ingen "
     "där: varken närvarande eller ansvarig för något."},
    {"{} names nobody", "”{}” är ingens namn"},
    {"name them, or write it in the text",
     "skriv deras namn, eller skriv det i texten"},

    // party-near-miss
    {"{} is the party {}, and is not read as one",
     "{} är partiet {}, men läses inte som ett parti"},
    {"write ({}) after the name", "skriv ({}) efter namnet"},

    // name-unclear
    {"a name that cannot be told from the words beside it",
     "ett namn som inte går att skilja från orden bredvid"},
    {"Somebody is known by the name. Where a title or an organisation is taken "
     "for a part of it, or the surname stands first, the same person is "
     "somebody else at the next meeting.",
     "Det är på namnet man känner igen någon. Om en titel eller en "
     "organisation läses som en del av det, eller om efternamnet står först, "
     "blir samma person en annan på nästa möte."},
    {"it is not clear which part of {} is the name",
     "det framgår inte vilken del av ”{}” som är namnet"},
    {"if {} is the given name, write {} {}", "om {} är förnamnet, skriv {} {}"},
    {"write the name first, then a comma and the role or the organisation",
     "skriv namnet först, sedan ett komma och rollen eller organisationen"},

    // name-near-miss
    {"somebody listed once under nearly another's name",
     "någon som står en enda gång, under nästan någon annans namn"},
    {"A mistyped name is another person: one is missing from the attendance, "
     "and one has come who does not exist.",
     "Ett felskrivet namn är en annan person: någon saknas i närvaron, och "
     "någon som inte finns har varit där."},
    {"{} is listed here only, and is nearly {}",
     "{} står bara här, och är nästan {}"},
    {"as it is written elsewhere", "som det skrivs annars"},
    {"write the name as elsewhere, or list both in people.yaml if they are two",
     "skriv namnet som annars, eller ta med båda i people.yaml om de är två"},

    // decision-near-miss
    {"a line that nearly begins a decision",
     "en rad som nästan inleder ett beslut"},
    {"A decision begins with the word Decision and a colon. Without them it is "
     "text, and missing where decisions are counted.",
     "Ett beslut börjar med ordet Beslut och ett kolon. Utan dem är det text, "
     "och saknas där besluten räknas."},
    {"the line is text, and looks like a decision",
     "raden är text, men ser ut som ett beslut"},
    {"begin it with Decision: if it is one",
     "börja den med Beslut: om den är ett"},

    // field-outside
    {"who or when, written where no follow-up is read",
     "vem eller när, skrivet där ingen uppföljning läses"},
    {"Who has a follow-up, and until when, stands in the bracket that ends a "
     "task line or in a column of the log. Anywhere else it is text, and "
     "nobody is reminded.",
     "Vem som är ansvarig, och till när, står i parentesen sist på en "
     "uppgiftsrad eller i en kolumn i loggen. På andra ställen är det text, "
     "och ingen blir påmind."},
    {"what follows {} is read as part of the matter",
     "det som följer på {} läses som en del av ärendet"},
    {"end the line with it, in brackets: ({}: …)",
     "avsluta raden med det, inom parentes: ({}: …)"},
    {"what follows {} is text, and belongs to no follow-up",
     "det som följer på {} är text, och hör inte till någon uppföljning"},
    {"write it as a task line: - [ ] … ({}: …)",
     "skriv det som en uppgiftsrad: - [ ] … ({}: …)"},

    // keys and columns with a slip of the hand
    {"read as {}", "läst som {}"},

    // two tables in one
    {"a second table begins here, without a blank line above",
     "här börjar en andra tabell, utan någon tom rad ovanför"},
    {"put a blank line between the two tables",
     "lägg en tom rad mellan de två tabellerna"},

    // time-refused
    {"two times are told", "två olika tider anges"},
    {"the other one", "den andra"},
    {"keep the one that is right", "behåll den som stämmer"},
    {"Next meeting: {} ({})", "Nästa möte: {} ({})"},

    // convert
    {"line {} of {} cannot be said in {}: {} of \"{}\"",
     "rad {0} i {1} kan inte sägas i {2}: {3} för ”{4}”"},
    {"the state", "läget"},
    {"the level", "nivån"},
    {"the kind of attendance", "närvaron"},
    {"the vacant seat", "den vakanta platsen"},
    {"the service as substitute", "tjänstgöringen som ersättare"},
    {"the weekday", "veckodagen"},
    {"the kind of meeting", "mötets typ"},
    {"that it is an extra meeting", "att mötet är extra"},
    {"the log without rows", "loggen utan rader"},
    {"how many pictures there are", "hur många lägesbilder det är"},
    {"how many are open", "hur många som är öppna"},
    {"a fault that it has twice", "ett fel som står två gånger"},
};

}  // namespace

extern const Phrases swedish_forms;
const Phrases swedish_forms(all);

}  // namespace bra
