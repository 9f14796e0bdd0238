// Swedish: the remarks and settings in the files that bra demo and bra init
// write.

#include "language/language.h"

namespace bra {
namespace {

constexpr Phrase all[] = {
    // examples/bra.yaml
    {"What is true of the council: an invented one, in an invented "
     "municipality. Every key is optional. Lines that begin with # are "
     "for people.",
     "Det som gäller för rådet: ett påhittat, i en påhittad kommun. "
     "Varje nyckel kan utelämnas. Rader som börjar med # är för "
     "människor."},
    {"the municipality's official number, in quotes",
     "kommunkoden, inom citattecken"},
    {"bra answers in Swedish, unless asked otherwise",
     "bra svarar på svenska, om inget annat begärs"},
    {"where the meetings are", "där mötena ligger"},
    {"What the risk picture is about. An id never changes; names and "
     "aliases may.",
     "Det som lägesbilden handlar om. Ett id ändras aldrig; namn och "
     "alias kan ändras."},
    {"How grave it can stand, the calmest first.",
     "Hur allvarligt läget kan vara, det lugnaste först."},
    {"The council's own words, beside those that bra knows.",
     "Rådets egna ord, utöver dem som bra kan."},
    {"what its owner calls done is closed",
     "det som den ansvariga kallar klart är avslutat"},
    {"who counts for attendance and quorum",
     "de som räknas för närvaro och beslutförhet"},
    // examples/people.yaml
    {"Who is who. Only those need to stand here whose name is written in"
     " several ways, who came or left, and the bodies that may own a "
     "follow-up.",
     "Vem som är vem. Här behöver bara de stå vars namn skrivs på flera "
     "sätt, de som kommit eller gått, och de organisationer som kan "
     "ansvara för en uppföljning."},
    {"her name until the summer of 2024", "hennes namn till sommaren 2024"},
    // templates
    {"For GitHub: .github/workflows/minutes.yml. Findings stand beside "
     "the lines of a pull request, and how many of each rule on the "
     "job's page. OWNER/bra@COMMIT stands for where you have bra's "
     "source and the commit of it that you trust: a commit, unlike a "
     "tag, is what it is.",
     "För GitHub: .github/workflows/minutes.yml. Anmärkningarna står "
     "bredvid raderna i en pull request, och hur många det är av varje "
     "regel på jobbets sida. OWNER/bra@COMMIT står för var du har bras "
     "källkod och den commit av den som du litar på: en commit är, till "
     "skillnad från en tagg, alltid densamma."},
    {"the base branch is compared with", "jämförs med huvudgrenen"},
    {"For Forgejo and Gitea: .forgejo/workflows/minutes.yml. They show "
     "no remarks beside lines, so findings are in the job's log, in "
     "full. The action builds bra, unless the image has it. "
     "OWNER/bra@COMMIT stands for where you have bra's source and the "
     "commit of it that you trust.",
     "För Forgejo och Gitea: .forgejo/workflows/minutes.yml. De visar "
     "inga anmärkningar bredvid rader, så de står i sin helhet i jobbets"
     " logg. Actionen bygger bra, om avbildningen inte har det. "
     "OWNER/bra@COMMIT står för var du har bras källkod och den commit "
     "av den som du litar på."},
    {"Debian 12, with git, and node for the checkout",
     "Debian 12 med git, och node för utcheckningen"},
    {"For GitLab: findings beside the lines of a merge request. Put it "
     "in .gitlab-ci.yml, or include it from there. Building bra takes "
     "some minutes; an image that has it, named in BRA_IMAGE, takes "
     "none. REPOSITORY and COMMIT stand for where you have bra's source "
     "and the commit of it that you trust.",
     "För GitLab: anmärkningar bredvid raderna i en merge request. Lägg "
     "den i .gitlab-ci.yml, eller inkludera den därifrån. Att bygga bra "
     "tar några minuter; en avbildning som har det, angiven i BRA_IMAGE,"
     " tar ingen tid alls. REPOSITORY och COMMIT står för var du har "
     "bras källkod och den commit av den som du litar på."},
    {"The whole history, so that the base branch can be compared with.",
     "Hela historiken, så att det går att jämföra med huvudgrenen."},
    {"Both are run, whatever the first found.",
     "Båda körs, vad den första än hittar."},

    // what bra init sets
    {R"(council: Crime prevention council
language: en
minutes: minutes/
)",
     R"(council: Brottsförebyggande rådet
language: sv
minutes: minutes/
)"},
    {R"(areas:
  - {id: alcohol, name: Alcohol and drugs}
  - {id: school, name: School and youth}
  - {id: order, name: Order and safety}
  - {id: relations, name: Domestic violence}
)",
     R"(areas:
  - {id: alkohol, name: Alkohol och narkotika}
  - {id: skola, name: Skola och unga}
  - {id: ordning, name: Ordning och trygghet}
  - {id: relation, name: Våld i nära relationer}
)"},
    {R"(agenda:
  - Opening
  - Risks
  - Follow-ups
  - Other matters
)",
     R"(agenda:
  - Mötet öppnas
  - Lägesbild sociala risker
  - Uppföljning
  - Övriga frågor
)"},
};

}  // namespace

extern const Phrases swedish_remarks;
const Phrases swedish_remarks(all);

}  // namespace bra
