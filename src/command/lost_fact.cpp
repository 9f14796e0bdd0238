#include "command/lost_fact.h"

#include <algorithm>
#include <cstddef>
#include <set>
#include <string>
#include <utility>

#include "command/misuse.h"
#include "text/lines.h"
#include "text/utf8.h"

namespace bra::command {
namespace {

/// Facts that are told by a number, and what they are called.
struct Coded {
  std::string_view label;
  std::string_view called;
};
constexpr Coded coded[] = {
    {"state", "the state"},
    {"assessment", "the level"},
    {"capacity", "the kind of attendance"},
    {"vacant", "the vacant seat"},
    {"serving", "the service as substitute"},
    {"weekday", "the weekday"},
    {"kind", "the kind of meeting"},
    {"extra", "that it is an extra meeting"},
    {"log", "the log without rows"},
    {"pictures", "how many pictures there are"},
    {"open-claimed", "how many are open"},
};

std::string_view line_at(std::string_view text, std::size_t begin) {
  const std::string_view rest = text.substr(begin);
  return rest.substr(0, rest.find('\n'));
}

/// The first line of `text` that `other` has not at that place.
std::string_view first_different_line(std::string_view text,
                                      std::string_view other) {
  const auto differ =
      std::mismatch(text.begin(), text.end(), other.begin(), other.end());
  const auto same = static_cast<std::size_t>(differ.first - text.begin());
  const bool goes_on =
      same > 0 && same == other.size() && text.substr(same).starts_with('\n');
  if (goes_on) return line_at(text, same + 1);
  const std::size_t before = text.substr(0, same).rfind('\n');
  return line_at(text, before == text.npos ? 0 : before + 1);
}

/// The line that holds byte `at`, without the blanks around it.
std::string_view line_of(std::string_view text, std::size_t at) {
  const std::size_t before = at == 0 ? text.npos : text.rfind('\n', at - 1);
  return utf8::trim(line_at(text, before == text.npos ? 0 : before + 1));
}

std::set<std::string_view> words_in(std::string_view text) {
  std::set<std::string_view> words;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    for (std::size_t next = at;
         at < text.size() && utf8::is_word(utf8::decode(text, next));) {
      at = next;
    }
    if (at > begin) {
      words.insert(text.substr(begin, at - begin));
    } else {
      utf8::decode(text, at);
    }
  }
  return words;
}

/// `what` is said of `words`, if there are any.
[[noreturn]] void refuse(const Source& source, std::string_view words,
                         std::string_view what, std::string_view spelling) {
  const Message advice("take it away first, or leave the minutes as they are");
  const std::size_t at =
      words.empty() ? std::string::npos : source.text.find(words);
  if (at == std::string::npos) {
    const Argument told = what.empty() ? Argument(words) : our_word(what);
    throw Misuse(
        Message("{} cannot be said in {}: {}", source.name, spelling, told), {},
        advice);
  }
  const std::size_t line = Lines(source).position(at).line;
  if (what.empty()) {
    throw Misuse(Message("line {} of {} cannot be said in {}: {}", line,
                         source.name, spelling, words),
                 {}, advice);
  }
  throw Misuse(Message("line {} of {} cannot be said in {}: {} of \"{}\"", line,
                       source.name, spelling, our_word(what), words),
               {}, advice);
}

}  // namespace

void refuse_lost_fact(const Source& source, std::span<const Fact> before,
                      std::span<const Fact> after, std::string_view spelling) {
  const std::size_t most = std::min(before.size(), after.size());
  std::size_t at = 0;
  while (at < most && before[at] == after[at]) ++at;
  // Where nothing is lost, there is something besides.
  const std::span<const Fact> facts = at < before.size() ? before : after;
  const Fact& fact = facts[at];
  const auto* const code =
      std::find_if(std::begin(coded), std::end(coded),
                   [&](const Coded& one) { return one.label == fact.label; });
  if (code == std::end(coded)) {
    const bool is_changed = at < most && before[at].label == after[at].label;
    const std::string_view other =
        is_changed ? std::string_view(after[at].value) : std::string_view();
    refuse(source, first_different_line(fact.value, other), {}, spelling);
  }
  // What it is a part of.
  std::string_view whole;
  for (std::size_t i = at; fact.is_part && i > 0 && whole.empty(); --i) {
    if (!facts[i - 1].is_part) whole = facts[i - 1].value;
  }
  refuse(source, whole, code->called, spelling);
}

void refuse_new_error(const Source& source, const Report& before,
                      const Report& after, std::string_view spelling) {
  const auto is_old = [&](const Diagnostic& found) {
    return std::any_of(before.all().begin(), before.all().end(),
                       [&](const Diagnostic& other) {
                         return other.fault == found.fault &&
                                other.where.text() == found.where.text();
                       });
  };
  for (const Diagnostic& found : after.all()) {
    if (found.severity != Severity::error || is_old(found)) continue;
    const std::string_view words = found.where.text();
    refuse(source, words.substr(0, words.find('\n')), {}, spelling);
  }
  refuse(source, {}, "a fault that it has twice", spelling);
}

void refuse_unread(const Source& source, const Report& before,
                   const Report& after, std::string_view text,
                   std::string_view spelling) {
  const std::set<std::string_view> there = words_in(text);
  const auto has_all = [&](const std::set<std::string_view>& words) {
    return std::includes(there.begin(), there.end(), words.begin(),
                         words.end());
  };
  std::multiset<std::pair<const Fault*, std::string_view>> still;
  for (const Diagnostic& found : after.all()) {
    still.emplace(found.fault, found.where.text());
  }
  for (const Diagnostic& found : before.all()) {
    const auto same = still.find({found.fault, found.where.text()});
    if (same != still.end()) {
      still.erase(same);
      continue;
    }
    // What is no error has been understood, or kept as text.
    if (found.severity != Severity::error &&
        (!found.fix.empty() || has_all(words_in(found.where.text())))) {
      continue;
    }
    const std::size_t line = Lines(source).position(found.where.begin).line;
    throw Misuse(
        Message("line {} of {} could not be read, and would be lost in {}: {}",
                line, source.name, spelling,
                line_of(source.text, found.where.begin)),
        {}, Message("mend first what `bra check` tells of that line"));
  }
}

}  // namespace bra::command
