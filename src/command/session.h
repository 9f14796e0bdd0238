// Session: one run of bra: the world it stands in, the language it speaks, the
// folder it was started in. Commands are handed one.

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "command/command_line.h"
#include "command/parse.h"
#include "command/root.h"
#include "language/speech.h"
#include "render/places.h"
#include "render/style.h"
#include "report/report.h"
#include "world/world.h"

namespace bra::command {

class Session {
 public:
  /// All must outlive the session.
  Session(world::World& world, const CommandLine& line, const Parsed& parsed);
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;

  [[nodiscard]] world::World& world() const { return world_; }
  [[nodiscard]] const CommandLine& line() const { return line_; }
  [[nodiscard]] const Parsed& parsed() const { return parsed_; }
  [[nodiscard]] const Speech& speech() const { return speech_; }
  [[nodiscard]] render::Style style_for(world::Stream stream) const;

  /// The folder that is asked.
  /// @throws Misuse if bra was started in no folder
  [[nodiscard]] const Root& root() const;
  /// How files of the root are called to whoever stands in the start folder.
  [[nodiscard]] render::Places places() const;
  /// A path of the user's, from where the world stands.
  [[nodiscard]] std::string path_of(const std::string& written) const;

  /// --jobs, else as many threads as there are processors.
  /// @throws Misuse if that is no number
  [[nodiscard]] unsigned threads() const;

  /// On standard output.
  void print(std::string_view text);
  /// On standard error, in full.
  void tell(const Diagnostic& diagnostic);
  void tell(const Message& message);

 private:
  world::World& world_;
  const CommandLine& line_;
  const Parsed& parsed_;
  std::string start_;
  std::optional<Root> root_;
  Speech speech_;
};

}  // namespace bra::command
