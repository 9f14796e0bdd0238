#include "command/minutes_in_document.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "command/shell_line.h"
#include "intake/days.h"
#include "text/path.h"
#include "text/utf8.h"

namespace bra::command {

extern const Fault minutes_in_document{
    .name = "minutes-in-document",
    .severity = Severity::info,
    .summary = "minutes that were left in a Word file or a PDF",
    .why =
        "Minutes are read from files that end in .md, .yaml or .yml. What was "
        "decided in a document is in no answer. One whose name has a day that "
        "there are minutes of, and any other attachment, is left alone.",
    .wrong = "minutes/Protokoll 2025-03-12.docx",
    .right = "minutes/2025-03-12.md",
};

namespace {

constexpr std::size_t most_named = 3;

bool ends_in(std::string_view name, std::string_view ending) {
  return utf8::fold(name).ends_with(ending);
}

bool is_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         static_cast<unsigned char>(c) >= 0x80U;
}

/// `Mötesprotokoll_2025-03-12`, `BRÅ-protokoll 250312`.
bool is_called_minutes(std::string_view stem, const Lexicon& lexicon) {
  for (std::size_t at = 0; at < stem.size();) {
    std::size_t end = at;
    while (end < stem.size() && is_word(stem[end])) ++end;
    const auto kind = lexicon.kind(stem.substr(at, end - at));
    if (kind == Kind::notes || kind == Kind::minutes) return true;
    at = end + 1;
  }
  return false;
}

struct StemDay {
  Day day;
  bool is_first = false;
  bool is_all = false;
};

/// `250312`, as many write the day.
std::optional<StemDay> six_figures(std::string_view stem) {
  constexpr std::string_view figures = "0123456789";
  const std::size_t begin = stem.find_first_of(figures);
  if (begin == stem.npos) return {};
  const std::size_t end =
      std::min(stem.find_first_not_of(figures, begin), stem.size());
  if (end - begin != 6) return {};
  const std::string_view six = stem.substr(begin, 6);
  std::string iso("20");
  for (std::size_t i = 0; i < six.size(); i += 2) {
    if (i > 0) iso += '-';
    iso += six.substr(i, 2);
  }
  const std::optional<Day> day = iso_day(iso);
  if (!day) return {};
  return StemDay{*day, begin == 0, begin == 0 && end == stem.size()};
}

std::optional<StemDay> day_in(std::string_view stem, const Lexicon& lexicon) {
  std::string spaced(stem);
  std::replace(spaced.begin(), spaced.end(), '_', ' ');
  for (const intake::FoundDay& found : intake::find_days(spaced, lexicon)) {
    if (!found.day) continue;
    const bool is_first = found.begin == 0;
    return StemDay{*found.day, is_first, is_first && found.end == stem.size()};
  }
  return six_figures(stem);
}

/// A PDF is an attachment more often than minutes: a day first is not enough.
bool may_be_lost(std::string_view name, const std::set<Day>& days,
                 const Lexicon& lexicon) {
  if (name.starts_with('~')) return false;  // kept by Word while it is open
  const std::string_view stem = name.substr(0, name.rfind('.'));
  const std::optional<StemDay> day = day_in(stem, lexicon);
  if (!day || days.contains(day->day)) return false;
  const bool by_day = ends_in(name, ".pdf") ? day->is_all : day->is_first;
  return by_day || is_called_minutes(stem, lexicon);
}

std::set<Day> days_of(const std::vector<Meeting>& meetings) {
  std::set<Day> days;
  for (const Meeting& meeting : meetings) {
    if (meeting.date) days.insert(meeting.date->day);
  }
  return days;
}

// Those before the last, which is pointed at.
std::string others_in(const std::vector<std::string_view>& names) {
  std::string others;
  for (std::size_t i = 1; i < names.size() && i <= most_named; ++i) {
    if (i > 1) others += ", ";
    others += names[names.size() - 1 - i];
  }
  if (names.size() > most_named + 1) others += ", …";
  return others;
}

Message remedy_for(std::string_view name, std::string_view path) {
  if (ends_in(name, ".pdf")) {
    return "import the document that it was made from, such as the Word file";
  }
  std::string typed(path);
  if (path.find(' ') != path.npos) {
    typed = '"' + quoted_for_bash(path, '"') + '"';
  }
  if (ends_in(name, ".doc")) return "open it in Word, and save it as .docx";
  return {"if it holds minutes, `bra import {}` makes such a file of it",
          typed};
}

void report_in(const FolderFiles& files, const std::set<Day>& days,
               const Lexicon& lexicon,
               std::vector<std::unique_ptr<Source>>& sources, Report& report) {
  std::vector<std::string_view> lost;
  for (const std::string& name : files.documents) {
    if (may_be_lost(name, days, lexicon)) lost.push_back(name);
  }
  if (lost.empty()) return;
  auto source = std::make_unique<Source>();
  source->name = path_in(files.path, std::string(lost.back()));
  Message headline =
      "this is called as minutes are, and is not read: minutes are files that "
      "end in .md or .yaml";
  if (lost.size() > 1) {
    headline = {
        "{} documents here are called as minutes are, and are not read: this "
        "one, {}",
        lost.size(), others_in(lost)};
  }
  report.add(minutes_in_document, {source.get(), 0, 0}, std::move(headline))
      .advise(remedy_for(lost.back(), source->name));
  sources.push_back(std::move(source));
}

}  // namespace

void report_documents(const CouncilFolder& council, std::string_view minutes,
                      const std::vector<Meeting>& meetings,
                      const Lexicon& lexicon,
                      std::vector<std::unique_ptr<Source>>& sources,
                      Report& report) {
  // Nearly nobody has any documents here.
  std::optional<std::set<Day>> days;
  for (const FolderFiles& folder : council.folders) {
    if (folder.documents.empty() || !is_in(folder.path, minutes)) continue;
    if (!days) days = days_of(meetings);
    report_in(folder, *days, lexicon, sources, report);
  }
}

}  // namespace bra::command
