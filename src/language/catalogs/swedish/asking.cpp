// Swedish: what is said beside an answer, and of a question that was meant
// otherwise.

#include "language/language.h"

namespace bra {
namespace {

constexpr Phrase all[] = {
    {"{} is searched for as text; for that time: --period {}",
     "{} söks som text; för den tiden: --period {}"},
    {"{} errors: bra check", "{} fel: bra check"},
    // topics of the help, as they are called there
    {"Minutes", "Anteckningar"},
    {"Config", "Inställningar"},
    {"Rules", "Regler"},
    {"Promises", "Löften"},
    {"Commands", "Kommandon"},
    {"Formats", "Format"},
    {"Keys", "Nycklar"},
    {"Columns", "Kolumner"},
    {"States", "Lägen"},
    {"Tables", "Tabeller"},
    {"attendance", "närvaro"},
    {"Other", "Övrigt"},
    {"{} does not look for words", "{} söker inte efter ord"},
};

}  // namespace

extern const Phrases swedish_asking;
const Phrases swedish_asking(all);

}  // namespace bra
