#include "write/task_line.h"

#include <algorithm>

#include <fmt/format.h>

#include "language/task_fields.h"
#include "language/word_for.h"
#include "write/remarks.h"

namespace bra::write {

using syntax::Block;
using syntax::BlockKind;

namespace {

/// Marks that would end a part inside it.
std::string part_text(std::string_view value) {
  std::string out(value);
  for (char& c : out) {
    if (c == ';') c = ',';
    if (c == '\n') c = ' ';
  }
  return out;
}

std::string part_of(const Language& language, Key key, std::string_view value) {
  return fmt::format("{}: {}", word_for(language, bra::Part::follow_up, key),
                     part_text(value));
}

bool says_done(std::string_view state, const Lexicon& lexicon) {
  return lexicon.state(state) == State::done;
}

}  // namespace

std::optional<TaskLine> TaskLine::of(const Page& page, const Entry& entry,
                                     const Lexicon& lexicon) {
  for (const Block& block : page.markdown.blocks) {
    if (block.kind != BlockKind::list_item || block.span != entry.span ||
        block.task == syntax::Task::none || block.line_count == 0) {
      continue;
    }
    TaskLine line;
    line.entry_ = &entry;
    const auto lines = page.markdown.lines_of(block);
    line.text_ = {&page.source, lines.front().begin, lines.back().end};
    const std::size_t bracket = page.text().rfind(']', line.text_.begin);
    if (bracket == 0 || bracket == std::string_view::npos) return {};
    const auto close = static_cast<std::uint32_t>(bracket);
    line.box_ = {&page.source, close - 1, close};
    line.find_parts(lexicon);
    return line;
  }
  return {};
}

void TaskLine::find_parts(const Lexicon& lexicon) {
  // As it is read: what stands behind the bracket may be a remark.
  const std::string raw = without_remarks(text_.text());
  const auto bracket = task_bracket(raw, lexicon);
  if (!bracket) return;
  for (const TaskField& field : bracket->fields) {
    if (!field.key) continue;
    const auto at = static_cast<std::size_t>(field.value.data() - raw.data());
    parts_.push_back({*field.key, text_.part(at, at + field.value.size())});
  }
  more_ = text_.part(bracket->close, bracket->close);
}

const TaskLine::Part* TaskLine::part(Key key) const {
  for (const Part& part : parts_) {
    if (part.key == key) return &part;
  }
  return nullptr;
}

bool TaskLine::would_say_again(const Fields& fields) const {
  const auto is_said = [&](Key key) {
    switch (key) {
      case Key::owners:
        return static_cast<bool>(entry_->owners_written);
      case Key::due:
        return static_cast<bool>(entry_->due_written);
      case Key::area:
        return static_cast<bool>(entry_->area);
      default:
        return false;
    }
  };
  return std::any_of(fields.begin(), fields.end(), [&](const Field& field) {
    return !field.text.empty() && is_said(field.key) &&
           part(field.key) == nullptr;
  });
}

std::vector<Edit> TaskLine::set(const Fields& fields, const Lexicon& lexicon,
                                const Language& language) const {
  std::vector<Edit> edits;
  std::string more;
  const auto say = [&](Key key, std::string_view value) {
    if (const Part* there = part(key)) {
      edits.push_back({there->value,
                       with_remarks_of(there->value.text(), part_text(value))});
      return;
    }
    if (!more.empty() || more_) more += "; ";
    more += part_of(language, key, value);
  };
  const std::string_view state = text_of(fields, Key::state);
  const bool done = !state.empty() && says_done(state, lexicon);
  if (!state.empty()) edits.push_back({box_, done ? "x" : " "});
  const std::string_view status = text_of(fields, Key::status);
  for (const Field& field : fields) {
    if (field.text.empty()) continue;
    if (field.key == Key::title) {
      edits.push_back({entry_->title.span, field.text});
    } else if (field.key == Key::id) {
      const bool numbered = static_cast<bool>(entry_->reference);
      const Span at = numbered ? entry_->reference.span : text_.part(0, 0);
      edits.push_back({at, numbered ? field.text : field.text + " "});
    } else if (field.key == Key::state) {
      // A tick says it, and so does a status that begins with it.
      const bool said = done || !status.empty();
      if (!said || part(Key::state) != nullptr) say(Key::state, field.text);
    } else if (field.key == Key::status) {
      const bool leads = !state.empty() && !done;
      say(Key::status,
          leads ? fmt::format("{}. {}", state, field.text) : field.text);
    } else {
      say(field.key, field.text);
    }
  }
  if (!more.empty()) {
    edits.push_back(more_ ? Edit{more_, more}
                          : Edit{text_.part(text_.size(), text_.size()),
                                 fmt::format(" ({})", more)});
  }
  return edits;
}

std::string task_line_of(const Fields& fields, const Language& language) {
  std::string out = "- [ ]";
  for (const Key key : {Key::id, Key::title}) {
    if (const auto text = text_of(fields, key); !text.empty()) {
      out += ' ';
      out += text;
    }
  }
  std::string parts;
  for (const Key key : task_keys) {
    const std::string_view text = text_of(fields, key);
    if (text.empty()) continue;
    if (!parts.empty()) parts += "; ";
    parts += part_of(language, key, text);
  }
  return parts.empty() ? out : fmt::format("{} ({})", out, parts);
}

}  // namespace bra::write
