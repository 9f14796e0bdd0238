// Words that the code does without, and where the few exceptions are.

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "support/source_tree.h"

namespace bra::test {
namespace {

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
         (c >= '0' && c <= '9');
}

/// Whether `word` stands in `text`, not as a part of a longer word.
bool has_word(std::string_view text, std::string_view word) {
  for (std::size_t at = text.find(word); at != text.npos;
       at = text.find(word, at + 1)) {
    const bool begins =
        at == 0 || !is_letter(text[at - 1]) || !is_letter(word.front());
    const std::size_t end = at + word.size();
    const bool ends =
        end == text.size() || !is_letter(text[end]) || !is_letter(word.back());
    if (begins && ends) return true;
  }
  return false;
}

struct Ban {
  std::string_view word;
  /// The one folder or file that may say it; empty for none.
  std::string_view allowed;
};

TEST_CASE("what is banned from the code is not in it") {
  const Ban bans[] = {
      {"catch (...)", ""},
      {"std::regex", ""},
      {"<regex>", ""},
      {"std::locale", ""},
      {"<locale>", ""},
      {"setlocale", ""},
      {"exit(", ""},
      {"std::abort", ""},
      {"system(", ""},
      {"popen", ""},
      {"printf", ""},
      {"using namespace", ""},
      {"thread_local", "src/world/heap.cpp"},
      {"<iostream>", "src/world/"},
      {"<fstream>", "src/world/"},
      {"<filesystem>", "src/world/"},
      {"<thread>", "src/world/"},
      {"<mutex>", "src/world/"},
      {"<future>", "src/world/"},
      {"getenv", "src/world/"},
      {"<unistd.h>", "src/world/"},
      {"<fcntl.h>", "src/world/"},
      {"<ctime>", "src/world/"},
      {"system_clock", "src/world/"},
      {"steady_clock", "src/world/"},
      {"<sys/", "src/world/"},
      {"<csignal>", "src/world/"},
      {"<spawn.h>", "src/world/"},
      {"<poll.h>", "src/world/"},
      {"<CLI/CLI.hpp>", "src/command/parse.cpp"},
      {"<yaml-cpp/", "src/syntax/yaml.cpp"},
      {"<sqlite3.h>", "src/render/database.cpp"},
  };
  for (const SourceFile& file : sources_below("src")) {
    for (const Ban& ban : bans) {
      if (!ban.allowed.empty() && file.is_in(ban.allowed)) continue;
      CAPTURE(file.path);
      CAPTURE(ban.word);
      CHECK_FALSE(has_word(file.code, ban.word));
    }
  }
}

TEST_CASE("nothing is left for later in the sources") {
  // Spelt so that this file does not name them.
  const std::string words[] = {
      std::string("TO") + "DO", std::string("FIX") + "ME",
      std::string("XX") + "X", std::string("HA") + "CK"};
  for (const char* folder : {"src", "tests", "man"}) {
    for (const std::string& path : files_below(folder)) {
      const std::string text = text_of(path);
      for (const std::string& word : words) {
        CAPTURE(path);
        CAPTURE(word);
        CHECK_FALSE(has_word(text, word));
      }
    }
  }
}

TEST_CASE("a header begins with what it is and is included once") {
  for (const char* folder : {"src", "tests"}) {
    for (const SourceFile& file : sources_below(folder)) {
      if (!file.is_header()) continue;
      CAPTURE(file.path);
      CHECK(file.text.starts_with("// "));
      CHECK(file.code.find("#pragma once") != std::string::npos);
    }
  }
}

TEST_CASE("a file that stands alone begins with what it is") {
  for (const char* folder :
       {"src/check/rules", "src/command/commands", "src/render/formats",
        "src/render/datasets", "src/language/catalogs", "src/query/nouns"}) {
    for (const SourceFile& file : sources_below(folder)) {
      CAPTURE(file.path);
      CHECK(file.text.starts_with("// "));
    }
  }
}

TEST_CASE("a file is short enough to be read in one sitting") {
  constexpr std::size_t longest = 400;
  struct Exception {
    std::string_view path;
    std::string_view because;
  };
  const Exception exceptions[] = {
      {"src/language/catalogs/", "lists of words and sentences"},
  };
  std::set<std::string_view> needed;
  for (const char* folder : {"src", "tests"}) {
    for (const SourceFile& file : sources_below(folder)) {
      if (file.lines() <= longest) continue;
      const auto* excepted =
          std::find_if(std::begin(exceptions), std::end(exceptions),
                       [&](const Exception& e) { return file.is_in(e.path); });
      CAPTURE(file.path);
      REQUIRE(excepted != std::end(exceptions));
      needed.insert(excepted->path);
    }
  }
  // What has become short again is no exception any more.
  for (const Exception& exception : exceptions) {
    CAPTURE(exception.path);
    CHECK(needed.contains(exception.path));
  }
}

}  // namespace
}  // namespace bra::test
