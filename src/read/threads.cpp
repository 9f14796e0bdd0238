#include "read/threads.h"

#include <algorithm>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>

#include "language/lexicon.h"

namespace bra::read {

extern const Fault follow_up_id_unknown{
    .name = "follow-up-id-unknown",
    .severity = Severity::error,
    .summary = "a follow-up number that no meeting gave out",
    .why =
        "A number begins with the day of the meeting that opened the "
        "follow-up. When that meeting's minutes do not know it, the number "
        "is mistyped or the row is lost.",
    .wrong = "| 250312-9 | Kameror | pågår |   (no such row on 2025-03-12)",
    .right = "| 250312-3 | Kameror | pågår |",
};

extern const Fault follow_up_title_ambiguous{
    .name = "follow-up-title-ambiguous",
    .severity = Severity::error,
    .summary = "a row without a number that fits two open follow-ups",
    .why =
        "A row without a number belongs to the open follow-up with the same "
        "title. When two have it, only a number can tell which is meant.",
    .wrong = "| Trygghetsvandring | klar |   (two are open)",
    .right = "| 250312-2 | Trygghetsvandring | klar |",
};

namespace {

class Joiner {
 public:
  Joiner(Book& book, Report& report) : book_(book), report_(report) {}

  void join() {
    for (const Meeting& meeting : book_.meetings) {
      if (meeting.is_held()) {
        first_day_ = meeting.date->day;
        break;
      }
    }
    for (std::size_t m = 0; m < book_.meetings.size(); ++m) {
      if (book_.meetings[m].is_held()) join_meeting(m);
    }
    order_threads();
  }

 private:
  void join_meeting(std::size_t m) {
    Meeting& meeting = book_.meetings[m];
    balance_ = Balance{};
    balance_.meeting = m;
    balance_.before = open_;
    // What was open before this meeting is asked of by title; what the meeting
    // itself opens is not yet there to be joined.
    std::vector<std::pair<std::size_t, std::string>> opened_here;
    for (std::size_t e = 0; e < meeting.entries.size(); ++e) {
      const Entry& entry = meeting.entries[e];
      const std::string title = comparable(entry.title.text);
      std::optional<std::size_t> thread = thread_of(entry, title, meeting);
      const bool is_new = !thread;
      if (is_new) {
        thread = begin_thread(entry, meeting);
        opened_here.emplace_back(*thread, title);
      }
      add_entry(*thread, m, e, is_new);
    }
    for (auto& [thread, title] : opened_here) {
      if (open_state_[thread]) by_title_[title].push_back(thread);
    }
    close_links(meeting);
    balance_.after = open_;
    book_.balances.push_back(balance_);
  }

  std::optional<std::size_t> thread_of(const Entry& entry,
                                       const std::string& title,
                                       const Meeting& meeting) {
    if (entry.number) {
      const auto known = by_number_.find(*entry.number);
      if (known != by_number_.end()) return known->second;
      return unnumbered_thread(entry, title);
    }
    if (title.empty()) return {};
    const auto found = by_title_.find(title);
    if (found == by_title_.end()) return {};
    std::vector<std::size_t> open;
    for (const std::size_t thread : found->second) {
      if (was_open_before(thread, meeting)) open.push_back(thread);
    }
    if (open.size() == 1) return open.front();
    if (open.size() > 1) {
      Diagnostic& found_two =
          report_.add(follow_up_title_ambiguous, entry.title.span,
                      Message("\"{}\" is the title of {} open follow-ups",
                              entry.title.text, open.size()));
      for (const std::size_t thread : open) {
        const Standing& first = book_.threads[thread].standings.front();
        found_two.related(book_.entry_of(first).span, "one of them");
      }
      found_two.advise("write the number in front");
    }
    return {};
  }

  // A number that appears for the first time may belong to a follow-up that
  // was opened without one, on the day that the number names.
  std::optional<std::size_t> unnumbered_thread(const Entry& entry,
                                               const std::string& title) {
    const auto found = by_title_.find(title);
    if (found == by_title_.end()) return {};
    for (const std::size_t t : found->second) {
      Thread& thread = book_.threads[t];
      if (thread.number || thread.opened != entry.number->day) continue;
      thread.number = entry.number;
      by_number_.emplace(*entry.number, t);
      return t;
    }
    return {};
  }

  // Open when the meeting began: its last word before this meeting was open.
  [[nodiscard]] bool was_open_before(std::size_t t,
                                     const Meeting& meeting) const {
    const Thread& thread = book_.threads[t];
    const Standing* before = nullptr;
    for (const Standing& standing : thread.standings) {
      if (&book_.meetings[standing.meeting] == &meeting) break;
      before = &standing;
    }
    return before != nullptr && before->open;
  }

  std::size_t begin_thread(const Entry& entry, const Meeting& meeting) {
    Thread thread;
    thread.number = entry.number;
    thread.opened = meeting.date->day;
    if (entry.number) {
      const Day day = entry.number->day;
      thread.carried_in = day < first_day_;
      if (day < thread.opened) thread.opened = day;
      const bool known_day = day == meeting.date->day || thread.carried_in;
      if (!known_day) report_unknown(entry);
      by_number_.emplace(*entry.number, book_.threads.size());
    }
    book_.threads.push_back(std::move(thread));
    open_state_.push_back(false);
    return book_.threads.size() - 1;
  }

  void report_unknown(const Entry& entry) {
    report_
        .add(follow_up_id_unknown, entry.reference.span,
             Message("no meeting gave out the number {}", entry.number->text()))
        .advise("look the number up in the log of the meeting it names");
  }

  void add_entry(std::size_t t, std::size_t m, std::size_t e, bool is_new) {
    Thread& thread = book_.threads[t];
    const Meeting& meeting = book_.meetings[m];
    const Entry& entry = meeting.entries[e];
    Standing now;
    if (!thread.standings.empty()) now = thread.standings.back();
    const bool first = thread.standings.empty();
    now.meeting = m;
    now.entry = e;
    now.day = meeting.date->day;
    take_stated(entry, now);
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
    if (entry.link && !links_known(entry)) now.open = true;
    thread.standings.push_back(now);
    count(t, now.open, is_new);
  }

  // Each fact is the latest stated; a dash clears it.
  static void take_stated(const Entry& entry, Standing& now) {
    const auto clears = [](const Words& words) {
      return words.text == "–" || words.text == "-" || words.text == "—";
    };
    if (entry.title) now.title = entry.title.text;
    if (entry.owners_written) {
      now.owners = entry.owners;
      if (clears(entry.owners_written)) now.owners.clear();
    }
    if (entry.due_written) now.due = entry.due;
    if (entry.area) {
      now.area_written = clears(entry.area) ? Words{} : entry.area;
      now.area = entry.area_index;
    }
    if (entry.origin) {
      now.origin = clears(entry.origin) ? Words{} : entry.origin;
    }
  }

  [[nodiscard]] bool is_open(State state) const {
    switch (state) {
      case State::done:
        return book_.council.two_step_closing;
      case State::closed:
      case State::handed_over:
      case State::dropped:
        return false;
      default:
        return true;
    }
  }

  void count(std::size_t t, bool open, bool is_new) {
    const bool before = open_state_[t];
    if (is_new) {
      ++balance_.opened;
      ++open_;
      open_state_[t] = true;
    } else if (!before && open) {
      ++balance_.reopened;
      ++open_;
      open_state_[t] = true;
    }
    if (open_state_[t] && !open) {
      ++balance_.closed;
      --open_;
      open_state_[t] = false;
      return;
    }
    if (!is_new && !before && open) {
      by_title_[comparable(book_.threads[t].latest().title)].push_back(t);
    }
  }

  // `Sammanslagen med` closes only into a number that exists; a row of the
  // same meeting may give it out further down.
  [[nodiscard]] bool links_known(const Entry& entry) const {
    for (const Number& number : entry.link->numbers) {
      if (!by_number_.contains(number)) return false;
    }
    return true;
  }

  void close_links(const Meeting& meeting) {
    for (const Entry& entry : meeting.entries) {
      if (entry.link) settle_link(entry, meeting);
    }
  }

  void settle_link(const Entry& entry, const Meeting& meeting) {
    const auto own =
        entry.number ? by_number_.find(*entry.number) : by_number_.end();
    if (!links_known(entry)) {
      for (const Number& number : entry.link->numbers) {
        if (by_number_.contains(number)) continue;
        report_
            .add(follow_up_id_unknown, entry.state_words.span,
                 Message("no meeting gave out the number {}", number.text()))
            .advise(
                "a follow-up is merged with, or split into, ones that "
                "have a row of their own");
      }
      return;
    }
    if (own == by_number_.end()) return;
    Standing& latest = book_.threads[own->second].standings.back();
    if (&book_.meetings[latest.meeting] != &meeting || !latest.open) return;
    latest.open = false;
    latest.state = State::closed;
    --open_;
    ++balance_.closed;
    open_state_[own->second] = false;
  }

  void order_threads() {
    std::stable_sort(book_.threads.begin(), book_.threads.end(),
                     [](const Thread& a, const Thread& b) {
                       if (a.opened != b.opened) return a.opened < b.opened;
                       const int left = a.number ? a.number->ordinal : 1 << 30;
                       const int right = b.number ? b.number->ordinal : 1 << 30;
                       return left < right;
                     });
  }

  Book& book_;
  Report& report_;
  Day first_day_;
  std::map<Number, std::size_t> by_number_;
  std::unordered_map<std::string, std::vector<std::size_t>> by_title_;
  std::vector<bool> open_state_;
  int open_ = 0;
  Balance balance_;
};

}  // namespace

void join_threads(Book& book, Report& report) { Joiner(book, report).join(); }

}  // namespace bra::read
