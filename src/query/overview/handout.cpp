// The handout: what the chair must know before the meeting, on one sheet. A
// follow-up stands under the first heading that fits.

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "query/overview.h"
#include "query/overview/sections.h"
#include "query/risk_shown.h"
#include "query/shown.h"

namespace bra::query {
namespace {

/// How many rows a sheet of A4 has room for, beside its headings, and how many
/// of them a list may take, besides those that the lists before it left.
constexpr std::size_t most_rows = 28;
constexpr std::size_t share = 7;

constexpr std::string_view overdue_id = "overdue";

/// The day that the latest minutes name, if it is yet to come.
std::optional<Day> next_meeting(const Book& book, Day today) {
  const Meeting* latest = nullptr;
  for (const Meeting& meeting : book.meetings) {
    if (meeting.is_held()) latest = &meeting;
  }
  if (latest == nullptr || !latest->next_meeting) return {};
  const Day day = latest->next_meeting->day;
  if (day < today) return {};
  return day;
}

class Handout {
 public:
  Handout(const Book& book, const Question& question)
      : ground_(book, question),
        next_(next_meeting(book, question.today)),
        taken_(ground_.open.size(), false) {
    page_.title = name_of(book.council);
    page_.is_sheet = true;
    if (next_) page_.about.push_back({"Before the meeting on {}", *next_});
    page_.about.push_back({"As it stood on {}", question.today});
  }

  Overview page() {
    add_numbers();
    add_reds();
    add(overdue_id, "Overdue follow-ups",
        [&](std::size_t row) { return ground_.is_overdue(row); });
    add("next-meeting", "The next meeting takes up",
        [&](std::size_t row) { return is_for_next_meeting(row); });
    add("unowned", "Without an owner",
        [&](std::size_t row) { return ground_.is_unowned(row); });
    add("others", "Also open", [](std::size_t) { return true; });
    return std::move(page_);
  }

 private:
  void add_numbers() {
    const Items& open = ground_.open;
    const auto places = [&](const auto& is) {
      std::vector<Place> found;
      for (std::size_t i = 0; i < open.size(); ++i) {
        if (is(i)) found.push_back(open.place(i));
      }
      return found;
    };
    const auto overdue =
        places([&](std::size_t row) { return ground_.is_overdue(row); });
    const auto unowned =
        places([&](std::size_t row) { return ground_.is_unowned(row); });
    const std::size_t unanswered = ground_.unanswered();
    const auto linked = [](const std::vector<Place>& list) {
      return list.size() == 1 ? Linked{1, list.front()}
                              : Linked{list.size(), {}};
    };
    page_.sections.push_back(
        {.id = section::summary,
         .heading = "In short",
         .parts = {
             Totals{{"Open follow-ups", {open.size(), {}}},
                    {"of them overdue", counted(overdue, overdue_id),
                     tone(overdue.size())},
                    {"of them without an owner", linked(unowned),
                     tone(unowned.size())},
                    {"Areas red without an answer",
                     counted(unanswered, section::red), tone(unanswered)}}}});
  }

  static Tone tone(std::size_t count) {
    return count > 0 ? Tone::warning : Tone::none;
  }

  void add_reds() {
    const Book& book = ground_.book;
    Grid grid{.caption = "Red without an answer",
              .columns = {{"Area"}, {"Level"}, {"Months in a row", true}},
              .rows = {}};
    for (const RedArea& red : ground_.reds) {
      if (!red.answers.empty()) continue;
      const Assessed& one = red.latest;
      grid.rows.push_back(
          {{{book.areas[one.area].name, place_at(one.reading->span)}},
           marked({shown_level(book, *one.level), {}}, is_internal(book, one)),
           {{Value(one.streak), {}}}});
    }
    if (grid.rows.empty()) return;
    rows_ += grid.rows.size();
    page_.sections.push_back({.id = section::red,
                              .heading = "Red without an answer",
                              .parts = {std::move(grid)}});
  }

  /// It was to come back, or has to be done by then.
  [[nodiscard]] bool is_for_next_meeting(std::size_t row) const {
    const Named* state = ground_.open.at(row, "state").named();
    if (state != nullptr && state->id == id_of(State::returns)) return true;
    const auto* due = std::get_if<Day>(&ground_.open.at(row, "due").is);
    return due != nullptr && next_ && *due <= *next_;
  }

  template <class Is>
  void add(std::string_view id, std::string_view heading, Is is) {
    const Items& open = ground_.open;
    Grid grid{.caption = {heading},
              .columns = {{"Follow-up"},
                          {"No."},
                          {"State"},
                          {"Owner"},
                          {"Due"},
                          {"Days", true}},
              .rows = {}};
    std::size_t left_out = 0;
    room_ = std::min(room_ + share, most_rows - std::min(rows_, most_rows));
    for (std::size_t i = 0; i < open.size(); ++i) {
      if (taken_[i] || !is(i)) continue;
      taken_[i] = true;
      if (room_ == 0) {
        ++left_out;
        continue;
      }
      --room_;
      ++rows_;
      grid.rows.push_back({open.marked(i, open.linked(i, "title")),
                           {{open.at(i, "id"), {}}},
                           {{open.at(i, "state"), {}}},
                           {{ground_.owner(i), {}}},
                           {{open.at(i, "due"), {}}},
                           {open.linked(i, "age_days")}});
    }
    if (grid.rows.empty() && left_out == 0) return;
    Section section{.id = id, .heading = {heading}, .parts = {}};
    if (!grid.rows.empty()) section.parts.emplace_back(std::move(grid));
    if (left_out > 0) {
      section.parts.emplace_back(Message("and {} more", left_out));
    }
    page_.sections.push_back(std::move(section));
  }

  Ground ground_;
  std::optional<Day> next_;
  /// Which open follow-ups stand on the sheet already.
  std::vector<bool> taken_;
  std::size_t rows_ = 0;
  std::size_t room_ = 0;
  Overview page_;
};

}  // namespace

Overview handout(const Book& book, const Question& question) {
  return Handout(book, question).page();
}

}  // namespace bra::query
