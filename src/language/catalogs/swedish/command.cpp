// Swedish: what the room command/ says, and what it tells of the world/.

#include "language/language.h"

namespace bra {
namespace {

constexpr Phrase all[] = {
    // world: what could not be done, and why
    {"there is not enough memory for it", "minnet räcker inte till det"},
    {"ask about fewer councils, or let bra have more memory",
     "fråga om färre råd, eller låt bra få mer minne"},
    {"cannot write {}", "kan inte skriva {}"},
    {"cannot write the answer", "kan inte skriva svaret"},
    {"cannot read the folder {}", "kan inte läsa mappen {}"},
    {"there is no such file or folder", "det finns ingen sådan fil eller mapp"},
    {"permission denied", "åtkomst nekas"},
    {"an unknown error", "ett okänt fel"},
    {"the disk is full", "disken är full"},
    {"the disk quota is used up", "diskutrymmet är förbrukat"},
    {"the disk cannot be written to", "disken går inte att skriva på"},
    {"the disk reports an error", "disken rapporterar ett fel"},
    {"the file would be too large", "filen skulle bli för stor"},
    {"it is a folder", "det är en mapp"},
    {"it is not a folder", "det är ingen mapp"},
    {"it is a link", "det är en länk"},
    {"it is not a regular file", "det är ingen vanlig fil"},
    {"it is too large", "den är för stor"},
    {"it was changed while it was read", "den ändrades medan den lästes"},
    {"the name is too long", "namnet är för långt"},
    {"too many files are open", "för många filer är öppna"},

    // while somebody waits
    {"reading: {} of {}", "läser: {} av {}"},

    // what was asked for in a way that is not understood
    {"there is no command {}", "det finns inget kommando {}"},
    {"there is no option {} here", "här finns inget tillval {}"},
    {"one word too many: {}", "ett ord för mycket: {}"},
    {"leave it out", "utelämna det"},
    {"put quotes around words that belong together; else do one after the "
     "other",
     "sätt citattecken runt ord som hör ihop; gör annars ett i taget"},
    {"none of these files was read as minutes: {}",
     "ingen av de här filerna lästes som anteckningar: {}"},
    {"minutes lie in the folder that minutes: in bra.yaml names; move the file "
     "there, then check it",
     "anteckningar ligger i den mapp som minutes: i bra.yaml anger; flytta "
     "filen dit och kontrollera den sedan"},
    {"`bra help` lists the commands", "`bra hjälp` räknar upp kommandona"},
    {"`{}` lists the options", "`{}` räknar upp tillvalen"},
    {"{} takes no value", "{} tar inget värde"},
    {"{} needs a value", "{} måste ha ett värde"},
    {"{} cannot be {}", "{} kan inte vara {}"},
    {"choose one of: {}", "välj något av: {}"},
    {"there is no folder {}", "det finns ingen mapp {}"},
    {"there is no field {} here", "här finns inget fält {}"},
    {"the fields are: {}", "fälten är: {}"},
    {"{} is no number of threads", "{} är inget antal trådar"},
    {"no format has the ending of {}", "inget format har samma ändelse som {}"},
    {"choose one with -O: {}", "välj ett med -O: {}"},
    {"this answer cannot be written as {}",
     "det här svaret kan inte skrivas som {}"},
    {"there is no help on {}", "det finns ingen hjälp om {}"},
    {"there is no schema of {}", "det finns inget schema för {}"},
    {"`bra schema` lists the schemas", "`bra schema` räknar upp schemana"},

    {"cannot read {}", "kan inte läsa {}"},

    // what a check is compared with
    {"the minutes are in no git repository",
     "anteckningarna ligger inte i något gitförråd"},
    {"git knows no revision {}", "git känner inte till någon revision {}"},
    {"a CI job often has the latest one only: set fetch-depth: 0 (GitHub, "
     "Forgejo) or GIT_DEPTH: 0 (GitLab)",
     "ett CI-jobb har ofta bara den senaste: skriv fetch-depth: 0 (GitHub, "
     "Forgejo) eller GIT_DEPTH: 0 (GitLab)"},
    {"git is not installed here, and nothing else knows how the minutes were",
     "git är inte installerat här, och inget annat vet hur anteckningarna såg "
     "ut"},
    {"git does not answer: the folder belongs to another user",
     "git svarar inte: mappen tillhör en annan användare"},
    {"if you trust it: git config --global --add safe.directory {}",
     "om du litar på den: git config --global --add safe.directory {}"},
    {"git did not answer in time", "git svarade inte i tid"},
    {"git has more to tell than minutes can be",
     "git har mer att berätta än vad anteckningar kan vara"},
    {"git does not answer: {}", "git svarar inte: {}"},
    {"--write-baseline needs a file to write",
     "--write-baseline behöver en fil att skriva"},
    {"name it with --baseline FILE", "ange den med --baseline FIL"},
    {"there is no file {}", "det finns ingen fil {}"},
    {"--write-baseline makes one", "--write-baseline gör en"},
    {"{} is no baseline", "{} är ingen baslinje"},
    {"it is not said which file is on standard input",
     "det sägs inte vilken fil som ges på standard in"},
    {"name it with --stdin-filename NAME",
     "ange den med --stdin-filename NAMN"},
    {"--fix writes files, and standard input is none",
     "--fix skriver filer, och standard in är ingen"},
    {"--diff shows what it would write", "--diff visar vad det skulle skriva"},

    // mends
    {"mended: {}, files changed: {}", "rättade: {}, ändrade filer: {}"},
    {"can be mended with --fix: {}", "kan rättas med --fix: {}"},
    {"left out by the baseline: {}", "utelämnade enligt baslinjen: {}"},
    {"in the baseline but no longer wrong: {}; --write-baseline takes them out",
     "i baslinjen men inte längre fel: {}; --write-baseline tar bort dem"},

    // what could not be read
    {"write what the folder is called, or make it",
     "skriv vad mappen heter, eller skapa den"},
    {"a file or folder could not be opened",
     "en fil eller mapp gick inte att öppna"},
    {"What cannot be read cannot be answered for: a follow-up in it would be "
     "lost without a word.",
     "Det som inte går att läsa kan ingen svara för: en uppföljning där skulle "
     "försvinna utan att någon märkte det."},
    {"cannot read it: {}", "går inte att läsa: {}"},
    {"cannot read the folder: {}", "mappen går inte att läsa: {}"},
    {"folders are nested too deep", "mapparna ligger för djupt i varandra"},
    {"a link among the minutes is not followed",
     "en länk bland anteckningarna följs inte"},
    {"A link may lead out of the folder, and the folder is all that bra reads. "
     "Move the file itself here.",
     "En länk kan leda ut ur mappen, och mappen är allt som bra läser. Flytta "
     "hit själva filen."},
    {"the link is not followed", "länken följs inte"},
    {"the folder that bra.yaml names for the minutes is not there",
     "mappen som bra.yaml anger för anteckningarna finns inte"},
    {"An answer from an empty folder looks like an answer from a council where "
     "nothing happens.",
     "Ett svar ur en tom mapp ser ut som ett svar från ett råd där ingenting "
     "händer."},
    {"1 warning: bra check", "1 varning: bra check"},
    {"{} warnings: bra check", "{} varningar: bra check"},

    // columns of answers
    {"Count", "Antal"},

    // help: its own words
    {"bra reads a council's minutes and answers questions about them",
     "bra läser ett råds anteckningar och svarar på frågor om dem"},
    {"Usage: {}", "Användning: {}"},
    {"Fields: {}", "Fält: {}"},
    {"COMMAND", "KOMMANDO"},
    {"TERM", "VILLKOR"},
    {"options", "tillval"},
    {"Ask", "Fråga"},
    {"Look after the minutes", "Sköt anteckningarna"},
    {"Learn", "Lär dig"},
    {"Options", "Tillval"},
    {"Terms", "Villkor"},
    {"Periods", "Perioder"},
    {"Order", "Ordning"},
    {"Output", "Svarets form"},
    {"General", "Allmänt"},
    {"A meeting", "Ett möte"},
    {"An item", "Ett ärende"},
    {"A risk picture", "En lägesbild"},
    {"An area in a risk picture", "Ett område i en lägesbild"},
    {"A measure", "En insats"},
    {"A figure", "Ett mått"},
    {"A follow-up", "En uppföljning"},
    {"A person", "En person"},

    // help: values of options
    {"NAME", "NAMN"},
    {"AREA", "OMRÅDE"},
    {"STATE", "LÄGE"},
    {"LEVEL", "NIVÅ"},
    {"DATE", "DATUM"},
    {"PERIOD", "PERIOD"},
    {"MONTH", "MÅNAD"},
    {"ID", "NR"},
    {"WORDS", "ORD"},
    {"FIELD", "FÄLT"},
    {"FIELDS", "FÄLT"},
    {"N", "N"},
    {"FORMAT", "FORMAT"},
    {"REV", "REV"},
    {"FILE", "FIL"},
    {"WHEN", "NÄR"},
    {"LANGUAGE", "SPRÅK"},
    {"DIR", "MAPP"},

    // help: shared options
    {"whose it is: a part of a name, as written or resolved",
     "vems den är: en del av ett namn, som det skrevs eller tolkades"},
    {"of this area: its id, name or alias",
     "i det här området: dess id, namn eller alias"},
    {"in this state", "i det här läget"},
    {"at this level", "på den här nivån"},
    {"from the meetings of this day or period",
     "från mötena den dagen eller perioden"},
    {"opened in this period", "öppnad i den här perioden"},
    {"due in this period", "ska vara klar i den här perioden"},
    {"of this organisation", "från den här organisationen"},
    {"with this number", "med det här numret"},
    {"of this council, where there are several",
     "från det här rådet, där det finns flera"},
    {"with these words", "med de här orden"},
    {"as in 2024, 2024-Q2, 2024-01..2024-03",
     "som 2024, 2024-Q2, 2024-01..2024-03"},
    {"one month, as in 2024-04", "en månad, som 2024-04"},
    {"from this day or period on", "från och med den dagen eller perioden"},
    {"to the end of this day or period",
     "till och med den dagen eller perioden"},
    {"in groups, one for each value of the field",
     "i grupper, en för varje värde i fältet"},
    {"ordered by the field; FIELD- turns the order round",
     "ordnat efter fältet; FÄLT- vänder på ordningen"},
    {"no more than N items", "högst N stycken"},
    {"how many there are, not which", "hur många de är, inte vilka"},
    {"these fields only, in this order",
     "bara de här fälten, i den här ordningen"},
    {"exit with 1 if there is an answer",
     "avsluta med kod 1 om det finns svar"},
    {"exit with 1 if there is no answer",
     "avsluta med kod 1 om det inte finns svar"},
    {"how the answer is written", "hur svaret skrivs"},
    {"write the answer to FILE, in the format of its ending",
     "skriv svaret till FIL, i det format som ändelsen säger"},
    {"csv that a Swedish Excel opens", "csv som öppnas i ett svenskt Excel"},
    {"say how the question was understood", "visa hur frågan tolkades"},
    {"no pager, even if the answer is long",
     "ingen bläddrare, även om svaret är långt"},
    {"whether to use colour", "om färg ska användas"},
    {"the language to answer in", "språket att svara på"},
    {"as if started in DIR", "som om bra startats i MAPP"},
    {"as if it were that day", "som om det vore den dagen"},
    {"exit with 1 if minutes could not be read in full",
     "avsluta med kod 1 om anteckningar inte kunde läsas helt"},
    {"do not tell of warnings", "säg inget om varningar"},
    {"read with N threads", "läs med N trådar"},
    {"the version of bra", "vilken version av bra detta är"},
    {"this help", "den här hjälpen"},

    // help: commands
    {"follow-ups: what was promised, who has it, and its age",
     "uppföljningar: vad som lovats, vem som har det och hur gammalt det är"},
    {"Open follow-ups are shown, unless terms, a period or an option ask for "
     "others. With a period it is those in the logs of its meetings, as they "
     "stood when it ended.",
     "Öppna uppföljningar visas, om inte villkor, en period eller ett tillval "
     "frågar efter andra. Med en period visas de som står i loggarna från "
     "periodens möten, så som läget var när den slutade."},
    {"[TERM…]", "[VILLKOR…]"},
    {"only what is still to be done; so it is unless you say",
     "bara det som återstår att göra; gäller om inget annat sägs"},
    {"only what is no longer open", "bara det som inte längre är öppet"},
    {"both", "båda"},
    {"only what is open past its day", "bara det som är försenat"},
    {"only what nobody has", "bara det som ingen har"},
    {"the level of each area, and how it has changed",
     "nivån i varje område, och hur den har ändrats"},
    {"Without a period it is the latest month that has a picture, against the "
     "month before. Over a period it is a matrix, where a gap is shown as a "
     "gap. The latest word on a month holds.",
     "Utan period är det den senaste månaden som har en lägesbild, mot månaden "
     "före. Över en period är det en matris, där en lucka visas som en lucka. "
     "Det senaste ordet om en månad gäller."},
    {"meetings, and what each left open",
     "möten, och vad vart och ett lämnade öppet"},
    {"decisions, word for word", "beslut, ord för ord"},
    {"measures against what the risk picture shows",
     "insatser mot det som lägesbilden visar"},
    {"figures, each with its period and target", "mått, med period och mål"},
    {"who came and who was missing", "vilka som kom och vilka som saknades"},
    {"everybody met in the minutes, and how they are spelled",
     "alla som förekommer i anteckningarna, och hur de stavas"},
    {"one meeting, or one follow-up through the meetings",
     "ett möte, eller en uppföljning genom mötena"},
    {"Asked for by number, by date, or by words of a title.",
     "Fråga med nummer, datum eller ord ur en rubrik."},
    {"words in the minutes, with place and context",
     "ord i anteckningarna, med plats och sammanhang"},
    {"what each meeting opened and closed, and whether it adds up",
     "vad varje möte öppnade och avslutade, och om det går ihop"},
    {"After a meeting there are open: those before it, the opened and the "
     "reopened, less the closed.",
     "Öppna efter ett möte är de som var öppna före det, plus de öppnade och "
     "återöppnade, minus de avslutade."},
    {"ID|DATE|WORDS", "NR|DATUM|ORD"},
    {"this help, or that of a command or topic",
     "den här hjälpen, eller den om ett kommando eller ämne"},
    {"in the markup of the manual pages", "i manualsidornas märkspråk"},
    {"the JSON Schema of an answer or a file",
     "JSON-schemat för ett svar eller en fil"},
    {"Without a word it lists the schemas there are: of the answers of each "
     "noun, of findings, of --count, of the report of import, and, for editors "
     "and CI, of the files "
     "that people write: config (bra.yaml), people.yaml, minutes (in YAML) and "
     "front-matter (of minutes in Markdown). In them keys are written in small "
     "letters.",
     "Utan ord räknas schemana upp: för svaren, för anmärkningar, för --count, "
     "för rapporten från import och, för redigerare och CI, för filerna som "
     "människor skriver: config "
     "(bra.yaml), people.yaml, minutes (anteckningar i YAML) och front-matter "
     "(huvudet på anteckningar i Markdown). Där skrivs nycklarna med små "
     "bokstäver."},
    {"[NOUN|FILE]", "[KOMMANDO|FIL]"},
    {"only these rules, parted by commas",
     "bara de här reglerna, åtskilda av komma"},
    {"all rules but these", "alla regler utom de här"},
    {"exit with 1 from this severity on",
     "avsluta med kod 1 från och med den här allvarsgraden"},
    {"only what was not wrong in this git revision",
     "bara det som inte var fel i den här git-revisionen"},
    {"settings and ledger as they are in this git revision",
     "inställningar och liggare som i den här git-revisionen"},
    {"leave out what FILE counts as known",
     "utelämna det som FIL räknar som känt"},
    {"make the baseline, or take out of it what is no longer wrong",
     "gör baslinjen, eller ta bort det ur den som inte längre är fel"},
    {"make the safe mends", "gör de säkra rättningarna"},
    {"show what --fix would change, and change nothing",
     "visa vad --fix skulle ändra, utan att ändra något"},
    {"with -: the file whose text is on standard input",
     "med -: filen vars text ges på standard in"},
    {"exit with 0 whatever is found", "avsluta med 0 vad som än hittas"},
    {"how often each rule found something, not where",
     "hur ofta varje regel hittade något, inte var"},
    {"what is wrong in the minutes, and whether anything was lost",
     "vad som är fel i anteckningarna, och om något har tappats bort"},
    {"All minutes are read and every rule looks at them. Paths choose what is "
     "told, not what is read: one meeting is only understood beside the "
     "others. `bra explain RULE` tells what a rule means.",
     "Alla anteckningar läses och varje regel går igenom dem. Sökvägar väljer "
     "vad som visas, inte vad som läses: ett möte förstås bara bredvid de "
     "andra. `bra explain REGEL` berättar vad en regel betyder."},
    {"`bra explain` lists the rules", "`bra explain` räknar upp reglerna"},
    {"{} is outside the folder that is asked",
     "{} ligger utanför mappen som gäller"},
    {"there is no file or folder {}", "det finns ingen fil eller mapp {}"},
    {"errors: {}, warnings: {}, notes: {}",
     "fel: {}, varningar: {}, noteringar: {}"},
    {"silenced in the minutes: {}", "tystade i anteckningarna: {}"},
    {"every rule in full", "alla regler i sin helhet"},
    {"what a rule means, and how to mend what it finds",
     "vad en regel betyder, och hur det den hittar rättas"},
    {"Without a name it lists the rules. Every finding ends with the name of "
     "its rule in brackets.",
     "Utan namn räknas reglerna upp. Varje anmärkning slutar med namnet på sin "
     "regel inom hakparentes."},
    {"Wrong", "Fel"},
    {"Right", "Rätt"},
    {"RULES", "REGLER"},
    {"SEVERITY", "ALLVAR"},
    {"[PATH…]", "[SÖKVÄG…]"},
    {"[RULE…]", "[REGEL…]"},
};

}  // namespace

extern const Phrases swedish_command;
const Phrases swedish_command(all);

}  // namespace bra
