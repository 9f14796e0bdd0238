#include "read/threads.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "language/lexicon.h"
#include "model/unread_files.h"
#include "read/balancing.h"
#include "read/links.h"
#include "read/nonsense_numbers.h"
#include "read/numbered.h"
#include "read/open_titles.h"
#include "read/shared_numbers.h"
#include "read/standing.h"
#include "read/unplaced_rows.h"
#include "text/file_name.h"

namespace bra::read {
namespace {

class Joiner {
 public:
  Joiner(Book& book, Report& report) : book_(book), report_(report) {}

  void join() {
    // They may have given out numbers that no other minutes know.
    const std::vector<Day> unread = unread_files(book_);
    without_log_.insert(unread.begin(), unread.end());
    for (const Meeting& meeting : book_.meetings) {
      if (meeting.is_held()) {
        first_day_ = meeting.date->day;
        break;
      }
    }
    for (std::size_t m = 0; m < book_.meetings.size(); ++m) {
      if (book_.meetings[m].is_held()) join_meeting(m);
    }
    order_by_number(book_.threads);
  }

 private:
  // What the titles mean changes only when a meeting is over: an entry is asked
  // of what was open before it, and not of what its own log opens.
  void join_meeting(std::size_t m) {
    const Meeting& meeting = book_.meetings[m];
    balancing_.begin(m);
    touched_.clear();
    rows_.reset();
    owner_of_entry_.assign(meeting.entries.size(), {});
    twice_ = numbers_twice_in(meeting);
    by_title_ = !twice_.empty() || asks_for_titles(meeting);
    if (by_title_) know_titles();
    for (std::size_t e = 0; e < meeting.entries.size(); ++e) join_entry(m, e);
    mention_ambiguous(m);
    // log-missing tells of it once, and not every number from that day.
    if (meeting.answers_for_log() && !meeting.has_log &&
        balancing_.balance().before > 0) {
      without_log_.insert(meeting.date->day);
    }
    close_links(meeting);
    sort_apart(touched_);
    for (const std::size_t thread : touched_) know_unnumbered(thread);
    untitled_.insert(untitled_.end(), touched_.begin(), touched_.end());
    book_.balances.push_back(balancing_.balance());
  }

  void join_entry(std::size_t m, std::size_t e) {
    const Meeting& meeting = book_.meetings[m];
    const Entry& entry = meeting.entries[e];
    const bool is_twice =
        entry.number &&
        std::binary_search(twice_.begin(), twice_.end(), *entry.number);
    if (entry.number) {
      const auto one = shared_.find(entry, book_);
      if (one) return add_entry(*one, m, e, false);
    }
    const std::size_t* known =
        entry.number && !is_twice ? by_number_.find(*entry.number) : nullptr;
    if (known != nullptr) {
      return is_given_again(book_.threads[*known], entry, m, book_)
                 ? begin_shared(*known, entry, m, e)
                 : add_entry(*known, m, e, false);
    }
    const bool asks = by_title_ || !unnumbered_.empty();
    const std::string title =
        asks ? comparable(entry.title.text) : std::string();
    std::optional<std::size_t> thread;
    if (entry.number) {
      thread = numbered_thread(*entry.number, title);
      if (thread && is_twice && join_other(*thread, title, m, e)) return;
      if (!thread && by_title_) thread = meant_by_slip(entry, title, m);
    } else if (const OpenTitles::Threads* open = titles_.find(title)) {
      if (open->size() > 1) {
        report_ambiguous(entry, *open, book_, report_);
        ambiguous_[open].push_back(e);
        return;
      }
      thread = *open->begin();
    }
    const bool is_new = !thread;
    if (has_nonsense_number(entry)) {
      report_nonsense_number(entry, thread ? &book_.threads[*thread] : nullptr,
                             meeting, report_);
    }
    if (is_new) thread = begin_thread(entry, title, meeting);
    add_entry(*thread, m, e, is_new);
  }

  // A row whose number another row has too, if it is not `numbered`'s: that of
  // another title, or one of its own. False if it may be `numbered`'s.
  bool join_other(std::size_t numbered, const std::string& title, std::size_t m,
                  std::size_t e) {
    const Meeting& meeting = book_.meetings[m];
    const Entry& entry = meeting.entries[e];
    const bool is_other = shared_.takes_apart(book_.threads[numbered], entry, m,
                                              rows(meeting), book_);
    if (const auto meant = titles_.other_than(numbered, title)) {
      if (is_other &&
          is_figure_away(book_.threads[*meant], entry, m, rows(meeting))) {
        add_entry(*meant, m, e, false);
      } else {
        mention(*meant, m, e);
      }
      return true;
    }
    if (is_other) begin_shared(numbered, entry, m, e);
    return is_other;
  }

  // Each follow-up has one of the rows to be told at, as far as they go.
  void mention_ambiguous(std::size_t m) {
    for (const auto& [open, rows] : ambiguous_) {
      std::size_t row = 0;
      for (const std::size_t thread : *open) {
        mention(thread, m, rows[std::min(row++, rows.size() - 1)]);
      }
    }
    ambiguous_.clear();
  }

  static void sort_apart(std::vector<std::size_t>& threads) {
    if (!std::is_sorted(threads.begin(), threads.end())) {
      std::sort(threads.begin(), threads.end());
    }
    threads.erase(std::unique(threads.begin(), threads.end()), threads.end());
  }

  // Where every row has a number that is known, or is of that day, no title is
  // ever looked up.
  [[nodiscard]] bool asks_for_titles(const Meeting& meeting) const {
    return std::any_of(meeting.entries.begin(), meeting.entries.end(),
                       [&](const Entry& entry) {
                         if (!entry.number) return true;
                         return entry.number->day != meeting.date->day &&
                                by_number_.find(*entry.number) == nullptr;
                       });
  }

  // What is open goes by its latest title.
  void know_titles() {
    sort_apart(untitled_);
    for (const std::size_t thread : untitled_) {
      titles_.name(thread, balancing_.is_open(thread)
                               ? book_.threads[thread].latest().title
                               : std::string_view());
    }
    untitled_.clear();
  }

  // A number that is nobody's and a slip of the hand away is read as meant.
  [[nodiscard]] std::optional<std::size_t> meant_by_slip(
      const Entry& entry, const std::string& title, std::size_t m) {
    if (without_log_.contains(entry.number->day)) return {};
    const auto meant = near_number(entry, titles_.find(title), book_,
                                   book_.meetings[m], rows(book_.meetings[m]));
    if (meant) report_meant(entry, book_.threads[*meant].id(), report_);
    return meant;
  }

  const RowsByNumber& rows(const Meeting& meeting) {
    if (!rows_) rows_ = rows_by_number(meeting);
    return *rows_;
  }

  void begin_shared(std::size_t first, const Entry& entry, std::size_t m,
                    std::size_t e) {
    const std::size_t other = begin_thread(entry, {}, book_.meetings[m]);
    shared_.add(*entry.number, first, other);
    add_entry(other, m, e, true);
  }

  // A number that appears for the first time may belong to a follow-up that
  // was opened without one, on the day that the number names.
  std::optional<std::size_t> numbered_thread(Number number,
                                             const std::string& title) {
    if (const std::size_t* known = by_number_.find(number)) return *known;
    const auto found = unnumbered_.find({number.day, title});
    if (found == unnumbered_.end()) return told_apart(number, title);
    const std::size_t thread = found->second;
    unnumbered_.erase(found);
    book_.threads[thread].number = number;
    by_number_.add(number, thread);
    return thread;
  }

  // Or to one that shared its number, and has got one of its own.
  std::optional<std::size_t> told_apart(Number number,
                                        const std::string& title) {
    const auto one = shared_.apart(number, titles_.find(title), book_);
    if (!one) return {};
    book_.threads[*one].number = number;
    by_number_.add(number, *one);
    return one;
  }

  // A row that may be either of two is a mention of both, and changes neither.
  void mention(std::size_t t, std::size_t m, std::size_t e) {
    Thread& thread = book_.threads[t];
    if (thread.latest().meeting == m) return;  // it has a row of its own
    Standing now = thread.latest();
    now.meeting = m;
    now.entry = e;
    now.day = book_.meetings[m].date->day;
    now.stated = true;
    thread.standings.push_back(now);
  }

  std::size_t begin_thread(const Entry& entry, const std::string& title,
                           const Meeting& meeting) {
    Thread thread;
    thread.standings.reserve(4);  // in how many logs most of them stand
    thread.number = entry.number;
    thread.opened = meeting.date->day;
    const bool is_first =
        entry.number && by_number_.find(*entry.number) == nullptr;
    const auto own = is_first && entry.number->day != meeting.date->day &&
                             meeting.date->day != first_day_
                         ? own_number(entry, meeting, first_day_, rows(meeting))
                         : std::nullopt;
    if (own) {
      report_meant(entry, own->text(), report_);
      thread.number = own;
      by_number_.add(*own, book_.threads.size());
    } else if (entry.number) {
      const Day day = entry.number->day;
      thread.carried_in = day < first_day_;
      if (day < thread.opened) thread.opened = day;
      // A day of the file's name is this meeting's: date-unlike-name.
      thread.number_unknown =
          is_first && day != meeting.date->day && !thread.carried_in &&
          day != named_day(*meeting.source) && !without_log_.contains(day);
      if (thread.number_unknown)
        report_unknown(entry, titles_.find(title), book_, report_);
      by_number_.add(*entry.number, book_.threads.size());
    }
    book_.threads.push_back(std::move(thread));
    return book_.threads.size() - 1;
  }

  // After its first meeting.
  void know_unnumbered(std::size_t t) {
    const Thread& thread = book_.threads[t];
    if (!thread.number && thread.standings.front().day == thread.latest().day) {
      unnumbered_.try_emplace(
          {thread.opened, comparable(thread.latest().title)}, t);
    }
  }

  void add_entry(std::size_t t, std::size_t m, std::size_t e, bool is_new) {
    Thread& thread = book_.threads[t];
    const Meeting& meeting = book_.meetings[m];
    const Entry& entry = meeting.entries[e];
    const bool first = thread.standings.empty();
    Standing now =
        standing_after(first ? nullptr : &thread.standings.back(), entry);
    now.meeting = m;
    now.entry = e;
    now.day = meeting.date->day;
    now.status = entry.status;
    now.stated = entry.stated;
    now.state = entry.state;
    if (!entry.stated) {
      // Neither state nor status: new at first. Later nobody has said where it
      // stands; an open box says that it goes on.
      now.state = first             ? State::fresh
                  : entry.task_line ? State::ongoing
                                    : State::unclear;
    }
    now.open = is_open(now.state);
    if (entry.link && !links_known(entry, thread)) {
      now.state = State::unclear;  // until its number turns up
      now.open = true;
    }
    balancing_.count(t, now.open, is_new);
    thread.standings.push_back(now);
    touched_.push_back(t);
    owner_of_entry_[e] = t;
  }

  [[nodiscard]] bool is_open(State state) const {
    if (state == State::done) return book_.council.two_step_closing;
    return !is_closing(state);
  }

  // `Sammanslagen med` closes only into another number that exists; a row of
  // the same meeting may give it out further down.
  [[nodiscard]] bool links_known(const Entry& entry,
                                 const Thread& thread) const {
    return std::all_of(entry.link->numbers.begin(), entry.link->numbers.end(),
                       [&](const Number& number) {
                         return by_number_.find(number) != nullptr &&
                                thread.number != number;
                       });
  }

  void close_links(const Meeting& meeting) {
    for (std::size_t e = 0; e < meeting.entries.size(); ++e) {
      if (meeting.entries[e].link && owner_of_entry_[e]) {
        settle_link(meeting.entries[e], *owner_of_entry_[e]);
      }
    }
  }

  void settle_link(const Entry& entry, std::size_t t) {
    Thread& thread = book_.threads[t];
    if (!links_known(entry, thread)) {
      return report_links(entry, thread, by_number_, report_);
    }
    Standing& latest = thread.standings.back();
    if (&book_.entry_of(latest) != &entry) return;
    if (const auto back = leads_back(t, book_, by_number_)) {
      report_ring(entry, thread, *back, report_);
      return keep_open(t);
    }
    if (!latest.open) return;
    latest.state = entry.state;
    latest.open = false;
    balancing_.count(t, false, false);
  }

  // What its latest row was taken to close.
  void keep_open(std::size_t t) {
    std::vector<Standing>& standings = book_.threads[t].standings;
    Standing& latest = standings.back();
    if (latest.open) return;
    latest.state = State::unclear;
    latest.open = true;
    balancing_.keep_open(
        t, standings.size() < 2 || standings[standings.size() - 2].open);
  }

  Book& book_;
  Report& report_;
  Day first_day_;
  Numbered by_number_;
  SharedNumbers shared_;
  /// Opened without a number and still without one, by day and title.
  std::map<std::pair<Day, std::string>, std::size_t> unnumbered_;
  /// As of the latest meeting whose rows asked for titles, but for the threads
  /// in untitled_.
  OpenTitles titles_;
  std::vector<std::size_t> untitled_;
  /// Days whose minutes should have a log and have none, or were not read.
  std::set<Day> without_log_;
  /// Of the meeting being joined: the numbers of several rows, whether titles
  /// are asked for, rows that may each be one of several, its threads, and each
  /// entry's.
  std::vector<Number> twice_;
  bool by_title_ = false;
  std::map<const OpenTitles::Threads*, std::vector<std::size_t>> ambiguous_;
  std::vector<std::size_t> touched_;
  std::vector<std::optional<std::size_t>> owner_of_entry_;
  /// Its rows, once some are asked for by their number.
  std::optional<RowsByNumber> rows_;
  Balancing balancing_;
};

}  // namespace

void join_threads(Book& book, Report& report) { Joiner(book, report).join(); }

}  // namespace bra::read
