// Growing folders: many follow-ups, owners, people and meetings.

#include <fmt/format.h>

#include "support/growing_parts.h"

namespace bra::test::made {
namespace {

const std::vector<std::string> all_nouns = {
    "actions --all",    "attendance", "decisions", "export -O jsonl",
    "figures",          "measures",   "meetings",  "people",
    "report -o r.html", "risk",       "stats",     "check",
    "search Kameror"};

}  // namespace

std::vector<Growing> folders_of_logs() {
  return {
      {"owners whom nobody knows, and as many people",
       [](int n) {
         return one(
             minutes(log(n, row(1, [](int i) { return name(others + i); })),
                     people(n)));
       },
       {"check", "check -O json", "actions --all --by owner", "people",
        "export -O jsonl", "report -o r.html", "publish /ut", "fmt --check",
        "complete zsh -- -C council show \"\"",
        "complete zsh -- -C council actions owner:"}},
      {"people with one given name, which is every owner",
       [](int n) {
         return one(
             minutes(log(n, row(1, [](int) { return "Anna"; })),
                     people(n, [](int i) { return "Anna " + capital(i); })));
       },
       {"check", "actions --all", "publish /ut"}},
      {"a given name and the first letters of others",
       [](int n) {
         return one(minutes(
             log(n,
                 row(1,
                     [](int i) { return "Anna " + capital(others + i, 5); })),
             people(n, [](int i) { return "Anna " + capital(i); })));
       },
       {"check", "publish /ut"}},
      {"a given name and the first letter of those who have it",
       [](int n) {
         return one(minutes(
             "## Läget\n\n" + each(n,
                                   [](int i) {
                                     return "Anna " + capital(i).substr(0, 1) +
                                            " talade om saken.\n\n";
                                   }),
             people(n, [](int i) { return "Anna " + capital(i); })));
       },
       {"publish /ut"}},
      {"initials that own",
       [](int n) {
         return one(minutes(
             log(n,
                 row(1, [](int i) { return "A" + capital(i).substr(0, 1); })),
             people(n, [](int i) { return "Anna " + capital(i); })));
       },
       {"publish /ut"}},
      {"roles that own",
       [](int n) {
         return one(minutes(
             log(n, row(1, [](int i) { return word(i) + "chefen"; })),
             people(n,
                    [](int i) { return name(i) + ", " + word(i) + "chef"; })));
       },
       {"check", "people", "attendance"}},
      {"one person with many aliases, all of them owners",
       [](int n) {
         Files files = one(minutes(log(n, row(1, name))));
         files["people.yaml"] =
             "- name: Vera Lindskog\n  aliases:\n" +
             each(n, [](int i) { return "    - " + name(i) + '\n'; });
         return files;
       },
       {"check", "people"}},
      {"owners in one cell",
       [](int n) {
         return one(minutes(
             log(1,
                 [n](int) {
                   return "| 250115-1 | Kameror | ny | " +
                          each(n, [](int i) { return name(i) + ", "; }) +
                          " |\n";
                 }),
             people(n)));
       },
       {"check", "actions --all", "search Kameror", "report -o r.html"}},
      {"follow-ups without numbers",
       [](int n) { return one(minutes(log(n, unnumbered("ny")))); },
       {"check", "actions --all", "fmt --number --check", "export -O jsonl"}},
      {"follow-ups of one title",
       [](int n) {
         return one(
             minutes(log(n, [](int) { return "|  | Kameror | ny |  |\n"; })));
       },
       {"check", "check -O json", "fmt --number --check"}},
      {"follow-ups of titles that are nearly the same",
       [](int n) {
         return one(minutes(log(n, [](int i) {
           return fmt::format("|  | Kameror vid station {} | ny |  |\n", i);
         })));
       },
       {"check", "fmt --number --check"}},
      {"follow-ups that vanish while others open",
       [](int n) {
         Files files = one(minutes(log(n, unnumbered("ny"))));
         files["2025-02-15.md"] =
             minutes(log(n, unnumbered("ny", others)), {}, "2025-02-15");
         return files;
       },
       {"check", "fmt --number --check", "stats"}},
      {"one number in many rows",
       [](int n) {
         return one(minutes(log(n, [](int i) {
           return fmt::format("| 250115-{} | {} | ny |  |\n", i % 3 + 1,
                              capital(i));
         })));
       },
       {"check", "fmt --number --check", "actions --all"}},
      {"follow-ups that go into each other",
       [](int n) {
         return one(minutes(log(n, [n](int i) {
           return fmt::format(
               "| 250115-{} | {} | Sammanslagen med 250115-{} |  |\n", i + 1,
               capital(i), (i + 1) % n + 1);
         })));
       },
       {"check", "show 250115-1"}},
      {"people who are present and away, and those who serve for them",
       [](int n) {
         return one(minutes({}, people(n) + people(n, name, "frånvarande") +
                                    people(
                                        n,
                                        [](int i) {
                                          return fmt::format("{}, ersätter {}",
                                                             name(others + i),
                                                             name(i));
                                        },
                                        "ersättare")));
       },
       {"check", "people", "attendance", "meetings -O json", "publish /ut",
        "fmt --check", "convert 2025-01-15"}},
      {"members and a register",
       [](int n) {
         Files files = one(minutes({}, people(n)));
         files["bra.yaml"] =
             "council: Rådet\nquorum: 3\nmembers:\n" +
             each(n, [](int i) { return "  - " + name(i) + '\n'; });
         files["people.yaml"] = each(n, [](int i) {
           return fmt::format("- name: {}\n  aliases: [{}]\n", name(i),
                              name(others + i));
         });
         return files;
       },
       {"check", "attendance", "people", "publish /ut", "new 2025-06-10"}},
      {"silences",
       [](int n) {
         return one(minutes(
             each(n,
                  [](int i) {
                    return fmt::format(
                        "text <!-- bra: allow {}: därför -->\n\n", word(i, 9));
                  }) +
                 log(n,
                     [](int i) {
                       return fmt::format(
                           "| 250115-{} | {} | ny | {} | <!-- bra: allow "
                           "owner-unknown: därför -->\n",
                           i + 1, capital(i), name(i));
                     }),
             "undantag:\n" + each(n, [](int i) {
               return fmt::format("  - owner-absent: för att {}\n", i);
             })));
       },
       {"check", "check -O sarif"}},
      {"task lines with fields",
       [](int n) {
         return one(
             minutes(each(n,
                          [](int i) {
                            return fmt::format(
                                "- [ ] 250115-{} {} (ansvarig: {}; senast: "
                                "2025-05-01)\n",
                                i + 1, capital(i), name(i));
                          }) +
                     "- [ ] 250115-900 Kameror (" +
                     each(n, [](int i) { return fmt::format("x{}: y; ", i); }) +
                     "senast: 2025-05-01)\n"));
       },
       {"check", "fmt --check", "actions --all"}},
      {"many meetings, each with a follow-up of its own",
       [](int n) {
         return meetings(
             n,
             [](int i) {
               return fmt::format(
                   "## § {} Läget\n\n**Beslut:** Rådet {}.\n\n"
                   "- [ ] {} (ansvarig: Vera L)\n",
                   i + 1, word(i), capital(i));
             },
             "närvarande: [Vera Lindskog, Nils Holm]\n");
       },
       all_nouns},
      {"many meetings, the same follow-ups in each",
       [](int n) {
         return meetings(n, [](int) {
           return log(5, [](int i) {
             return fmt::format("| 000101-{} | {} | pågår |  |\n", i + 1,
                                capital(i));
           });
         });
       },
       {"check", "actions --all", "stats", "show 000101-1", "export -O jsonl"}},
      {"many meetings of one day",
       [](int n) {
         Files files;
         for (int i = 0; i < n; ++i) {
           files["2025-01-15-" + word(i) + ".md"] =
               minutes(log(1, unnumbered("ny", i)), people(2));
         }
         return files;
       },
       {"check", "meetings", "actions --all", "show 2025-01-15"}},
  };
}

}  // namespace bra::test::made
