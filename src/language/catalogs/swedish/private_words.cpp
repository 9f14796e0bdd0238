// What is said of words that must not come into a file or the ledger, and of a
// correction that says nothing new.

#include "language/language.h"

namespace bra {
namespace {

constexpr Phrase all[] = {
    {"a personal number stands in what is to be written",
     "det står ett personnummer i det som ska skrivas"},
    {"a telephone number stands in what is to be written",
     "det står ett telefonnummer i det som ska skrivas"},
    {"an e-mail address stands in what is to be written",
     "det står en e-postadress i det som ska skrivas"},
    {"write it without the number", "skriv det utan numret"},
    {"write it without that: the ledger keeps every word for ever",
     "skriv utan det: liggaren behåller varje ord för alltid"},
    {"the line cannot be changed by itself: take it and those after it away, "
     "and approve and correct those minutes again; older versions in git still "
     "have the number, so tell whoever looks after the repository",
     "raden går inte att ändra för sig: ta bort den och raderna efter den, och "
     "justera och rätta de anteckningarna igen; äldre versioner i git har "
     "numret kvar, så säg till den som sköter mappen"},
    {"leave it if it is none; a line of the ledger cannot be changed by itself",
     "låt det stå om det inte är något; en rad i liggaren går inte att ändra "
     "för sig"},
};

}  // namespace

extern const Phrases swedish_private_words;
const Phrases swedish_private_words(all);

}  // namespace bra
