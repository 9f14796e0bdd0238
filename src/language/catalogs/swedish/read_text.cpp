// Swedish: what is said of lines, titles and numbers in the text of minutes.

#include "language/language.h"

namespace bra {
namespace {

constexpr Phrase all[] = {
    // title-date-differs
    {"the title says {}, and the date of the minutes is {}",
     "rubriken säger {}, men datumet i anteckningarna är {}"},
    {"the date", "datumet"},
    {"correct the one that has come along from other minutes",
     "rätta det som har följt med från andra anteckningar"},
    {"a title that names another day than the date of the minutes",
     "en rubrik som anger en annan dag än anteckningarnas datum"},
    {"Minutes are often begun as a copy of the last ones, and one of the two "
     "days stays behind. Whoever reads the title believes it, and answers go "
     "by "
     "the date.",
     "Anteckningar börjar ofta som en kopia av de förra, och ett av de två "
     "datumen blir kvar. Den som läser rubriken tror på den, och svaren går "
     "efter datumet."},
    // roles, lines without a key
    {"{} is no role", "{} är ingen roll"},
    {"write a colon after {}", "skriv ett kolon efter {}"},
    {"begin the line with a dash, as the lines beside it",
     "börja raden med ett streck, som raderna bredvid"},
    // the next meeting
    {"the text names another day for the next meeting than the top",
     "texten anger en annan dag för nästa möte än filens början"},
    {"Whoever reads the minutes comes on the day in the text, and answers and "
     "the next minutes go by the line at the top. One of them waits in an "
     "empty "
     "room.",
     "Den som läser anteckningarna kommer den dag som står i texten, medan "
     "svar "
     "och nästa anteckningar går efter raden överst. Någon får vänta i ett "
     "tomt "
     "rum."},
    {"the next meeting is {} here, and {} at the top",
     "nästa möte är {} här, men {} överst"},
    {"the line at the top", "raden överst"},
    {"let both name the same day", "låt båda ange samma dag"},
    // heading-unread
    {"begin it with ## and a blank", "börja den med ## och ett mellanslag"},
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
    // number-near-miss
    {"{} are several numbers, and a follow-up has one",
     "{} är flera nummer, och en uppföljning har bara ett"},
    {"write a row for each", "skriv en rad för var och en"},
};

}  // namespace

extern const Phrases swedish_read_text;
const Phrases swedish_read_text(all);

}  // namespace bra
