// Swedish: what is said of files that are too large, too many or oddly named,
// and of a folder that git will not look into.

#include "language/language.h"

namespace bra {
namespace {

constexpr Phrase all[] = {
    {"a file, its front matter or a line is larger than minutes are",
     "en fil, dess huvud eller en rad är större än anteckningar brukar vara"},
    {"Minutes are a few pages. A file of many megabytes is most likely "
     "something else under a name of minutes, and reading it would cost more "
     "than all the others together. The limit is `limits: file:` in bra.yaml, "
     "1 MiB and 5,000 rows of tables and lists unless it says more; the front "
     "matter may be a quarter of it, and a line 64 KiB.",
     "Anteckningar är några sidor. En fil på många megabyte är troligen något "
     "annat med ett namn som liknar anteckningarnas, och att läsa den skulle "
     "ta längre tid än alla andra tillsammans. Gränsen är `limits: file:` i "
     "bra.yaml, 1 MiB och 5 000 rader i tabeller och listor om inget annat "
     "står där; faktahuvudet får vara en fjärdedel av den, och en rad 64 KiB."},
    {"the file is too large to be minutes",
     "filen är för stor för att vara anteckningar"},
    {"move it elsewhere, or raise limits: file: in bra.yaml",
     "flytta den någon annanstans, eller höj limits: file: i bra.yaml"},
    {"the front matter has more than {} bytes",
     "faktahuvudet har fler än {} byte"},
    {"write below it what is no fact of the meeting",
     "skriv under det sådant som inte är uppgifter om mötet"},
    {"the line has more than {} bytes", "raden har fler än {} byte"},
    {"the file has more than {} headings", "filen har fler än {} rubriker"},
    {"the file has more than {} paragraphs", "filen har fler än {} stycken"},
    {"the tables have more than {} cells", "tabellerna har fler än {} celler"},
    {"the file has more than {} levels of areas",
     "filen har fler än {} nivåer för områden"},
    {"the file has more than {} decisions", "filen har fler än {} beslut"},
    {"the file names more than {} people", "filen nämner fler än {} personer"},
    {"the file names more than {} owners", "filen nämner fler än {} ansvariga"},
    {"the marks in the file name more than {} rules",
     "märkena i filen nämner fler än {} regler"},
    {"the tables and lists have more than {} rows",
     "tabellerna och listorna har fler än {} rader"},
    {"divide the file, or raise limits: file: in bra.yaml",
     "dela filen, eller höj limits: file: i bra.yaml"},
    {"leave out what is no longer needed",
     "ta bort det som inte behövs längre"},
    {"there are more of this kind in the file; bra tells {}",
     "det finns fler av samma slag i filen; bra visar {}"},
    {"mend the ones above, then ask again",
     "rätta dem som står ovanför och fråga igen"},
    {"break it into lines, or move the file elsewhere",
     "dela den i flera rader, eller flytta filen någon annanstans"},
    {"there are more files here than bra reads, 100000",
     "här finns fler filer än bra läser, 100000"},

    {"it was called off", "det avbröts"},
    {"without history everything found is told, not only what is new",
     "utan historik visas allt som hittas, inte bara det nya"},

    {"a table has more columns than minutes have",
     "en tabell har fler kolumner än anteckningar brukar ha"},
    {"Nobody can read a table of that many columns on a page, and most "
     "programs that show Markdown give up on it. Two years of months, each in "
     "its column, fit.",
     "Ingen kan läsa en så bred tabell på en sida, och de flesta program som "
     "visar Markdown klarar den inte. Två år med en kolumn för varje månad "
     "får plats."},
    {"the table has {} columns; no more than {} are read",
     "tabellen har {} kolumner; högst {} läses"},
    {"part it into several tables", "dela upp den i flera tabeller"},
    {"{} rows of the table have too few or too many cells",
     "{} rader i tabellen har för få eller för många celler"},
    {"see whether a heading is missing", "se efter om en rubrik saknas"},

    {"a name that other machines cannot show, keep or tell apart",
     "ett namn som andra datorer inte kan visa, spara eller skilja åt"},
    {"A folder of minutes is copied between machines. Windows refuses some "
     "names and macOS takes two for one, and then a file is missing in the "
     "copy without a word. What is not seen in a name can make it look like "
     "another.",
     "En mapp med anteckningar kopieras mellan datorer. Windows vägrar vissa "
     "namn och macOS tar två för ett, och då saknas en fil i kopian utan att "
     "någon får veta det. Det som inte syns i ett namn kan få det att likna "
     "ett annat."},
    {"the name is not UTF-8", "namnet är inte UTF-8"},
    {"the name holds {}, which is not seen", "i namnet står {}, som inte syns"},
    {"the name begins as an option of a program does",
     "namnet börjar som ett tillval till ett program"},
    {"Windows has no {} in a name", "Windows tillåter inte {} i ett namn"},
    {"Windows has no file of that name", "Windows tillåter inte det namnet"},
    {"Windows and macOS take the name for {}",
     "Windows och macOS tar namnet för {}"},
    {"give the file another name", "ge filen ett annat namn"},
};

}  // namespace

extern const Phrases swedish_limits;
const Phrases swedish_limits(all);

}  // namespace bra
