#include "command/fields.h"

#include <algorithm>
#include <span>

#include "command/misuse.h"
#include "language/lexicon.h"
#include "text/similar.h"
#include "text/utf8.h"

namespace bra::command {
namespace {

constexpr Column council_field{.key = "council", .heading = "Council"};

}  // namespace

Fields::Fields(const Session& session, const query::Noun& noun,
               const query::Vocabulary& vocabulary)
    : session_(session), vocabulary_(vocabulary) {
  for (const Column& column : noun.columns) {
    if (column.seen != Seen::never) known_.push_back(column);
  }
  known_.push_back(council_field);
}

Span Fields::place(std::string_view option, std::string_view value) const {
  return session_.line().where(std::span(&option, 1), value);
}

std::vector<Span> Fields::parts(std::string_view option,
                                std::string_view value) const {
  const Span whole = place(option, value);
  std::vector<Span> parts;
  for (std::size_t at = 0;;) {
    const std::size_t comma = std::min(value.find(',', at), value.size());
    parts.push_back(whole.part(at, comma));
    if (comma == value.size()) return parts;
    at = comma + 1;
  }
}

std::string_view Fields::key_called(std::string_view word) const {
  for (const Column& column : known_) {
    if (column.key == word) return column.key;
  }
  return {};
}

std::string_view Fields::headed(const std::string& folded) const {
  const auto called_in = [&](const Speech& speech) -> std::string_view {
    for (const Column& column : known_) {
      if (utf8::fold(speech.say(column.heading)) == folded) return column.key;
    }
    return {};
  };
  // What stands on the user's own screen first.
  const auto found = called_in(session_.speech());
  if (!found.empty()) return found;
  for (const Language* language : languages) {
    const auto other = called_in(Speech(*language));
    if (!other.empty()) return other;
  }
  return {};
}

std::string_view Fields::called(Span written) const {
  const std::string folded = utf8::fold(utf8::trim(written.text()));
  if (const auto key = key_called(folded); !key.empty()) return key;
  if (const auto key = headed(folded); !key.empty()) return key;
  const std::string term = query::canonical(folded, vocabulary_);
  for (const std::string& spelling : {term, term + "s"}) {
    if (const auto key = key_called(spelling); !key.empty()) return key;
  }
  const std::vector<std::string> all = names();
  std::vector<std::string_view> near(all.begin(), all.end());
  for (const Column& column : known_) near.push_back(column.key);
  const std::string_view meant = closest_to(written.text(), near);
  if (!meant.empty()) {
    throw Misuse(Message("there is no field {} here", written.text()), written,
                 Message("did you mean {}?", meant));
  }
  std::string list;
  for (const std::string& name : all) {
    if (!list.empty()) list += ", ";
    list += name;
  }
  throw Misuse(Message("there is no field {} here", written.text()), written,
               Message("the fields are: {}", list));
}

// The keys are English. In other languages a field is called what stands above
// it, if that can be written in a list and is no other field's.
std::string Fields::name_of(const Column& column) const {
  const Speech& speech = session_.speech();
  if (speech.language().phrases == nullptr) return std::string(column.key);
  const std::string heading = utf8::fold(speech.say(column.heading));
  const bool can_be_listed = heading.find(',') == heading.npos;
  if (!can_be_listed || headed(heading) != column.key) {
    return std::string(column.key);
  }
  return heading;
}

std::vector<std::string> Fields::names() const {
  std::vector<std::string> names;
  for (const Column& column : known_) {
    // Another column stands in its place for people, under the same heading.
    const bool is_double =
        column.seen == Seen::by_people &&
        headed(utf8::fold(session_.speech().say(column.heading))) != column.key;
    if (!is_double) names.push_back(name_of(column));
  }
  return names;
}

}  // namespace bra::command
