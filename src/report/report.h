// Diagnostics: what is worth telling whoever keeps the minutes, as data. A
// report collects them; nothing here prints, or knows in which language it
// will be told.

#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "report/fault.h"
#include "report/message.h"
#include "text/edit.h"
#include "text/span.h"

namespace bra {

/// A place, and what it has to do with the matter.
struct Label {
  Span where;
  Message says;
};

struct Diagnostic {
  FaultReference fault = no_fault;
  /// Which of the fault's findings it is, where somebody must know: as whoever
  /// declares the fault numbers them.
  std::uint8_t kind = 0;
  /// The fault's own, unless the council's settings say otherwise.
  Severity severity = Severity::error;
  /// Enough by itself if only one line is shown.
  Message headline;
  /// The narrowest range that is wrong.
  Span where;
  /// Said at the caret; may be empty.
  Message here;
  /// Other places that explain it.
  std::vector<Label> beside;
  /// What to do; never instead of what is wrong.
  std::optional<Message> advice;
  /// A safe mend, if there is one.
  std::vector<Edit> fix;
  /// The follow-up that it is about: its number, else its title; empty if it
  /// is about none. A rule may know; else filled in when a book is checked.
  std::string about;

  Diagnostic& pointing(Message says) {
    here = std::move(says);
    return *this;
  }
  Diagnostic& related(Span place, Message says) {
    beside.push_back({place, std::move(says)});
    return *this;
  }
  Diagnostic& advise(Message what) {
    advice = std::move(what);
    return *this;
  }
  Diagnostic& mend(Span place, std::string text) {
    fix.push_back({place, std::move(text)});
    return *this;
  }
};

/// Into the order in which people read: by file, by place, by fault. Quick
/// where they are in it.
void into_reading_order(std::vector<Diagnostic>& found);

/// What has been found so far.
class Report {
 public:
  /// Of one fault in one file. Nobody mends more than this one by one, and a
  /// file can hold as many as it has bytes.
  static constexpr std::size_t most_told = 1'000;

  /// The returned diagnostic may be added to until the next call. After
  /// `most_told` of a fault in a file one more says so, and the rest are left
  /// out.
  Diagnostic& add(const Fault& fault, Span where, Message headline);
  void append(Report&& other);
  /// Into reading order; equal findings become one.
  void sort();

  [[nodiscard]] const std::vector<Diagnostic>& all() const { return all_; }
  [[nodiscard]] std::vector<Diagnostic>& all() { return all_; }
  [[nodiscard]] bool empty() const { return all_.empty(); }

 private:
  std::vector<Diagnostic> all_;
  /// How many have been added of a fault in a file.
  std::map<std::pair<const Fault*, const Source*>, std::size_t> added_;
  /// One that is left out, so that whoever adds it needs not know.
  Diagnostic left_out_;
};

}  // namespace bra
