#include "command/file_names.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "syntax/hidden_character.h"
#include "text/utf8.h"

namespace bra::command {

extern const Fault file_name_odd{
    .name = "file-name-odd",
    .severity = Severity::warning,
    .summary = "a name that other machines cannot show, keep or tell apart",
    .why =
        "A folder of minutes is copied between machines. Windows refuses some "
        "names and macOS takes two for one, and then a file is missing in the "
        "copy without a word. What is not seen in a name can make it look like "
        "another.",
    .wrong = "minutes/2025-03-12.md beside minutes/2025-03-12.MD",
    .right = "minutes/2025-03-12.md",
};

namespace {

/// What any machine keeps and nobody mistakes.
bool is_plain(std::string_view name) {
  constexpr std::string_view letters =
      "abcdefghijklmnopqrstuvwxyz0123456789._-";
  return !name.starts_with('-') &&
         name.find_first_not_of(letters) == name.npos && !name.ends_with('.');
}

/// Names of devices, with any ending: Microsoft, "Naming Files, Paths, and
/// Namespaces".
bool is_device(std::string_view name) {
  const std::string stem = utf8::fold(name.substr(0, name.find('.')));
  for (const std::string_view device : {"con", "prn", "aux", "nul"}) {
    if (stem == device) return true;
  }
  return stem.size() == 4 && stem[3] >= '1' && stem[3] <= '9' &&
         (stem.starts_with("com") || stem.starts_with("lpt"));
}

std::optional<Message> hidden_in(std::string_view name) {
  for (std::size_t at = 0; at < name.size();) {
    const char32_t c = utf8::decode(name, at);
    if (!utf8::is_hidden(c)) continue;
    return Message("the name holds {}, which is not seen",
                   syntax::code_point(c));
  }
  return std::nullopt;
}

/// Why a name is odd by itself.
std::optional<Message> oddity_of(std::string_view name) {
  if (is_plain(name) && !is_device(name)) return std::nullopt;
  if (utf8::first_invalid(name)) return Message("the name is not UTF-8");
  if (auto hidden = hidden_in(name)) return hidden;
  if (name.starts_with('-')) {
    return Message("the name begins as an option of a program does");
  }
  const std::size_t refused = name.find_first_of("<>:\"|?*\\");
  if (refused != name.npos) {
    return Message("Windows has no {} in a name", name.substr(refused, 1));
  }
  if (is_device(name)) return Message("Windows has no file of that name");
  return std::nullopt;
}

class Names {
 public:
  Names(const FolderFiles& folder,
        std::vector<std::unique_ptr<Source>>& sources, Report& report)
      : folder_(folder), sources_(sources), report_(report) {}

  void report_each() {
    for (const world::Entry& entry : folder_.entries) {
      if (auto odd = oddity_of(entry.name)) add(entry.name, std::move(*odd));
    }
  }

  /// Only names with capitals, or letters that can be written in two ways, can
  /// be another's twin.
  void report_twins() {
    const auto& all = folder_.entries;
    const bool all_plain = std::all_of(
        all.begin(), all.end(),
        [](const world::Entry& entry) { return is_plain(entry.name); });
    if (all_plain) return;
    std::map<std::string, std::string_view> known;
    for (const world::Entry& entry : all) {
      const auto [twin, is_new] =
          known.emplace(utf8::fold(entry.name), entry.name);
      if (is_new) continue;
      add(entry.name, Message("Windows and macOS take the name for {}",
                              std::string(twin->second)));
    }
  }

 private:
  void add(std::string_view name, Message says) {
    auto source = std::make_unique<Source>();
    source->name = folder_.path;
    if (!source->name.empty()) source->name += '/';
    source->name += name;
    report_.add(file_name_odd, {source.get(), 0, 0}, std::move(says))
        .advise("give the file another name");
    sources_.push_back(std::move(source));
  }

  const FolderFiles& folder_;
  std::vector<std::unique_ptr<Source>>& sources_;
  Report& report_;
};

}  // namespace

void report_names(const FolderFiles& folder,
                  std::vector<std::unique_ptr<Source>>& sources,
                  Report& report) {
  Names names(folder, sources, report);
  names.report_each();
  names.report_twins();
}

}  // namespace bra::command
