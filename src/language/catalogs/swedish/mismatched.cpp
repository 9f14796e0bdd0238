// Swedish: what is said of two places in minutes that do not fit together.

#include "language/language.h"

namespace bra {
namespace {

constexpr Phrase all[] = {
    // months
    {"the picture is of {}, and the heading above it says {}",
     "lägesbilden gäller {}, men rubriken ovanför säger {}"},
    {"the heading", "rubriken"},
    {"let both name the same month", "låt båda ange samma månad"},
    {"{} names no month", "{} anger ingen månad"},
    {"write its level for that month too, or not assessed or not reported",
     "skriv nivån även för den månaden, eller ej bedömd eller ej rapporterad"},
    // numbers
    {"the number {} stands where the matter does, and the matter where the "
     "number does",
     "numret {} står där ärendet ska stå, och ärendet där numret ska stå"},
    {"read as if they had changed places", "läst som om de bytt plats"},
    {"let them change places", "låt dem byta plats"},
    // task lines
    {"{}: a semicolon parts what a task line says, and is written as a comma",
     "{}: i en uppgiftsrad skiljer semikolon uppgifterna åt, så det skrivs som "
     "komma"},
    // attendance
    {"{} is in the minutes, but only the members that bra.yaml names are "
     "counted",
     "{} finns i anteckningarna, men bara ledamöterna i bra.yaml räknas"},
};

}  // namespace

extern const Phrases swedish_mismatched;
const Phrases swedish_mismatched(all);

}  // namespace bra
