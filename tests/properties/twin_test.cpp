// Two spellings, one model: the same meeting written in Markdown and in YAML
// gives the same answers, but for where they stand.

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "command/run.h"
#include "support/memory_world.h"
#include "support/source_tree.h"

namespace bra::test {
namespace {

using Json = nlohmann::ordered_json;

void forget_places(Json& value) {
  if (value.is_object()) {
    value.erase("file");
    value.erase("line");
  }
  for (Json& part : value) {
    if (part.is_structured()) forget_places(part);
  }
}

std::string answer(const std::string& twin, std::vector<std::string> words) {
  MemoryWorld memory;
  const std::string folder = "tests/cases/twin/" + twin;
  for (const std::string& path : files_below(folder)) {
    memory.files.files[path.substr(folder.size() + 1)] = text_of(path);
  }
  words.insert(words.end(), {"--format", "json", "--lang", "en"});
  REQUIRE(command::run(words, memory.world()) == 0);
  Json json = Json::parse(memory.console.out);
  forget_places(json);
  return json.dump(2);
}

}  // namespace

TEST_CASE("a meeting's two spellings give the same answers") {
  const std::vector<std::vector<std::string>> questions = {
      {"actions", "--all"},
      {"attendance"},
      {"decisions"},
      {"figures"},
      {"measures"},
      {"meetings"},
      {"people"},
      {"risk", "--period", "2024-12..2025-04"},
      {"search", "våld"},
      {"search", "norra"},
      {"show", "250115-2"},
      {"show", "2025-03-12"},
      {"show", "250312-4"},
      {"show", "2025-04-02"},
      {"show", "250312-3"},
      {"show", "2025-05-14"},
      {"stats"},
  };
  for (const std::vector<std::string>& question : questions) {
    CAPTURE(question.front());
    const std::string markdown = answer("markdown", question);
    CHECK(markdown == answer("yaml", question));
    CHECK(Json::parse(markdown)["items"].size() > 0);
  }
}

}  // namespace bra::test
