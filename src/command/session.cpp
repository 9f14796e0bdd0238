#include "command/session.h"

#include "command/folder_settings.h"
#include "command/misuse.h"
#include "command/output.h"
#include "command/tongue.h"
#include "render/finding_text.h"
#include "render/wording.h"

namespace bra::command {
namespace {

using world::Stream;

/// What the root's bra.yaml names; empty if it names none.
std::string tongue_of(const world::Files& files,
                      const std::optional<Root>& root) {
  if (!root || !files.kind(root->path + "/bra.yaml")) return {};
  try {
    return language_of_folder(*files.open(root->path));
  } catch (const world::SystemError&) {
    return {};  // whoever needs the folder will say so, in some language
  }
}

const Language& chosen(const Arguments& arguments, const world::World& world,
                       const std::optional<Root>& root) {
  if (const Language* asked = asked_tongue(arguments, world.environment)) {
    return *asked;
  }
  return tongue_or_english(tongue_of(world.files, root));
}

}  // namespace

Session::Session(world::World& world, const CommandLine& line,
                 const Parsed& parsed)
    : world_(world),
      line_(line),
      parsed_(parsed),
      start_(parsed.arguments.value("C").value_or(".")),
      root_(find_root(world.files, world.environment, start_)),
      speech_(chosen(parsed.arguments, world, root_)) {}

render::Style Session::style_for(Stream stream) const {
  return {.width = width_for(world_, stream),
          .colour = colour_for(parsed_.arguments, world_, stream),
          .excel = parsed_.arguments.has("excel"),
          .speech = &speech_};
}

const Root& Session::root() const {
  if (root_) return *root_;
  throw Misuse(Message("there is no folder {}", start_), line_.where(start_));
}

render::Places Session::places() const {
  return {.root = root().path,
          .start = root().start,
          .repository = root().repository};
}

std::string Session::path_of(const std::string& written) const {
  if (start_ == "." || written.starts_with('/')) return written;
  return start_ + "/" + written;
}

unsigned Session::threads() const {
  const auto jobs = parsed_.arguments.value("jobs");
  if (!jobs) return world_.processors;
  const auto number = whole_number(*jobs);
  if (number && *number > 0) return static_cast<unsigned>(*number);
  throw Misuse(Message("{} is no number of threads", *jobs),
               line_.where(*jobs));
}

void Session::print(std::string_view text) {
  world_.console.write(Stream::out, text);
}

void Session::tell(const Diagnostic& diagnostic) {
  const render::Style style = style_for(Stream::err);
  const render::Places nowhere;
  world_.console.write(Stream::err,
                       render::FindingText(nowhere, style).full(diagnostic));
}

void Session::tell(const Message& message) {
  std::string line = render::said(message, style_for(Stream::err));
  // Only a file's name can begin so, and where a runner reads along it would be
  // an order to it.
  if (line.starts_with(':')) line.insert(0, "./");
  world_.console.write(Stream::err, line + "\n");
}

}  // namespace bra::command
