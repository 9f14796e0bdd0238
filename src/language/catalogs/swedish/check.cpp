// Swedish: what the room check/ says.

#include "language/language.h"

namespace bra {
namespace {

constexpr Phrase all[] = {
    {"due {} and still open", "skulle vara klar {} men är öppen"},
    {"promised here", "utlovad här"},
    {"close it, or write a new day", "avsluta den, eller skriv en ny dag"},
    {"an open follow-up is past its day",
     "en öppen uppföljning har passerat sin dag"},
    {"An overdue follow-up is finished, moved or dropped at the next meeting. "
     "Left alone it teaches people that days do not matter.",
     "En försenad uppföljning blir klar, flyttas eller stryks på nästa möte. "
     "Lämnas den därhän lär den alla att datum inte betyder något."},
};

}  // namespace

extern const Phrases swedish_check;
const Phrases swedish_check(all);

}  // namespace bra
