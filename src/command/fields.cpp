#include "command/fields.h"

#include <algorithm>
#include <span>
#include <utility>

#include "command/misuse.h"
#include "language/lexicon.h"
#include "text/similar.h"
#include "text/utf8.h"

namespace bra::command {
namespace {

constexpr Column council_field{.key = "council", .heading = "Council"};

std::vector<Column> fields_of(const query::Noun& noun) {
  std::vector<Column> fields;
  for (const Column& column : noun.columns) {
    if (column.seen != Seen::never) fields.push_back(column);
  }
  fields.push_back(council_field);
  return fields;
}

}  // namespace

std::vector<std::string> field_names(const query::Noun& noun,
                                     const Speech& speech) {
  const bool is_english = speech.language().phrases == nullptr;
  std::vector<std::string> headings;
  std::vector<std::string> names;
  for (const Column& column : fields_of(noun)) {
    std::string heading = utf8::fold(speech.say(column.heading));
    const bool is_double =
        std::find(headings.begin(), headings.end(), heading) != headings.end();
    headings.push_back(heading);
    // Stands for people in the place of the first that is headed so.
    if (is_double && column.seen == Seen::by_people) continue;
    const bool has_comma = heading.find(',') != heading.npos;
    names.push_back(is_english || is_double || has_comma
                        ? std::string(column.key)
                        : std::move(heading));
  }
  return names;
}

Fields::Fields(const Session& session, const query::Noun& noun,
               const query::Vocabulary& vocabulary)
    : session_(session),
      noun_(noun),
      vocabulary_(vocabulary),
      known_(fields_of(noun)) {}

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
  const std::vector<std::string> all = field_names(noun_, session_.speech());
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

}  // namespace bra::command
