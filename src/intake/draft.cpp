#include "intake/draft.h"

#include <algorithm>

#include <fmt/format.h>

#include "intake/log.h"
#include "intake/page_heads.h"
#include "intake/tabbed.h"
#include "intake/words.h"
#include "language/passages.h"
#include "language/word_for.h"
#include "model/todo_mark.h"
#include "text/capital.h"
#include "text/colon_mark.h"
#include "text/utf8.h"
#include "write/entry.h"
#include "write/table_text.h"
#include "write/task_line.h"
#include "write/wording.h"

namespace bra::intake {
namespace {

using write::cell_text;
using write::yaml_text;

std::string one_line(std::string_view text) {
  std::string out(text);
  std::replace(out.begin(), out.end(), '\n', ' ');
  return out;
}

/// A comment cannot hold what ends one.
std::string in_comment(std::string text) {
  for (std::size_t at = text.find("--"); at != text.npos;
       at = text.find("--", at)) {
    text.replace(at, 2, "- -");
  }
  return text;
}

/// `text` so that it is a paragraph and nothing else to a reader of Markdown.
std::string escaped(std::string_view text) {
  std::string out;
  const std::string line = one_line(utf8::trim(text));
  constexpr std::string_view starts = "#>|+*-=~`:<[";
  const bool special =
      !line.empty() && starts.find(line.front()) != starts.npos;
  if (special) out += '\\';
  for (std::size_t at = 0; at < line.size(); ++at) {
    // What looks like a mark of ours is none.
    if (std::string_view(line).substr(at).starts_with("<!--")) {
      out += "<\\!--";
      at += 3;
      continue;
    }
    out += line[at];
  }
  return out;
}

class Writer {
 public:
  Writer(const Draft& draft, const Language& language, const Speech& speech)
      : draft_(draft), language_(language), speech_(speech) {}

  std::string write() {
    front_matter();
    const std::string& title = draft_.head.title;
    if (!title.empty()) paragraph("# " + escaped(title));
    for (const Block& block : draft_.body.blocks) add(block);
    return std::move(out_);
  }

 private:
  [[nodiscard]] std::string_view key(Key which) const {
    return word_for(language_, Part::meeting, which);
  }

  void say(Key which, std::string_view value) {
    if (!value.empty()) {
      out_ += fmt::format("{}: {}\n", key(which), yaml_text(value));
    }
  }

  void front_mark(const Message& message) {
    out_ += fmt::format("# {}: {}\n", todo_mark, speech_.say(message));
  }

  void front_matter() {
    const Head& head = draft_.head;
    out_ = "---\n";
    for (const Message& message : head.marks) front_mark(message);
    if (!head.date) front_mark("the day of the meeting is missing; write it");
    const bool notice = head.kind == Kind::notice;
    const bool held = !head.lists.empty() || draft_.body.decisions > 0;
    if (notice && held) {
      front_mark("it is called a notice, and tells of people or decisions");
    } else if (head.kind) {
      say(Key::kind, word_for(language_, *head.kind));
    }
    if (head.date) {
      std::string day = head.date->iso();
      if (head.weekday_differs) {
        for (const auto& weekday : language_.weekdays) {
          if (weekday.thing != *head.weekday) continue;
          day = fmt::format("{} {}", weekday.word, day);
          break;
        }
      }
      say(Key::date, day);
    }
    if (head.start) {
      say(Key::time, head.start->iso() +
                         (head.end ? "–" + head.end->iso() : std::string()));
    }
    say(Key::place, head.place);
    say(Key::reference, head.reference);
    say(Key::chair, head.chair);
    say(Key::secretary, head.secretary);
    for (const PeopleList& list : head.lists) {
      out_ += fmt::format("{}:\n", key(list.key));
      for (const Participant& who : list.people) {
        out_ += "  - " + entry(who) + '\n';
      }
    }
    approvers();
    if (draft_.body.next_meeting) {
      say(Key::next_meeting, draft_.body.next_meeting->iso());
    }
    out_ += "---\n";
  }

  void approvers() {
    std::vector<std::string> names = draft_.head.approvers;
    for (const std::string& name : draft_.body.approvers) {
      if (std::find(names.begin(), names.end(), name) == names.end()) {
        names.push_back(name);
      }
    }
    if (names.empty()) return;
    out_ += fmt::format("{}:\n", key(Key::approvers));
    for (const std::string& name : names) {
      out_ += "  - " + yaml_text(name) + '\n';
    }
  }

  [[nodiscard]] std::string entry(const Participant& who) const {
    if (who.vacant) return yaml_text(who.written);
    if (who.foreign_party) {
      const auto pair = [&](Key which, const std::string& value) {
        return value.empty()
                   ? std::string()
                   : fmt::format(", {}: {}",
                                 word_for(language_, Part::person, which),
                                 yaml_text(value, true));
      };
      return fmt::format(
          "{{{}: {}{}{}{}{}}}", word_for(language_, Part::person, Key::name),
          yaml_text(who.name, true), pair(Key::party, who.party),
          pair(Key::role, who.role), pair(Key::organisation, who.organisation),
          pair(Key::replaces, who.replaces));
    }
    std::string text = who.name;
    if (!who.party.empty()) text += fmt::format(" ({})", who.party);
    if (!who.organisation.empty())
      text += fmt::format(" ({})", who.organisation);
    if (!who.role.empty()) text += ", " + who.role;
    if (!who.replaces.empty()) {
      text += fmt::format(", {} {}", language_.replaces.front(), who.replaces);
    }
    if (!who.part.empty()) text += ", " + who.part;
    if (!who.reason.empty()) text += ", " + who.reason;
    return yaml_text(text);
  }

  // --- the text

  void paragraph(std::string_view text) {
    bullets_ = false;
    out_ += fmt::format("\n{}\n", text);
  }

  /// One mark is enough for lines that ask the same.
  bool is_marked_already(const Block& block) {
    const bool same = block.kind == BlockKind::mark && block.text.empty() &&
                      since_mark_ == 1 && block.says == last_mark_;
    ++since_mark_;
    if (block.kind == BlockKind::mark) {
      last_mark_ = block.says;
      since_mark_ = 0;
    }
    return same;
  }

  void add(const Block& block) {
    if (is_marked_already(block)) return;
    switch (block.kind) {
      case BlockKind::heading:
        return paragraph("## " + one_line(block.text));
      case BlockKind::paragraph:
        return paragraph(prose(block.text));
      case BlockKind::bullet:
        if (!bullets_) out_ += '\n';
        bullets_ = true;
        out_ += "- " + bullet_text(block.text) + '\n';
        return;
      case BlockKind::decision:
        return paragraph(fmt::format("**{}:** {}",
                                     capitalised(language_.decision.front()),
                                     one_line(block.text)));
      case BlockKind::follow_ups:
        return follow_ups(block);
      case BlockKind::risks:
        return risks(block);
      case BlockKind::table:
        return table(block.lacks_numbers ? with_numbers(block.rows)
                                         : block.rows);
      case BlockKind::mark:
        return mark(block);
    }
  }

  // A box to tick that the document has is meant as one.
  std::string bullet_text(std::string_view text) {
    const bool box = text.starts_with("[ ] ") || text.starts_with("[x] ");
    return box ? one_line(text) : prose(text);
  }

  /// What the document marks as not public stays so; other marks are text.
  std::string prose(std::string_view text) {
    text = utf8::trim(text);
    const auto words = colon_mark(text);
    if (!words) return escaped(text);
    bool is_internal = false;
    if (!words->empty()) {
      is_internal = opens_internal(*words);
      passages_.push_back(is_internal);
    } else if (!passages_.empty()) {
      is_internal = passages_.back();
      passages_.pop_back();
    }
    return is_internal ? one_line(text) : escaped(text);
  }

  void mark(const Block& block) {
    const std::string says = in_comment(speech_.say(block.says));
    if (block.text.empty()) {
      return paragraph(fmt::format("<!-- {}: {} -->", todo_mark, says));
    }
    const std::size_t tab = block.text.find('\t');
    std::string title = capitalised(block.text.substr(0, tab));
    while (title.ends_with('.')) title.pop_back();
    write::Fields fields = {{Key::title, in_comment(title)}};
    if (tab + 1 < block.text.size()) {
      fields.push_back({Key::owners, block.text.substr(tab + 1)});
    }
    paragraph(fmt::format("<!-- {}: {}\n{}\n-->", todo_mark, says,
                          write::task_line_of(fields, language_)));
  }

  void table(const std::vector<std::vector<std::string>>& rows) {
    std::vector<std::vector<std::string>> cells;
    for (const auto& row : rows) {
      auto& written = cells.emplace_back();
      for (const std::string& cell : row) written.push_back(cell_text(cell));
    }
    const std::vector<write::Alignment> plain(cells.front().size());
    paragraph(write::joined(write::table_lines(cells, plain), "\n"));
  }

  [[nodiscard]] std::string column(Part part, Key which) const {
    return capitalised(word_for(language_, part, which));
  }

  /// A column for the numbers of follow-ups, which they get in time.
  [[nodiscard]] std::vector<std::vector<std::string>> with_numbers(
      std::vector<std::vector<std::string>> rows) const {
    for (auto& row : rows) row.insert(row.begin(), "");
    rows.front().front() = column(Part::follow_up, Key::id);
    return rows;
  }

  void follow_ups(const Block& block) {
    std::vector<std::vector<std::string>> rows = {
        {column(Part::follow_up, Key::id), column(Part::follow_up, Key::title),
         column(Part::follow_up, Key::status),
         column(Part::follow_up, Key::owners)}};
    for (const auto& row : block.rows) {
      rows.push_back({"", row[0], row[1], row[2]});
    }
    table(rows);
  }

  void risks(const Block& block) {
    std::vector<std::vector<std::string>> rows = {
        {column(Part::risk, Key::area), column(Part::risk, Key::level)}};
    const std::string month =
        block.month ? month_text(language_, *block.month) : block.month_written;
    if (!month.empty()) rows[0].push_back(column(Part::risk, Key::month));
    for (const auto& row : block.rows) {
      rows.push_back(row);
      if (!month.empty()) rows.back().push_back(month);
    }
    table(rows);
  }

  const Draft& draft_;
  const Language& language_;
  const Speech& speech_;
  std::string out_;
  /// The marks that no line has ended yet, and whether each is of a passage
  /// that is not public.
  std::vector<bool> passages_;
  bool bullets_ = false;
  Message last_mark_;
  std::size_t since_mark_ = 0;
};

}  // namespace

Draft begun(Document document, const Lexicon& lexicon) {
  Draft draft;
  draft.document = std::move(document);
  set_heads_apart(draft.document, lexicon);
  find_tables(draft.document, lexicon);
  draft.agenda = marked_items(draft.document, lexicon);
  draft.head = read_head(draft.document, draft.agenda, lexicon);
  if (draft.agenda.items.empty()) {
    draft.agenda.items =
        plain_items(draft.document, draft.head.end_line, lexicon).items;
  }
  return draft;
}

void complete(Draft& draft, const Roster& roster, const AreaNames& areas,
              const Lexicon& lexicon) {
  draft.body = read_body(draft.document, draft.head, draft.agenda, roster,
                         areas, lexicon);
  for (Block& block : draft.body.blocks) {
    if (block.kind != BlockKind::table) continue;
    block.lacks_numbers = lacks_numbers(block.rows.front(), lexicon);
  }
}

std::string minutes_of(const Draft& draft, const Language& language,
                       const Speech& speech) {
  return Writer(draft, language, speech).write();
}

Counts counts_of(const Document& document) {
  Counts counts;
  for (const Line& line : document.lines) {
    if (utf8::trim(line.written).empty()) continue;
    if (line.fate == Fate::understood) ++counts.understood;
    if (line.fate == Fate::prose) ++counts.prose;
    if (line.fate == Fate::human) ++counts.human;
  }
  return counts;
}

}  // namespace bra::intake
