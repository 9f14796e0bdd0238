#include "intake/words.h"

#include <algorithm>

#include "language/comparing.h"

namespace bra::intake {
namespace {

using Text = std::string_view;

constexpr Text away[] = {
    "frånvarande",      "ej närvarande", "förhinder", "förhindrad",
    "anmält förhinder", "meldt forfall", "forfall",   "afbud",
    "fraværende"};
constexpr Text nobody[] = {"ingen", "inga", "-", "–", "—", "ingen anmäld"};
constexpr Text no_names[] = {
    "polisen",         "polis",         "kommunen",
    "kommun",          "region",        "regionen",
    "skolan",          "övriga",        "politiker",
    "tjänstemän",      "ledamöter",     "ersättare",
    "samtliga",        "alla",          "räddningstjänsten",
    "tjänstepersoner", "rådet",         "brå",
    "enligt",          "närvarolista",  "se",
    "bilaga",          "sida",          "ordförande",
    "sekreterare",     "justerare",     "paragrafer",
    "paragraf",        "politi",        "politiet",
    "kommune",         "kommunen",      "kl",
    "stadshuset",      "kommunhuset",   "rådhuset",
    "förvaltningen",   "socialtjänsten"};
constexpr Text titles[] = {"kommunalråd",      "oppositionsråd",
                           "kommundirektör",   "kommunchef",
                           "kommunpolis",      "polis",
                           "närpolis",         "områdespolis",
                           "polismästare",     "polisinspektör",
                           "poliskommissarie", "rektor",
                           "skolchef",         "socialchef",
                           "säkerhetschef",    "räddningschef",
                           "enhetschef",       "förvaltningschef",
                           "kyrkoherde",       "säkerhetssamordnare",
                           "folkhälsostrateg", "dr",
                           "ordfører",         "ordførar",
                           "varaordfører",     "varaordførar",
                           "rådmann",          "kommunedirektør",
                           "lensmann",         "politikontakt",
                           "politimester",     "borgmester",
                           "viceborgmester",   "kommunaldirektør",
                           "skoleleder"};
constexpr Text ends_of_roles[] = {
    "chef",      "chefen",    "samordnare", "strateg",     "rektor",
    "direktör",  "kurator",   "präst",      "handläggare", "utredare",
    "ledare",    "konsulent", "lärare",     "sekreterare", "koordinator",
    "leder",     "lensmann",  "pedagog",    "protokoll",   "utvecklare",
    "ordförande"};
constexpr Text ends_of_bodies[] = {
    "polisen",   "skolan",   "tjänsten", "kommunen",      "regionen",
    "kyrkan",    "bolaget",  "bostäder", "förvaltningen", "föreningen",
    "verket",    "hälsan",   "vården",   "myndigheten",   "fritid",
    "gymnasiet", "politiet", "skolen",   "forvaltningen", "vesenet"};
constexpr Text places[] = {"huset",     "salen",       "rummet",   "gården",
                           "stationen", "biblioteket", "kontoret", "teams",
                           "zoom",      "skype",       "digitalt", "lokalen"};
constexpr Text others[] = {"kommunstyrelsen",
                           "kommunfullmäktige",
                           "fullmäktige",
                           "regeringen",
                           "riksdagen",
                           "länsstyrelsen",
                           "regionen",
                           "polisen",
                           "socialnämnden",
                           "nämnden",
                           "styrgruppen",
                           "styrelsen",
                           "förvaltningen",
                           "kommunen",
                           "regionstyrelsen",
                           "utskottet",
                           "ks",
                           "kf",
                           "ksau",
                           "domstolen",
                           "tingsrätten",
                           "kommunestyret",
                           "formannskapet",
                           "kommunalbestyrelsen",
                           "byrådet",
                           "økonomiudvalget",
                           "bystyret",
                           "hovedutvalget",
                           "myndigheten",
                           "polismyndigheten",
                           "skolverket",
                           "landstinget"};
constexpr Text ours[] = {"brottsförebyggande rådet",
                         "lokala brottsförebyggande rådet",
                         "lokala brå",
                         "rådet",
                         "brå",
                         "mötet",
                         "trygghetsrådet",
                         "lokala rådet",
                         "utvalget",
                         "styret",
                         "rådet for trygghet"};
constexpr Text decides[] = {
    "beslutar",     "beslutade", "beslöt",     "beslutat",
    "beslutar att", "godkänner", "godkände",   "fastställer",
    "fastställde",  "antar",     "antog",      "vedtok",
    "vedtar",       "beslutter", "besluttede", "godkendte"};
constexpr Text formula[] = {"godkänns",
                            "godkändes",
                            "läggs till handlingarna",
                            "lades till handlingarna",
                            "lägger informationen till handlingarna",
                            "lägger protokollet till handlingarna",
                            "får i uppdrag att",
                            "fick i uppdrag att",
                            "får i uppdrag",
                            "fick i uppdrag"};
constexpr Text undecided[] = {
    "inte",    "ej",        "om",     "föreslår", "föreslås", "föreslog",
    "förslag", "förslaget", "kan",    "kunde",    "bör",      "skulle",
    "innan",   "väntas",    "när",    "tidigare", "förra",    "ifall",
    "ska",     "skall",     "måste",  "vill",     "önskar",   "eventuellt",
    "kommer",  "yrkar",     "yrkade", "yrkande",  "tidigare", "foreslår",
    "hade",    "har",       "efter",  "sedan"};
constexpr Text follow_titles[] = {
    "uppföljning",      "logg",          "loggen",
    "åtgärdslista",     "åtgärdslistan", "aktivitetslista",
    "aktivitetslistan", "uppföljningar", "att-göra-lista",
    "att-göra-listan",  "att göra",      "uppdragslista",
    "uppdragslogg"};
constexpr Text closings[] = {
    "övrigt",      "övriga frågor",     "övriga ärenden",
    "nästa möte",  "nästa sammanträde", "avslutning",
    "avslut",      "mötet avslutas",    "mötets avslutande",
    "information", "rapporter",         "eventuelt"};
constexpr Text riskish[] = {"lägesbild", "lägesbilden", "lägesbilder", "risker",
                            "riskbild",  "riskbilden",  "risknivåer"};
constexpr Text pages[] = {"sida", "sid", "sid.", "side", "page", "s."};
constexpr Text parties[] = {"ap", "h",    "sp",  "frp", "krf",   "sv", "mdg",
                            "r",  "rødt", "inp", "v",   "høyre", "a",  "b",
                            "c",  "f",    "i",   "k",   "o",     "ø",  "å",
                            "æ",  "m",    "s",   "l"};
constexpr Text bracket_roles[] = {
    "leder",      "nestleder",  "referent",  "sekretær",
    "møteleder",  "mødeleder",  "ordfører",  "næstformand",
    "formand",    "borgmester", "ordstyrer", "varaordfører",
    "varamedlem", "vara",       "medlem",    "observatør"};
constexpr Text colourless[] = {
    "det",          "den",         "detta",    "denna",       "dessa",
    "de",           "vi",          "läget",    "lägesbilden", "nivån",
    "nivåerna",     "allt",        "alla",     "inget",       "inga",
    "månaden",      "markeringen", "färgen",   "status",      "statusen",
    "situationen",  "som",         "rött",     "gult",        "grönt",
    "rapporten",    "övriga",      "övrigt",   "resterande",  "resten",
    "samtliga",     "bilden",      "helheten", "kommunen",    "länet",
    "trenden",      "vilket",      "vilka",    "ingen",       "inget område",
    "inga områden", "flera",       "två",      "tre",         "fyra",
    "många",        "några",       "områdena", "området",     "område",
    "man",          "här",         "där",      "men",         "fast",
    "dock",         "nu"};
constexpr Text link_words[] = {"är",
                               "är fortsatt",
                               "är fortfarande",
                               "är nu",
                               "är åter",
                               "har",
                               "har fått",
                               "har nu",
                               "får",
                               "fick",
                               "har fortsatt",
                               "bedöms som",
                               "bedöms vara",
                               "bedöms",
                               "bedömdes som",
                               "markeras som",
                               "markeras med",
                               "markeras",
                               "markerades som",
                               "ligger på",
                               "ligger kvar på",
                               "visar",
                               "kvarstår som",
                               "ligger fortsatt på",
                               "är markerat som",
                               "är markerat",
                               "är markerad",
                               "har markerats som"};
constexpr Text reports[] = {"rapport på område", "rapport på området",
                            "rapport på områdena"};
constexpr Text heads[] = {"även",         "området",      "område",
                          "inom området", "och",          "samt",
                          "medan",        "även området", "också"};
constexpr Text assigned[] = {"får i uppdrag att", "fick i uppdrag att",
                             "får i uppdrag", "fick i uppdrag"};
constexpr Text along[] = {"tar med sig", "tog med sig", "tar med oss",
                          "tar frågan med sig"};
constexpr Text borders[] = {"och",   "medan",    "samt",       "men",
                            "efter", "eftersom", "på grund av"};
constexpr Text clauses[] = {"att", "och att", "samt att"};
constexpr Text back[] = {"återkopplar", "återkommer", "återkopplade"};
constexpr Text leads[] = {
    "nästa möte",           "nästa sammanträde",  "nästa brå",
    "neste møte",           "næste møde",         "nästa lokala brå",
    "nästa brå-möte",       "nästa träff",        "nästa mötestillfälle",
    "datum för nästa möte", "tid för nästa möte", "nästa au",
    "nästa mötesdatum",     "nästa mötestid",     "vårt nästa möte"};
constexpr Text negated[] = {"inte",   "ej",     "inte längre", "icke",
                            "varken", "aldrig", "om"};
constexpr Text elsewhen[] = {
    "justera",    "justerat",  "justeras", "justering",  "justeringen",
    "anslag",     "anslås",    "anslaget", "publicerad", "publicerat",
    "upprättad",  "upprättat", "utskrift", "utskriven",  "expedierad",
    "föregående", "förra",     "nästa",    "kallelse",   "kallelsen",
    "senast",     "reviderad", "version",  "fastställd", "godkänd",
    "godkjent",   "godkendt",  "godkänt",  "neste",      "næste",
    "forrige",    "utskickad", "skickad",  "inkom",      "antagen"};
constexpr Text shortened[] = {
    "t.ex",  "bl.a",  "m.m", "kl",    "ca",     "dvs",  "nr",    "st",
    "ev",    "resp",  "f.d", "t.o.m", "fr.o.m", "s.k",  "ordf",  "sekr",
    "tf",    "Dnr",   "dnr", "tel",   "pkt",    "bl",   "ex",    "jfr",
    "p.g.a", "o.s.v", "f.ö", "d.v.s", "t.f",    "bitr", "tillf", "vik"};
constexpr Text joining[] = {"och", "eller", "samt"};
constexpr Text of_clauses[] = {"att", "som", "har", "är", "var",
                               "ser", "vi",  "man", "det"};
constexpr Text before_months[] = {"För", "I", "Under"};

constexpr KindWord kinds[] = {
    {"minnesanteckningar", Kind::notes},
    {"minnesanteckning", Kind::notes},
    {"anteckningar", Kind::notes},
    {"mötesanteckningar", Kind::notes},
    {"referat", Kind::notes},
    {"møtereferat", Kind::notes},
    {"mødereferat", Kind::notes},
    {"protokoll", Kind::minutes},
    {"mötesprotokoll", Kind::minutes},
    {"sammanträdesprotokoll", Kind::minutes},
    {"beslutsprotokoll", Kind::minutes},
    {"møteprotokoll", Kind::minutes},
    {"møtebok", Kind::minutes},
    {"beslutningsprotokol", Kind::minutes},
    {"saksprotokoll", Kind::minutes},
    {"beslutningsreferat", Kind::notes},
    {"samrådsanteckningar", Kind::notes},
    {"mötesnoteringar", Kind::notes},
    {"protokol", Kind::minutes},
    {"kallelse", Kind::notice},
    {"innkalling", Kind::notice},
    {"møteinnkalling", Kind::notice},
    {"indkaldelse", Kind::notice},
    {"mødeindkaldelse", Kind::notice},
    {"dagordning", Kind::notice},
    {"föredragningslista", Kind::notice},
    {"dagsorden", Kind::notice},
    {"inställt", Kind::cancelled},
    {"avlyst", Kind::cancelled},
    {"aflyst", Kind::cancelled},
};

struct DayWord {
  Text word;
  Text known;
};
constexpr DayWord day_words[] = {
    {"januar", "januari"}, {"februar", "februari"}, {"marts", "mars"},
    {"mai", "maj"},        {"august", "augusti"},   {"desember", "december"},
    {"mandag", "måndag"},  {"tirsdag", "tisdag"},   {"lørdag", "lördag"},
    {"søndag", "söndag"},  {"tysdag", "tisdag"},    {"laurdag", "lördag"},
    {"sundag", "söndag"},
};

}  // namespace

const WordList away_words(away);
const WordList nobody_words(nobody);
const WordList not_names(no_names);
const WordList name_titles(titles);
const WordList role_ends(ends_of_roles);
const WordList body_ends(ends_of_bodies);
const WordList place_ends(places);
const WordList other_bodies(others);
const WordList our_body(ours);
const WordList deciding(decides);
const WordList formulas(formula);
const WordList no_decision(undecided);
const WordList follow_up_titles(follow_titles);
const WordList closing_titles(closings);
const WordList risk_titles(riskish);
const WordList page_words(pages);
const WordList foreign_parties(parties);
const WordList foreign_roles(bracket_roles);
const WordList no_areas(colourless);
const WordList links(link_words);
const WordList area_heads(heads);
const WordList area_reports(reports);
const WordList assignments(assigned);
const WordList takes_along(along);
const WordList reports_back(back);
const WordList clause_starts(clauses);
const WordList clause_borders(borders);
const WordList next_meeting_leads(leads);
const WordList negations(negated);
const WordList abbreviations(shortened);
const WordList joining_words(joining);
const WordList clause_words(of_clauses);
const WordList month_leads(before_months);
const WordList other_days(elsewhen);
const std::string_view contrast = "medan ";
const std::string_view anew = ", och området ";
const std::span<const KindWord> kind_words(kinds);

bool is_one_of(WordList words, std::string_view text) {
  const std::string folded = comparable(text);
  return std::find(words.begin(), words.end(), folded) != words.end();
}

std::size_t starts_with_one(WordList words, std::string_view text) {
  std::size_t longest = 0;
  for (const std::string_view word : words) {
    const std::size_t size = phrase_at(text, word);
    if (size > longest && is_border(text, size)) longest = size;
  }
  return longest;
}

std::size_t find_one_of(WordList words, std::string_view text,
                        std::size_t from) {
  constexpr std::string_view before_words = " \t(,;:/\"”";
  for (std::size_t at = from; at < text.size(); ++at) {
    const bool begins =
        at == 0 || before_words.find(text[at - 1]) != before_words.npos;
    if (begins && starts_with_one(words, text.substr(at)) > 0) return at;
  }
  return std::string_view::npos;
}

std::string_view known_day_word(std::string_view word) {
  const std::string folded = comparable(word);
  for (const DayWord& day : day_words) {
    if (day.word == folded) return day.known;
  }
  return word;
}

bool speaks_of_follow_ups(std::string_view title) {
  const std::string folded = comparable(title);
  constexpr std::string_view list = "logg";
  const std::size_t at = folded.find(list);
  const bool log =
      at != folded.npos && (is_border(folded, at + list.size()) ||
                            folded.substr(at).starts_with("loggen"));
  return log || folded.find("uppföljning") != folded.npos ||
         find_one_of(follow_up_titles, folded) != folded.npos;
}

}  // namespace bra::intake
