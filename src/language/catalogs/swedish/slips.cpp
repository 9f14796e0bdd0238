// Swedish: what is said of slips of the hand in a line of minutes, and of a
// folder that holds none.

#include "language/language.h"

namespace bra {
namespace {

constexpr Phrase all[] = {
    {"{} ends in 0, and running numbers begin with 1",
     "{} slutar på 0, och löpnummer börjar på 1"},
    {"the box has no text that says what is to be done",
     "rutan har ingen text som säger vad som ska göras"},
    {"write what is to be done, or take the line away",
     "skriv vad som ska göras, eller ta bort raden"},
    // YAML
    {"{} is a character that cannot be seen", "{} är ett tecken som inte syns"},
    {"the colon makes it a key", "kolonet gör det till en nyckel"},

    {"an entry of the list is empty", "en post i listan är tom"},
    {"a list stands where one text is wanted",
     "här står en lista där det ska vara en text"},

    {"{} is written at the margin, as {} is",
     "{} skrivs längst till vänster på raden, som {}"},
    {"{} is written below {}, indented, in the entry that it belongs to",
     "{} skrivs under {}, indraget, i den post som det hör till"},
    {"{} is written at the margin of the file",
     "{} skrivs längst till vänster på en egen rad"},
    {"{} is written below {}:, indented", "{} skrivs under {}:, indraget"},
    {"a decision is written in the text, below the heading of its item: "
     "Decision: and what was decided",
     "ett beslut skrivs i texten, under ärendets rubrik: Beslut: och vad som "
     "beslutades"},

    // people
    {"the people present are listed in the text only",
     "de närvarande räknas bara upp i texten"},
    {"Who was there is read from the lines at the top of the file. Names "
     "further down are text: nobody is present, and no owner is found among "
     "them.",
     "Vilka som var med läses från raderna överst i filen. Namn längre ned är "
     "text: ingen är närvarande, och ingen ansvarig hittas bland dem."},
    {"the people present stand in the text, where nobody is counted",
     "de närvarande står i texten, där ingen räknas"},
    {"list them under present: among the first lines of the file, one person a "
     "line",
     "skriv dem under närvarande: bland filens första rader, en person på "
     "varje rad"},

    {"a box that is written so that no task is seen",
     "en ruta som är skriven så att ingen uppgift syns"},
    {"A task line begins with [ ] or [x] and a blank. Anything else is text: "
     "the follow-up is in no log and in no answer.",
     "En uppgiftsrad börjar med [ ] eller [x] och ett mellanslag. Allt annat "
     "är text: uppföljningen står i ingen logg och i inget svar."},
    {"{} is no box here, but text", "{} är ingen ruta här, utan text"},
    {"write [ ] or [x], and a blank after it",
     "skriv [ ] eller [x], och ett mellanslag efter"},

    // tables and the log
    {"a comment after the header's last bar is one cell too many",
     "en kommentar efter rubrikradens sista lodstreck är en cell för mycket"},
    {"move it in front of the bar; else no table is seen",
     "flytta den till före lodstrecket; annars syns ingen tabell"},
    {"the state is {}, and the status says {}",
     "läget är {}, men statusen säger {}"},
    {"let both say the same", "låt båda säga samma sak"},

    // questions
    {"there is: {}", "det som finns är: {}"},
    {"open", "öppen"},
    {"there are no minutes in {}, nor below it",
     "det finns inga anteckningar i {} eller mappar under den"},
    {"minutes are files such as {}, one for each meeting; `bra init` starts a "
     "folder for them",
     "anteckningar är filer som {}, en för varje möte; `bra init` börjar en "
     "mapp för dem"},
};

}  // namespace

extern const Phrases swedish_slips;
const Phrases swedish_slips(all);

}  // namespace bra
