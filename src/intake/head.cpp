#include "intake/head.h"

#include <algorithm>

#include "intake/days.h"
#include "intake/head_draft.h"
#include "intake/unplaced_names.h"
#include "language/comparing.h"
#include "text/utf8.h"

namespace bra::intake {
namespace {

class HeadReader {
 public:
  HeadReader(Document& document, const Agenda& agenda, const Lexicon& lexicon)
      : draft_{.lines = document.lines,
               .loose = document.lost_tabs,
               .last = agenda.items.empty() ? document.lines.size()
                                            : agenda.items.front().line,
               .lexicon = lexicon,
               .head = {}},
        lines_(document.lines),
        last_(draft_.last),
        lexicon_(lexicon),
        agenda_(agenda),
        head_(draft_.head) {}

  Head read() {
    std::size_t at = 0;
    while (at < last_ && !head_.agenda_announced) {
      Line& line = lines_[at];
      if (line.is_blank() || line.fate != Fate::prose) {
        ++at;
        continue;
      }
      if (agenda_.is_listed(at)) {
        draft_.keep(at++);
        continue;
      }
      if (!read_line(at)) break;
    }
    finish(at);
    return std::move(head_);
  }

 private:
  // False if the head ends before this line.
  bool read_line(std::size_t& at) {
    Line& line = lines_[at];
    if (line.table != 0) return read_row(at);
    if (read_people_of_broken_label(draft_, at)) {
      labels_seen_ = true;
      return true;
    }
    const auto label = draft_.label_of(line.text);
    if (label) return read_label(at, *label, label->rest);
    const auto days = find_days(line.text, lexicon_);
    if (is_sentence(line.text)) return false;
    const bool titled = read_kind(line);
    if (days.size() == 1 &&
        find_one_of(other_days, line.text) == line.text.npos) {
      bare_days_.emplace_back(days.front(), at);
      if (!titled) draft_.keep(at);
    } else if (!titled) {
      if (head_.title.empty() && !labels_seen_ && days.empty() &&
          line.text.size() <= 80 && !line.bullet) {
        head_.title = line.text;
        std::replace(head_.title.begin(), head_.title.end(), '\t', ' ');
        line.understand("the heading of the minutes");
      } else {
        if (labels_seen_ && !in_top(at)) return false;
        draft_.keep(at);
      }
    }
    ++at;
    return true;
  }

  /// Lines without a label among the labels are kept; after the last of them
  /// the text begins.
  [[nodiscard]] bool in_top(std::size_t at) const {
    for (std::size_t next = at + 1; next < last_ && next < at + 40; ++next) {
      const Line& line = lines_[next];
      if (line.table == 0 && is_sentence(line.text)) return false;
      const std::string_view text = line.table != 0 && !line.cells.empty()
                                        ? line.cells.front()
                                        : line.text;
      const auto label = draft_.label_of(text);
      if (label && belongs_in_head(label->label->what)) return true;
    }
    return false;
  }

  bool read_label(std::size_t& at, const Labelled& label,
                  std::string_view rest) {
    const Announces what = label.label->what;
    if (what == Announces::agenda && rest.empty()) {
      lines_[at].understand("the items follow");
      head_.agenda_announced = agenda_.items.empty();
      ++at;
      return true;
    }
    if (!belongs_in_head(what)) {
      if (what == Announces::signatures) {
        signatures(at);
        return true;
      }
      return false;
    }
    labels_seen_ = true;
    if (what == Announces::people) {
      read_people(draft_, at, label.label->key, rest);
      return true;
    }
    // More than one fact on the line: `Tid:  10.00   Plats:  Stadshuset`.
    const std::string whole(rest);
    std::vector<std::string> parts = HeadDraft::parted(whole);
    std::size_t here = at++;
    if (parts.empty() &&
        (what == Announces::fact || what == Announces::where_when)) {
      if (const auto below = value_below(draft_, at, label)) {
        fact(label, lines_[*below].text, {here, *below});
        at = *below + 1;
      } else {
        lines_[here].understand("a label with nothing after it");
      }
      return true;
    }
    if (what == Announces::body) {
      if (parts.size() != 1 || !head_.title.empty()) {
        draft_.keep(here);
        return true;
      }
      head_.title = parts.front();
      lines_[here].understand("the heading of the minutes");
      return true;
    }
    if (what == Announces::other) {
      draft_.keep(here);
      if (parts.empty() && at < last_ && !lines_[at].is_blank() &&
          !draft_.label_of(lines_[at].text) && !is_sentence(lines_[at].text)) {
        draft_.keep(at++);
      }
      return true;
    }
    fact(label, parts.empty() ? std::string() : parts.front(), {here});
    for (std::size_t i = 1; i < parts.size(); ++i) {
      const auto more = draft_.label_of(parts[i]);
      if (more && more->label->what == Announces::fact) {
        fact(*more, std::string(more->rest), {here});
      } else {
        lines_[here].ask("more than one thing stands on the line");
      }
    }
    return true;
  }

  void fact(const Labelled& label, std::string value,
            const std::vector<std::size_t>& at) {
    value = std::string(utf8::trim(value));
    const Key key = label.label->key;
    if (label.label->what == Announces::where_when || key == Key::date ||
        key == Key::time) {
      return read_when(draft_, value,
                       label.label->what == Announces::where_when, at);
    }
    if (value.empty())
      return draft_.settle(at, "a label with nothing after it");
    switch (key) {
      case Key::place:
        if (!take(head_.place, value)) {
          return draft_.ask(at, "two places are named; which is it?");
        }
        return draft_.settle(at, "place");
      case Key::reference:
        take(head_.reference, value);
        return draft_.settle(at, "reference");
      case Key::chair:
      case Key::secretary:
        return officer(key, value, at);
      case Key::next_meeting:
        for (const std::size_t line : at) draft_.keep(line);
        return;
      default:
        for (const std::size_t line : at) draft_.keep(line);
    }
  }

  static bool take(std::string& field, const std::string& value) {
    if (field.empty()) field = value;
    return comparable(field) == comparable(value);
  }

  void officer(Key key, const std::string& value,
               const std::vector<std::size_t>& at) {
    const auto who = people_in(value, lexicon_);
    if (!who || who->size() != 1) {
      return draft_.ask(at, "whom the line names is not clear");
    }
    std::string& field = key == Key::chair ? head_.chair : head_.secretary;
    const Participant& one = who->front();
    if (!take(field, one.name)) {
      return draft_.ask(at, "two people are named for one office");
    }
    const bool more =
        !one.party.empty() || !one.role.empty() || !one.organisation.empty();
    for (const std::size_t line : at) {
      if (more) draft_.keep(line);
    }
    draft_.settle(at, key == Key::chair ? "chair" : "secretary");
  }

  /// `Minnesanteckningar från Brå`, `Kallelse`: the title says what it is.
  bool read_kind(Line& line) {
    std::size_t first = std::string::npos;
    std::optional<Kind> kind;
    const std::string folded = comparable(line.text);
    for (const KindWord& word : kind_words) {
      const std::string_view list[] = {word.word};
      const std::size_t at = find_one_of(list, folded);
      if (at == folded.npos || at >= first) continue;
      first = at;
      kind = word.kind;
    }
    if (!kind || line.text.size() > 100 || line.bullet) return false;
    // `Protokoll från föregående möte` is an item.
    const std::size_t other = find_one_of(other_days, folded);
    if (other != folded.npos && other != first) return false;
    if (head_.kind && *head_.kind != *kind) {
      // Minutes that hold their agenda are minutes.
      if (*kind == Kind::notice) return false;
      if (head_.kind != Kind::notice) {
        keep_or_title(line);
        line.ask("two kinds of document are named");
        head_.marks.emplace_back("two kinds of document are named");
        return true;
      }
    }
    head_.kind = kind;
    keep_or_title(line);
    line.understand("kind");
    return true;
  }

  /// A title that says more than the kind is the heading of the minutes too.
  void keep_or_title(const Line& line) {
    const bool bare = std::none_of(line.text.begin(), line.text.end(),
                                   [](char c) { return c == ' '; });
    if (bare) return;
    if (head_.title.empty()) {
      head_.title = line.text;
      std::replace(head_.title.begin(), head_.title.end(), '\t', ' ');
    } else {
      draft_.keep(static_cast<std::size_t>(&line - lines_.data()));
    }
  }

  // --- tables

  /// A row of a heading block's table: its first cell is a label.
  bool read_row(std::size_t& at) {
    Line& row = lines_[at];
    if (row.cells.empty()) {
      ++at;
      return true;
    }
    if (read_people_rows(draft_, at, Key::present)) {
      labels_seen_ = true;
      return true;
    }
    const auto label = draft_.label_of(row.cells.front());
    const bool known = label && belongs_in_head(label->label->what) &&
                       label->label->what != Announces::agenda;
    if (!known) return unknown_table(at);
    labels_seen_ = true;
    std::string value(label->rest);
    for (std::size_t i = 1; i < row.cells.size(); ++i) {
      if (row.cells[i].empty()) continue;
      const auto other = labelled(row.cells[i], false);
      if (other && row.cells[i].find(':') != std::string::npos) break;
      if (!value.empty()) value += '\n';
      value += row.cells[i];
    }
    const std::size_t here = at++;
    if (label->label->what == Announces::people) {
      std::vector<std::string> entries;
      for (std::size_t from = 0; from < value.size();) {
        const std::size_t end = std::min(value.find('\n', from), value.size());
        if (end > from) entries.push_back(value.substr(from, end - from));
        from = end + 1;
      }
      read_entries(draft_, label->label->key, entries, {here});
      return true;
    }
    std::replace(value.begin(), value.end(), '\n', ' ');
    if (label->label->what == Announces::other) {
      draft_.keep(here);
    } else {
      fact(*label, value, {here});
    }
    for (std::size_t i = 1; i < row.cells.size(); ++i) {
      const auto other = draft_.label_of(row.cells[i]);
      if (!other || row.cells[i].find(':') == std::string::npos) continue;
      if (other->label->what == Announces::fact) {
        fact(*other, std::string(other->rest), {here});
      }
    }
    return true;
  }

  /// A table that is none of people: kept, or the head ends before it.
  bool unknown_table(std::size_t& at) {
    if (labels_seen_ && !in_top(at)) return false;
    for (const std::size_t table = lines_[at].table;
         at < last_ && lines_[at].table == table; ++at) {
      draft_.keep(at);
    }
    return true;
  }

  // --- the rest

  void signatures(std::size_t& at) {
    std::vector<std::size_t> taken;
    for (; at < last_ && taken.size() < 12; ++at) {
      const auto label = draft_.label_of(lines_[at].text);
      const bool ends = label && (label->label->what == Announces::other ||
                                  label->label->what == Announces::agenda);
      if ((ends && !taken.empty()) || agenda_.is_listed(at)) break;
      const bool blank =
          lines_[at].is_blank() || lines_[at].fate == Fate::understood;
      if (!blank) taken.push_back(at);
    }
    draft_.ask(taken, "a block of signatures: who signed as what is not read");
  }

  void finish(std::size_t at) {
    head_.end_line = at;
    bare_day();
    ask_about_names(draft_, agenda_);
    auto& kept = head_.prose;  // what is asked about may be kept twice
    std::sort(kept.begin(), kept.end());
    kept.erase(std::unique(kept.begin(), kept.end()), kept.end());
  }

  void bare_day() {
    if (head_.date) {
      for (const auto& [day, at] : bare_days_) {
        if (day.day != head_.date) continue;
        if (lines_[at].fate == Fate::prose)
          lines_[at].understand("day and time");
      }
      return;
    }
    std::optional<Day> only;
    for (const auto& [day, at] : bare_days_) {
      if (!day.day || (only && *only != *day.day)) {
        return draft_.ask({at}, "which day the meeting was is not clear");
      }
      only = day.day;
    }
    if (!only) return;
    for (const auto& [day, at] : bare_days_) {
      set_day(head_, *day.day, day.weekday);
      // A line with nothing else has become the day, the time and the place.
      const bool bare = read_bare_when(draft_, lines_[at].text);
      if (lines_[at].fate != Fate::prose) continue;
      lines_[at].understand("day and time");
      if (bare) std::erase(head_.prose, at);
    }
  }

  HeadDraft draft_;
  std::vector<Line>& lines_;
  std::size_t last_;
  const Lexicon& lexicon_;
  const Agenda& agenda_;
  Head& head_;
  bool labels_seen_ = false;
  std::vector<std::pair<FoundDay, std::size_t>> bare_days_;
};

}  // namespace

std::vector<Participant> Head::everybody() const {
  std::vector<Participant> all;
  for (const PeopleList& list : lists) {
    all.insert(all.end(), list.people.begin(), list.people.end());
  }
  return all;
}

Head read_head(Document& document, const Agenda& agenda,
               const Lexicon& lexicon) {
  return HeadReader(document, agenda, lexicon).read();
}

}  // namespace bra::intake
