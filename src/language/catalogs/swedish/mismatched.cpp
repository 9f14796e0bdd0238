// Swedish: what is said of two places in minutes that do not fit together.

#include "language/language.h"

namespace bra {
namespace {

constexpr Phrase all[] = {
    // months
    {"the picture is of {}, and the heading above it says {}",
     "lägesbilden gäller {}, men rubriken ovanför säger {}"},
    {"the heading", "rubriken"},
    {"let both name the same month", "låt båda ange samma månad"},
    {"{} names no month", "{} anger ingen månad"},
    {"write its level for that month too, or not assessed or not reported",
     "skriv nivån även för den månaden, eller ej bedömd eller ej rapporterad"},
    {"the months are in no order: {}", "månaderna står i oordning: {}"},
    {"see whether two of the headings have changed places",
     "se efter om två av rubrikerna har bytt plats"},
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
    // numbers
    {"two cells of a row that stand in each other's place",
     "två celler i en rad som står på varandras plats"},
    {"A number below Matter and the matter below Number make sense only the "
     "other way round. They are read so, and told, since a program that reads "
     "the same table would not see it.",
     "Ett nummer under Ärende och ärendet under Nr går bara att förstå åt "
     "andra "
     "hållet. De läses så, och det sägs, eftersom ett annat program som läser "
     "tabellen inte skulle se det."},
    {"{} and {} have changed places", "{} och {} har bytt plats"},
    {"read as if each stood in its own", "läst som om var och en stod på sin"},
    {"in {} rows two cells have changed places",
     "i {} rader har två celler bytt plats"},
    {"see whether it is the headings that have",
     "se efter om det är rubrikerna som bytt plats"},
    {"if it is the same matter, let it keep the number {}",
     "är det samma ärende, låt det behålla numret {}"},
    {"write it, or take the row away", "skriv det, eller ta bort raden"},
    {"{} stands where the figure is named, and {} where its value is",
     "{} står där måttet ska stå, och {} där värdet ska stå"},
    {"let them change places", "låt dem byta plats"},
    // task lines
    {"{}: a semicolon parts what a task line says, and is written as a comma",
     "{}: i en uppgiftsrad skiljer semikolon uppgifterna åt, så det skrivs som "
     "komma"},
    {"{} stands in the text, and no log has it",
     "{} står i texten, men finns i ingen logg"},
    {"make it a row of the log, or begin its line with - [ ]",
     "gör det till en rad i loggen, eller börja raden med - [ ]"},
    {"a follow-up's number that stands in the text only",
     "ett uppföljningsnummer som bara står i texten"},
    {"Who writes a number opens a follow-up. In a sentence it is text: it is "
     "in "
     "no log and in no answer, and nobody sees when it is lost.",
     "Den som skriver ett nummer öppnar en uppföljning. I en mening är det "
     "text: "
     "det finns i ingen logg och inget svar, och ingen ser när det går "
     "förlorat."},
    {"the row stands below no header, and is text",
     "raden står inte under någon rubrikrad, och är text"},
    {"move it to its table, or write the header above it",
     "flytta den till sin tabell, eller skriv rubrikraden ovanför"},
    // headings
    {"begin it with ## and a blank", "börja den med ## och ett mellanslag"},
    // attendance
    {"The lists of people could not be read in full: {}. More may have been "
     "there.",
     "Listorna med personer gick inte att läsa helt: {}. Fler kan ha varit "
     "där."},
    {"{} is listed here only, and may be {}",
     "{} står bara här, och kan vara {}"},
    {"{} is in the minutes, but only the members that bra.yaml names are "
     "counted",
     "{} finns i anteckningarna, men bara ledamöterna i bra.yaml räknas"},
};

}  // namespace

extern const Phrases swedish_mismatched;
const Phrases swedish_mismatched(all);

}  // namespace bra
