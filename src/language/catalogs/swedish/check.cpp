// Swedish: what the room check/ says.

#include "language/language.h"

namespace bra {
namespace {

constexpr Phrase all[] = {
    {"\"{}\" was due {} and is still open",
     "”{}” skulle vara klar {} men är öppen"},
    {"promised here", "utlovad här"},
    {"close it, or write a new day", "avsluta den, eller skriv ett nytt datum"},
    {"an open follow-up is past its day",
     "en öppen uppföljning har passerat sin dag"},
    {"An overdue follow-up is finished, moved or dropped at the next meeting. "
     "Left alone it teaches people that days do not matter.",
     "En försenad uppföljning blir klar, flyttas eller stryks på nästa möte. "
     "Lämnas den därhän lär den alla att datum inte betyder något."},
    // silences
    {"a silence that silences nothing", "ett undantag som inte gäller något"},
    {"A silence left behind after its cause was mended would hide the next "
     "mistake on its line.",
     "Ett undantag som blir kvar när orsaken är rättad skulle dölja nästa fel "
     "på samma rad."},
    {"there is no rule called {}", "det finns ingen regel som heter {}"},
    {"nothing is wrong here that {} would find",
     "här finns inget fel som {} skulle hitta"},
    {"take the silence away", "ta bort undantaget"},
    {"{} cannot be allowed", "{} kan inte undantas"},
    {"mend what it tells of, and take the silence away",
     "rätta det som är fel, och ta bort undantaget"},
    {"without a reason nothing is silenced",
     "utan skäl gäller undantaget inte"},
    {"write why: {}: …", "skriv varför: {}: …"},
    {"write why: bra: allow {}: …", "skriv varför: bra: allow {}: …"},
};

}  // namespace

extern const Phrases swedish_check;
const Phrases swedish_check(all);

}  // namespace bra
