// Swedish: what is said of words that could have passed in silence, or been
// taken for something surer than they are.

#include "language/language.h"

namespace bra {
namespace {

constexpr Phrase all[] = {
    // cells-wrong
    {"the row is set in so far that it stands outside its table",
     "raden är indragen så långt att den hamnar utanför sin tabell"},
    {"begin the row at the margin", "börja raden vid marginalen"},
    // facts-in-text
    {"the table below {} is text, and no follow-up is read from it",
     "tabellen under {} är text, och inga uppföljningar läses ur den"},
    {"the table below {} is text, and no picture is read from it",
     "tabellen under {} är text, och ingen lägesbild läses ur den"},
    {"the table below {} is text, and no measure is read from it",
     "tabellen under {} är text, och inga insatser läses ur den"},
    {"the table below {} is text, and no figure is read from it",
     "tabellen under {} är text, och inga mått läses ur den"},
    {"write it as a table with Matter and Status",
     "skriv den som en tabell med Ärende och Status"},
    {"write it as a table with Area and Level",
     "skriv den som en tabell med Område och Nivå"},
    // follow-up-id-unknown
    {"{} goes into {}, which goes back into {}",
     "{} går upp i {}, som går tillbaka till {}"},
    {"let one of them stay, and write where it stands",
     "låt en av dem vara kvar, och skriv hur det går med den"},
    // number-near-miss
    {"{} are several numbers, and a follow-up has one",
     "{} är flera nummer, och en uppföljning har bara ett"},
    {"write a row for each", "skriv en rad för var och en"},
    // value-unexpected
    {"the row names no measure", "raden nämner ingen insats"},
    {"the row names no figure", "raden nämner inget mått"},
    {"write its name in the same row", "skriv vad den heter på samma rad"},
    {"write a month such as 2025-03, a quarter such as Q1, or words",
     "skriv en månad som 2025-03, ett kvartal som Q1, eller med ord"},
};

}  // namespace

extern const Phrases swedish_unsaid;
const Phrases swedish_unsaid(all);

}  // namespace bra
