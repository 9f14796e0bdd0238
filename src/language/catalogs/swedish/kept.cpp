// Swedish: what a command that writes would lose, and so does not write.

#include "language/language.h"

namespace bra {
namespace {

constexpr Phrase all[] = {
    {"write {} alone, and the text below it",
     "skriv {} ensamt, och texten under det"},
    {"line {} of {} could not be read, and would be lost in {}: {}",
     "rad {} i {} gick inte att läsa och skulle gå förlorad i {}: {}"},
    {"mend first what `bra check` tells of that line",
     "rätta först det som `bra check` säger om den raden"},
    {"{} stands in line {} and in line {} of {}",
     "{} står på rad {} och på rad {} i {}"},
    {"let one of them have the number, or change them by hand",
     "låt bara den ena ha numret, eller ändra dem för hand"},
};

}  // namespace

extern const Phrases swedish_kept;
const Phrases swedish_kept(all);

}  // namespace bra
