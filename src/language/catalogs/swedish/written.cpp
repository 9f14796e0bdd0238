// Swedish: what is said of files that answers are written to, and of minutes
// in files that are not read.

#include "language/language.h"

namespace bra {
namespace {

constexpr Phrase all[] = {
    {"{} belongs to the minutes, and no answer is written to it",
     "{} hör till anteckningarna, och inget svar skrivs dit"},
    {"{} holds minutes, and no answer is written over them",
     "{} innehåller anteckningar, och inget svar skrivs över dem"},
    {"{} looks like minutes, and no answer is written over it",
     "{} ser ut som anteckningar, och inget svar skrivs över den"},
    {"{} stands among the minutes, and no answer is written over it",
     "{} ligger bland anteckningarna, och inget svar skrivs över den"},
    {"an answer in {} would be read as minutes",
     "ett svar i {} skulle läsas som anteckningar"},
    {"name another file; nothing was written",
     "ange en annan fil; inget skrevs"},
    {"{} is written", "{} är skriven"},

    {"put that value where nobody can change it, such as in the next notice: "
     "then it can be shown that nothing before it has been changed",
     "skriv värdet där ingen kan ändra det, till exempel i nästa kallelse: då "
     "går det att visa att inget före det har ändrats"},
    {"bra writes no {} files", "bra skriver inga {}-filer"},
    {"write it with -o FILE.html, open that in a browser, and print it or save "
     "it as PDF there",
     "skriv svaret med -o FIL.html, öppna filen i en webbläsare och skriv ut "
     "den eller spara den som PDF där"},
    {"write it with -o FILE.csv --excel, which Excel opens",
     "skriv svaret med -o FIL.csv --excel, som Excel öppnar"},
    {"that meeting is to come: answers count it from {} on",
     "det mötet har inte hållits än: i svaren räknas det från och med {}"},
    {"the meeting on {} has not been held", "mötet {} har inte hållits än"},
    {"approve its minutes once it has",
     "justera dess anteckningar när det är gjort"},

    {"minutes that are not read, going by their name or place",
     "anteckningar som inte läses, att döma av namn eller plats"},
    {"Minutes are read from files that end in .md, .yaml or .yml, in the "
     "folder that bra.yaml names. Some programs save text as .txt, and may "
     "hide it; others save beside the folder. What was decided in such a file "
     "is in no answer.",
     "Anteckningar läses ur filer som slutar på .md, .yaml eller .yml, i den "
     "mapp som bra.yaml anger. En del program sparar text som .txt, ibland "
     "utan att visa det, och ibland sparas en fil bredvid mappen. Det som "
     "beslutades i en sådan fil finns inte med i något svar."},
    {"this is called as minutes are, and is not read, since it does not lie "
     "in {}",
     "det här heter som anteckningar men läses inte, eftersom det inte ligger "
     "i {}"},
    {"move it into {}", "flytta filen till {}"},
    {"none of the minutes in {} is read, such as {}",
     "ingen av anteckningarna i {} läses, till exempel {}"},
    {"this looks like minutes, and is not read, since its name does not end in "
     ".md",
     "det här ser ut som anteckningar men läses inte, eftersom namnet inte "
     "slutar på .md"},
    {"call it {}", "döp om den till {}"},
    {"{} is not read: minutes are files that end in .md or .yaml",
     "{} läses inte: anteckningar är filer som slutar på .md eller .yaml"},
    {"if it holds minutes, `bra import {}` makes such a file of it",
     "om den innehåller anteckningar gör `bra importera {}` en sådan fil av "
     "den"},
    {"minutes that were left in a Word file or a PDF",
     "anteckningar som blev kvar i en Word-fil eller en PDF"},
    {"Minutes are read from files that end in .md, .yaml or .yml. What was "
     "decided in a document is in no answer. One whose name has a day that "
     "there are minutes of, and any other attachment, is left alone.",
     "Anteckningar läses ur filer som slutar på .md, .yaml eller .yml. Det som "
     "beslutades i ett dokument finns inte med i något svar. Ett dokument med "
     "en dag i namnet som det finns anteckningar från, och andra bilagor, "
     "lämnas i fred."},
    {"this is called as minutes are, and is not read: minutes are files that "
     "end in .md or .yaml",
     "det här heter som anteckningar gör men läses inte: anteckningar är filer "
     "som slutar på .md eller .yaml"},
    {"{} documents here are called as minutes are, and are not read: this one, "
     "{}",
     "{} dokument i mappen heter som anteckningar gör men läses inte: det här, "
     "{}"},
};

}  // namespace

extern const Phrases swedish_written;
const Phrases swedish_written(all);

}  // namespace bra
