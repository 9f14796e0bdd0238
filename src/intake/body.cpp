#include "intake/body.h"

#include <algorithm>

#include "intake/days.h"
#include "intake/decisions.h"
#include "intake/log.h"
#include "intake/paragraphs.h"
#include "intake/picture.h"
#include "intake/sentences.h"
#include "intake/table_blocks.h"
#include "intake/words.h"
#include "language/comparing.h"
#include "text/utf8.h"

namespace bra::intake {
namespace {

class BodyReader {
 public:
  BodyReader(Document& document, const Head& head, const Agenda& agenda,
             const Roster& roster, const AreaNames& areas,
             const Lexicon& lexicon)
      : document_(document),
        lines_(document.lines),
        head_(head),
        agenda_(agenda),
        roster_(roster),
        areas_(areas),
        lexicon_(lexicon),
        paragraphs_(document),
        picture_(head.date, areas, lexicon) {}

  Body read() {
    const std::size_t first =
        agenda_.items.empty() ? lines_.size() : agenda_.items.front().line;
    for (const std::size_t at : head_.prose) keep(at);
    section(head_.end_line, first, "");
    for (std::size_t i = 0; i < agenda_.items.size(); ++i) {
      const ItemHeading& item = agenda_.items[i];
      const std::size_t end = i + 1 < agenda_.items.size()
                                  ? agenda_.items[i + 1].line
                                  : lines_.size();
      Line& line = lines_[item.line];
      line.understand("the heading of an item");
      lines_[item.title_line].understand("the heading of an item");
      std::string title = item.title;
      std::replace(title.begin(), title.end(), '\t', ' ');
      add({.kind = BlockKind::heading,
           .text = item.number.empty() ? title : item.number + " " + title});
      title_line_ = item.title_line;
      if (is_next_meeting(title)) {
        body_.next_meeting = day_after(find_days(title, lexicon_), head_.date);
      }
      section(item.line + 1, end, title);
    }
    return std::move(body_);
  }

 private:
  enum class Mode : std::uint8_t { text, decision, proposal };

  void add(Block block) { body_.blocks.push_back(std::move(block)); }

  void mark(Message says, std::string proposal = {}) {
    add(mark_block(std::move(says), std::move(proposal)));
  }

  void keep(std::size_t at) {
    if (lines_[at].fate == Fate::human) mark(lines_[at].says);
    add(block_of(lines_[at]));
  }

  void section(std::size_t begin, std::size_t end, const std::string& title) {
    const std::string folded = comparable(title);
    in_log_ = speaks_of_follow_ups(title);
    in_next_ = starts_with_one(next_meeting_leads, title) > 0;
    in_risks_ = find_one_of(risk_titles, folded) != folded.npos;
    picture_ = Picture(head_.date, areas_, lexicon_);
    if (in_risks_) picture_.see_month(title);
    mode_ = Mode::text;
    std::vector<LogPart> parts;
    if (in_log_) parts = log_parts(document_, begin, end, roster_, lexicon_);
    std::vector<std::vector<std::string>> rows;
    for (std::size_t at = begin; at < end;) {
      const auto part = std::find_if(
          parts.begin(), parts.end(),
          [&](const LogPart& p) { return p.begin == at && !p.row.empty(); });
      if (part != parts.end()) {
        rows.push_back(part->row);
        for (; at < part->end; ++at) lines_[at].understand("a follow-up");
        continue;
      }
      const bool unsure = std::any_of(
          parts.begin(), parts.end(),
          [&](const LogPart& p) { return p.begin == at && p.unsure; });
      if (!lines_[at].is_blank()) flush(rows);
      if (unsure) {
        lines_[at].ask("this may be a follow-up; which part is which?");
      }
      at = step(at, end);
    }
    flush(rows);
    flush_risks();
  }

  void flush(std::vector<std::vector<std::string>>& rows) {
    if (rows.empty()) return;
    add({.kind = BlockKind::follow_ups, .rows = std::move(rows)});
    rows.clear();
  }

  void flush_risks() {
    if (picture_.empty()) return;
    if (const Message question = picture_.question()) mark(question);
    add(picture_.block());
    picture_.begin_again();
  }

  /// Reads what begins at the line and tells where the next begins.
  std::size_t step(std::size_t at, std::size_t end) {
    Line& line = lines_[at];
    if (line.is_blank() || at == title_line_) return at + 1;
    if (line.table != 0) {
      TableRead read =
          read_table(document_, at, end, in_log_, roster_, lexicon_);
      for (Block& block : read.blocks) add(std::move(block));
      return read.end;
    }
    if (line.fate == Fate::understood) return at + 1;
    const bool is_mark = marks_passage(line);
    // What is told in a passage stays in it.
    if (is_mark) flush_risks();
    if (is_mark || agenda_.is_listed(at)) {
      keep(at);
      return at + 1;
    }
    if (const auto label = labelled(line.text, false)) {
      if (const std::size_t next = labelled_line(at, end, *label)) return next;
    }
    if (mode_ == Mode::decision) return decisions(at, end);
    if (decides_in_list(at)) return decided(at, end, line.text);
    return paragraph(at, end);
  }

  // 0 if the label means nothing here.
  std::size_t labelled_line(std::size_t at, std::size_t end,
                            const Labelled& label) {
    Line& line = lines_[at];
    switch (label.label->what) {
      case Announces::decision:
        mode_ = Mode::decision;
        decided_some_ = false;
        if (label.rest.empty()) {
          line.understand("the word of a decision");
          return at + 1;
        }
        return said_at_once(at, end, std::string(label.rest));
      case Announces::proposal:
        mode_ = Mode::proposal;
        keep(at);
        return at + 1;
      case Announces::background:
        mode_ = Mode::text;
        if (!label.rest.empty()) return 0;
        keep(at);
        return at + 1;
      case Announces::signatures:
        return signatures(at, end);
      case Announces::people:
        return people(at, label);
      case Announces::fact:
        if (label.label->key == Key::next_meeting) {
          next_meeting(at, label.rest);
          return at + 1;
        }
        return 0;
      default:
        return 0;
    }
  }

  std::size_t people(std::size_t at, const Labelled& label) {
    if (label.label->key != Key::approvers || label.rest.empty()) return 0;
    const auto who = people_in(label.rest, lexicon_);
    if (!who) return 0;
    for (const Participant& one : *who) body_.approvers.push_back(one.name);
    keep(at);
    lines_[at].understand("approvers");
    return at + 1;
  }

  std::size_t signatures(std::size_t at, std::size_t end) {
    mark("a block of signatures: who signed as what is not read");
    for (; at < end; ++at) {
      if (lines_[at].is_blank() || lines_[at].fate == Fate::understood)
        continue;
      keep(at);
      lines_[at].ask("a block of signatures: who signed as what is not read");
    }
    return at;
  }

  void next_meeting(std::size_t at, std::string_view said) {
    const auto days = find_days(said, lexicon_);
    keep(at);
    if (days.empty()) return;
    const auto day = day_after(days, head_.date);
    if (!day || (body_.next_meeting && *body_.next_meeting != *day)) {
      lines_[at].ask("which day the next meeting is, is not clear");
      mark(lines_[at].says);
      return;
    }
    body_.next_meeting = day;
    lines_[at].understand("the next meeting");
  }

  // --- decisions

  void decide(const std::string& text) {
    ++body_.decisions;
    propose(text, true);
  }

  void propose(const std::string& text, bool decision) {
    if (decision) add({.kind = BlockKind::decision, .text = text});
    const Task task = task_in(text);
    if (!task) return;
    mark("is this a follow-up? If so, take the line out of the mark",
         std::string(task.title) + "\t" +
             (roster_.are_owners(task.owner) ? std::string(task.owner) : ""));
  }

  /// The text after `Beslut:` and the lines that go on with it.
  std::size_t decided(std::size_t at, std::size_t end, std::string text) {
    decided_some_ = true;
    const std::size_t first = at++;
    const bool lists = opens_list(text) && is_listed(document_, at);
    while (at < end && (goes_on(document_, text, at) ||
                        (lists && is_listed(document_, at)))) {
      if (!lines_[at].is_blank()) {
        append_clause(text, lines_[at]);
        lines_[at].understand("a decision");
      }
      ++at;
    }
    std::replace(text.begin(), text.end(), '\t', ' ');
    text = without_list_number(text);
    if (is_of_other_body(text, lexicon_)) {
      add({.kind = BlockKind::paragraph, .text = lines_[first].text});
      for (std::size_t i = first + 1; i < at; ++i) {
        if (!lines_[i].is_blank()) keep(i);
      }
      for (std::size_t i = first; i < at; ++i) lines_[i].fate = Fate::prose;
    } else {
      lines_[first].understand("a decision");
      decide(text);
    }
    // More under the same word follows only without a blank line.
    if (at >= end || lines_[at].is_blank()) mode_ = Mode::text;
    return at;
  }

  /// Whether a decision that stands as a line among others ends in a list.
  [[nodiscard]] bool decides_in_list(std::size_t at) const {
    const std::string& text = lines_[at].text;
    return mode_ == Mode::text && opens_list(text) &&
           is_listed(document_, at + 1) && sentences_of(text).size() == 1 &&
           !decision_in(text, lexicon_).empty();
  }

  /// `Beslut: …` on one line is one decision, or the first of numbered ones.
  std::size_t said_at_once(std::size_t at, std::size_t end, std::string text) {
    const bool numbered = text.starts_with("1");
    at = decided(at, end, std::move(text));
    if (!numbered) mode_ = Mode::text;
    return at;
  }

  std::size_t decisions(std::size_t at, std::size_t end) {
    if (decided_some_ && !is_another_decision(lines_[at], lexicon_)) {
      mode_ = Mode::text;
      return paragraph(at, end);
    }
    return decided(at, end, lines_[at].text);
  }

  // --- paragraphs

  std::size_t paragraph(std::size_t at, std::size_t end) {
    const std::size_t first = at;
    const bool asked = lines_[at].fate == Fate::human;
    std::string text = lines_[at].text;
    const bool bullet = lines_[at].bullet;
    ++at;
    for (; at < end && !bullet; ++at) {
      const Line& line = lines_[at];
      const bool is_clause = opens_clause(text, line, lexicon_);
      if (!is_clause && !paragraphs_.joins(text, line)) break;
      is_clause ? append_clause(text, line) : append_line(text, line.text);
    }
    std::replace(text.begin(), text.end(), '\t', ' ');
    if (asked) mark(lines_[first].says);
    const bool next = mode_ == Mode::text &&
                      (is_next_meeting(text) ||
                       (in_next_ && find_days(text, lexicon_).size() == 1));
    if (next) {
      next_meeting(first, text);
      for (std::size_t i = first + 1; i < at; ++i) keep(i);
      return at;
    }
    if (mode_ == Mode::text && !body_.next_meeting) {
      body_.next_meeting = next_meeting_in(text, head_.date, lexicon_);
    }
    const Said said = take_sentences(text, bullet);
    const Message as = said.decision && said.level
                           ? Message("a decision and levels")
                       : said.decision ? Message("a decision")
                                       : Message("levels of areas");
    for (std::size_t i = first; i < at; ++i) {
      if (said.decision || said.level) lines_[i].understand(as);
      if (said.unsure) lines_[i].ask(said.unsure);
    }
    if (said.unsure) mark(said.unsure);
    return at;
  }

  /// What the sentences of a paragraph say.
  struct Said {
    bool decision = false;
    bool level = false;
    /// What a human must decide of the levels, or nothing.
    Message unsure;
  };

  /// Decisions and levels become facts, the rest stays as prose around them.
  Said take_sentences(const std::string& text, bool bullet) {
    Said said;
    std::string prose;
    const auto end_prose = [&] {
      if (prose.empty()) return;
      add({.kind = bullet ? BlockKind::bullet : BlockKind::paragraph,
           .text = prose});
      prose.clear();
    };
    for (const std::string_view sentence : sentences_of(text)) {
      if (in_risks_ && mode_ != Mode::proposal) {
        const Picture::Taken taken = picture_.take(sentence);
        said.level = said.level || taken.level;
        if (taken.unsure) said.unsure = taken.unsure;
      }
      const std::string_view decided =
          mode_ == Mode::text ? decision_in(sentence, lexicon_) : "";
      if (!decided.empty()) {
        said.decision = true;
        end_prose();
        decide(std::string(decided));
        continue;
      }
      if (!prose.empty()) prose += ' ';
      prose += sentence;
    }
    end_prose();
    return said;
  }

  Document& document_;
  std::vector<Line>& lines_;
  const Head& head_;
  const Agenda& agenda_;
  const Roster& roster_;
  const AreaNames& areas_;
  const Lexicon& lexicon_;
  Paragraphs paragraphs_;
  Body body_;
  Mode mode_ = Mode::text;
  bool decided_some_ = false;  ///< under the word of decision that came last
  bool in_log_ = false;
  bool in_next_ = false;
  bool in_risks_ = false;
  std::size_t title_line_ = static_cast<std::size_t>(-1);
  Picture picture_;
};

}  // namespace

Body read_body(Document& document, const Head& head, const Agenda& agenda,
               const Roster& roster, const AreaNames& areas,
               const Lexicon& lexicon) {
  return BodyReader(document, head, agenda, roster, areas, lexicon).read();
}

}  // namespace bra::intake
