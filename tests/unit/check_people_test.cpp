// People at meetings: who led and wrote, who is listed twice, which party,
// and whether they were enough.

#include <doctest/doctest.h>

#include "support/checking.h"

namespace bra::test {
namespace {

/// Minutes whose front matter goes on with these lines from line 3.
std::string held(std::string_view lines, std::string_view day = "2025-03-12") {
  return "---\ndatum: " + std::string(day) + "\n" + std::string(lines) +
         "---\n";
}

Folder one(std::string_view lines) { return {{"a.md", held(lines)}}; }

}  // namespace

TEST_CASE("minutes say who led the meeting") {
  hold(
      "chair-missing",
      {
          {"nobody has the role", one("närvarande:\n  - Vera Lindskog (S)\n"),
           "a 3:1 note"},
          {"only a vice chair is there",
           one("närvarande:\n  - Per-Åke Bäck (C), vice ordförande\n"),
           "a 3:1 note"},
          {"the chair was away",
           one("närvarande:\n  - Nils Holm (M)\n"
               "förhinder:\n  - Vera Lindskog (S), ordförande\n"),
           "a 3:1 note"},
          {"two have the role",
           one("närvarande:\n  - Vera Lindskog, ordförande\n"
               "  - Nils Holm, ordförande\n"),
           "a 3:1 note"},
          {"no list at all", one(""), "a 2:8 note"},
          {"one has the role",
           one("närvarande:\n  - Vera Lindskog (S), ordförande\n"), ""},
          {"in a bracket", one("närvarande:\n  - Vera Lindskog (ordf.)\n"), ""},
          {"acting", one("närvarande:\n  - Vera Lindskog (S), tf ordförande\n"),
           ""},
          {"two have the role, and the key tells",
           one("ordförande: Nils Holm\nnärvarande:\n"
               "  - Vera Lindskog, ordförande\n  - Nils Holm, ordförande\n"),
           ""},
          {"the key names somebody",
           one("ordförande: Per-Åke Bäck\nnärvarande:\n"
               "  - Per-Åke Bäck (C), vice ordförande\n"),
           ""},
          {"a notice and a cancelled meeting have none",
           {{"a.md", held("typ: kallelse\n")},
            {"b.md", held("typ: inställt\n")}},
           ""},
      });
}

TEST_CASE("minutes say who wrote them") {
  hold("secretary-missing",
       {
           {"nobody has the role",
            one("närvarande:\n  - Olle Rask, utredare\n"), "a 3:1 note"},
           {"two have the role",
            one("närvarande:\n  - Disa Falk, sekreterare\n"
                "  - Olle Rask, sekreterare\n"),
            "a 3:1 note"},
           {"one has the role",
            one("närvarande:\n  - Disa Falk, sekreterare\n"), ""},
           {"abbreviated", one("närvarande:\n  - Disa Falk (sekr.)\n"), ""},
           {"the key names somebody", one("sekreterare: Olle Rask\n"), ""},
           {"a cancelled meeting has none", one("typ: inställt\n"), ""},
       });
  CHECK(findings_of("secretary-missing",
                    one("närvarande:\n  - Disa Falk, sekreterare\n"
                        "  - Olle Rask, sekreterare\n"))[0]
            .find("Disa Falk, Olle Rask") != std::string::npos);
}

TEST_CASE("nobody is listed twice") {
  hold(
      "person-twice",
      {
          {"present and excused",
           one("närvarande:\n  - Nils Holm (M)\nförhinder:\n"
               "  - Nils Holm (M)\n"),
           "a 6:5"},
          {"absent and present",
           one("frånvarande:\n  - Nils Holm\nnärvarande:\n  - Nils Holm\n"),
           "a 6:5"},
          {"twice in a list",
           one("närvarande:\n  - Nils Holm (M)\n  - Vera Lindskog (S)\n"
               "  - nils holm (M)\n"),
           "a 6:5"},
          {"among the absent twice",
           one("frånvarande: [Nils Holm, Nils Holm]\n"), "a 3:26"},
          {"present and invited",
           one("närvarande:\n  - Lena Sjö\ninbjudna:\n  - Lena Sjö\n"),
           "a 6:5"},
          {"under two names",
           {{"people.yaml", "- name: Åsa Östlund\n  aliases: [Åsa Lind]\n"},
            {"a.md", held("närvarande:\n  - Åsa Lind\n  - Åsa Östlund\n")}},
           "a 5:5"},
          {"namesakes that nobody tells apart",
           one("närvarande:\n  - Eva Ek (S)\n  - Eva Ek (M)\n"), "a 5:5"},
          {"three times are two too many",
           one("närvarande:\n  - Eva Ek\n  - Eva Ek\n  - Eva Ek\n"),
           "a 5:5, a 6:5"},
          {"the end of a list does not hide the beginning",
           one("närvarande:\n  - Eva Ek\nersättare:\n  - Eva Ek\n"
               "frånvarande:\n  - Eva Ek\n"),
           "a 8:5"},
          {"namesakes told apart in people.yaml",
           {{"people.yaml",
             "- {name: Eva Ek, party: S}\n- {name: Eva Ek, party: M}\n"},
            {"a.md", held("närvarande:\n  - Eva Ek (S)\n  - Eva Ek (M)\n")}},
           ""},
          {"present for a part, absent for the rest",
           one("närvarande:\n  - Nils Holm, t.o.m. § 12\nförhinder:\n"
               "  - Nils Holm, fr.o.m. § 13\n"),
           ""},
          {"came back",
           one("närvarande:\n  - Nils Holm §§ 1–3\n  - Nils Holm §§ 7–9\n"),
           ""},
          {"two vacant seats",
           one("närvarande:\n  - Vakant (M)\n  - Vakant (M)\n"), ""},
          {"a substitute, and whom he stands in for",
           one("närvarande:\n  - Emil Palm (M), ersätter Nils Holm\n"
               "förhinder:\n  - Nils Holm (M)\n"),
           ""},
          {"one of all the substitutes serves",
           one("närvarande:\n  - Emil Palm (M), ersätter Nils Holm\n"
               "ersättare:\n  - Emil Palm (M)\n  - Karin Ågren (C)\n"),
           ""},
          {"absent, and said so beforehand",
           one("frånvarande:\n  - Nils Holm\nförhinder:\n  - Nils Holm\n"), ""},
          {"the same surname, the same given name",
           one("närvarande:\n  - Eva Ek\n  - Eva Alm\n  - Nils Ek\n"), ""},
          {"chair by key and in the list",
           one("ordförande: Vera Lindskog\njusterare: [Vera Lindskog]\n"
               "närvarande:\n  - Vera Lindskog (S)\n"),
           ""},
          {"at two meetings",
           {{"a.md", held("närvarande: [Eva Ek]\n")},
            {"b.md", held("frånvarande: [Eva Ek]\n", "2025-04-16")}},
           ""},
      });
}

TEST_CASE("a bracket that is nearly a party was meant as one") {
  const auto with = [](std::string_view bracket) {
    return one("närvarande:\n  - Vera Lindskog " + std::string(bracket) + "\n");
  };
  hold("party-near-miss",
       {
           {"struck twice", with("(Ss)"), "a 4:20 warning"},
           {"struck twice, of two", with("(KDD)"), "a 4:20 warning"},
           {"a comma too many", with("(MP,)"), "a 4:20 warning"},
           {"a full stop", with("(S.)"), "a 4:20 warning"},
           {"two full stops", with("(M.P.)"), "a 4:20 warning"},
           {"letters swapped", with("(DS)"), "a 4:20 warning"},
           {"a role after it", with("(Ss), ordförande"), "a 4:20 warning"},
           {"as a key",
            one("närvarande:\n  - {namn: Vera Lindskog, parti: KDD}\n"),
            "a 4:34 warning"},
           {"a party in any case", with("(s)"), ""},
           {"two letters", with("(kd)"), ""},
           {"a police authority", with("(Polismyndigheten)"), ""},
           {"short names of bodies", with("(SKR)"), ""},
           {"that hold the letters of parties", with("(KS)"), ""},
           {"of youth leagues", with("(SSU)"), ""},
           {"of local parties", with("(ÖP)"), ""},
           {"with a digit", with("(3M)"), ""},
           {"a role", with("(ordf.)"), ""},
           {"declared in people.yaml",
            {{"people.yaml", "- {name: DS, kind: organisation}\n"},
             {"a.md", held("närvarande:\n  - Vera Lindskog (DS)\n")}},
            ""},
           {"a local party of bra.yaml",
            {{"bra.yaml", "parties: [S, SS]\n"},
             {"a.md", held("närvarande:\n  - Vera Lindskog (SS)\n")}},
            ""},
       });
}

TEST_CASE("what too few decide is not decided") {
  const std::string council =
      "members: [Vera Lindskog, Nils Holm, Per-Åke Bäck]\nquorum: 2\n";
  const auto with = [&](std::string_view lines) {
    return Folder{{"bra.yaml", council}, {"a.md", held(lines)}};
  };
  hold(
      "quorum-missing",
      {
          {"one member and two others",
           with("närvarande:\n  - Vera Lindskog (S)\n"
                "  - Torsten Nyberg, polis\n  - Disa Falk, sekreterare\n"),
           "a 3:1 warning"},
          {"a member who is away does not count",
           with("närvarande:\n  - Vera Lindskog (S)\n"
                "förhinder:\n  - Nils Holm (M)\n"),
           "a 3:1 warning"},
          {"a substitute who does not serve does not count",
           with("närvarande:\n  - Vera Lindskog (S)\n"
                "ersättare:\n  - Emil Palm (M)\n"),
           "a 3:1 warning"},
          {"a member listed twice counts once",
           with("närvarande:\n  - Vera Lindskog\n  - Vera Lindskog\n"),
           "a 3:1 warning"},
          {"as many as are needed",
           with("närvarande:\n  - Vera Lindskog (S)\n  - nils holm (M)\n"), ""},
          {"for a part of the meeting",
           with("närvarande:\n  - Vera Lindskog (S)\n"
                "  - Nils Holm (M), t.o.m. § 3\n"),
           ""},
          {"a substitute who serves counts",
           with("närvarande:\n  - Vera Lindskog (S)\n"
                "ersättare:\n  - Emil Palm (M), ersätter Nils Holm\n"),
           ""},
          {"no list at all", with("plats: Lärkan\n"), ""},
          {"a cancelled meeting",
           with("typ: inställt\nnärvarande:\n  - Vera Lindskog\n"), ""},
          {"no quorum is set",
           {{"bra.yaml", "members: [Vera Lindskog]\n"},
            {"a.md", held("närvarande:\n  - Disa Falk\n")}},
           ""},
          {"without members everybody counts",
           {{"bra.yaml", "quorum: 2\n"},
            {"a.md", held("närvarande:\n  - Disa Falk\n  - Olle Rask\n")}},
           ""},
          {"but guests do not",
           {{"bra.yaml", "quorum: 2\n"},
            {"a.md", held("närvarande:\n  - Disa Falk\n"
                          "inbjudna:\n  - Olle Rask\n")}},
           "a 3:1 warning"},
          {"a member under another name",
           {{"bra.yaml", "members: [Åsa Östlund]\nquorum: 1\n"},
            {"people.yaml", "- name: Åsa Östlund\n  aliases: [Åsa Lind]\n"},
            {"a.md", held("närvarande:\n  - Åsa Lind\n")}},
           ""},
      });
}

}  // namespace bra::test
