#include "language/given_names.h"

#include <algorithm>
#include <iterator>

namespace bra {
namespace {

// Folded, in the order of their bytes.
constexpr std::string_view nothing_else[] = {
    "abdi",        "agnes",     "agneta",    "ahmed",     "aida",
    "alexander",   "alexandra", "alfred",    "ali",       "alice",
    "alicia",      "alma",      "alva",      "amanda",    "amina",
    "amir",        "anders",    "andreas",   "anette",    "angelica",
    "anita",       "ann",       "anna",      "anneli",    "annelie",
    "annika",      "anton",     "arne",      "arvid",     "astrid",
    "ayaan",       "aylin",     "barbro",    "beatrice",  "bengt",
    "benjamin",    "benny",     "berit",     "bert",      "bertil",
    "birgit",      "birgitta",  "bodil",     "boris",     "bosse",
    "britt",       "britta",    "börje",     "camilla",   "carin",
    "carina",      "carl",      "carolina",  "caroline",  "catharina",
    "cecilia",     "charlotte", "christer",  "christian", "christina",
    "christoffer", "claes",     "clara",     "conny",     "daniel",
    "daniela",     "danne",     "david",     "dennis",    "desirée",
    "diana",       "disa",      "dragan",    "ebba",      "edith",
    "edvin",       "einar",     "eivor",     "ejnar",     "elias",
    "elin",        "elina",     "elisabet",  "elisabeth", "ella",
    "ellen",       "elsa",      "elvira",    "emanuel",   "emelie",
    "emil",        "emilia",    "emir",      "emma",      "emmy",
    "erik",        "erika",     "ester",     "eva",       "evelina",
    "evert",       "fabian",    "fadi",      "fanny",     "farah",
    "fatima",      "felicia",   "felix",     "filip",     "filippa",
    "frans",       "frasse",    "fredrik",   "fredrika",  "frida",
    "gabriel",     "gabriella", "georg",     "gerd",      "gertrud",
    "greger",      "gudrun",    "gunilla",   "gunnar",    "gunnel",
    "gustaf",      "gustav",    "göran",     "gösta",     "hamza",
    "hanna",       "hannah",    "hannes",    "harald",    "harry",
    "hassan",      "hedda",     "hedvig",    "helen",     "helena",
    "helene",      "henning",   "henrik",    "henry",     "hilda",
    "hjalmar",     "hodan",     "holger",    "hugo",      "hussein",
    "håkan",       "ibrahim",   "ida",       "inge",      "ingegerd",
    "ingela",      "ingemar",   "inger",     "ingmar",    "ingrid",
    "ingvar",      "irene",     "irina",     "irma",      "isabella",
    "isabelle",    "isak",      "ismail",    "ivan",      "ivar",
    "jacob",       "jakob",     "janne",     "jasmin",    "jennie",
    "jennifer",    "jenny",     "jens",      "jerker",    "jesper",
    "jessica",     "joakim",    "jocke",     "joel",      "johan",
    "johanna",     "johannes",  "john",      "johnny",    "jonas",
    "jonathan",    "jonna",     "jonny",     "josef",     "josefin",
    "josefine",    "judit",     "julia",     "julius",    "jöran",
    "jörgen",      "kajsa",     "kalle",     "karim",     "karin",
    "karolina",    "kasper",    "katarina",  "kenneth",   "kent",
    "kerstin",     "khaled",    "kicki",     "kjell",     "kjerstin",
    "klas",        "krister",   "kristian",  "kristina",  "kristoffer",
    "kurt",        "lars",      "lasse",     "layla",     "leif",
    "leila",       "lennart",   "leo",       "leon",      "leonard",
    "liam",        "lilian",    "lilly",     "linn",      "linnéa",
    "lisa",        "lisbeth",   "louise",    "lovisa",    "lucas",
    "ludvig",      "lukas",     "magdalena", "maggan",    "magnus",
    "maja",        "malin",     "malte",     "marcus",    "margareta",
    "margaretha",  "mari",      "maria",     "mariam",    "marianne",
    "marie",       "marja",     "markus",    "martin",    "martina",
    "mary",        "mathias",   "matilda",   "mats",      "mattias",
    "mehmet",      "melissa",   "michael",   "micke",     "mikael",
    "milan",       "milton",    "mira",      "miriam",    "moa",
    "mohamed",     "mohammad",  "mohammed",  "mona",      "monica",
    "monika",      "morgan",    "muhammad",  "mustafa",   "märit",
    "märta",       "måns",      "nadia",     "nadja",     "naima",
    "natalie",     "natasha",   "nathalie",  "nathan",    "nellie",
    "nelly",       "nettan",    "niclas",    "nicole",    "niklas",
    "nils",        "nina",      "nisse",     "noah",      "noel",
    "nora",        "nour",      "olga",      "oliver",    "olivia",
    "olle",        "olof",      "omar",      "oscar",     "oskar",
    "osman",       "otto",      "ove",       "patricia",  "patrik",
    "paul",        "paula",     "pelle",     "pernilla",  "peter",
    "petra",       "petter",    "philip",    "pia",       "pär",
    "ragnar",      "rakel",     "rashid",    "rasmus",    "rebecka",
    "reza",        "richard",   "rickard",   "rikard",    "robert",
    "robin",       "roger",     "roland",    "rolf",      "ronny",
    "ruben",       "rune",      "rut",       "ruth",      "sabina",
    "said",        "samir",     "samira",    "samuel",    "sandra",
    "sanna",       "sara",      "sarah",     "sebastian", "selma",
    "senad",       "signe",     "sigrid",    "simon",     "siv",
    "sivert",      "sixten",    "sofia",     "sofie",     "solveig",
    "sonja",       "sonny",     "stefan",    "stellan",   "stina",
    "sture",       "sune",      "susanna",   "susanne",   "svante",
    "sven",        "svetlana",  "sylvia",    "tage",      "ted",
    "terese",      "therese",   "thomas",    "thorbjörn", "tilda",
    "tilde",       "tobias",    "tomas",     "tommie",    "tommy",
    "tony",        "tora",      "torbjörn",  "tord",      "tore",
    "torsten",     "totte",     "tove",      "ture",      "tyra",
    "ulf",         "ulla",      "ulrica",    "ulrik",     "ulrika",
    "uno",         "valter",    "vendela",   "vera",      "veronica",
    "victor",      "victoria",  "vidar",     "viggo",     "viktor",
    "viktoria",    "vilgot",    "vilhelm",   "vilma",     "vincent",
    "wilhelm",     "william",   "wilma",     "ylva",      "yngve",
    "youssef",     "yusuf",     "yvonne",    "zahra",     "zeinab",
    "zoran",       "åke",       "åsa",       "örjan",     "östen",
};

constexpr std::string_view words_too[] = {
    "alf",  "allan",  "axel",  "björn", "bo",   "bror",  "dag",  "folke",
    "gun",  "hans",   "helga", "inga",  "jan",  "jarl",  "kaj",  "karl",
    "kim",  "klara",  "knut",  "lena",  "lina", "linda", "liv",  "lotta",
    "lova", "love",   "maj",   "max",   "my",   "per",   "rosa", "saga",
    "sol",  "stella", "sten",  "stig",  "tim",  "tina",  "tom",  "tor",
    "tuva", "urban",  "viola",
};

static_assert(std::is_sorted(std::begin(nothing_else), std::end(nothing_else)));
static_assert(std::is_sorted(std::begin(words_too), std::end(words_too)));

}  // namespace

GivenName given_name(std::string_view folded) {
  const auto is_in = [&](const auto& names) {
    return std::binary_search(std::begin(names), std::end(names), folded);
  };
  if (is_in(nothing_else)) return GivenName::yes;
  return is_in(words_too) ? GivenName::or_a_word : GivenName::no;
}

}  // namespace bra
