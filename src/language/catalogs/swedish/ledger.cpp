// Swedish: what is said of the ledger of approved minutes, and of what git
// leaves in files.

#include "language/language.h"

namespace bra {
namespace {

constexpr Phrase all[] = {
    // command/ledger.cpp and correct.cpp
    {"a --by names nobody", "ett --by nämner ingen"},
    {"write a whole name after it, such as --by \"Vera Lindskog\", or leave it "
     "out",
     "skriv ett helt namn efter det, till exempel --by \"Vera Lindskog\", "
     "eller "
     "utelämna det"},
    {"who corrects the minutes?", "vem rättar anteckningarna?"},
    {"nothing has been changed in the minutes since {}",
     "inget har ändrats i anteckningarna sedan {}"},
    {"change and save them first; what is only to be added is written in them "
     "under the heading \"{}\"",
     "ändra och spara dem först; det som bara ska läggas till skrivs i dem "
     "under rubriken ”{}”"},
    // read/ledger.cpp
    {"a merge was not finished here",
     "här blev en sammanslagning i git inte färdig"},
    {"line {} follows the same line as line {}",
     "rad {} följer på samma rad som rad {}"},
    {"two approved apart from each other: keep the lines of one, take away "
     "those of the other, and approve these minutes again",
     "två har justerat var för sig: behåll den enas rader, ta bort den "
     "andras, och justera de anteckningarna igen"},
    // read/merge_marks.cpp
    {"a merge was not finished here: two versions stand below each other",
     "en sammanslagning i git blev inte färdig: två versioner står under "
     "varandra"},
    {"choose what is to stand, and take away the lines with <<<<<<<, ======= "
     "and >>>>>>>",
     "välj vad som ska stå, och ta bort raderna med <<<<<<<, ======= och "
     ">>>>>>>"},
    {"a file in which git could not choose between two versions",
     "en fil där git inte kunde välja mellan två versioner"},
    {"Two people have changed the same lines, and git has put both versions "
     "into the file for somebody to choose. Until then the minutes say two "
     "things.",
     "Två personer har ändrat samma rader, och git har lagt in båda "
     "versionerna i filen för att någon ska välja. Till dess säger "
     "anteckningarna två saker."},
    // command/changed_since.cpp
    {"which lines is not known: git has no copy of what was approved",
     "vilka rader går inte att säga: git har inget exemplar av det som "
     "justerades"},
    {"this was not there", "det här fanns inte"},
    {"here stood \"{}\"", "här stod ”{}”"},
    {"it was approved as \"{}\"", "det justerade lyder ”{}”"},
    {"and so on; places that differ: {}",
     "och så vidare; ställen som skiljer: {}"},
    // command/checking.cpp
    {"left as they are, in approved minutes: {}",
     "lämnade som de är, i justerade anteckningar: {}"},
    // command/commands/verify.cpp
    {"the chain of {} is {}", "kedjan för {} är {}"},
    {"Every line of the ledger must follow the one before it, and every "
     "approved file must have the digest of its latest line. Where git has "
     "what was approved, the lines that differ are told. It shows that "
     "something was changed and does not prevent it: whoever can rewrite both "
     "minutes and ledger can hide a change, unless the value of the chain is "
     "kept somewhere else, such as in the next notice. With --base a proposed "
     "change cannot touch what the base has approved.",
     "Varje rad i liggaren måste följa på raden före, och varje justerad fil "
     "måste ha kontrollsumman på sin senaste rad. Där git har det som "
     "justerades visas vilka rader som skiljer. Det visar att något har "
     "ändrats och hindrar det inte: den som kan skriva om både anteckningar "
     "och liggare kan dölja en ändring, om inte kedjans värde står någon "
     "annanstans, till exempel i nästa kallelse. Med --base kan en föreslagen "
     "ändring inte röra det som är justerat där."},
    // command/commands/correct.cpp
    {"Change the minutes first, and then record it. The reason comes to stand "
     "in the minutes under a heading of its own and, with the new digest, in "
     "the ledger; the line of the approval stays. All that was changed since "
     "the approval is told, since it is taken along.",
     "Ändra först anteckningarna, och skriv sedan in det. Skälet hamnar i "
     "anteckningarna under en egen rubrik och, med den nya kontrollsumman, i "
     "liggaren; raden om justeringen står kvar. Allt som har ändrats sedan "
     "justeringen talas om, eftersom det följer med."},
    {"all that was changed in the minutes since {} is taken along into the "
     "ledger",
     "allt som har ändrats i anteckningarna sedan {} följer med in i liggaren"},
    {"take back first what belongs to no correction: --dry-run tells it, and "
     "writes nothing",
     "ta först tillbaka det som inte hör till någon rättelse: --dry-run talar "
     "om det och skriver inget"},
    // command/commands/approve.cpp
    {"git does not have {} as it was approved: commit it together with the "
     "ledger",
     "git har inte {} som den justerades: checka in den tillsammans med "
     "liggaren"},
};

}  // namespace

extern const Phrases swedish_ledger;
const Phrases swedish_ledger(all);

}  // namespace bra
