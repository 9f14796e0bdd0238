// Swedish: what bra publish says, to whoever runs it and in the copy.

#include "language/language.h"

namespace bra {
namespace {

constexpr Phrase all[] = {
    {"the public copy of the minutes, without what is not public",
     "den offentliga kopian av anteckningarna, utan det som inte är "
     "offentligt"},
    {"Writes the minutes and bra.yaml to DIR, which is empty or holds a former "
     "public copy, and lists what was withheld. Passages marked internal keep "
     "their headings and their legal ground. People without a public role, as "
     "bra.yaml declares them, become their role, wherever and however they are "
     "named. Personal numbers, telephone numbers, e-mail addresses and "
     "comments never pass; people.yaml and approvals.tsv are left out. What "
     "was made is read once more, and nothing is written if anything of it is "
     "left. Nor is it if a heading says that what follows is internal, and no "
     "marks do. Names that stand in no list, register or owner's place are not "
     "known to be names: what may be one is listed and stays, as is what may "
     "tell "
     "of somebody's illness or home, so read the copy before you publish it.",
     "Skriver anteckningarna och bra.yaml till MAPP, som är tom eller "
     "innehåller en tidigare offentlig kopia, och räknar upp det som "
     "undantagits. Avsnitt som märkts internt behåller rubriker och lagrum. "
     "Personer utan offentlig roll enligt bra.yaml blir sin roll, var och hur "
     "de än nämns. Personnummer, telefonnummer, e-postadresser och kommentarer "
     "kommer aldrig med; people.yaml och approvals.tsv lämnas utanför. Det "
     "färdiga läses en gång till, och inget skrivs om något av det finns kvar. "
     "Det gör det inte heller om en rubrik säger att det som följer är internt "
     "utan att det är märkt. Namn som inte står i en lista, ett register eller "
     "på en ansvarigs plats kan inte kännas igen: det som kan vara ett namn "
     "räknas upp och står kvar, liksom det som kan gälla någons sjukdom eller "
     "bostad, så läs kopian innan du publicerar den."},
    {"only the minutes of this day", "bara anteckningarna från den dagen"},
    {"the public copy needs a folder to be written to",
     "den offentliga kopian behöver en mapp att skrivas i"},
    {"name it: bra publish DIR", "ange den: bra publish MAPP"},
    {"the public copy cannot stand in the folder of the minutes",
     "den offentliga kopian kan inte ligga i anteckningarnas mapp"},
    {"name a folder beside it, such as {}",
     "ange en mapp bredvid den, till exempel {}"},
    {"words in the copy that may be names: {}; the list tells where",
     "ord i kopian som kan vara namn: {}; listan visar var"},
    {"bra does not know every name or illness in running text: read the copy "
     "before you publish it",
     "bra känner inte igen alla namn och sjukdomar i löpande text: läs kopian "
     "innan du "
     "publicerar den"},
    {"reason for absence", "orsak till frånvaro"},
    {"left, may be a name", "kvar, kan vara ett namn"},
    {"left, may tell of an illness", "kvar, kan gälla någons sjukdom"},
    {"left, may be a home", "kvar, kan vara någons bostad"},
    {"places in the copy that may tell of somebody's health or home: {}; the "
     "list tells where",
     "ställen i kopian som kan röra någons hälsa eller bostad: {}; listan "
     "visar var"},
    {"{} holds {}, which is of no former public copy",
     "{} innehåller {}, som inte hör till en tidigare offentlig kopia"},
    {"the passage that begins here never ends",
     "avsnittet som börjar här tar aldrig slut"},
    {"\"{}\" would still stand in the public copy",
     "”{}” skulle fortfarande stå i den offentliga kopian"},
    {"write it otherwise, or mark the passage as internal",
     "skriv det på annat sätt, eller märk avsnittet som internt"},
    {"its public copy could not be read as minutes",
     "dess offentliga kopia skulle inte gå att läsa som anteckningar"},
    {"tell whoever looks after bra of this file",
     "berätta om filen för den som sköter bra"},
    {"something in it cannot be read, so it is not known whom it names",
     "något i den går inte att läsa, så det går inte att veta vem den nämner"},
    {"mend what `bra check` tells of it",
     "rätta det som `bra check` säger om den"},
    {"the list of what is withheld cannot stand in the public copy",
     "listan över det undantagna kan inte ligga i den offentliga kopian"},
    {"name a file beside it", "ange en fil bredvid den"},
    {"nothing is written", "inget har skrivits"},
    {"bra.yaml names no public roles, so nobody is named",
     "bra.yaml anger inga offentliga roller, så ingen nämns vid namn"},
    {"files written: {}", "filer skrivna: {}"},
    {"files that would be written: {}", "filer som skulle skrivas: {}"},

    // in the copy
    {"Withheld", "Undantaget"},
    {"withheld", "undantaget"},
    {"participant", "deltagare"},
    {"member", "ledamot"},

    // in the list
    {"As written", "Som det skrevs"},
    {"In its place", "I stället"},
    {"Times", "Gånger"},
    {"passage", "avsnitt"},
    {"comment", "kommentar"},
    {"person", "person"},
    {"personal number", "personnummer"},
    {"telephone number", "telefonnummer"},
    {"e-mail address", "e-postadress"},
    {"file", "fil"},
    {"more of the same kind", "fler av samma slag"},
};

}  // namespace

extern const Phrases swedish_publish;
const Phrases swedish_publish(all);

}  // namespace bra
