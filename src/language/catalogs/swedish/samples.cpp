// Swedish: samples of what a rule finds, where English stands among the words
// of the minutes.

#include "language/language.h"

namespace bra {
namespace {

constexpr Phrase all[] = {
    {"a file saved as Windows-1252 or UTF-16",
     "en fil sparad som Windows-1252 eller UTF-16"},
    {"the same file saved as UTF-8", "samma fil sparad som UTF-8"},
    {"minutes/2025-03-12.md, the file itself",
     "minutes/2025-03-12.md, själva filen"},
    {"minutes/2025-03-12.md, 40 MiB: a scanned file under another name",
     "minutes/2025-03-12.md, 40 MiB: en inskannad fil under annat namn"},
    {"| 250312-9 | Kameror | pågår |   (no such row on 2025-03-12)",
     "| 250312-9 | Kameror | pågår |   (ingen sådan rad 2025-03-12)"},
    {"| 250115-1 | Strategi | väntar | Maja J |   (the same at five meetings)",
     "| 250115-1 | Strategi | väntar | Maja J |   (lika på fem möten)"},
    {"2025-03-12:  | 250312-3 | Kameror | pågår |\n"
     "2025-05-14:  no row with 250312-3",
     "2025-03-12:  | 250312-3 | Kameror | pågår |\n"
     "2025-05-14:  ingen rad med 250312-3"},
    {"<!-- bra: todo: which month is the picture of? -->",
     "<!-- bra: todo: vilken månad gäller lägesbilden? -->"},
    {"2025-03-12.md and 2025-03-12 (kopia).md",
     "2025-03-12.md och 2025-03-12 (kopia).md"},
    {"2025-03-12.md and 2025-03-12b.md", "2025-03-12.md och 2025-03-12b.md"},
    {"rules: {meeting-gap: {days: 120}}   (meetings on 2025-01-22 and "
     "2025-06-11)",
     "rules: {meeting-gap: {days: 120}}   (möten 2025-01-22 och 2025-06-11)"},
    {"rules: {meeting-gap: {days: 120}}   (meetings on 2025-01-22 and "
     "2025-04-16)",
     "rules: {meeting-gap: {days: 120}}   (möten 2025-01-22 och 2025-04-16)"},
    {"minutes: protokoll/   (the folder is called minutes)",
     "minutes: protokoll/   (mappen heter minutes)"},
    {"Öppna efter mötet: 4   (the logs give 5)",
     "Öppna efter mötet: 4   (loggarna ger 5)"},
    {"| Skola och unga | röd |   (and no row names it)",
     "| Skola och unga | röd |   (och ingen rad nämner det)"},
    {"minutes/2025-03-12.md beside minutes/2025-03-12.MD",
     "minutes/2025-03-12.md bredvid minutes/2025-03-12.MD"},
    {"minutes/2025-03-12.md that only another user may read",
     "minutes/2025-03-12.md som bara en annan användare får läsa"},
    {"minutes/2025-03-12.md that everybody here may read",
     "minutes/2025-03-12.md som alla här får läsa"},
    {"| Kameror | pågår | Maja |   (two Majas)",
     "| Kameror | pågår | Maja |   (två heter Maja)"},
    {"| Trygghetsvandring | klar |   (two are open)",
     "| Trygghetsvandring | klar |   (två är öppna)"},
    {"2  2025-05-14  approved  …  after line 1 was changed",
     "2  2025-05-14  approved  …  efter att rad 1 ändrats"},
    {"2  2025-05-14  approved  …  after line 1 as it was written",
     "2  2025-05-14  approved  …  efter rad 1 som den skrevs"},
    {"2025-03-12.md, and the same text in 2025-03-12b.md",
     "2025-03-12.md, och samma text i 2025-03-12b.md"},
    {"- [ ] 250312-4 Förslag om placering (senast: 2025-05-14)   (read on "
     "2025-06-01)",
     "- [ ] 250312-4 Förslag om placering (senast: 2025-05-14)   (läst "
     "2025-06-01)"},
    {"2025-03-12:  - Nils Holm (S)   (else M)",
     "2025-03-12:  - Nils Holm (S)   (annars M)"},
    {"two tables: | Område | Nivå | and | Ärende | Status |",
     "två tabeller: | Område | Nivå | och | Ärende | Status |"},
};

}  // namespace

extern const Phrases swedish_samples;
const Phrases swedish_samples(all);

}  // namespace bra
