// The tabs of documents are kept on their way through whoever opens them.

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "intake/tabs.h"
#include "intake/zip.h"

namespace bra::test {
namespace {

using intake::DocumentFormat;
using intake::unpacked;
using intake::with_tabs_kept;
using intake::zip_entries;
using intake::zip_with;
using intake::ZipEntry;

/// An archive of files that hold nothing but `text` in the one called `name`.
std::string archive(std::string_view name, std::string_view text) {
  const std::vector<ZipEntry> entries = {
      {.name = "first.xml"}, {.name = name}, {.name = "last.xml"}};
  return zip_with(entries, name, text);
}

TEST_CASE("what is put into an archive is there, and the rest as it was") {
  const std::string bytes = archive("word/document.xml", "två");
  const auto entries = zip_entries(bytes);
  REQUIRE(entries);
  REQUIRE(entries->size() == 3);
  CHECK((*entries)[0].name == "first.xml");
  CHECK((*entries)[2].name == "last.xml");
  CHECK(unpacked((*entries)[1], 100) == "två");
  CHECK_FALSE(unpacked((*entries)[1], 2));
}

TEST_CASE("an archive that is cut or changed is none, and nothing is read") {
  const std::string bytes = archive("word/document.xml", "<w:tab/>");
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    CAPTURE(size);
    const std::string cut = bytes.substr(0, size);
    CHECK_FALSE(zip_entries(cut));
    CHECK(with_tabs_kept(cut, DocumentFormat::word) == cut);
  }
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    std::string changed = bytes;
    changed[at] = static_cast<char>(changed[at] ^ 0x55);
    const auto entries = zip_entries(changed);
    if (!entries) continue;
    for (const ZipEntry& entry : *entries) unpacked(entry, 1000);
  }
}

TEST_CASE(
    "a tab of a text becomes a character, a stop of a paragraph does not") {
  struct Row {
    DocumentFormat format;
    std::string_view name, text, kept;
  };
  const Row rows[] = {
      {DocumentFormat::word, "word/document.xml",
       "<w:tabs><w:tab w:val=\"left\"/></w:tabs><w:tab/><w:t>a</w:t>",
       "<w:tabs><w:tab w:val=\"left\"/></w:tabs>"
       "<w:t xml:space=\"preserve\">&#xE009;</w:t><w:t>a</w:t>"},
      {DocumentFormat::open_document, "content.xml", "Tid:<text:tab/>10.00",
       "Tid:&#xE009;10.00"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    const auto kept = with_tabs_kept(archive(row.name, row.text), row.format);
    REQUIRE(kept);
    const auto entries = zip_entries(*kept);
    REQUIRE(entries);
    CHECK(unpacked((*entries)[1], 1000) == row.kept);
  }
}

TEST_CASE("in RTF a control word is a tab or an end, and its likes are not") {
  const auto kept = with_tabs_kept("\\pard Tid:\\tab 10\\tabx\\\\tab\\par",
                                   DocumentFormat::rich_text);
  CHECK(kept ==
        "\\pard Tid:{\\uc0\\u-8183}10\\tabx\\\\tab{\\uc0\\u-8182}\\par ");
}

TEST_CASE("a file that swells to more than any minutes is not opened") {
  std::vector<ZipEntry> entries = {
      {.name = "word/document.xml", .size = std::size_t{1} << 30}};
  const std::string bytes = zip_with(entries, "", "");
  CHECK_FALSE(with_tabs_kept(bytes, DocumentFormat::word));
}

}  // namespace
}  // namespace bra::test
