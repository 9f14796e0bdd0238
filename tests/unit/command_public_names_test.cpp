// What files are called in the public copy.

#include "command/public_names.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "language/language.h"
#include "support/default_lexicon.h"
#include "support/folder_book.h"

namespace bra::test {

TEST_CASE("a file keeps its ending and its folder, and no two have one name") {
  const FolderBook read(Folder{{"2025-03-12.md",
                                "---\ndatum: 2025-03-12\n"
                                "närvarande: [Torsten Nyberg]\n---\n"}});
  const Speech speech(*language_of("sv"));
  const write::WithheldPeople people(read.book, default_lexicon(), speech);
  command::PublicNames names(people, speech);
  struct Row {
    std::string_view written;
    std::string_view name;
  };
  constexpr Row rows[] = {
      {"bra.yaml", "bra.yaml"},
      {"2025.1/a kalle@exempel.se.md", "2025.1/a undantaget.md"},
      {"2025.1/a lisa@exempel.se.md", "2025.1/a undantaget-2.md"},
      {"2025.1/a bo@exempel.se.yaml", "2025.1/a undantaget.yaml"},
      {"2025.1/b kalle@exempel.md", "2025.1/b undantaget.md"},
      {"2025.1/kalle@exempel.se", "2025.1/undantaget.se"},
      {"c 070-123 45 67.md", "c undantaget.md"},
      {"d-torsten-nyberg.md", "d-deltagare.md"},
      {"d-torsten_nyberg.md", "d-deltagare-2.md"},
      {"e.1/x", "e.1/x"},
      {"e.1/x", "e.1/x-2"},
      {"e.1/.x", "e.1/.x"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.written);
    CHECK(names.next(std::string(row.written)) == row.name);
  }
}

}  // namespace bra::test
