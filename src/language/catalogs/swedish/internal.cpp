// Swedish: what is not public, and what only says so of itself.

#include "language/language.h"

namespace bra {
namespace {

constexpr Phrase all[] = {
    {"something says that it is not public, and is not marked so",
     "något säger att det inte är offentligt, men är inte märkt så"},
    {"What is not public stands between a line ::: internal and a line of "
     "three colons; nothing else keeps it out of the public copy. A heading, "
     "a label or a line that says it counts, also if it is all that stands in "
     "such a passage, and wherever they stand such words as \"not for "
     "publication\". bra publish writes nothing as long as "
     "this stands. It can be allowed on its line only, never for a whole file; "
     "then it is published.",
     "Det som inte är offentligt står mellan en rad ::: internt och en rad med "
     "tre kolon; inget annat håller det borta från den offentliga kopian. En "
     "rubrik, en etikett eller en rad som säger det räknas, även om den är "
     "allt "
     "som står i ett sådant avsnitt, och ord som ”ej för publicering” var de "
     "än står. bra publish skriver inget så länge det här "
     "står kvar. Det kan bara tillåtas på sin egen rad, aldrig för en hel fil, "
     "och publiceras då."},
    {"this looks like the mark of a passage that is not public, and is none",
     "det här ser ut som märket för ett avsnitt som inte är offentligt, men är "
     "inget"},
    {"begin the passage with ::: internal, and end it with a line of three "
     "colons",
     "börja avsnittet med ::: internt och avsluta det med en rad med tre "
     "kolon"},
    {"a mark of what is not public counts only on a line of its own",
     "märket för det som inte är offentligt gäller bara på en egen rad"},
    {"write what is internal on lines of its own, between a line ::: internal "
     "and a line :::",
     "skriv det som är internt på egna rader, mellan en rad ::: internt och en "
     "rad :::"},
    {"this says that it is not public, and is not marked so",
     "här står att det inte är offentligt, men det är inte märkt så"},
    {"write ::: internal on a line before it and ::: on a line after all that "
     "it is about, or change the words",
     "skriv ::: internt på en rad före och ::: på en rad efter allt som det "
     "gäller, eller ändra orden"},
    {"write ::: internal on a line before the heading and ::: on a line after "
     "all that stands below it, or change the words",
     "skriv ::: internt på en rad före rubriken och ::: på en rad efter allt "
     "som står under den, eller ändra orden"},
    {"move the row to a table of its own, between a line ::: internal and a "
     "line :::, or change the words",
     "flytta raden till en egen tabell, mellan en rad ::: internt och en rad "
     ":::, eller ändra orden"},
    {"write what is internal as a text of several lines (|), between a line "
     "::: internal and a line :::, or change the words",
     "skriv det som är internt som en text på flera rader (|), mellan en rad "
     "::: internt och en rad :::, eller ändra orden"},
    {"the passage ends right after these words, and what follows is public",
     "avsnittet slutar direkt efter orden, och det som följer är offentligt"},
    {"move its line ::: to after the last line that is not public",
     "flytta dess rad ::: till efter sista raden som inte är offentlig"},
    {"whether it stands in a passage that is not public",
     "om det står i ett avsnitt som inte är offentligt"},
    {"Internal", "Internt"},
    {"lines in it from passages that are not public: {}; show it only to those "
     "who may read them",
     "rader i det från avsnitt som inte är offentliga: {}; visa det bara för "
     "dem som får läsa dem"},
    {"levels from passages that are not public: {}",
     "nivåer från avsnitt som inte är offentliga: {}"},
    {"not public", "inte offentligt"},
    {"Decision {} (not public): {}", "Beslut {} (inte offentligt): {}"},
    {"Decision {} (not public):", "Beslut {} (inte offentligt):"},
};

}  // namespace

extern const Phrases swedish_internal;
const Phrases swedish_internal(all);

}  // namespace bra
