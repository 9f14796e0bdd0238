// What the fuzzer begins from, written below a folder: for each target what the
// pages have for it, and the words of the languages as a dictionary.
//
//   build/fuzz/tests/fuzz_beginnings build/fuzz/beginnings

#include <fmt/format.h>

#include <filesystem>
#include <fstream>
#include <iostream>
#include <set>
#include <string>

#include "fuzz/target.h"
#include "language/lexicon.h"
#include "support/page.h"
#include "support/shell_words.h"
#include "text/sha256.h"

namespace {

namespace fs = std::filesystem;
using bra::Language;

void write(const fs::path& file, std::string_view bytes) {
  fs::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary) << bytes;
}

void write_seed(const fs::path& folder, std::string_view file,
                const std::string& bytes) {
  for (const bra::fuzz::Target* target : bra::fuzz::targets) {
    if (!target->begins_from(file)) continue;
    write(folder / target->name / bra::sha256(bytes).substr(0, 16), bytes);
  }
}

void write_seeds(const fs::path& folder) {
  for (const auto& [name, bytes] : bra::test::all_inputs()) {
    write_seed(folder, name, bytes);
  }
  for (const bra::test::Page& page : bra::test::all_pages()) {
    for (const bra::test::Section& section : page.sections) {
      for (const bra::test::ConsoleCommand& command : section.commands) {
        std::string lines;
        for (const std::string& word :
             bra::test::shell_command(command.typed).words) {
          if (word != "bra") lines += word + '\n';
        }
        write_seed(folder, "console", lines);
      }
    }
  }
}

std::set<std::string_view> words_of(const Language& language) {
  std::set<std::string_view> words;
  const auto add = [&](const auto& list) {
    for (const auto& one : list) words.insert(one.word);
  };
  add(language.months);
  add(language.weekdays);
  add(language.keys);
  add(language.columns);
  add(language.levels);
  add(language.kinds);
  add(language.question_words);
  add(language.commands);
  for (const auto& state : language.states) words.insert(state.phrase);
  using List = std::span<const std::string_view> Language::*;
  for (const List list : {&Language::level_heads,  &Language::level_tails,
                          &Language::yes,          &Language::no,
                          &Language::chair_roles,  &Language::secretary_roles,
                          &Language::office_of,    &Language::bodies,
                          &Language::this_body,    &Language::particles,
                          &Language::conjunctions, &Language::negations,
                          &Language::vacant,       &Language::replaces,
                          &Language::serving,      &Language::partial,
                          &Language::clock,        &Language::item_words,
                          &Language::articles,     &Language::definite,
                          &Language::decision,     &Language::presenter,
                          &Language::open_after,   &Language::promises,
                          &Language::no_promises,  &Language::merged,
                          &Language::split,        &Language::decided,
                          &Language::companies,    &Language::excused_words,
                          &Language::absent_words, &Language::internal,
                          &Language::not_public}) {
    words.insert((language.*list).begin(), (language.*list).end());
  }
  return words;
}

// An entry of libFuzzer's dictionary: quotes and what is no ASCII as \xNN.
std::string entry(std::string_view word) {
  std::string out = "\"";
  for (const char c : word) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain = byte >= 0x20 && byte < 0x7F && c != '"' && c != '\\';
    out += plain ? std::string(1, c) : fmt::format("\\x{:02X}", byte);
  }
  return out + "\"\n";
}

std::string dictionary() {
  std::set<std::string_view> words = {"---\n",        "::: internt\n",
                                      ":::\n",        "- [ ] ",
                                      "- [x] ",       "| ",
                                      "|---|\n",      "<!-- bra: allow ",
                                      " -->",         "## ",
                                      "```\n",        "\r\n",
                                      "\xEF\xBB\xBF", "2025-03-12",
                                      "250312-1",     "811218-9876",
                                      "not:",         "no:",
                                      "..",           "\xE2\x80\xAE",
                                      "\x1b[2J",      "\n  - ",
                                      ": ",           " #",
                                      "&a ",          "*a"};
  for (const Language* language : bra::languages)
    words.merge(words_of(*language));
  std::string out;
  for (const std::string_view word : words) {
    if (!word.empty()) out += entry(word);
  }
  return out;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: fuzz_beginnings FOLDER\n";
    return 2;
  }
  const fs::path folder = argv[1];
  write_seeds(folder);
  write(folder / "dictionary", dictionary());
  for (const bra::fuzz::Target* target : bra::fuzz::targets) {
    fs::create_directories(folder / target->name);
    std::cout << target->name << '\n';
  }
}
