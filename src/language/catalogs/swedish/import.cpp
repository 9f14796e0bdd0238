// Swedish: what is said of documents that are imported.

#include "language/language.h"

namespace bra {
namespace {

constexpr Phrase all[] = {
    // what a line was understood as
    {"a picture or bookmark", "en bild eller ett bokmärke"},
    {"the edge of a page", "sidans kant"},
    {"the ruling of a table", "en tabells linjer"},
    {"the heading of the minutes", "protokollets rubrik"},
    {"the items follow", "ärendena kommer"},
    {"a label with nothing after it", "en etikett utan något efter"},
    {"place", "plats"},
    {"reference", "diarienummer"},
    {"chair", "ordförande"},
    {"secretary", "sekreterare"},
    {"kind", "typ"},
    {"day and time", "dag och tid"},
    {"nobody", "ingen"},
    {"people", "personer"},
    {"approvers", "justerare"},
    {"the heading of an item", "ett ärendes rubrik"},
    {"a follow-up", "en uppföljning"},
    {"a row of a table", "en rad i en tabell"},
    {"the word of a decision", "ordet beslut"},
    {"a decision", "ett beslut"},
    {"levels of areas", "nivåer för områden"},
    {"a decision and levels", "ett beslut och nivåer"},
    {"the next meeting", "nästa möte"},
    // what a human must decide
    {"more than one thing stands on the line", "flera saker står på raden"},
    {"two places are named; which is it?", "två platser nämns; vilken är det?"},
    {"whom the line names is not clear", "det är oklart vem raden nämner"},
    {"two people are named for one office", "två personer nämns för en roll"},
    {"which day the meeting was is not clear",
     "det är oklart vilken dag mötet hölls"},
    {"more than one time is named", "flera tider nämns"},
    {"where the place ends is not clear", "det är oklart var platsen slutar"},
    {"no day or time can be read here", "ingen dag eller tid går att läsa här"},
    {"two days are named; which is the meeting's?",
     "två dagar nämns; vilken är mötets?"},
    {"two times are named; which is the meeting's?",
     "två tider nämns; vilken är mötets?"},
    {"the weekday is not that day's", "veckodagen stämmer inte med datumet"},
    {"two kinds of document are named", "två slags dokument nämns"},
    {"several labels stand over one list; who belongs to which?",
     "flera rubriker står över en lista; vem hör till vilken?"},
    {"names and roles stand apart; which belong together?",
     "namn och roller står var för sig; vilka hör ihop?"},
    {"who this names is not clear", "det är oklart vem som menas"},
    {"a block of signatures: who signed as what is not read",
     "underskrifter: vem som skrev under som vad är inte läst"},
    {"which month is the picture of?", "vilken månad gäller lägesbilden?"},
    {"several months are named; which is the picture of?",
     "flera månader nämns; vilken gäller lägesbilden?"},
    {"this may be a follow-up; which part is which?",
     "det här kan vara en uppföljning; vad är vad?"},
    {"which day the next meeting is, is not clear",
     "det är oklart vilken dag nästa möte är"},
    {"is this a follow-up? If so, take the line out of the mark",
     "är det här en uppföljning? Flytta i så fall ut raden ur markeringen"},
    {"which areas have the level is not clear",
     "det är oklart vilka områden som har nivån"},
    {"an area and a level are named; is the area at that level?",
     "ett område och en nivå nämns; ligger området på den nivån?"},
    {"a table without headings that we know: are these follow-ups?",
     "en tabell utan kända rubriker: är det här uppföljningar?"},
    {"the day of the meeting is missing; write it",
     "mötets dag saknas; skriv den"},
    {"it is called a notice, and tells of people or decisions",
     "det kallas kallelse men har närvarande eller beslut"},
    // opening documents
    {"{} is no text", "{} är ingen text"},
    {"open it in the program that made it, and save it as text in UTF-8",
     "öppna den i programmet den kommer från, och spara som text i UTF-8"},
    {"{} is not UTF-8", "{} är inte UTF-8"},
    {"if it comes from Windows, try --encoding {}",
     "om den kommer från Windows, pröva --encoding {}"},
    {"{} can only be opened with the program pandoc, which is not here",
     "{} kan bara öppnas med programmet pandoc, som inte finns här"},
    {"install pandoc, or save the document as text",
     "installera pandoc, eller spara dokumentet som text"},
    {"{} is too large to be minutes",
     "{} är för stor för att vara ett protokoll"},
    {"save the part that is minutes as text",
     "spara den del som är protokollet som text"},
    {"pandoc cannot open {}: {}", "pandoc kan inte öppna {}: {}"},
    {"open it in the program that made it, and save it anew or as text",
     "öppna den i programmet den kommer från, och spara på nytt eller som "
     "text"},
    {"there is no text in {}", "det finns ingen text i {}"},
    {"pages that were scanned are pictures: import the document that was "
     "printed",
     "inskannade sidor är bilder: importera dokumentet som skrevs ut"},
    {"{} is in the form of Word before 2007", "{} är i Words format före 2007"},
    {"open it in Word, and save it as .docx",
     "öppna den i Word, och spara som .docx"},
    {"{} is a PDF, which draws pages and does not tell their text",
     "{} är en PDF, som ritar sidor och inte säger vad som är text"},
    {"import the document that it was made from, such as the Word file",
     "importera dokumentet som PDF-filen gjordes av, till exempel Word-filen"},
    // the command
    {"there is no encoding {}", "det finns ingen teckenkodning {}"},
    {"write latin1 or windows-1252", "skriv latin1 eller windows-1252"},
    {"too many documents are of {}", "för många dokument är från {}"},
    {"which documents are to be imported?", "vilka dokument ska importeras?"},
    {"write their names, such as bra import protokoll.docx",
     "skriv vad de heter, till exempel bra import protokoll.docx"},
    {"\"{}\" and \"{}\" may be the same follow-up: if they are, give them one "
     "number",
     "”{}” och ”{}” kan vara samma uppföljning: ge dem i så fall ett nummer"},
    {"understood: {} lines, kept as prose: {}, for a human to decide: {}",
     "förstådda rader: {}, kvar som text: {}, att avgöra för en människa: {}"},
    {"Word files and other texts become drafts of minutes",
     "Wordfiler och andra texter blir utkast till protokoll"},
    {"Reads .docx, .odt, .rtf and .html by way of pandoc, and .txt and .md as "
     "they are; - is standard input. What the text says in so many words "
     "becomes a fact, everything else stays as prose at its place, and what a "
     "human must decide is marked with bra: todo, which `bra check` lists "
     "until the marks are gone. No file is ever written over. Without -o the "
     "drafts come into the council's folder of minutes.",
     "Läser .docx, .odt, .rtf och .html med hjälp av pandoc, och .txt och .md "
     "som de är; - är standard in. Det som texten säger rent ut blir fakta, "
     "allt annat står kvar som text på sin plats, och det som en människa "
     "måste avgöra markeras med bra: todo, som `bra check` visar tills "
     "markeringarna är borta. Ingen fil skrivs någonsin över. Utan -o hamnar "
     "utkasten i rådets mapp för protokoll."},
    {"FILE…", "FIL…"},
    {"write the drafts to DIR", "skriv utkasten till MAPP"},
    {"REPORT", "RAPPORT"},
    {"what is told: what needs a human, every line, or all as JSON",
     "vad som berättas: det som behöver en människa, varje rad, eller allt som "
     "JSON"},
    {"ENCODING", "KODNING"},
    {"what a text is in, if it is not UTF-8",
     "vad en text är kodad i, om det inte är UTF-8"},
    // the rule
    {"something is left to decide here", "något återstår att avgöra här"},
    {"left to decide: {}", "kvar att avgöra: {}"},
    {"decide it, and take the mark away", "avgör det, och ta bort markeringen"},
    {"a mark in a draft that nobody has answered",
     "en markering i ett utkast som ingen har besvarat"},
    {"A draft says what could not be known when it was made: bra import where "
     "the document could be read in more than one way, bra new who came. Until "
     "somebody has decided, a fact may be missing or wrong there. bra publish "
     "writes nothing as long as a mark stands.",
     "Ett utkast säger vad som inte gick att veta när det gjordes: bra "
     "importera var dokumentet kunde läsas på flera sätt, bra ny vilka som "
     "kom. Tills någon har avgjort det kan ett faktum saknas eller vara fel "
     "där. bra publish skriver inget så länge en markering står kvar."},
    {"who came?", "vilka kom?"},
};

}  // namespace

extern const Phrases swedish_import;
const Phrases swedish_import(all);

}  // namespace bra
