// Swedish: what bra says of itself: the manual, the completions of shells and
// the example council.

#include "language/language.h"

namespace bra {
namespace {

constexpr Phrase all[] = {
    // help
    {"`bra help COMMAND` says more of a command, `bra help TOPIC` of a topic",
     "`bra hjälp KOMMANDO` säger mer om ett kommando, `bra hjälp ÄMNE` om ett "
     "ämne"},
    {"Topics: {}", "Ämnen: {}"},
    {"A topic is a page of the manual (minutes, config, rules) or a heading in "
     "it (periods, writing, exit status), and shown as `man` shows it. The "
     "topics commands, terms, options, formats, keys, columns, states "
     "and tables are lists.",
     "Ett ämne är en sida i manualen (anteckningar, inställningar, regler) "
     "eller en rubrik i den (perioder, skriva, felkoder), och visas som `man` "
     "visar det. Ämnena kommandon, villkor, tillval, format, nycklar, "
     "kolumner, lägen och tabeller är listor. De engelska namnen går också."},
    {"[COMMAND|TOPIC]", "[KOMMANDO|ÄMNE]"},
    {"In bra.yaml", "I bra.yaml"},

    // completion
    {"what bash, zsh or fish reads to complete commands of bra",
     "det som bash, zsh eller fish läser för att fylla i kommandon"},
    {"The Debian package installs it. Elsewhere: `source <(bra completion "
     "bash)` in ~/.bashrc, `source <(bra completion zsh)` in ~/.zshrc after "
     "compinit, or `bra completion fish > "
     "~/.config/fish/completions/bra.fish`.",
     "Debianpaketet lägger den på plats. Annars: `source <(bra completion "
     "bash)` i ~/.bashrc, `source <(bra completion zsh)` i ~/.zshrc efter "
     "compinit, eller `bra completion fish > "
     "~/.config/fish/completions/bra.fish`."},
    {"completion is for a shell", "ifyllnad är till för ett skal"},
    {"there is no completion for {}", "det finns ingen ifyllnad för {}"},
    {"SHELL", "SKAL"},
    {"what may be typed next, for the completions of shells",
     "vad som kan skrivas härnäst, för skalens ifyllnad"},

    // demo
    {"an invented council's folder, to try bra on",
     "ett påhittat råds mapp, att prova bra på"},
    {"Writes two years of minutes, bra.yaml and people.yaml into a new folder, "
     "bra-demo unless you name another. What is there already stays as it is.",
     "Skriver två års anteckningar, bra.yaml och people.yaml i en ny mapp, "
     "bra-demo om du inte säger något annat. Det som redan finns får vara som "
     "det är."},
    {"{} has something in it", "det finns redan något i {}"},
    {"try: bra -C {} --lang en risk", "prova: bra -C {} lägesbild"},
    {"name a folder that is not there yet", "ange en mapp som inte finns än"},
};

}  // namespace

extern const Phrases swedish_home;
const Phrases swedish_home(all);

}  // namespace bra
