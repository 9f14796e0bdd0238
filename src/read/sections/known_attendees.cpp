#include "read/sections/known_attendees.h"

#include <algorithm>
#include <functional>
#include <string_view>

namespace bra::read {
namespace {

constexpr Words Attendee::*parts[] = {
    &Attendee::name,         &Attendee::party,    &Attendee::role,
    &Attendee::organisation, &Attendee::replaces, &Attendee::part,
    &Attendee::reason};

bool is_within(std::string_view part, std::string_view whole) {
  const std::less_equal<> not_after;
  return not_after(whole.data(), part.data()) &&
         not_after(part.data() + part.size(), whole.data() + whole.size());
}

bool stands_in(const Words& words, Span entry) {
  return !words || (words.span.source == entry.source &&
                    is_within(words.text, entry.text()));
}

}  // namespace

std::optional<Attendee> KnownAttendees::at(Span entry) const {
  const Attendee* before = known_.find(entry.text());
  if (before == nullptr) return {};
  Attendee who = *before;
  who.span = entry;
  const char* const first = before->span.text().data();
  for (const auto part : parts) {
    Words& words = who.*part;
    if (!words.span) continue;
    if (words) {
      words.text = entry.text().substr(
          static_cast<std::size_t>(words.text.data() - first),
          words.text.size());
    }
    words.span.source = entry.source;
    words.span.begin += entry.begin - before->span.begin;
    words.span.end += entry.begin - before->span.begin;
  }
  return who;
}

void KnownAttendees::keep(const Attendee& who) {
  const bool is_here = std::all_of(
      std::begin(parts), std::end(parts),
      [&](const auto part) { return stands_in(who.*part, who.span); });
  if (is_here) known_.add(who.span.text(), who);
}

}  // namespace bra::read
