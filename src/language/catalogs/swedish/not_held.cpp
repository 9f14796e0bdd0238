// Swedish: what is said of minutes of meetings that were not held.

#include "language/language.h"

namespace bra {
namespace {

constexpr Phrase all[] = {
    {"facts in a notice, or in minutes of a cancelled meeting",
     "fakta i en kallelse eller i anteckningar från ett inställt möte"},
    {"A meeting that was not held decides nothing, and what is followed up "
     "stands as the last one left it. Where the word was left in minutes that "
     "were made from a notice, all that they say would be lost.",
     "Ett möte som inte hölls beslutar ingenting, och uppföljningarna står kvar "
     "som förra mötet lämnade dem. Har ordet blivit kvar i anteckningar som "
     "gjordes av en kallelse går allt de säger förlorat."},
    {"{}: no fact is counted, and here is one",
     "{}: inga fakta räknas, men här står ett"},
    {"write the kind of meeting that it was, or take the line away",
     "skriv vilken typ av möte det var, eller ta bort raden"},
};

}  // namespace

extern const Phrases swedish_not_held;
const Phrases swedish_not_held(all);

}  // namespace bra
