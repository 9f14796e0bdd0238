// Swedish: the words that stand beside names in lists of people: titles, ranks,
// where somebody is from, and what counts people without naming them. Folded,
// as comparable() gives words.

#pragma once

#include <string_view>

namespace bra {

inline constexpr std::string_view swedish_titles[] = {
    "chef",       "polis",       "samordnare",    "rektor",
    "strateg",    "ledare",      "direktör",      "handläggare",
    "utredare",   "kurator",     "pedagog",       "lärare",
    "inspektör",  "kommissarie", "assistent",     "konsulent",
    "utvecklare", "sekreterare", "kommunalråd",   "regionråd",
    "ordförande", "ledamot",     "ersättare",     "representant",
    "fältare",    "kyrkoherde",  "diakon",        "planerare",
    "controller", "jurist",      "sjuksköterska", "verksamhetsutvecklare",
    "tandläkare", "brandman",    "brandmästare",  "koordinator",
    "vd",         "sakkunnig",   "kommunikatör",  "föreståndare",
    "coach",      "dr",          "doktor",        "professor",
    "advokat"};
inline constexpr std::string_view swedish_ranks[] = {
    "vice",         "v",      "tf",    "t.f",    "tillförordnad", "bitr",
    "biträdande",   "förste", "andre", "första", "andra",         "1:e",
    "2:e",          "1:a",    "2:a",   "tjg",    "tjänstgörande", "avgående",
    "tillträdande", "fd",     "f.d",   "ny",     "adj",           "adjungerad"};
inline constexpr std::string_view swedish_origins[] = {
    "i", "för", "inom", "från", "på", "vid", "av", "hos", "till"};
inline constexpr std::string_view swedish_institutions[] = {
    "polisen",        "polismyndigheten", "räddningstjänsten",
    "socialtjänsten", "kommun",           "kommunen",
    "regionen",       "länsstyrelsen",    "kyrkan",
    "kyrka",          "församling",       "församlingen",
    "skolan",         "gymnasiet",        "förvaltningen",
    "kontoret",       "nämnden",          "myndigheten",
    "verket",         "region",           "åklagarmyndigheten",
    "frivården",      "kriminalvården",   "tullverket",
    "föreningen",     "stiftelsen",       "vandrarna",
    "bolaget",        "hälsovården",      "vårdcentralen",
    "tingsrätten"};
inline constexpr std::string_view swedish_companies[] = {"ab", "hb", "kb"};
inline constexpr std::string_view swedish_excused_words[] = {
    "anmäld frånvaro",
    "anmäld frånvarande",
    "anmält frånvaro",
    "anmälde frånvaro",
    "har anmält frånvaro",
    "frånvaro anmäld",
    "frånvaroanmäld",
    "anmälde förhinder",
    "har anmält förhinder",
    "har förhinder",
    "hade förhinder",
    "fick förhinder",
    "förhindrad",
    "återbud",
    "lämnat återbud",
    "lämnade återbud",
    "har lämnat återbud",
    "anmält återbud",
    "sjuk",
    "sjukanmäld"};
inline constexpr std::string_view swedish_absent_words[] = {
    "deltog ej",       "deltog inte", "deltar ej", "deltar inte",
    "inte närvarande", "kom inte",    "kom ej",    "uteblev",
    "frånv",           "frånv.",      "saknades",  "saknas"};
inline constexpr std::string_view swedish_counts[] = {
    "en",       "ett",       "två",         "tre",         "fyra",
    "fem",      "sex",       "sju",         "åtta",        "nio",
    "tio",      "elva",      "tolv",        "några",       "flera",
    "många",    "ca",        "cirka",       "omkring",     "representanter",
    "elever",   "ungdomar",  "åhörare",     "ledamöter",   "politiker",
    "poliser",  "föräldrar", "medborgare",  "allmänheten", "alla",
    "samtliga", "hela",      "ett antal",   "resten av",   "se",
    "enligt",   "bilaga",    "närvarolista"};
inline constexpr std::string_view swedish_others[] = {"mfl", "medflera"};

}  // namespace bra
