#include "write/public/absences.h"

#include <algorithm>
#include <optional>

#include "text/utf8.h"

namespace bra::write {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t'; }

// The key of the list that an entry stands in: that of the nearest line above
// that begins with one.
std::optional<Key> list_of(Span entry, const Lexicon& lexicon) {
  const std::string_view text = entry.source->text;
  std::size_t end = entry.begin;
  while (true) {
    const std::size_t feed = end == 0 ? text.npos : text.rfind('\n', end - 1);
    const std::size_t begin = feed == text.npos ? 0 : feed + 1;
    const std::string_view line = text.substr(begin, end - begin);
    const std::size_t colon = line.find(':');
    if (colon != line.npos && !is_blank(line.front()) && line[0] != '-') {
      return lexicon.key(Part::meeting, line.substr(0, colon));
    }
    if (feed == text.npos) return {};
    end = feed;
  }
}

bool is_list_of_away(std::optional<Key> key) {
  return key == Key::absent || key == Key::excused;
}

}  // namespace

Span with_its_marks(Span words) {
  const std::string_view text = words.source->text;
  std::size_t begin = words.begin;
  std::size_t end = words.end;
  const auto skip_blanks = [&] {
    while (begin > 0 && is_blank(text[begin - 1])) --begin;
  };
  skip_blanks();
  const std::string_view before = text.substr(0, begin);
  const auto made = [&] {
    return Span{words.source, static_cast<std::uint32_t>(begin),
                static_cast<std::uint32_t>(end)};
  };
  if (before.empty() || before.back() == ':' || before.back() == '\n') {
    return words;  // the value of a key
  }
  if (before.back() == '(' || before.back() == '[') {
    while (end < text.size() && is_blank(text[end])) ++end;
    const char after = end < text.size() ? text[end] : '\n';
    if (after == ')' || after == ']') {
      ++end;
      --begin;
      skip_blanks();
    } else if (after == ',' || after == ';') {
      ++end;
      while (end < text.size() && is_blank(text[end])) ++end;
    }
    return made();
  }
  for (const std::string_view mark : {",", ";", "/", "–", "—", "-"}) {
    if (!before.ends_with(mark)) continue;
    begin -= mark.size();
    skip_blanks();
    break;
  }
  return made();
}

std::string without_marks(std::string_view words) {
  constexpr std::string_view marks = " \t,;/()[]-";
  constexpr std::string_view dash = "–";
  while (true) {
    const std::size_t begin =
        std::min(words.find_first_not_of(marks), words.size());
    words.remove_prefix(begin);
    if (!words.starts_with(dash)) break;
    words.remove_prefix(dash.size());
  }
  return std::string(words.substr(0, words.find_last_not_of(marks) + 1));
}

std::vector<ToldAbsence> absences_in_lists(const Meeting& meeting,
                                           const KnownRoles& roles,
                                           const Lexicon& lexicon,
                                           std::string_view away) {
  std::vector<ToldAbsence> told;
  for (const Attendee& one : meeting.attendees) {
    if (!one.reason && !one.is_away()) continue;
    const bool is_listed_away = is_list_of_away(list_of(one.span, lexicon));
    // Without the reason, whoever stands among the present would be there.
    bool must_say = one.reason && one.is_away() && !is_listed_away;
    for (const Words* said : {&one.reason, &one.role, &one.organisation}) {
      if (!said->span) continue;
      if (said != &one.reason && !roles.certain(one, *said).empty()) continue;
      const std::string instead =
          must_say ? ", " + std::string(away) : std::string();
      // Written with marks of its own it stands at no certain place.
      if (said->span.text() != said->text) {
        const std::string name(one.name.text);
        told.push_back({one.span, name + instead});
        break;
      }
      told.push_back({with_its_marks(said->span), instead});
      must_say = false;
    }
  }
  return told;
}

}  // namespace bra::write
