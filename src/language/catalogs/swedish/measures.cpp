// Swedish: what is said of tables of measures.

#include "language/language.h"

namespace bra {
namespace {

constexpr Phrase all[] = {
    {"the column {} makes these follow-ups, and not measures",
     "kolumnen {} gör att raderna läses som uppföljningar och inte som "
     "insatser"},
    {"if they are measures, head it Effect or Comment",
     "är de insatser, kalla kolumnen Effekt eller Kommentar"},
};

}  // namespace

extern const Phrases swedish_measures;
const Phrases swedish_measures(all);

}  // namespace bra
