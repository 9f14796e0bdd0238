// Page: a Markdown (or scdoc) file that is read as tests. A heading starts a
// test; a line with only a name in backticks before a fence makes the fence a
// file; a fence marked `console` holds commands and what they answer.
//
// A section that gives files has these and those of the headings above it; one
// that gives none goes on with the files of the section before.

#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace bra::test {

using Files = std::map<std::string, std::string>;

struct ConsoleCommand {
  std::string typed;     ///< without `$ `
  std::string expected;  ///< output and `[code]`
  std::size_t line = 0;
  /// The bytes of `expected` in the page.
  std::size_t begin = 0;
  std::size_t end = 0;
  /// What the section had shown before the command.
  Files files;
};

struct Section {
  std::string name;
  std::size_t line = 0;
  std::vector<ConsoleCommand> commands;
};

struct Page {
  std::string path;  ///< from the project's folder
  std::string text;
  /// Those with commands.
  std::vector<Section> sections;
  /// Every file that stands in it, whichever the section.
  std::vector<std::pair<std::string, std::string>> inputs;
};

Page read_page(std::string path, std::string text);

/// Every page that is tested: tests/cases, the papers and the manual.
std::vector<Page> all_pages();

/// The files that a page's commands find where the page has given none: for the
/// papers and the manual the examples.
Files files_around(const Page& page);

/// What each file of a page or of examples/ holds: every sample of minutes
/// that the project has.
std::vector<std::pair<std::string, std::string>> all_inputs();

}  // namespace bra::test
