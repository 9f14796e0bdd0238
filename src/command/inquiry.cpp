#include "command/inquiry.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "command/asking.h"
#include "command/load.h"
#include "command/merge.h"
#include "command/misuse.h"
#include "command/order.h"
#include "command/output.h"
#include "command/speaking.h"
#include "command/survey.h"
#include "query/ask.h"
#include "render/finding_text.h"

namespace bra::command {
namespace {

using world::Stream;

/// What was wrong with a council's files, told, so that they can be dropped.
struct Heard {
  std::string errors;
  std::size_t error_count = 0;
  std::size_t warning_count = 0;
  /// bra.yaml has an error, so the council was not asked.
  bool unasked = false;
};

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
    if (!refused.empty()) return tell_all(refused);
    const Order order =
        order_of(session_.line(), arguments_, noun_, asker_.vocabulary);
    const Output output = output_of(session_.line(), arguments_,
                                    session_.parsed().command->is_page);
    ask_councils();
    if (const Report unknown = unknowns(parts_, question_); !unknown.empty()) {
      return tell_all(unknown);
    }
    const bool answered =
        std::any_of(heard_.begin(), heard_.end(),
                    [](const Heard& heard) { return !heard.unasked; });
    const Exit exit = answered ? show(order, output) : Exit::done;
    tell_of_reading();
    return std::max(exit, exit_of_reading());
  }

 private:
  Exit tell_all(const Report& report) {
    for (const Diagnostic& diagnostic : report.all()) session_.tell(diagnostic);
    return Exit::failed;
  }

  [[nodiscard]] unsigned threads() const {
    const auto jobs = arguments_.value("jobs");
    if (!jobs) return session_.world().processors;
    const auto number = whole_number(*jobs);
    if (number && *number > 0) return static_cast<unsigned>(*number);
    throw Misuse(Message("{} is no number of threads", *jobs),
                 session_.line().where(*jobs));
  }

  void ask_councils() {
    const world::World& world = session_.world();
    const unsigned jobs = threads();
    const auto root = world.files.open(session_.root().path);
    const std::vector<CouncilFolder> councils = survey(*root);
    parts_.resize(councils.size());
    heard_.resize(councils.size());
    // Many councils are shared out among the threads; one is shared by them.
    const bool several = councils.size() > 1;
    const auto ask = [&](std::size_t i) {
      ask_council(i, load(*root, councils[i],
                          several ? world::one_by_one : world.parallel, jobs));
    };
    if (several) {
      world.parallel(councils.size(), jobs, ask);
    } else {
      ask(0);
    }
  }

  void ask_council(std::size_t i, const Loaded& loaded) {
    parts_[i].folder = loaded.book.council.folder;
    heard_[i].unasked = !loaded.settings_hold;
    if (loaded.settings_hold) {
      parts_[i].asked = noun_.answer(loaded.book, question_);
    }
    render::FindingText text(places_, style_);
    for (const Diagnostic& diagnostic : loaded.report.all()) {
      if (diagnostic.severity == Severity::error) {
        if (!heard_[i].errors.empty()) heard_[i].errors += '\n';
        heard_[i].errors += text.full(diagnostic);
        ++heard_[i].error_count;
      } else if (diagnostic.severity == Severity::warning) {
        ++heard_[i].warning_count;
      }
    }
  }

  Exit show(const Order& order, const Output& output) {
    Answer answer = merged(std::move(parts_), noun_);
    const bool any = !answer.items.rows.empty();
    arrange(answer, order);
    if (arguments_.has("explain")) {
      for (const Message& line : answer.understood) session_.tell(line);
    }
    write(answer, output);
    if (arguments_.has("fail-if-any") && any) return Exit::found;
    if (arguments_.has("fail-if-none") && !any) return Exit::found;
    return Exit::done;
  }

  void write(const Answer& answer, const Output& output) {
    render::Style style = session_.style_for(Stream::out);
    if (output.file.empty()) {
      session_.print(output.format->write(answer, style));
      return;
    }
    style.width = 0;
    if (arguments_.value("color") != "always") style.colour = false;
    session_.world().files.write(session_.path_of(output.file),
                                 output.format->write(answer, style));
  }

  void tell_of_reading() {
    std::size_t warnings = 0;
    for (const Heard& heard : heard_) {
      session_.world().console.write(Stream::err, heard.errors);
      warnings += heard.warning_count;
    }
    if (warnings == 0 || arguments_.has("quiet")) return;
    session_.tell(warnings == 1 ? Message("1 warning: bra check")
                                : Message("{} warnings: bra check", warnings));
  }

  [[nodiscard]] Exit exit_of_reading() const {
    bool strictly = false;
    for (const Heard& heard : heard_) {
      if (heard.unasked) return Exit::failed;
      strictly = strictly || heard.error_count > 0;
    }
    return strictly && arguments_.has("strict") ? Exit::found : Exit::done;
  }

  Session& session_;
  const Arguments& arguments_;
  const query::Noun& noun_;
  Asker asker_;
  render::Places places_;
  render::Style style_;
  query::Question question_;
  std::vector<CouncilAnswer> parts_;
  std::vector<Heard> heard_;
};

}  // namespace

Exit inquire(Session& session) { return Inquiry(session).run(); }

}  // namespace bra::command
