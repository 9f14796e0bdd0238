// Growing folders: many passages, items, tables and lines, keys and areas, and
// documents that are imported.

#include <fmt/format.h>

#include "support/growing_parts.h"

namespace bra::test::made {
namespace {

const std::vector<std::string> import_it = {"import in.txt"};

}  // namespace

std::vector<Growing> folders_of_text() {
  return {
      {"internal passages",
       [](int n) {
         return one(minutes(each(n, [](int i) {
           return fmt::format(
               "## § {} {}\n\n::: internt OSL 25:1\n{} såg detta.\n"
               "{} svarade på det.\n:::\n\n",
               i + 1, capital(i), name(i), word(i));
         })));
       },
       {"check", "publish /ut", "show 2025-01-15"}},
      {"names that are withheld",
       [](int n) {
         return one(minutes(
             "## Läget\n\n" +
                 each(n,
                      [](int i) { return name(i) + " talade om saken.\n\n"; }),
             people(n)));
       },
       {"publish /ut"}},
      {"one name again and again in a word",
       [](int n) {
         return one(minutes(
             "## Läget\n\n" + each(40 * n, [](int) { return "Anna"; }) + "\n",
             "närvarande:\n  - Anna Ek\n"));
       },
       {"publish /ut"}},
      {"hollow passages",
       [](int n) {
         return one(minutes(each(n, [](int i) {
           return fmt::format(
               "## § {} {}\n\n::: internt\nInternt:\n:::\n\n{}\n\n", i + 1,
               capital(i), word(i));
         })));
       },
       {"check"}},
      {"addresses and comments",
       [](int n) {
         return one(minutes(
             "## Läget\n\n" + each(n, [](int i) {
               return fmt::format(
                   "Ring 070-{:07} eller {}@{}.example. <!-- {} -->\n\n",
                   i * 7919, word(i), word(i + others), word(i));
             })));
       },
       {"publish /ut", "check"}},
      {"marks on one line, none of which ends",
       [](int n) {
         return one(minutes(each(n, [](int i) {
           return fmt::format("<!-- bra: todo: {} ", word(i));
         })));
       },
       {"check"}},
      {"areas that the council does not have, and as many that it has",
       [](int n) {
         Files files = one(minutes(picture(
             n, "januari", [](int i) { return name(others + i); }, red)));
         files["bra.yaml"] = areas(n, name);
         return files;
       },
       {"check", "risk -p 2025", "export -O jsonl"}},
      {"red areas, and measures against others",
       [](int n) {
         Files files =
             one(minutes("## Insatser\n\n| Insats | Område | Aktör | Effekt |\n"
                         "| - | - | - | - |\n" +
                         each(n,
                              [](int i) {
                                return fmt::format("| {} | {} | skola | x |\n",
                                                   word(i), name(others + i));
                              }) +
                         '\n' + picture(n, "januari", name, red)));
         files["bra.yaml"] = areas(n, name);
         return files;
       },
       {"check", "measures", "risk", "report -o r.html"}},
      {"levels of the council's own",
       [](int n) {
         Files files = one(minutes(picture(n, "januari", name, [](int i) {
           return word(i + (i % 2) * others);
         })));
         files["bra.yaml"] =
             "council: Rådet\nlevels:\n" + each(n, [](int i) {
               return fmt::format("  - {{id: l{}, name: {}}}\n", i, word(i));
             });
         return files;
       },
       {"check", "risk"}},
      {"many small pictures of one month",
       [](int n) {
         return one(minutes(each(n, [](int i) {
           return picture(
                      1, "januari", [i](int) { return name(i); }, red) +
                  '\n';
         })));
       },
       {"check", "risk -p 2025"}},
      {"many small logs",
       [](int n) {
         return one(minutes(each(n, [](int i) {
           return fmt::format(
               "| Nr | Ärende | Läge |\n| - | - | - |\n"
               "| 250115-{} | {} | ny |\n\n",
               i + 1, capital(i));
         })));
       },
       {"check", "fmt --check", "actions --all"}},
      {"rows outside their table",
       [](int n) {
         return one(minutes("| Nr | Ärende | Läge |\n| - | - | - |\n" +
                            each(n, [](int i) {
                              return fmt::format("| 250115-{} | {} | ny |\n\n",
                                                 i + 1, capital(i));
                            })));
       },
       {"check"}},
      {"columns that nobody knows",
       [](int n) {
         return one(minutes(each(n, [](int i) {
           return fmt::format(
               "| Nr | Ärende | Läge | {} |\n| - | - | - | - |\n"
               "| 250115-{} | x | ny | a |\n\n",
               capital(i), i + 1);
         })));
       },
       {"check"}},
      {"items with decisions",
       [](int n) {
         return one(minutes(each(n, [](int i) {
           return fmt::format(
               "## § {} {}\n\n**Beslut:** Rådet beslutar {}.\n\n", i + 1,
               capital(i), word(i));
         })));
       },
       {"check", "decisions", "show 2025-01-15", "search beslutar",
        "convert 2025-01-15", "new 2025-06-10", "publish /ut"}},
      {"items with one number, and decisions of one item",
       [](int n) {
         return one(
             minutes(each(n,
                          [](int i) {
                            return fmt::format("## § 1 {}\n\n", capital(i));
                          }) +
                     each(n, [](int i) {
                       return fmt::format("**Beslut:** Rådet {}.\n\n", word(i));
                     })));
       },
       {"check", "decisions"}},
      {"clauses of one decision, and paragraphs that go on with one",
       [](int n) {
         return one(minutes(
             "## § 1 Planen\n\nBeslut: Rådet beslutar att\n\n" +
             each(n,
                  [](int i) {
                    return fmt::format("- låta {} föra ärendet om {} vidare\n",
                                       name(i), word(i));
                  }) +
             "\n## § 2 Resan\n\nBeslut: Rådet beslutar\n\n" +
             each(n, [](int i) {
               return fmt::format("att låta {} föra ärendet om {} vidare\n\n",
                                  name(i), word(i));
             })));
       },
       {"check", "decisions", "show 2025-01-15 -O json"}},
      {"comments that nothing closes in a cell",
       [](int n) {
         return one(minutes(log(1, [n](int) {
           return "| 250115-1 | Kameror | pågår | " +
                  each(n, [](int i) { return "<!-- " + word(i) + ' '; }) +
                  " |\n";
         })));
       },
       {"check", "fmt --check"}},
      {"promises in the text",
       [](int n) {
         return one(
             minutes("## Läget\n\n" +
                         each(n,
                              [](int i) {
                                return fmt::format(
                                    "{} återkommer om {} nästa möte.\n\n",
                                    name(i), word(i));
                              }) +
                         log(n, row(1, nobody)),
                     people(n)));
       },
       {"check"}},
      {"keys that nobody knows",
       [](int n) {
         Files files = one(
             minutes({}, each(n, [](int i) { return word(i, 8) + ": x\n"; })));
         files["bra.yaml"] = "council: Rådet\nrules:\n" + each(n, [](int i) {
                               return "  " + word(i, 8) + ": error\n";
                             });
         return files;
       },
       {"check"}},
      {"lists in lists, quotes in quotes",
       [](int n) {
         return one(minutes(each(n, [](int i) {
           return fmt::format("{0:>{1}}- x\n{2:>>{1}} y\n\n", "", i % 40, ">");
         })));
       },
       {"check", "fmt --check", "show 2025-01-15"}},
      {"lines in cells",
       [](int n) {
         return one(minutes(log(1, [n](int) {
           return "| 250115-1 | Kameror | pågår | " +
                  each(n, [](int i) { return word(i) + "<br>"; }) + " |\n";
         })));
       },
       {"check", "fmt --check", "publish /ut", "show 2025-01-15",
        "convert 2025-01-15"}},
      {"minutes in YAML",
       [](int n) {
         return Files{
             {"2025-01-15.yaml",
              "datum: 2025-01-15\n" + people(n) + "uppföljning:\n" +
                  each(n, [](int i) {
                    return fmt::format(
                        "  - nr: 250115-{}\n    ärende: {}\n    läge: ny\n"
                        "    ansvarig: [{}]\n",
                        i + 1, name(i), name(i));
                  })}};
       },
       {"check", "fmt --check", "convert 2025-01-15"}},
      {"YAML that goes wrong again and again",
       [](int n) {
         // Small files may be read several times.
         return Files{{"2025-01-15.yaml",
                       "datum: 2025-01-15\n" + each(30 * n, [](int i) {
                         return fmt::format("{}: \"a\n{}: [\n- *b\n", word(i),
                                            word(i + others));
                       })}};
       },
       {"check"}},
      {"a ledger of many lines",
       [](int n) {
         Files files = one(minutes("Läget.\n"));
         files["approvals.tsv"] = each(n, [](int i) {
           return fmt::format(
               "{}\t2025-02-01\tapproved\t{}.md\t{:064}\tVera\t\t"
               "{:064}\n",
               i + 1, word(i), i, i);
         });
         return files;
       },
       {"check", "verify"}},
      {"a document of sections with one number",
       [](int n) { return document(each(n, [](int) { return "§ 1 X\n"; })); },
       import_it},
      {"a document of short lines",
       [](int n) {
         return document(each(n, [](int i) {
           return fmt::format("{} {}\n\nText om saken. Och mer.\n\n",
                              capital(i), word(i));
         }));
       },
       import_it},
      {"a document of people, and what they promise",
       [](int n) {
         return document("Närvarande:\n" +
                         each(n, [](int i) { return name(i) + " (S)\n"; }) +
                         "\n§ 1 Läget\n" + each(n, [](int i) {
                           return fmt::format(
                               "{} återkommer om {} nästa möte.\n\n", name(i),
                               word(i));
                         }));
       },
       import_it},
      {"a document of levels, contents and labels",
       [](int n) {
         return document(
             each(n,
                  [](int i) {
                    return fmt::format("{} ..... {}\n", capital(i), i);
                  }) +
             each(
                 n,
                 [](int i) { return fmt::format("Plats: {}\n", capital(i)); }) +
             "§ 1 Lägesbild januari\n" +
             each(n, [](int i) { return capital(i) + ": röd\n"; }));
       },
       import_it},
  };
}

}  // namespace bra::test::made
