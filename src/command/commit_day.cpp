#include "command/commit_day.h"

#include <charconv>
#include <cstdint>
#include <string_view>

#include "command/git.h"

namespace bra::command {
namespace {

constexpr std::int64_t day_of_seconds = std::int64_t{24} * 60 * 60;
constexpr std::size_t most_bytes = std::size_t{1} << 20;

std::optional<std::int64_t> number_in(std::string_view text) {
  std::int64_t number = 0;
  const char* end = text.data() + text.size();
  const auto [stopped, error] = std::from_chars(text.data(), end, number);
  if (error != std::errc() || stopped != end) return {};
  return number;
}

/// `+0200` in seconds.
std::optional<std::int64_t> offset_in(std::string_view zone) {
  if (zone.size() != 5 || (zone[0] != '+' && zone[0] != '-')) return {};
  const auto hours = number_in(zone.substr(1, 2));
  const auto minutes = number_in(zone.substr(3, 2));
  if (!hours || !minutes) return {};
  const std::int64_t seconds = (*hours * 60 + *minutes) * 60;
  return zone[0] == '-' ? -seconds : seconds;
}

}  // namespace

std::optional<Day> day_of_committer(std::string_view commit) {
  const std::string_view head = commit.substr(0, commit.find("\n\n"));
  const std::size_t start = head.find("\ncommitter ");
  if (start == head.npos) return {};
  std::string_view line = head.substr(start + 1);
  line = line.substr(0, line.find('\n'));
  const std::size_t zone = line.rfind(' ');
  const std::size_t time = line.rfind(' ', zone - 1);
  const auto seconds = number_in(line.substr(time + 1, zone - time - 1));
  const auto offset = offset_in(line.substr(zone + 1));
  constexpr std::int64_t latest = std::int64_t{9999} * 366 * day_of_seconds;
  if (!seconds || !offset || *seconds < 0 || *seconds > latest) return {};
  return Day{static_cast<std::int32_t>((*seconds + *offset) / day_of_seconds)};
}

std::optional<Day> commit_day(const Session& session,
                              const std::string& revision) {
  if (revision.starts_with('-')) return {};  // it would be taken for an option
  const world::Ran ran =
      Git(session).ask({"cat-file", "commit", revision}, {}, most_bytes);
  if (!ran.is_well()) return {};
  return day_of_committer(ran.out);
}

}  // namespace bra::command
