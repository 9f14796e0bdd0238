#include "command/inquiry.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "command/answer_file.h"
#include "command/asking.h"
#include "command/hearing.h"
#include "command/load.h"
#include "command/misuse.h"
#include "command/order.h"
#include "command/output.h"
#include "command/paging.h"
#include "command/progress.h"
#include "command/share_out.h"
#include "command/speaking.h"
#include "command/survey.h"
#include "query/ask.h"
#include "query/hint.h"
#include "query/merge.h"

namespace bra::command {
namespace {

using world::Stream;

/// What came of one council, told, so that its files can be dropped.
struct Heard {
  /// Nothing if bra.yaml has an error: then the council is not asked.
  std::optional<query::CouncilPart> part;
  Hearing hearing;
  /// Words without a key that may have been meant otherwise: as a time, …
  std::optional<Message> as_time;
  /// … or, if nothing is found, as something else that the book knows.
  std::optional<Message> meant;
};

/// The options of a command that take no value, by their names.
std::vector<std::string_view> flags_of(const Command& command) {
  std::vector<std::string_view> flags;
  for (const Option& option : command.options) {
    if (!option.takes_value()) flags.push_back(key_of(option));
  }
  return flags;
}

class Inquiry {
 public:
  explicit Inquiry(Session& session)
      : session_(session),
        arguments_(session.parsed().arguments),
        noun_(*session.parsed().command->noun),
        asker_{session.line(), session.parsed(), vocabulary_of_languages(), {}},
        places_(session.places()),
        style_(session.style_for(Stream::err)) {}

  Exit run() {
    // Whatever can be refused is refused before a file is opened.
    Report refused;
    const Day today = today_of(asker_, session_.world(), refused);
    question_ = question_of(asker_, noun_, today, refused);
    if (!refused.empty()) return refuse(session_, refused);
    const Order order =
        order_of(session_, arguments_, noun_, asker_.vocabulary);
    const Output output =
        output_of(session_.line(), arguments_,
                  session_.parsed().command->writes, session_.world());
    refuse_to_write_over_minutes(session_, output.file);
    ask_councils();
    Exit exit = Exit::done;
    if (!parts_.empty()) {
      query::Asked asked = query::merge(noun_, std::move(parts_));
      for (const query::Unknown& unknown : asked.unknowns) {
        query::tell(unknown, refused);
      }
      if (!refused.empty()) return refuse(session_, refused);
      const bool found = !asked.answer.items.rows.empty();
      exit = show(std::move(asked.answer), order, output);
      if (!arguments_.has("quiet")) tell_hint(found);
    }
    std::vector<Hearing> hearings;
    for (Heard& heard : heard_) hearings.push_back(std::move(heard.hearing));
    return std::max(exit, tell(hearings, session_));
  }

 private:
  /// One line: what was asked and found is told already.
  void tell_hint(bool found) {
    for (const Heard& heard : heard_) {
      // Whoever searches looks for words, times too.
      const bool as_time = heard.as_time && !(noun_.needs_words && found);
      if (as_time) return session_.tell(*heard.as_time);
    }
    for (const Heard& heard : heard_) {
      if (!found && heard.meant) return session_.tell(*heard.meant);
    }
  }

  void ask_councils() {
    world::World& world = session_.world();
    const world::Parallel parallel = telling_progress(world, style_);
    const unsigned jobs = session_.threads();
    const auto root = world.files.open(session_.root().path);
    const std::vector<CouncilFolder> councils =
        survey(*root, world.parallel, jobs);
    heard_.resize(councils.size());
    share_out(
        councils.size(), parallel, jobs,
        [&](std::size_t i, const world::Parallel& within, unsigned threads) {
          heard_[i] =
              heard_from(load(*root, councils[i], within,
                              {.threads = threads, .today = question_.today}));
        });
    for (Heard& heard : heard_) {
      if (heard.part) parts_.push_back(std::move(*heard.part));
    }
  }

  [[nodiscard]] Heard heard_from(const Loaded& loaded) const {
    Heard heard;
    if (loaded.settings_hold) {
      const Book& book = loaded.book;
      heard.part = query::part_of(book.council,
                                  query::answer_of(noun_, book, question_));
      heard.as_time = query::time_as_text(question_, book);
      if (heard.part->asked.answer.items.rows.empty()) {
        heard.meant = query::not_counted(noun_, book, question_);
        if (!heard.meant) {
          heard.meant = query::meant_instead(
              noun_, flags_of(*session_.parsed().command), book, question_);
        }
      }
    }
    heard.hearing = Hearing(loaded, places_, style_);
    return heard;
  }

  Exit show(Answer answer, const Order& order, const Output& output) {
    const bool any = !answer.items.rows.empty();
    arrange(answer, order);
    if (!output.format->shows_pages) answer.pages.clear();
    if (arguments_.has("explain")) {
      for (const Message& line : answer.understood) session_.tell(line);
    }
    write(answer, output);
    if (arguments_.has("fail-if-any") && any) return Exit::found;
    if (arguments_.has("fail-if-none") && !any) return Exit::found;
    return Exit::done;
  }

  void write(const Answer& answer, const Output& output) {
    const std::string text =
        output.format->write(answer, style_of_answer(session_, output.file));
    if (output.file.empty()) return command::show(session_, text);
    write_answer(session_, output.file, text);
  }

  Session& session_;
  const Arguments& arguments_;
  const query::Noun& noun_;
  Asker asker_;
  render::Places places_;
  render::Style style_;
  query::Question question_;
  std::vector<query::CouncilPart> parts_;
  std::vector<Heard> heard_;
};

}  // namespace

Exit inquire(Session& session) { return Inquiry(session).run(); }

}  // namespace bra::command
