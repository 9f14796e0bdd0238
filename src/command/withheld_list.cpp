#include "command/withheld_list.h"

#include <iterator>
#include <utility>

#include "text/lines.h"
#include "text/number_parts.h"
#include "text/personal_number.h"
#include "text/utf8.h"

namespace bra::command {
namespace {

using write::WithheldKind;

constexpr Column columns[] = {
    {.key = "kind",
     .heading = "Withheld",
     .type = Type::named,
     .nullable = false,
     .meaning = "what sort of thing it is"},
    {.key = "words", .heading = "As written", .meaning = "what stood there"},
    {.key = "instead",
     .heading = "In its place",
     .meaning = "what stands there in the copy"},
    {.key = "times",
     .heading = "Times",
     .type = Type::integer,
     .nullable = false,
     .meaning = "how often"},
    {.key = "file", .heading = "File", .meaning = "where first"},
    {.key = "line",
     .heading = "Line",
     .type = Type::integer,
     .meaning = "the line in the file, from 1"},
};

Named named(std::string_view id, std::string_view name) {
  return {.id = std::string(id), .name = std::string(name), .ours = true};
}

Named shown(WithheldKind kind) {
  switch (kind) {
    case WithheldKind::passage:
      return named("passage", "passage");
    case WithheldKind::comment:
      return named("comment", "comment");
    case WithheldKind::person:
      return named("person", "person");
    case WithheldKind::personal_number:
      return named("personal-number", "personal number");
    case WithheldKind::telephone:
      return named("telephone", "telephone number");
    case WithheldKind::email:
      return named("email", "e-mail address");
    case WithheldKind::absence:
      return named("absence", "reason for absence");
    case WithheldKind::possible_name:
      return named("possible-name", "left, may be a name");
    case WithheldKind::possible_illness:
      return named("possible-illness", "left, may tell of an illness");
    case WithheldKind::possible_home:
      return named("possible-home", "left, may be a home");
  }
  return {};
}

Value text_or_null(const std::string& words) {
  if (words.empty()) return {};
  return words;
}

}  // namespace

void WithheldList::add_file(const std::string& name) {
  told_.push_back({named("file", "file"), name, {}, 1, name, {}});
}

void WithheldList::begin(const Source& source) {
  if (source_ == &source) return;
  source_ = &source;
  lines_.emplace(source);
  kinds_.clear();
}

void WithheldList::add(const Source& source, const write::Withholding& one,
                       std::size_t at) {
  begin(source);
  std::string words = hide_personal_numbers(one.what);
  // In markup or escapes it is found by what they say.
  const bool is_shown =
      one.kind == WithheldKind::personal_number && words == one.what;
  if (is_shown) words = without_last_digits(words);
  const Named kind = shown(one.kind);
  const bool apart = one.kind == WithheldKind::passage ||
                     one.kind == WithheldKind::comment ||
                     one.kind == WithheldKind::possible_illness ||
                     one.kind == WithheldKind::possible_home;
  OfKind& of_kind = kinds_[one.kind];
  const bool too_many = of_kind.count >= most_told;
  if (!apart) {
    std::tuple key{kind.id, words, utf8::fold(one.instead)};
    if (const auto same = at_.find(key); same != at_.end()) {
      ++told_[same->second].times;
      return;
    }
    if (!too_many) at_.emplace(std::move(key), told_.size());
  }
  if (too_many && of_kind.rest) {
    ++told_[*of_kind.rest].times;
    return;
  }
  if (too_many) {
    of_kind.rest = told_.size();
    told_.push_back(
        {kind, named("more", "more of the same kind"), {}, 1, source.name, {}});
    return;
  }
  ++of_kind.count;
  const auto line = lines_->position(at).line;
  told_.push_back({kind, text_or_null(words), one.instead, 1, source.name,
                   Value(static_cast<std::int64_t>(line))});
}

Answer WithheldList::answer() const {
  Answer answer;
  answer.items.schema = "bra.withheld/1";
  answer.items.columns.assign(std::begin(columns), std::end(columns));
  for (const Told& told : told_) {
    answer.items.rows.push_back({told.kind, told.words,
                                 text_or_null(told.instead), told.times,
                                 told.file, told.line});
  }
  return answer;
}

}  // namespace bra::command
