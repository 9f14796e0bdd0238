// Swedish: what is said of minutes of meetings that were not held.

#include "language/language.h"

namespace bra {
namespace {

constexpr Phrase all[] = {
    {"minutes of a cancelled meeting that state facts",
     "anteckningar från ett inställt möte som ändå anger fakta"},
    {"A meeting that was not held decides nothing, and what is followed up "
     "stands as the last one left it. Minutes that were copied from those of a "
     "cancelled meeting would lose all that they say.",
     "Ett möte som inte hölls beslutar ingenting, och uppföljningarna står kvar "
     "som förra mötet lämnade dem. Anteckningar som kopierats från ett inställt "
     "möte skulle förlora allt de säger."},
    {"the meeting was cancelled, and none of its facts is read",
     "mötet är inställt, och inga av dess fakta läses"},
    {"if it was held, take that away; else keep only the text",
     "om mötet hölls, ta bort det; annars behåll bara texten"},
};

}  // namespace

extern const Phrases swedish_not_held;
const Phrases swedish_not_held(all);

}  // namespace bra
