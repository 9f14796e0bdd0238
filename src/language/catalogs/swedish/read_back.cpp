// Swedish: what commands say that do not write, since minutes could not be read
// before or afterwards, or something would be lost that stands there.

#include "language/language.h"

namespace bra {
namespace {

constexpr Phrase all[] = {
    // command/at_odds.cpp
    {"{} would be {}, and its status says \"{}\"",
     "{} skulle bli {}, men statusen säger ”{}”"},
    {"{} would be {}, and its status would still say \"{}\"",
     "{} skulle bli {}, men statusen säger fortfarande ”{}”"},
    {"say with --status what is to stand there instead",
     "ange med --status vad som ska stå där i stället"},
    {"the state of {} would still be {}, and its status says \"{}\"",
     "läget för {} skulle fortfarande vara {}, men statusen säger ”{}”"},
    {"{} would be {}, and its comment would still say \"{}\"",
     "{} skulle bli {}, men kommentaren säger fortfarande ”{}”"},
    {"the box of {} says otherwise than its status \"{}\"",
     "rutan för {} säger något annat än statusen ”{}”"},
    {"say the state too: --state {}", "ange också läget: --state {}"},
    {"{} could not be read afterwards, and nothing was written",
     "{} skulle inte gå att läsa efteråt, och inget skrevs"},
    {"write it by hand, and look at it with `bra check`",
     "skriv in det för hand, och kontrollera med `bra check`"},
    {"{} cannot be read wholly, and nothing was written",
     "{} går inte att läsa helt, och inget skrevs"},
    {"mend it first; `bra check` tells all that is wrong",
     "rätta den först; `bra check` visar allt som är fel"},
    {"it is to become two things at once",
     "den skulle bli två saker på en gång"},
    // new
    {"what {} lacks cannot be written there with certainty",
     "det som saknas i {} går inte att skriva där med säkerhet"},
    {"what is open cannot be written in {} with certainty",
     "det som är öppet går inte att skriva i {} med säkerhet"},
    {"begin these minutes by hand", "börja de här anteckningarna för hand"},
    // fmt, correct
    {"{} would not say the same, and nothing was written",
     "{} skulle inte säga detsamma, och inget skrevs"},
    {"tidy it by hand", "städa den för hand"},
    {"the correction would not be read where it is to stand, and nothing was "
     "written",
     "rättelsen skulle inte gå att läsa där den ska stå, och inget skrevs"},
    {"the reason would be read as more than a reason, such as a decision or a "
     "follow-up, and nothing was written",
     "skälet skulle läsas som mer än ett skäl, till exempel ett beslut eller "
     "en uppföljning, och inget skrevs"},
    {"write it as a sentence that begins with an ordinary word, such as "
     "\"Rättat: fel belopp i § 12\"",
     "skriv det som en mening som börjar med ett vanligt ord, till exempel "
     "\"Rättat: fel belopp i § 12\""},
    {"close what the minutes leave open at their end, such as a comment",
     "stäng det som anteckningarna lämnar öppet i slutet, till exempel en "
     "kommentar"},
    // answers, exports, the public copy
    {"{} cannot be looked at and may be minutes: {}",
     "{} går inte att titta i och kan vara anteckningar: {}"},
    {"{} may be taken for minutes, and an export is none",
     "{} kan tas för anteckningar, och en export är inga"},
    {"name a file that ends in .{}", "ange en fil som slutar på .{}"},
    {"files of the former copy that the new one does not have: {}",
     "filer i den förra kopian som den nya inte har: {}"},
    // bra.yaml
    {"{} is more than {}", "{} är mer än {}"},
    {"write a smaller number", "skriv ett mindre tal"},
};

}  // namespace

extern const Phrases swedish_read_back;
const Phrases swedish_read_back(all);

}  // namespace bra
