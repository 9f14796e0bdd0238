// Swedish: what is said of tables in minutes, of their cells and rows.

#include "language/language.h"

namespace bra {
namespace {

constexpr Phrase all[] = {
    // headings and cells
    {"the dashes below it make a row of headings of it",
     "strecken under den gör den till en rubrikrad"},
    {"take away the row of dashes", "ta bort raden med streck"},
    {"the row of headings is missing above it",
     "raden med rubriker saknas ovanför den"},
    {"write it, such as | No. | Matter | State | Owner |, and the dashes below "
     "it",
     "skriv den, till exempel | Nr | Ärende | Läge | Ansvarig |, och strecken "
     "under den"},
    {"{} is somebody at the meeting, and stands where the status does",
     "{} är någon på mötet, och står där statusen ska stå"},
    {"read as the owner", "läst som ansvarig"},
    {"move the name to the owner's column",
     "flytta namnet till kolumnen för ansvarig"},
    {"the state is {}, and the comment says {}",
     "läget är {}, men kommentaren säger {}"},
    // months
    {"the picture is of {}, and the heading above it says {}",
     "lägesbilden gäller {}, men rubriken ovanför säger {}"},
    {"the heading", "rubriken"},
    {"let both name the same month", "låt båda ange samma månad"},
    {"{} names no month", "{} anger ingen månad"},
    {"the months are in no order: {}", "månaderna står i oordning: {}"},
    {"see whether two of the headings have changed places",
     "se efter om två av rubrikerna har bytt plats"},
    // cells-swapped
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
    {"write it, or take the row away", "skriv det, eller ta bort raden"},
    {"{} stands where the figure is named, and {} where its value is",
     "{} står där måttet ska stå, och {} där värdet ska stå"},
    {"let them change places", "låt dem byta plats"},
    // rows outside their table
    {"the row stands below no header, and is text",
     "raden står inte under någon rubrikrad, och är text"},
    {"move it to its table, or write the header above it",
     "flytta den till sin tabell, eller skriv rubrikraden ovanför"},
    // cells-wrong
    {"the row is set in so far that it stands outside its table",
     "raden är indragen så långt att den hamnar utanför sin tabell"},
    {"begin the row at the margin", "börja raden vid marginalen"},
    // value-unexpected
    {"the row names no measure", "raden nämner ingen insats"},
    {"the row names no figure", "raden nämner inget mått"},
    {"write its name in the same row", "skriv vad den heter på samma rad"},
    {"write a month such as 2025-03, a quarter such as Q1, or words",
     "skriv en månad som 2025-03, ett kvartal som Q1, eller med ord"},
};

}  // namespace

extern const Phrases swedish_read_tables;
const Phrases swedish_read_tables(all);

}  // namespace bra
