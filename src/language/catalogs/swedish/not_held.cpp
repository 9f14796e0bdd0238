// Swedish: what is said of minutes of meetings that were not held, or held
// once.

#include "language/language.h"

namespace bra {
namespace {

constexpr Phrase all[] = {
    {"facts in a notice, or in minutes of a cancelled meeting",
     "uppgifter i en kallelse eller i anteckningar från ett inställt möte"},
    {"A meeting that was not held decides nothing, and what is followed up "
     "stands as the last one left it. Where the word was left in minutes that "
     "were made from a notice, all that they say would be lost.",
     "Ett möte som inte hölls beslutar ingenting, och uppföljningarna står "
     "kvar "
     "som förra mötet lämnade dem. Har ordet blivit kvar i anteckningar som "
     "gjordes av en kallelse går allt de säger förlorat."},
    {"{}: the fact here is not counted", "{}: uppgiften här räknas inte"},
    {"{}: {} facts, from here on, are not counted",
     "{}: {} uppgifter, här och längre ned, räknas inte"},
    {"if the meeting was held, write the kind that it was",
     "om mötet hölls, skriv vilken typ av möte det var"},

    {"a meeting that was not held is not approved",
     "ett möte som inte hölls justeras inte"},

    // minutes-copied
    {"minutes that say the very same as others",
     "anteckningar som säger precis detsamma som andra"},
    {"A file that was copied for the next meeting, or to keep it safe, is one "
     "more meeting: its decisions and whoever was there are counted twice.",
     "En fil som kopierats inför nästa möte, eller för säkerhets skull, är ett "
     "möte till: dess beslut och de som var där räknas två gånger."},
    {"{} says the very same", "{} säger precis detsamma"},
    {"the other minutes", "de andra anteckningarna"},
    {"if the file was copied, write what was said at this meeting, or take it "
     "away",
     "om filen är en kopia, skriv vad som sades på det här mötet, eller ta "
     "bort "
     "den"},
};

}  // namespace

extern const Phrases swedish_not_held;
const Phrases swedish_not_held(all);

}  // namespace bra
