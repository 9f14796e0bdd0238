// Meeting: one file of minutes, read. Facts in the order they stand there.

#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "model/follow_up.h"
#include "model/internal.h"
#include "model/person.h"
#include "model/risk.h"
#include "model/words.h"
#include "text/arena.h"

namespace bra {

enum class Kind { notes, minutes, notice, cancelled };

struct Item {
  /// As written before the words: `§ 12`, `Sak 17/20`; may be empty.
  Words number;
  Words title;
  Words presenter;
  /// One for each paragraph, list item, … that is no other fact, in order;
  /// soft line breaks are spaces.
  std::span<const Words> prose;
  Span span;
  /// A heading below another item's: 2 for `##`, 3 for `###`.
  int level = 2;
};

struct Decision {
  /// `§ 12/2025`, `§ 12/2025:2` or `2025-03-12:1`.
  std::string id;
  Words text;
  /// Index into Meeting::items, or nothing before the first.
  std::optional<std::size_t> item;
  Span span;
};

struct Measure {
  Words title;
  Words area_written;
  std::optional<std::size_t> area;
  Words actor;
  Words effect;
  Words comment;
  std::span<const Extra> extras;
  Span span;
};

struct Figure {
  Words title;
  Words value;
  Words unit;
  Words period;
  Words target;
  Words source;
  std::span<const Extra> extras;
  Span span;
};

/// `<!-- bra: allow RULE: reason -->`, or a line of the key `undantag`.
struct Silence {
  Words rule;
  Words reason;
  /// The line it holds for; from 1. 0 for the whole file.
  std::uint32_t line = 0;
  Span span;
};

/// A sentence that is looked for by what it says: a promise, a decision.
struct Sentence {
  Words text;
  /// The words that say it: `tar med sig`, `rådet beslutade att`.
  Words phrase;
  /// Index into Meeting::items, or nothing before the first.
  std::optional<std::size_t> item;
};

struct Meeting {
  const Source* source = nullptr;
  /// Text that is not in the source as it is, and the lists inside facts.
  Arena words;

  std::optional<Dated> date;
  /// As written, also when it could not be read; nothing where only a part
  /// could.
  Words date_written;
  Kind kind = Kind::notes;
  Span kind_span;
  bool extra = false;
  std::optional<Clock> start;
  std::optional<Clock> end;
  Span time;
  Words place;
  Words number;
  Words reference;

  std::vector<Attendee> attendees;
  /// False if an entry or a list of people could not be read: whoever is not
  /// among the attendees may have been there all the same.
  bool attendees_are_whole = true;
  Span present_span;  ///< the key `present`, or the date line
  /// As the front matter names them; bound to people in the book.
  Words chair_written;
  Words secretary_written;
  std::optional<std::size_t> chair;
  std::optional<std::size_t> secretary;

  /// The headings above the first item: whose minutes these are.
  std::vector<Words> titles;
  std::vector<Item> items;
  std::vector<Decision> decisions;
  std::vector<Entry> entries;
  std::vector<Reading> readings;
  std::vector<Measure> measures;
  std::vector<Figure> figures;

  std::optional<Dated> next_meeting;
  Words next_meeting_written;
  std::vector<Words> approvers;
  Words approved;
  /// Whether those words say that it is approved, and the day that they name.
  bool is_approved = false;
  std::optional<Dated> approved_on;
  std::optional<Dated> picture_adopted;
  std::optional<Dated> plan_adopted;

  /// Whether there is a log at all: a follow-up table (also an empty one), a
  /// YAML list, or a task line.
  bool has_log = false;
  /// Where the log ends: its last row or header.
  Span log_end;
  /// Each risk table's header row, with or without readings.
  std::vector<Span> picture_headers;
  /// `Öppna efter mötet: 4`, to be recomputed.
  std::optional<int> open_claimed;
  Span open_claimed_span;
  /// False if something in the file has a form that cannot be read, so that
  /// what is not here may yet stand there.
  bool is_whole = true;
  /// Of prose and decisions, what promises something; of prose, what tells of a
  /// decision. In the order they stand; filled by read::find_sentences, for
  /// checking.
  std::vector<Sentence> promises;
  std::vector<Sentence> decisions_in_prose;
  std::vector<Silence> silences;
  /// The passages between `:::` marks, which are not public; in order, none in
  /// another.
  std::vector<Span> internal;
  /// What says that it is not public and stands in none of them; filled by
  /// read::find_sentences, for checking.
  std::vector<Unmarked> unmarked;

  /// The passage that is not public and has any of what stands `there`; null if
  /// none has. Of several the last.
  [[nodiscard]] const Span* passage_with(const Span& there) const;
  [[nodiscard]] bool is_internal(const Span& there) const {
    return passage_with(there) != nullptr;
  }
  /// A meeting whose facts count: not a notice, not cancelled, with a date.
  [[nodiscard]] bool is_held() const {
    return date && kind != Kind::notice && kind != Kind::cancelled;
  }
  /// A held meeting that must answer for the follow-ups open before it.
  [[nodiscard]] bool answers_for_log() const { return is_held() && !extra; }
};

}  // namespace bra
