// Promises: what is said in passing and stands in no log.

#include <doctest/doctest.h>

#include "support/checking.h"

namespace bra::test {
namespace {

Folder said(std::string_view text) {
  return {{"2025-01-15.md",
           minutes("2025-01-15",
                   "## § 1 Övriga frågor\n\n" + std::string(text) + "\n")}};
}

const std::string prom = "Anna tar med sig frågan om skolskjuts.";
const std::string at_prom = "2025-01-15 6:6 note";

}  // namespace

TEST_CASE("a promise in prose or in a decision stands in the log") {
  hold("promise-not-in-log",
       {
           {"in prose", said(prom), at_prom},
           {"in a decision", said("**Beslut:** Rådet återkopplar till skolan."),
            "2025-01-15 6:19 note"},
           {"below a heading Beslut",
            said("### Beslut\n\n- Maja får i uppdrag att mäta."),
            "2025-01-15 8:8 note"},
           {"in a list", said("- Anna ska ta fram en rutin."),
            "2025-01-15 6:8 note"},
           {"at the start of a sentence", said("Hej. Tar med sig frågan."),
            "2025-01-15 6:6 note"},
           {"on a later line of the paragraph",
            said("Rådet pratar om skolskjuts.\nAnna tar med sig frågan."),
            "2025-01-15 7:6 note"},
           {"broken by a line end", said("Anna tar\nmed sig frågan."),
            "2025-01-15 6:6 note"},
           {"one for each item", said(prom + " Maja återkommer med besked."),
            at_prom},
           {"in each item",
            said(prom + "\n\n## § 2 Annat\n\nMaja återkommer med besked."),
            at_prom + ", 2025-01-15 10:6 note"},
           {"before the first heading",
            {{"2025-01-15.md", minutes("2025-01-15", prom + "\n")}},
            "2025-01-15 4:6 note"},
           {"in YAML",
            {{"2025-01-15.yaml",
              "datum: 2025-01-15\närenden:\n  - rubrik: Övrigt\n    text: |\n"
              "      Hej.\n\n      " +
                  prom + "\n"}},
            "2025-01-15 7:12 note"},
           {"with a name between",
            said("**Beslut:** Rådet ger Maja Juhlin och polisen i uppdrag att "
                 "utreda vakter."),
            "2025-01-15 6:19 note"},
           {"with an office between",
            said("Rådet gav säkerhetssamordnaren i uppdrag att mäta."),
            "2025-01-15 6:7 note"},
           {"given, with no name", said("Maja ges i uppdrag att mäta."),
            "2025-01-15 6:6 note"},
           {"in a clause of a decision",
            said("**Beslut:** Rådet beslutar att\n\n- anta planen,\n"
                 "- uppdra åt Maja att mäta."),
            "2025-01-15 9:3 note"},
           {"answered for", said("Anna ansvarar för att skyltarna sätts upp."),
            "2025-01-15 6:6 note"},
           {"no matter of theirs",
            said("Rådet ger Maja ordet. Hon har i uppdrag att mäta."), ""},
           {"things of any kind", said("Deltagarna tar med sig cyklar."), ""},
           {"no promise", said("Anna berättar om skolskjuts."), ""},
           {"a report of what was done",
            said("Anna återkopplar från mötet med skolan."), ""},
           {"the words within others",
            said("Eleverna startar med sig själva; återkopplaren är här."), ""},
           {"things, not matters", said("Unga tar med sig kniv till skolan."),
            ""},
           {"in a notice",
            {{"2025-01-15.md",
              "---\ndatum: 2025-01-15\ntyp: kallelse\n---\n\n" + prom + "\n"}},
            ""},
           {"in a comment", said("<!-- " + prom + " -->"), ""},
       });
}

TEST_CASE("a promise is in the log if some follow-up has its main words") {
  const std::string head = "\n\n## § 2 Uppföljning\n\n";
  const std::string table = "| Ärende | Ansvarig |\n|-|-|\n";
  hold(
      "promise-not-in-log",
      {
          {"a task line below the same heading, whatever its words",
           said(prom + "\n\n- [ ] Prata med länstrafiken"), ""},
          {"a task line below another heading",
           said(prom + head + "- [ ] Prata med länstrafiken"), at_prom},
          {"a task line below another heading with its word",
           said(prom + head + "- [ ] Skolskjutsar i norra byarna"), ""},
          {"a row with its word",
           said(prom + head + table + "| Skolskjuts | Anna |"), ""},
          {"a row with half of its words",
           said(prom + head + table + "| Skolskjutsar och kyla | Anna |"), ""},
          {"a row with one of many words",
           said(prom + head + table +
                "| Skolskjuts, hastigheter, refuger och belysning | Anna |"),
           at_prom},
          {"a row with other words",
           said(prom + head + table + "| Kameror | Anna |"), at_prom},
          {"the heading's words count",
           {{"2025-01-15.md",
             minutes("2025-01-15",
                     "## § 1 Skolskjuts\n\nAnna återkommer med besked." + head +
                         table + "| Skolskjutsar | Anna |\n")}},
           ""},
          {"the next log has it",
           {{"2025-01-15.md", minutes("2025-01-15", prom + "\n")},
            {"2025-03-12.md",
             log("2025-03-12", "| | Skolskjuts | ny | Anna |\n")}},
           ""},
          {"the one after that is too late",
           {{"2025-01-15.md", minutes("2025-01-15", prom + "\n")},
            {"2025-03-12.md", log("2025-03-12", "| | Kameror | ny | Anna |\n")},
            {"2025-04-16.md",
             log("2025-04-16", "| | Skolskjuts | ny | Anna |\n")}},
           "2025-01-15 4:6 note"},
          {"an extra meeting need not repeat what is open",
           {{"2024-12-04.md",
             log("2024-12-04", "| | Skolskjuts | ny | Anna |\n")},
            {"2025-01-15.md",
             "---\ndatum: 2025-01-15\nextra: ja\n---\n" + prom + "\n"}},
           ""},
      });
}

}  // namespace bra::test
