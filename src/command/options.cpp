#include "command/options.h"

#include <algorithm>

#include "language/lexicon.h"
#include "render/dataset_format.h"
#include "render/format.h"

namespace bra::command {
namespace {

std::vector<std::string_view> when() { return {"auto", "always", "never"}; }

std::vector<std::string_view> language_codes() {
  std::vector<std::string_view> codes;
  for (const Language* language : languages) codes.push_back(language->code);
  return codes;
}

/// Which of them a command has is for output.cpp to say.
std::vector<std::string_view> format_names() {
  std::vector<std::string_view> names = {"auto"};
  for (const render::Format* format : render::formats) {
    names.push_back(format->name);
  }
  return names;
}

constexpr Option terms[] = {
    {"--owner", "NAME",
     "whose it is: a part of a name, as written or resolved"},
    {"--area", "AREA", "of this area: its id, name or alias"},
    {"--state", "STATE", "in this state"},
    {"--level", "LEVEL", "at this level"},
    {"--meeting", "DATE", "from the meetings of this day or period"},
    {"--opened", "PERIOD", "opened in this period"},
    {"--due", "PERIOD", "due in this period"},
    {"--org", "NAME", "of this organisation"},
    {"--id", "ID", "with this number"},
    {"--council", "NAME", "of this council, where there are several"},
    {"--text", "WORDS", "with these words"},
};

constexpr Option periods[] = {
    {"-p,--period", "PERIOD", "as in 2024, 2024-Q2, 2024-01..2024-03"},
    {"--month", "MONTH", "one month, as in 2024-04"},
    {"--since", "DATE", "from this day or period on"},
    {"--until", "DATE", "to the end of this day or period"},
};

constexpr Option order[] = {
    {"--by", "FIELD", "in groups, one for each value of the field"},
    {"--sort", "FIELD", "ordered by the field; FIELD- turns the order round"},
    {"--limit", "N", "no more than N items"},
    {"--count", "", "how many there are, not which"},
    {"--columns", "FIELDS", "these fields only, in this order"},
    {"--fail-if-any", "", "exit with 1 if there is an answer"},
    {"--fail-if-none", "", "exit with 1 if there is no answer"},
};

constexpr Option output[] = {
    {"-O,--format", "FORMAT", "how the answer is written", format_names},
    {"-o,--output", "FILE",
     "write the answer to FILE, in the format of its ending"},
    {"--excel", "", "csv that a Swedish Excel opens"},
    {"--explain", "", "say how the question was understood"},
    {"--no-pager", "", "no pager, even if the answer is long"},
    {"--color", "WHEN", "whether to use colour", when},
    {"--lang", "LANGUAGE", "the language to answer in", language_codes},
};

std::vector<std::string_view> dataset_format_names() {
  std::vector<std::string_view> names;
  for (const auto* format : render::datasets::dataset_formats) {
    names.push_back(format->name);
  }
  return names;
}

constexpr Option dataset_output[] = {
    {"-O,--format", "FORMAT", "how the tables are written",
     dataset_format_names},
    {"-o,--output", "PATH",
     "where they are written: a folder for csv, else a file, in the format of "
     "its ending"},
    {"--lang", "LANGUAGE", "the language to answer in", language_codes},
};

constexpr Option general[] = {
    {"-C", "DIR", "as if started in DIR"},
    {"--today", "DATE", "as if it were that day"},
    {"--strict", "", "exit with 1 if minutes could not be read in full"},
    {"-q,--quiet", "", "do not tell of warnings"},
    {"--jobs", "N", "read with N threads"},
    {"--version", "", "the version of bra"},
    {"-h,--help", "", "this help"},
};

void add(std::vector<OptionGroup>& groups, std::string_view heading,
         std::span<const Option> options) {
  if (options.empty()) return;
  OptionGroup& group = groups.emplace_back();
  group.heading = heading;
  for (const Option& option : options) group.options.push_back(&option);
}

void add_terms(std::vector<OptionGroup>& groups, const query::Noun& noun) {
  OptionGroup group{.heading = "Terms", .options = {}};
  for (const Option& term : terms) {
    const auto key = key_of(term);
    const bool fits = std::find(noun.terms.begin(), noun.terms.end(), key) !=
                      noun.terms.end();
    if (fits || key == "council") group.options.push_back(&term);
  }
  groups.push_back(std::move(group));
}

/// A command's own option of the same name stands for the shared one: what
/// `import -o` names is a folder.
void drop_shadowed(std::vector<OptionGroup>& groups, const Command& command) {
  for (OptionGroup& group : groups) {
    std::erase_if(group.options, [&](const Option* shared) {
      return std::any_of(command.options.begin(), command.options.end(),
                         [&](const Option& own) {
                           return &own != shared && own.names == shared->names;
                         });
    });
  }
}

}  // namespace

std::span<const Option> term_options() { return terms; }

std::vector<OptionGroup> options_of(const Command* command) {
  std::vector<OptionGroup> groups;
  if (command != nullptr) {
    add(groups, "Options", command->options);
    if (command->noun != nullptr) {
      add_terms(groups, *command->noun);
      add(groups, "Periods", periods);
      add(groups, "Order", order);
    }
  }
  const bool dataset = command != nullptr && command->writes == Writes::dataset;
  add(groups, "Output",
      dataset ? std::span<const Option>(dataset_output)
              : std::span<const Option>(output));
  add(groups, "General", general);
  if (command != nullptr) drop_shadowed(groups, *command);
  return groups;
}

std::vector<OptionGroup> shared_options() {
  std::vector<OptionGroup> groups;
  add(groups, "Periods", periods);
  add(groups, "Order", order);
  add(groups, "Output", output);
  add(groups, "General", general);
  return groups;
}

std::vector<const Option*> all_options() {
  std::vector<const Option*> all;
  const auto collect = [&](std::span<const Option> options) {
    for (const Option& option : options) all.push_back(&option);
  };
  collect(terms);
  collect(periods);
  collect(order);
  collect(output);
  collect(general);
  for (const Command* command : commands) collect(command->options);
  return all;
}

}  // namespace bra::command
