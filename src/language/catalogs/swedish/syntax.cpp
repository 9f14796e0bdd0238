// Swedish: what the room syntax/ says.

#include "language/language.h"

namespace bra {
namespace {

constexpr Phrase all[] = {
    // YAML: the faults
    {"a line of YAML that cannot be read", "en YAML-rad som inte går att läsa"},
    {"What cannot be read is not guessed at, and its facts are in no answer. "
     "Most often a space is missing after a colon, or a value with a colon in "
     "it needs quotes.",
     "Det som inte går att läsa gissar programmet inte om, och uppgifterna "
     "saknas då i svaren. Oftast fattas ett mellanslag efter ett kolon, eller "
     "så behövs citattecken runt ett värde som innehåller kolon."},
    {"a key that is written twice", "en nyckel som står två gånger"},
    {"Only one of the two values can be the right one, and which of them a "
     "program takes is chance.",
     "Bara ett av de två värdena kan vara det rätta, och vilket ett program "
     "tar är en slump."},
    {"a quote that is not closed", "ett citattecken som inte avslutas"},
    {"A quote that is not closed takes in the lines below it: their facts "
     "become part of one long value.",
     "Ett citattecken som inte avslutas sväljer raderna under: deras uppgifter "
     "blir en del av ett enda långt värde."},
    {"a value that begins with & or *, or a key that is <<",
     "ett värde som börjar med & eller *, eller nyckeln <<"},
    {"In YAML these signs make copies of other values. Minutes state each fact "
     "where it belongs, so here they are most often the first sign of a text "
     "that should have quotes round it.",
     "I YAML kopierar de här tecknen andra värden. I anteckningar står varje "
     "uppgift där den hör hemma, så här är de oftast första tecknet i en text "
     "som borde stå inom citattecken."},
    {"a value that is cut off at #", "ett värde som kapas vid #"},
    {"what stands from # on is not read", "det som står från # läses inte"},
    {"In YAML a # after a blank begins a comment, so what stands after it is "
     "lost from the value. A comment is understood if a blank follows the #.",
     "I YAML börjar en kommentar vid # efter ett mellanslag, så det som står "
     "efter tecknet försvinner ur värdet. En riktig kommentar har mellanslag "
     "även efter #."},
    // what is wrong
    {"no space after the dash", "mellanslag saknas efter strecket"},
    {"no space after the colon", "mellanslag saknas efter kolonet"},
    {"a no-break space after the colon", "ett hårt mellanslag efter kolonet"},
    {"a tab in the indentation", "en tabb i indraget"},
    {"a no-break space in the indentation", "ett hårt mellanslag i indraget"},
    {"the key {} is written twice", "nyckeln {} står två gånger"},
    {"a colon inside the value", "ett kolon inne i värdet"},
    {"a value that begins with {}", "ett värde som börjar med {}"},
    {"a line that begins with {}", "en rad som börjar med {}"},
    {"a key that is {}", "nyckeln {}"},
    {"a key on more than one line", "en nyckel på mer än en rad"},
    {"a key of more than {} bytes", "en nyckel på mer än {} byte"},
    {"a key in a list between brackets",
     "en nyckel i en lista inom hakparenteser"},
    {"a key among the items of a list", "en nyckel bland punkterna i en lista"},
    {"an item of a list among keys", "en listpunkt bland nycklar"},
    {"an empty place in the list", "en tom plats i listan"},
    {"a line without a key", "en rad utan nyckel"},
    {"lines without a key", "rader utan nyckel"},
    {"a line indented more than the one above, which has a value",
     "en rad med större indrag än raden ovanför, som redan har ett värde"},
    {"an indentation that fits no line above",
     "ett indrag som inte stämmer med någon rad ovanför"},
    {"text after the closing quote", "text efter det avslutande citattecknet"},
    {"text after the closing bracket",
     "text efter den avslutande hakparentesen"},
    {"a bracket that is not closed", "en parentes som inte avslutas"},
    {"a value in brackets that cannot be read",
     "ett värde inom parenteser som inte går att läsa"},
    {"a backslash that YAML does not understand",
     "ett omvänt snedstreck som YAML inte förstår"},
    {"no text below {}", "ingen text under {}"},
    {"a second document in the same file", "ett andra dokument i samma fil"},
    {"values nested more than {} deep", "värden i mer än {} nivåer"},
    {"more than {} values in one file", "mer än {} värden i en fil"},
    {"a byte that is no UTF-8", "en byte som inte är UTF-8"},
    {"a line end that is a CR alone", "ett radslut som bara är CR"},
    {"a character that cannot be seen, or is not what it seems",
     "ett tecken som inte syns, eller inte är vad det ser ut att vara"},
    {"Invisible and reordering characters, and Cyrillic or Greek letters that "
     "look like our own, make a text say one thing to its reader and another "
     "to a program. They come along when text is pasted.",
     "Tecken som är osynliga eller kastar om ordningen, och kyrilliska eller "
     "grekiska bokstäver som ser ut som våra egna, får en text att säga en sak "
     "till läsaren och en annan till ett program. De följer med när text "
     "klistras in."},
    {"a hidden character, {}, stands here", "här står ett osynligt tecken, {}"},
    {"write the words around it again", "skriv om orden runt omkring"},
    {"YAML that cannot be read", "YAML som inte går att läsa"},
    {"more that cannot be read, from here on",
     "mer som inte går att läsa, härifrån och framåt"},
    // at the caret and beside it
    {"opened here", "öppnas här"},
    {"it takes in this line", "det sväljer den här raden"},
    {"it may be meant to close here", "det kan vara tänkt att avslutas här"},
    {"this may be meant to be the text", "det här kan vara tänkt som texten"},
    {"the lines here are indented more", "raderna här har större indrag"},
    {"to YAML the rest of the line is a comment",
     "för YAML är resten av raden en kommentar"},
    {"YAML keeps this sign for itself", "tecknet är reserverat i YAML"},
    {"nothing from here on is read", "inget härifrån och framåt läses"},
    {"the parser says: {}", "tolken säger: {}"},
    // what to do
    {"put one in: {}", "sätt dit ett: {}"},
    {"write an ordinary space", "skriv ett vanligt mellanslag"},
    {"indent with spaces", "gör indraget med mellanslag"},
    {"indent with ordinary spaces", "gör indraget med vanliga mellanslag"},
    {"indent both alike", "ge båda samma indrag"},
    {"indent it as the lines that it belongs with",
     "ge den samma indrag som raderna den hör ihop med"},
    {"indent the text more than its key",
     "ge texten större indrag än dess nyckel"},
    {"put quotes round it: {}", "sätt citattecken runt: {}"},
    {"put quotes round the whole value", "sätt citattecken runt hela värdet"},
    {"put quotes round the text with the colon",
     "sätt citattecken runt texten med kolon"},
    {"put quotes round what has a colon, a comma, a bracket or a question mark "
     "in it",
     "sätt citattecken runt det som innehåller kolon, komma, parentes eller "
     "frågetecken"},
    {"close it at the end of the value", "avsluta det där värdet slutar"},
    {"close it, or put quotes round the value",
     "avsluta den, eller sätt citattecken runt värdet"},
    {"take one comma away", "ta bort ett komma"},
    {"take the line away, or make what follows a file of its own",
     "ta bort raden, eller gör en egen fil av det som följer"},
    {"write the keys out", "skriv ut nycklarna"},
    {"write a key and a colon before it, or indent it to go on with the line "
     "above",
     "skriv en nyckel och ett kolon före, eller gör ett indrag så att den "
     "fortsätter raden ovanför"},
    {"if {} is a key, write {}; else indent the line to go on with the one "
     "above",
     "om {} är en nyckel, skriv {}; gör annars ett indrag så att raden "
     "fortsätter den ovanför"},
    {"begin each line of the list with a dash",
     "börja varje rad i listan med ett streck"},
    {"begin the line with a key and a colon",
     "börja raden med en nyckel och ett kolon"},
    {"save the file with ordinary line ends",
     "spara filen med vanliga radslut"},
    {"mend the lines above first", "rätta raderna ovanför först"},
};

}  // namespace

extern const Phrases swedish_syntax;
const Phrases swedish_syntax(all);

}  // namespace bra
