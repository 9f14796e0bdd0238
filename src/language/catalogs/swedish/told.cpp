// Swedish: what is said of facts that stand where nothing reads them: decisions
// in a sentence, second names, namesakes.

#include "language/language.h"

namespace bra {
namespace {

constexpr Phrase all[] = {
    // decision-in-text
    {"a sentence that tells of a decision and is none",
     "en mening som berättar om ett beslut och inte är något"},
    {"A decision begins with the word Decision and a colon, or stands below a "
     "heading that says Decision. One that is told in a sentence is text: it "
     "has no number, and is missing where decisions are counted. One that "
     "tells of a decision below the same heading is its story, and is let be.",
     "Ett beslut börjar med ordet Beslut och ett kolon, eller står under en "
     "rubrik som säger Beslut. Ett som bara berättas i en mening är text: det "
     "har inget nummer, och saknas där beslut räknas. En som berättar om ett "
     "beslut under samma rubrik är beslutets historia, och lämnas i fred."},
    {"\"{}\" tells of a decision, and none is read here",
     "”{}” berättar om ett beslut, men inget läses här"},
    {"if it was decided at this meeting, begin the paragraph with Decision:",
     "om det beslutades på det här mötet: börja stycket med Beslut:"},

    // owner-in-brackets
    {"a name in brackets after an owner",
     "ett namn inom parentes efter en ansvarig"},
    {"Brackets after an owner say what somebody is: a party, a role, an "
     "organisation. Whoever is named there owns nothing, and does not find the "
     "follow-up under the own name.",
     "Parentesen efter en ansvarig säger vad någon är: parti, roll, "
     "organisation. Den som nämns där ansvarar inte för något, och hittar inte "
     "uppföljningen under sitt eget namn."},
    {"{} stands in brackets, and owns nothing",
     "{} står inom parentes, och är inte ansvarig"},
    {"part two owners with a comma", "skilj två ansvariga åt med ett komma"},

    // owner-unknown, name-unclear
    {"{} is where somebody is from, and nobody's name",
     "{} är var någon kommer ifrån, och inget namn"},
    {"name somebody there, or list it in people.yaml with kind: organisation",
     "skriv namnet på någon där, eller ta upp den i people.yaml med kind: "
     "organisation"},
    {"{} stands where a role does, and reads as a name",
     "{} står där en roll ska stå, och ser ut som ett namn"},
    {"give each person a line; an organisation is written in brackets",
     "ge varje person en egen rad; en organisation skrivs inom parentes"},

    // name-near-miss
    {"{} may be {}, spelled in another way",
     "{} kan vara {}, stavat på ett annat sätt"},

    // follow-up-twice
    {"two rows are called \"{}\", and have no numbers",
     "två rader heter ”{}” och saknar nummer"},
    {"keep one of the rows if they are one matter, else give each a number",
     "behåll en av raderna om det är samma ärende, ge dem annars var sitt "
     "nummer"},

    // bra.yaml
    {"no state is called {}", "inget läge heter {}"},
    {"write a state first, such as ongoing, and the council's own words in "
     "brackets after it",
     "skriv först ett läge, till exempel pågår, och rådets egna ord inom "
     "hakparentes efter det"},
    {"no column is called {}", "ingen kolumn heter {}"},
    {"write a column first, such as status, and the council's own words in "
     "brackets after it",
     "skriv först en kolumn, till exempel status, och rådets egna ord inom "
     "hakparentes efter den"},
    {"`bra explain {}` tells its settings",
     "`bra explain {}` berättar vilka inställningar den har"},

    // yaml-value-cut
    {"let the text begin on the line below", "låt texten börja på raden under"},
};

}  // namespace

extern const Phrases swedish_told;
const Phrases swedish_told(all);

}  // namespace bra
