// Swedish: what is said where a slip could be understood in two ways.

#include "language/language.h"

namespace bra {
namespace {

constexpr Phrase all[] = {
    // follow-ups
    {"done, or not yet?", "klar, eller inte än?"},
    {"if it is done, say that alone; else begin with ongoing",
     "är den klar, skriv bara det; börja annars med pågår"},
    {"named outside the log", "nämns utanför loggen"},
    {"make it a row of the log: with | between the cells, or with - [ ] "
     "first in the line",
     "gör den till en rad i loggen: med | mellan cellerna, eller med - ["
     " ] först på raden"},
    {"no row says what {} is about", "ingen rad säger vad {} handlar om"},
    {"write the matter in its row", "skriv ärendet på dess rad"},
    {"{} has the same title and is open", "{} har samma rubrik och är öppen"},
    {"an open follow-up has the same title",
     "en öppen uppföljning har samma rubrik"},
    {"if it is the same, take the new row away; `bra set` changes one "
     "that is there",
     "är det samma, ta bort den nya raden; `bra set` ändrar den som "
     "finns"},
    // questions
    {"`bra people` lists everybody", "`bra people` räknar upp alla"},
    {"write the path of its file, such as minutes/{}/{}.md",
     "skriv sökvägen till filen, till exempel minutes/{}/{}.md"},
    // what bra.yaml may set of a rule
    {"how many days may pass between two meetings; 0 for any",
     "så många dagar får det gå mellan två möten; 0 är hur många som "
     "helst"},
    {"within how many days of the meeting minutes are approved",
     "inom så många dagar efter mötet justeras protokollet"},
};

}  // namespace

extern const Phrases swedish_remedies;
const Phrases swedish_remedies(all);

}  // namespace bra
