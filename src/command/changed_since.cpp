#include "command/changed_since.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "check/approved.h"
#include "command/revision.h"
#include "text/diff.h"

namespace bra::command {
namespace {

/// So many changed places are shown; whoever has more wants `git diff`.
constexpr std::size_t most_shown = 10;

/// What does not count in the digest does not count here.
std::string plain(std::string_view text) {
  std::string out(text.substr(byte_order_mark(text)));
  std::erase(out, '\r');
  return out;
}

/// The lines of a text, without their ends.
std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    if (line.ends_with('\r')) line.remove_suffix(1);
    lines.push_back(line);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

/// Those that are not blank, as one.
std::string joined(const std::vector<std::string_view>& lines,
                   std::size_t begin, std::size_t end) {
  std::string out;
  for (std::size_t i = begin; i < end; ++i) {
    if (lines[i].empty()) continue;
    if (!out.empty()) out += " ⏎ ";
    out += lines[i];
  }
  return out;
}

std::optional<std::string> approved_text(const Source& source,
                                         const Approval& approval,
                                         const Session& session) {
  return version_where(session, source.name, [&](std::string_view version) {
    return digest_of_minutes(approval.file, version) == approval.digest;
  });
}

/// A place of the minutes as they are, and how they were there.
std::vector<Label> places_of(const std::vector<ChangedLines>& changes,
                             const std::string& before, const Source& now) {
  const auto old_lines = lines_of(before);
  const auto lines = lines_of(now.text);
  std::vector<Label> places;
  for (const ChangedLines& change : changes) {
    const bool is_taken = change.after_begin == change.after_end;
    const bool is_new = change.before_begin == change.before_end;
    // What is gone stood before this line, or after the last one.
    std::size_t at =
        std::min(change.after_begin, lines.empty() ? 0 : lines.size() - 1);
    while (at + 1 < change.after_end && lines[at].empty()) ++at;
    const Span where =
        lines.empty() ? Span{&now, 0, 0} : span_of(now, lines[at]);
    const std::string was =
        joined(old_lines, change.before_begin, change.before_end);
    places.push_back({where, is_new ? Message("this was not there")
                             : is_taken
                                 ? Message("here stood \"{}\"", was)
                                 : Message("it was approved as \"{}\"", was)});
  }
  return places;
}

}  // namespace

void point_at_changes(Diagnostic& found, const Book& book,
                      const Session& session) {
  const Source* source = found.where.source;
  if (!found.fault->of_approval || source == nullptr) return;
  const std::string_view file = check::name_in_ledger(*source, book.council);
  const Approval* approval = latest_approval(book.ledger, file);
  // Without one it is about minutes that are missing.
  if (approval != nullptr) point_at_changes(found, *source, *approval, session);
}

void point_at_changes(Diagnostic& found, const Source& minutes,
                      const Approval& approval, const Session& session) {
  const auto before = approved_text(minutes, approval, session);
  if (!before) {
    found.pointing(
        "which lines is not known: git has no copy of what was approved");
    return;
  }
  const std::string old = plain(*before);
  const std::vector<Label> places =
      places_of(changed_lines(old, plain(minutes.text)), old, minutes);
  for (std::size_t i = 0; i < places.size() && i < most_shown; ++i) {
    if (i == 0) {
      found.where = places[i].where;
      found.pointing(places[i].says);
    } else {
      found.related(places[i].where, places[i].says);
    }
  }
  if (places.size() > most_shown) {
    found.related(places[most_shown].where,
                  Message("and so on; places that differ: {}", places.size()));
  }
}

}  // namespace bra::command
