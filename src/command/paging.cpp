#include "command/paging.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "text/pieces.h"

namespace bra::command {
namespace {

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  for (const std::string_view word : pieces(text, ' ')) {
    if (!word.empty()) words.emplace_back(word);
  }
  return words;
}

std::string wanted(const world::Environment& environment) {
  for (const char* variable : {"BRA_PAGER", "PAGER"}) {
    if (auto value = environment.get(variable)) return *std::move(value);
  }
  // Ends by itself when all fits the screen, leaves it there, and lets colour
  // through.
  return "less -FIRX";
}

}  // namespace

std::optional<world::Program> pager_for(const Arguments& arguments,
                                        const world::World& world) {
  if (arguments.has("no-pager")) return {};
  if (!world.console.is_terminal(world::Stream::out)) return {};
  if (world.environment.get("TERM") == "dumb") return {};
  std::vector<std::string> words = words_of(wanted(world.environment));
  if (words.empty() || words.front() == "cat") return {};
  world::Program program{.name = std::move(words.front()),
                         .arguments = {std::next(words.begin()), words.end()},
                         .environment = {"LESSCHARSET=utf-8"}};
  return program;
}

void show(Session& session, std::string_view text) {
  const auto pager = pager_for(session.parsed().arguments, session.world());
  if (pager && session.world().programs.show(*pager, text)) return;
  session.print(text);
}

}  // namespace bra::command
