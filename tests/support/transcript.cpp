#include "support/transcript.h"

#include <algorithm>
#include <vector>

#include "command/run.h"
#include "support/memory_world.h"
#include "support/shell_words.h"

namespace bra::test {
namespace {

constexpr std::string_view no_line_feed = "\\ no line feed at the end\n";

/// CSV ends its lines with CRLF, which a page cannot hold and a terminal does
/// not show.
void end_line(std::string& text) {
  std::erase(text, '\r');
  if (text.empty() || text.ends_with('\n')) return;
  text += '\n';
  text += no_line_feed;
}

std::string shown(const Files& files, const std::vector<std::string>& paths) {
  std::string out;
  for (const std::string& path : paths) {
    const auto found = files.find(path);
    if (found == files.end()) return "cat: no file " + path + "\n[1]\n";
    out += found->second;
  }
  end_line(out);
  return out;
}

/// What is written in Swedish is run as by somebody in Sweden.
std::string language_of(const Page& page) {
  const bool swedish =
      page.path.starts_with("man/sv/") || page.path.ends_with(".sv.md");
  return swedish ? "sv_SE.UTF-8" : "C";
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    lines.push_back(text.substr(0, end));
    if (end == text.npos) break;
    text.remove_prefix(end + 1);
  }
  return lines;
}

}  // namespace

bool is_run(std::string_view typed) {
  const ShellCommand command = shell_command(typed);
  if (command.words.empty()) return false;
  const std::string& program = command.words.front();
  constexpr std::string_view run[] = {"bra", "cat", "git", "ln", "chmod"};
  return std::find(std::begin(run), std::end(run), program) != std::end(run);
}

Performance::Performance(const Page& page)
    : language_(language_of(page)),
      around_(files_around(page)),
      there_(around_) {}

std::string Performance::answer_of_bra(const ShellCommand& command) {
  MemoryWorld memory;
  memory.files.files = there_;
  memory.files.links = links_;
  memory.files.locked = locked_;
  if (!revisions_.empty()) {
    memory.files.files[".git/HEAD"];
    memory.programs.known["git"] = memory_git(revisions_);
  }
  if (!command.input.empty()) memory.console.in = there_[command.input];
  if (!command.piped) memory.console.columns = 80;
  memory.environment.variables = {{"LANG", language_}, {"NO_COLOR", "1"}};
  for (const auto& [name, value] : command.settings) {
    memory.environment.variables[name] = value;
  }
  const int code = command::run(command.words, memory.world());
  there_ = memory.files.files;
  there_.erase(".git/HEAD");

  end_line(memory.console.out);
  end_line(memory.console.err);
  std::string answer = memory.console.out + memory.console.err;
  if (code != 0) answer += "[" + std::to_string(code) + "]\n";
  return answer;
}

std::string Performance::answer_to(const ConsoleCommand& typed) {
  if (given_ != typed.files) {
    given_ = typed.files;
    there_ = given_;
    links_.clear();
    locked_.clear();
  }
  ShellCommand command = shell_command(typed.typed);
  const std::string program = command.words.front();
  command.words.erase(command.words.begin());
  if (program == "cat") return shown(there_, command.words);
  if (program == "git") {  // git tag NAME
    revisions_[command.words.back()] = there_;
    return {};
  }
  if (program == "ln" || program == "chmod") {
    (program == "ln" ? links_ : locked_).insert(command.words.back());
    return {};
  }
  return answer_of_bra(command);
}

std::string accepted(const Page& page) {
  std::string text;
  std::size_t at = 0;
  for (const Section& section : page.sections) {
    Performance performance(page);
    for (const ConsoleCommand& command : section.commands) {
      if (!is_run(command.typed)) continue;
      text += page.text.substr(at, command.begin - at);
      text += performance.answer_to(command);
      at = command.end;
    }
  }
  return text + page.text.substr(at);
}

// The longest common lines, by the table of lengths: pages are short.
std::string difference(std::string_view expected, std::string_view actual) {
  const auto old = lines_of(expected);
  const auto fresh = lines_of(actual);
  std::vector<std::vector<std::size_t>> common(
      old.size() + 1, std::vector<std::size_t>(fresh.size() + 1));
  for (std::size_t i = old.size(); i-- > 0;) {
    for (std::size_t j = fresh.size(); j-- > 0;) {
      common[i][j] = old[i] == fresh[j]
                         ? common[i + 1][j + 1] + 1
                         : std::max(common[i + 1][j], common[i][j + 1]);
    }
  }
  std::string out;
  const auto write = [&](char mark, std::string_view line) {
    out += mark;
    out += ' ';
    out += line;
    out += '\n';
  };
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < old.size() || j < fresh.size()) {
    if (i < old.size() && j < fresh.size() && old[i] == fresh[j]) {
      write(' ', old[i++]);
      ++j;
    } else if (j == fresh.size() ||
               (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
      write('-', old[i++]);
    } else {
      write('+', fresh[j++]);
    }
  }
  return out;
}

}  // namespace bra::test
