// Swedish: what was not public and stands openly later.

#include "language/language.h"

namespace bra {
namespace {

constexpr Phrase all[] = {
    {"a follow-up that stood in a passage that is not public, and later "
     "outside of one",
     "en uppföljning som stod i ett avsnitt som inte är offentligt, och senare "
     "utanför ett sådant"},
    {"What stood between ::: internal and ::: at one meeting is seldom public "
     "at the next, and its row would be in the public copy. bra publish writes "
     "nothing as long as this stands. Where it may be known now, allow it on "
     "its line, never for a whole file; then it is published.",
     "Det som stod mellan ::: internt och ::: vid ett möte är sällan "
     "offentligt "
     "vid nästa, och raden skulle komma med i den offentliga kopian. bra "
     "publish skriver inget så länge det här står kvar. Får det bli känt nu, "
     "så "
     "tillåt det på raden, aldrig för en hel fil; då publiceras det."},
    {"follow-up {} stood on {} in a passage that is not public, and stands "
     "outside of one here",
     "uppföljning {} stod den {} i ett avsnitt som inte är offentligt, men här "
     "står den utanför"},
    {"not public there", "inte offentlig där"},
    {"move it to lines of its own, between a line ::: internal and a line :::",
     "flytta den till egna rader, mellan en rad ::: internt och en rad :::"},
    {"move it to an item's text of several lines (|), as a line with a box "
     "(- [ ] or - [x]) between a line ::: internal and a line :::",
     "flytta den till ett ärendes text på flera rader (|), som en rad med ruta "
     "(- [ ] eller - [x]) mellan en rad ::: internt och en rad :::"},
    {"write it in an item's text of several lines (|), as a line with a box "
     "(- [ ] or - [x]) between a line ::: internal and a line :::",
     "skriv den i ett ärendes text på flera rader (|), som en rad med ruta "
     "(- [ ] eller - [x]) mellan en rad ::: internt och en rad :::"},
    {"add its row between a line ::: internal and a line :::, or close it "
     "there",
     "lägg till raden mellan en rad ::: internt och en rad :::, eller avsluta "
     "den där"},
    {"{} is not public, and bra cannot write it so in {}",
     "{} är inte offentlig, och bra kan inte skriva den så i {}"},
    {"write it there by hand, in a text between a line ::: internal and a line "
     ":::",
     "skriv den där för hand, i en text mellan en rad ::: internt och en rad "
     ":::"},
    {"follow-ups that are not public cannot be carried over into {}",
     "uppföljningar som inte är offentliga kan inte föras över till {}"},
    {"write them there by hand, in a text between a line ::: internal and a "
     "line :::",
     "skriv dem där för hand, i en text mellan en rad ::: internt och en rad "
     ":::"},
    {"of them in a passage that is not public: {}",
     "varav i ett avsnitt som inte är offentligt: {}"},
};

}  // namespace

extern const Phrases swedish_uncovered;
const Phrases swedish_uncovered(all);

}  // namespace bra
