#include "command/output.h"

#include <optional>

#include "command/misuse.h"
#include "text/date.h"
#include "text/utf8.h"

namespace bra::command {
namespace {

using render::Format;

bool can_write(const Format& format, Writes writes) {
  if (writes == Writes::findings) return format.write_findings != nullptr;
  if (writes == Writes::overview) return format.write_overview != nullptr;
  return format.write != nullptr &&
         (format.for_pages || writes == Writes::list);
}

std::string names_of_formats(Writes writes) {
  std::string names;
  for (const Format* format : render::formats) {
    if (!can_write(*format, writes)) continue;
    if (!names.empty()) names += ", ";
    names += format->name;
  }
  return names;
}

bool has_ending(const Format& format, std::string_view ending) {
  std::string_view endings = format.endings;
  const std::string folded = utf8::fold(ending);
  while (!endings.empty()) {
    const std::size_t comma = endings.find(',');
    if (endings.substr(0, comma) == folded) return true;
    if (comma == endings.npos) return false;
    endings.remove_prefix(comma + 1);
  }
  return false;
}

const Format* format_called(std::string_view name) {
  for (const Format* format : render::formats) {
    if (format->name == name) return format;
  }
  return nullptr;
}

/// Null if no format has this ending.
const Format* format_of_file(std::string_view file, Writes writes) {
  const std::size_t dot = file.rfind('.');
  if (dot == file.npos) return nullptr;
  for (const Format* format : render::formats) {
    if (can_write(*format, writes) &&
        has_ending(*format, file.substr(dot + 1))) {
      return format;
    }
  }
  return nullptr;
}

/// Files that only other programs write; a page is one step from each.
void refuse_document(const CommandLine& line, const std::string& file) {
  const std::size_t dot = file.rfind('.');
  if (dot == file.npos) return;
  const std::string ending = utf8::fold(std::string_view(file).substr(dot + 1));
  constexpr std::string_view documents[] = {"pdf", "docx", "doc",
                                            "odt", "rtf",  "xlsx"};
  for (const std::string_view one : documents) {
    if (ending != one) continue;
    throw Misuse(
        Message("bra writes no {} files", ending), line.where(file),
        ending == "xlsx"
            ? Message("write it with -o FILE.csv --excel, which Excel "
                      "opens")
            : Message("write it with -o FILE.html, open that in a "
                      "browser, and print it or save it as PDF there"));
  }
}

bool is_set(const world::World& world, const char* variable) {
  const std::optional<std::string> value = world.environment.get(variable);
  return value && !value->empty();
}

/// What the service that runs us reads. Forgejo and Gitea pretend to be GitHub
/// but show no remarks.
std::string_view format_here(const world::World& world) {
  if (is_set(world, "FORGEJO_ACTIONS") || is_set(world, "GITEA_ACTIONS")) {
    return "full";
  }
  if (is_set(world, "GITHUB_ACTIONS")) return "github";
  if (is_set(world, "GITLAB_CI")) return "gitlab";
  return "full";
}

const Format* format_by_default(const world::World& world, Writes writes,
                                bool automatic) {
  if (writes == Writes::overview) return format_called("html");
  if (writes != Writes::findings) return format_called("table");
  return format_called(automatic ? format_here(world) : "full");
}

}  // namespace

Output output_of(const CommandLine& line, const Arguments& arguments,
                 Writes writes, const world::World& world) {
  Output output{.format = format_by_default(world, writes, false), .file = {}};
  std::string_view named_by;
  const std::optional<std::string> file = arguments.value("output");
  const std::optional<std::string> name = arguments.value("format");
  if (file && *file != "-") {
    refuse_document(line, *file);
    output.file = *file;
    output.format = format_of_file(*file, writes);
    named_by = *file;
  }
  if (name) {
    output.format = *name == "auto" ? format_by_default(world, writes, true)
                                    : format_called(*name);
    named_by = *name;
  }
  if (output.format == nullptr) {
    throw Misuse(Message("no format has the ending of {}", named_by),
                 line.where(named_by),
                 Message("choose one with -O: {}", names_of_formats(writes)));
  }
  if (!can_write(*output.format, writes)) {
    throw Misuse(
        Message("this answer cannot be written as {}", output.format->name),
        line.where(named_by),
        Message("choose one of: {}", names_of_formats(writes)));
  }
  return output;
}

bool colour_for(const Arguments& arguments, const world::World& world,
                world::Stream stream) {
  const std::string when = arguments.value("color").value_or("auto");
  if (when != "auto") return when == "always";
  if (is_set(world, "NO_COLOR")) return false;
  if (is_set(world, "CLICOLOR_FORCE") || is_set(world, "FORCE_COLOR")) {
    return true;
  }
  return world.console.is_terminal(stream) &&
         world.environment.get("TERM") != "dumb";
}

std::size_t width_for(const world::World& world, world::Stream stream) {
  const std::optional<std::size_t> columns = world.console.width(stream);
  if (!columns) return 0;
  // As POSIX has it, the variable overrides the terminal.
  const auto variable = world.environment.get("COLUMNS");
  const auto wanted = variable ? whole_number(*variable) : std::nullopt;
  return wanted && *wanted > 0 ? static_cast<std::size_t>(*wanted) : *columns;
}

}  // namespace bra::command
