// Swedish: what the room render/ says.

#include "language/language.h"

namespace bra {
namespace {

constexpr Phrase all[] = {
    // answers
    {"yes", "ja"},
    {"no", "nej"},
    {"(none)", "(saknas)"},
    {"nothing found", "inget hittades"},
    // findings
    {"{} at {}", "{} i {}"},
    {"see {}", "se {}"},
    {"help: {}", "råd: {}"},
    {"and {} more", "och {} till"},
    // formats
    {"a table for people, fitted to the terminal",
     "en tabell att läsa, anpassad till terminalen"},
    {"a table in Markdown, for a wiki or a merge request",
     "en tabell i Markdown, för en wiki eller en ändringsbegäran"},
    {"a page for a browser, complete in one file",
     "en sida för webbläsaren, allt i en fil"},
    {"JSON for programs, as `bra schema` describes it",
     "JSON för program, så som `bra schema` beskriver"},
    {"JSON for programs, one item a line", "JSON för program, en post per rad"},
    {"comma-separated values, safe to open in a spreadsheet",
     "kommaseparerade värden, som tryggt kan öppnas i ett kalkylprogram"},
    {"tab-separated values, one row a line",
     "tabbseparerade värden, en rad per post"},
    {"every finding with the line it concerns and what to do",
     "varje anmärkning med raden den gäller och ett råd"},
    {"every finding on one line, as compilers write them",
     "varje anmärkning på en rad, så som kompilatorer skriver"},
    {"remarks beside the lines of a pull request on GitHub",
     "anmärkningar bredvid raderna i en ändringsbegäran på GitHub"},
    {"a Code Quality report for GitLab", "en Code Quality-rapport för GitLab"},
    {"SARIF 2.1.0, for code scanning", "SARIF 2.1.0, för kodgranskning"},
    {"a test report, for Jenkins and others",
     "en testrapport, för Jenkins och andra"},
    {"for reviewdog, which writes remarks into reviews",
     "för reviewdog, som skriver anmärkningar i granskningar"},
};

}  // namespace

extern const Phrases swedish_render;
const Phrases swedish_render(all);

}  // namespace bra
