// Swedish: what is said of facts that another fact beside them makes doubtful.

#include "language/language.h"

namespace bra {
namespace {

constexpr Phrase all[] = {
    {"have the minutes approved, and then tell `bra approve`",
     "låt justera protokollet, och skriv sedan in det med `bra justera`"},
    {"{} names {} as the next meeting, before its own day",
     "{} anger {} som nästa möte, före sin egen dag"},
    {"correct that day, or write the right one, such as bra new {}",
     "rätta den dagen, eller skriv den rätta, till exempel bra ny {}"},
    {"no minutes are older than {}: nothing is carried over; see that the year "
     "is right",
     "inga anteckningar är äldre än {}: inget förs över; se efter att året "
     "stämmer"},
    {"a picture of {}, and there is none of {}",
     "en lägesbild för {}, men ingen för {}"},
    {"correct the year, if {} is meant", "rätta året, om {} är det som menas"},
    {"nobody called {} is known, and the ledger keeps every name",
     "ingen känd person eller organisation heter {}, och liggaren behåller "
     "varje "
     "namn"},
    {"did you mean {}? Whoever is another is listed in people.yaml first",
     "menade du {}? Är det någon annan, skriv först in namnet i people.yaml"},
    {"{} is somebody at the meeting, and stands where the status does",
     "{} är någon på mötet, och står där statusen ska stå"},
    {"read as the owner", "läst som ansvarig"},
    {"move the name to the owner's column",
     "flytta namnet till kolumnen för ansvarig"},
    {"two levels", "två nivåer"},
    {"{}, {}: both {} and {} in the minutes of {}",
     "{}, {}: både {} och {} i anteckningarna från {}"},
    {"the state is {}, and the comment says {}",
     "läget är {}, men kommentaren säger {}"},
};

}  // namespace

extern const Phrases swedish_doubted;
const Phrases swedish_doubted(all);

}  // namespace bra
