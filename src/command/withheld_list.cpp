#include "command/withheld_list.h"

#include <iterator>
#include <utility>

#include "text/lines.h"
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

void WithheldList::add(const Source& source, const write::Withholding& one,
                       std::size_t at) {
  std::string words = hide_personal_numbers(one.what);
  const Named kind = shown(one.kind);
  const bool apart =
      one.kind == WithheldKind::passage || one.kind == WithheldKind::comment;
  if (!apart) {
    const auto [same, is_new] = at_.try_emplace(
        {kind.id, words, utf8::fold(one.instead)}, told_.size());
    if (!is_new) {
      ++told_[same->second].times;
      return;
    }
  }
  if (source_ != &source) {
    source_ = &source;
    lines_.emplace(source);
  }
  const auto line = lines_->position(at).line;
  told_.push_back({kind, std::move(words), one.instead, 1, source.name,
                   Value(static_cast<std::int64_t>(line))});
}

Answer WithheldList::answer() const {
  Answer answer;
  answer.items.schema = "bra.withheld/1";
  answer.items.columns.assign(std::begin(columns), std::end(columns));
  for (const Told& told : told_) {
    answer.items.rows.push_back({told.kind, text_or_null(told.words),
                                 text_or_null(told.instead), told.times,
                                 told.file, told.line});
  }
  return answer;
}

}  // namespace bra::command
