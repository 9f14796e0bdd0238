#include "support/growing.h"

#include <fmt/format.h>

#include <cstdint>
#include <functional>

namespace bra::test {
namespace {

using Files = std::map<std::string, std::string>;
using One = std::function<std::string(int)>;

std::string each(int n, const One& one) {
  std::string out;
  for (int i = 0; i < n; ++i) out += one(i);
  return out;
}

/// The same for the same number, and nothing like the next one's.
std::string word(int i, int letters = 6) {
  std::uint64_t mixed =
      (static_cast<std::uint64_t>(i) + 1) * 0x9E3779B97F4A7C15;
  std::string out;
  for (int k = 0; k < letters; ++k) {
    mixed ^= mixed >> 29U;
    mixed *= 0xBF58476D1CE4E5B9;
    out += static_cast<char>('a' + (mixed >> 33U) % 26);
  }
  return out;
}

std::string capital(int i, int letters = 6) {
  std::string out = word(i, letters);
  out[0] = static_cast<char>(out[0] - 'a' + 'A');
  return out;
}

std::string name(int i) { return capital(2 * i) + ' ' + capital(2 * i + 1, 7); }

constexpr int others =
    1'000'000;  // names and words that are not the first ones

std::string minutes(std::string_view body, std::string_view front = {},
                    std::string_view day = "2025-01-15") {
  return fmt::format("---\ndatum: {}\n{}---\n\n{}", day, front, body);
}

std::string people(int n, const One& one = name,
                   std::string_view key = "närvarande") {
  return fmt::format("{}:\n", key) +
         each(n, [&](int i) { return "  - " + one(i) + '\n'; });
}

std::string log(int n, const One& row) {
  return "## Uppföljning\n\n| Nr | Ärende | Läge | Ansvarig |\n"
         "| - | - | - | - |\n" +
         each(n, row);
}

One row(int number_from, const One& owner) {
  return [=](int i) {
    return fmt::format("| 250115-{} | {} {} | ny | {} |\n", number_from + i,
                       capital(i), word(others + i), owner(i));
  };
}

std::string nobody(int /*i*/) { return {}; }

One unnumbered(std::string_view state, int from = 0) {
  return [=](int i) {
    return fmt::format("|  | {} {} | {} |  |\n", capital(from + i),
                       word(others + from + i), state);
  };
}

std::string picture(int n, std::string_view month, const One& area,
                    const One& level) {
  return fmt::format("## Lägesbild {}\n\n| Område | Nivå |\n| - | - |\n",
                     month) +
         each(n, [&](int i) {
           return fmt::format("| {} | {} |\n", area(i), level(i));
         });
}

std::string red(int /*i*/) { return "röd"; }

std::string areas(int n, const One& area) {
  return "council: Rådet\nareas:\n" + each(n, [&](int i) {
           return fmt::format("  - {{id: a{}, name: {}}}\n", i, area(i));
         });
}

Files one(std::string text) { return {{"2025-01-15.md", std::move(text)}}; }

Files document(std::string_view text) {
  return {{"bra.yaml", "council: Rådet\n"},
          {"in.txt", fmt::format("Minnesanteckningar Brottsförebyggande rådet\n"
                                 "2025-01-15\n\n{}",
                                 text)}};
}

std::string day_of(int i) {  // of a year of 12 months of 28 days
  return fmt::format("{:04}-{:02}-{:02}", 2000 + i / 336, i / 28 % 12 + 1,
                     i % 28 + 1);
}

Files meetings(int n, const One& body, std::string_view front = {}) {
  Files files;
  for (int i = 0; i < n; ++i) {
    files[day_of(i) + ".md"] = minutes(body(i), front, day_of(i));
  }
  return files;
}

const std::vector<std::string> all_nouns = {
    "actions --all",    "attendance", "decisions", "export -O jsonl",
    "figures",          "measures",   "meetings",  "people",
    "report -o r.html", "risk",       "stats",     "check"};

const std::vector<std::string> import_it = {"import in.txt --dry-run"};

}  // namespace

const std::vector<Growing>& growing() {
  static const std::vector<Growing> all = {
      {"owners whom nobody knows, and as many people",
       [](int n) {
         return one(
             minutes(log(n, row(1, [](int i) { return name(others + i); })),
                     people(n)));
       },
       {"check", "check -O json", "actions --all --by owner", "people",
        "export -O jsonl", "publish ut", "fmt --diff"}},
      {"people with one given name, which is every owner",
       [](int n) {
         return one(
             minutes(log(n, row(1, [](int) { return "Anna"; })),
                     people(n, [](int i) { return "Anna " + capital(i); })));
       },
       {"check", "actions --all"}},
      {"a given name and the first letters of others",
       [](int n) {
         return one(minutes(
             log(n,
                 row(1,
                     [](int i) { return "Anna " + capital(others + i, 5); })),
             people(n, [](int i) { return "Anna " + capital(i); })));
       },
       {"check"}},
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
       {"check", "actions --all"}},
      {"follow-ups without numbers",
       [](int n) { return one(minutes(log(n, unnumbered("ny")))); },
       {"check", "actions --all", "fmt --number --diff", "export -O jsonl"}},
      {"follow-ups of one title",
       [](int n) {
         return one(
             minutes(log(n, [](int) { return "|  | Kameror | ny |  |\n"; })));
       },
       {"check", "check -O json", "fmt --number --diff"}},
      {"follow-ups of titles that are nearly the same",
       [](int n) {
         return one(minutes(log(n, [](int i) {
           return fmt::format("|  | Kameror vid station {} | ny |  |\n", i);
         })));
       },
       {"check", "fmt --number --diff"}},
      {"follow-ups that vanish while others open",
       [](int n) {
         Files files = one(minutes(log(n, unnumbered("ny"))));
         files["2025-02-15.md"] =
             minutes(log(n, unnumbered("ny", others)), {}, "2025-02-15");
         return files;
       },
       {"check", "fmt --number --diff", "stats"}},
      {"one number in many rows",
       [](int n) {
         return one(minutes(log(n, [](int i) {
           return fmt::format("| 250115-{} | {} | ny |  |\n", i % 3 + 1,
                              capital(i));
         })));
       },
       {"check", "fmt --number --diff", "actions --all"}},
      {"follow-ups that go into each other",
       [](int n) {
         return one(minutes(log(n, [n](int i) {
           return fmt::format(
               "| 250115-{} | {} | Sammanslagen med 250115-{} |  |\n", i + 1,
               capital(i), (i + 1) % n + 1);
         })));
       },
       {"check", "show 250115-1"}},
      {"internal passages",
       [](int n) {
         return one(minutes(each(n, [](int i) {
           return fmt::format(
               "## § {} {}\n\n::: internt OSL 25:1\n{} såg detta.\n"
               "{} svarade på det.\n:::\n\n",
               i + 1, capital(i), name(i), word(i));
         })));
       },
       {"check", "publish ut", "show 2025-01-15"}},
      {"names that are withheld",
       [](int n) {
         return one(minutes(
             "## Läget\n\n" +
                 each(n,
                      [](int i) { return name(i) + " talade om saken.\n\n"; }),
             people(n)));
       },
       {"publish ut"}},
      {"addresses and comments",
       [](int n) {
         return one(minutes(
             "## Läget\n\n" + each(n, [](int i) {
               return fmt::format(
                   "Ring 070-{:07} eller {}@{}.example. <!-- {} -->\n\n",
                   i * 7919, word(i), word(i + others), word(i));
             })));
       },
       {"publish ut", "check"}},
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
       {"check", "fmt --diff", "actions --all"}},
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
        "convert 2025-01-15 --dry-run", "new", "publish ut"}},
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
       {"check", "people", "attendance", "meetings -O json", "publish ut",
        "fmt --diff", "convert 2025-01-15 --dry-run"}},
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
       {"check", "attendance", "people", "publish ut", "new"}},
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
      {"lists in lists, quotes in quotes",
       [](int n) {
         return one(minutes(each(n, [](int i) {
           return fmt::format("{0:>{1}}- x\n{2:>>{1}} y\n\n", "", i % 40, ">");
         })));
       },
       {"check", "fmt --diff", "show 2025-01-15"}},
      {"lines in cells",
       [](int n) {
         return one(minutes(log(1, [n](int) {
           return "| 250115-1 | Kameror | pågår | " +
                  each(n, [](int i) { return word(i) + "<br>"; }) + " |\n";
         })));
       },
       {"check", "fmt --diff", "publish ut", "show 2025-01-15",
        "convert 2025-01-15 --dry-run"}},
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
       {"check", "fmt --diff", "actions --all"}},
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
       {"check", "fmt --diff", "convert 2025-01-15 --dry-run"}},
      {"YAML that goes wrong again and again",
       [](int n) {
         return Files{{"2025-01-15.yaml",
                       "datum: 2025-01-15\n" + each(n, [](int i) {
                         return fmt::format("{}: \"a\n{}: [\n- *b\n", word(i),
                                            word(i + others));
                       })}};
       },
       {"check"}},
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
  return all;
}

}  // namespace bra::test
