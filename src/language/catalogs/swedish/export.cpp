// Swedish: what bra export says.

#include "language/language.h"

namespace bra {
namespace {

constexpr Phrase all[] = {
    {"the whole book as tables, for other programs",
     "allt i anteckningarna som tabeller, för andra program"},
    {"As csv it is a folder with one file for each table, a data package that "
     "describes them, and scripts that load them into PostgreSQL and DuckDB; "
     "sqlite, jsonl and ics are one file each. The tables are described by "
     "`bra help tables`. The minutes are exported as they are, passages that "
     "are not public included. Over several councils no column is written in "
     "which somebody may be named; for all of it, export each council with -C.",
     "Som csv blir det en mapp med en fil för varje tabell, ett datapaket som "
     "beskriver dem, och skript som läser in dem i PostgreSQL och DuckDB; "
     "sqlite, jsonl och ics är en fil var. Tabellerna beskrivs av `bra help "
     "tables`. Anteckningarna exporteras som de är, även avsnitt som inte är "
     "offentliga. Över flera råd skrivs ingen kolumn där någon kan nämnas; "
     "vill du ha allt, exportera varje råd med -C."},
    {"how the tables are written", "hur tabellerna skrivs"},
    {"PATH", "SÖKVÄG"},
    {"where they are written: a folder for csv, else a file, in the format of "
     "its ending",
     "var de skrivs: en mapp för csv, annars en fil, i det format som "
     "ändelsen säger"},
    {"a folder: one csv file for each table, datapackage.json, and scripts "
     "that load them",
     "en mapp: en csv-fil för varje tabell, datapackage.json, och skript som "
     "läser in dem"},
    {"one file, one JSON object for each row of each table",
     "en fil, ett JSON-objekt för varje rad i varje tabell"},
    {"one SQLite database", "en SQLite-databas"},
    {"a calendar: meetings, and open follow-ups with a last day",
     "en kalender: möten, och öppna uppföljningar som har en sista dag"},
    {"the tables need a folder to be written to",
     "tabellerna behöver en mapp att skrivas i"},
    {"a database needs a file to be written to",
     "en databas behöver en fil att skrivas i"},
    {"name it with -o FOLDER", "ange den med -o MAPP"},
    {"name it with -o FILE", "ange den med -o FIL"},
    {"{} is not empty and holds no former export",
     "{} är inte tom och innehåller ingen tidigare export"},
    {"name a new folder, or empty it first",
     "ange en ny mapp, eller töm den först"},
    {"the database could not be made: {}", "databasen gick inte att göra: {}"},
    {"over several councils, nothing that may name people is exported; for "
     "that, choose one with -C {}",
     "över flera råd exporteras inget som kan nämna någon; välj annars ett "
     "med -C {}"},
};

}  // namespace

extern const Phrases swedish_export;
const Phrases swedish_export(all);

}  // namespace bra
