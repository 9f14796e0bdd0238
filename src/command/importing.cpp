#include "command/importing.h"

#include <algorithm>
#include <memory>
#include <set>

#include "command/import_report.h"
#include "command/misuse.h"
#include "command/nearest_folder.h"
#include "command/opened.h"
#include "command/progress.h"
#include "command/read_back.h"
#include "command/writing.h"
#include "intake/draft.h"
#include "read/read.h"
#include "text/path.h"
#include "write/numbering.h"
#include "write/tidy.h"

namespace bra::command {
namespace {

std::string stem_of(const std::string& input) {
  if (input == "-") return "import";
  std::string name(last_name(input));
  const std::size_t dot = name.rfind('.');
  if (dot != name.npos && dot > 0) name.resize(dot);
  return name;
}

class Import {
 public:
  explicit Import(Session& session)
      : session_(session),
        arguments_(session.parsed().arguments),
        writing_(session) {}

  Exit run() {
    read_all();
    name_all();
    write_all();
    number_follow_ups();
    const Exit exit = carry_out_all();
    if (exit == Exit::done && !arguments_.has("dry-run")) report();
    return exit;
  }

 private:
  struct One {
    std::string input;
    intake::Draft draft;
    std::unique_ptr<Source> minutes;  ///< name and text, once written
  };

  void read_all() {
    const std::string encoding = arguments_.value("encoding").value_or("");
    if (!is_encoding(encoding)) {
      throw Misuse(Message("there is no encoding {}", encoding),
                   session_.line().where(encoding),
                   Message("write latin1 or windows-1252"));
    }
    const render::Style style = session_.style_for(world::Stream::err);
    // Programs and files are the world's, and one misuse ends the run: in turn.
    const world::Parallel in_turn = telling_progress(session_.world(), style);
    std::optional<Misuse> refused;
    all_.resize(arguments_.words().size());
    in_turn(all_.size(), 1, [&](std::size_t i) {
      if (refused) return;
      all_[i].input = arguments_.words()[i];
      try {
        all_[i].draft = intake::begun(opened(session_, all_[i].input, encoding),
                                      writing_.lexicon());
      } catch (const Misuse& misuse) {
        refused = misuse;
      }
    });
    if (refused) throw Misuse(*refused);
    std::vector<intake::Participant> everybody;
    for (const One& one : all_) {
      for (auto& who : one.draft.head.everybody()) {
        everybody.push_back(std::move(who));
      }
    }
    for (const Person& person : writing_.book().people) {
      if (!person.organisation) {
        everybody.push_back({.name = person.name, .role = person.role});
      }
    }
    const intake::Roster roster(everybody, writing_.lexicon());
    const AreaNames areas(writing_.book().council.areas);
    for (One& one : all_) {
      intake::complete(one.draft, roster, areas, writing_.lexicon());
    }
  }

  /// By the day; a second document of a day is `2024-05-17b`. Without a day as
  /// the document is called.
  void name_all() {
    std::set<std::string> taken;
    for (One& one : all_) {
      const auto& date = one.draft.head.date;
      const std::string stem = date ? date->iso() : stem_of(one.input);
      std::string name = stem + ".md";
      for (char letter = 'b'; !taken.insert(name).second; ++letter) {
        if (letter > 'z') {
          throw Misuse(Message("too many documents are of {}", stem), {});
        }
        name = date ? stem + letter + ".md"
                    : stem + "-" + std::to_string(letter - 'a' + 1) + ".md";
      }
      one.minutes = std::make_unique<Source>();
      one.minutes->name = name;
    }
  }

  /// Minutes are written in the council's language; by default Swedish, since
  /// the documents are.
  [[nodiscard]] const Language& language() const {
    const Language* known = language_of(writing_.book().council.language.empty()
                                            ? "sv"
                                            : writing_.book().council.language);
    return known != nullptr ? *known : writing_.language();
  }

  void write_all() {
    for (One& one : all_) {
      one.minutes->text =
          intake::minutes_of(one.draft, language(), session_.speech());
    }
  }

  /// Of several documents each follow-up is numbered by the day that it was
  /// first told of; the same title is the same one, a similar title is asked
  /// about.
  void number_follow_ups() {
    if (all_.size() < 2) return;
    Report unheard;
    std::vector<Meeting> meetings;
    for (const One& one : all_) {
      auto meeting = writing_.read_alone(*one.minutes, unheard);
      if (meeting && meeting->is_held())
        meetings.push_back(std::move(*meeting));
    }
    const Book book =
        read::bind(writing_.book().council, {}, std::move(meetings), {},
                   writing_.lexicon(), unheard);
    const write::Numbering numbering =
        write::numbered(book, {}, writing_.lexicon(), language());
    for (const write::Alike& pair : numbering.alike) {
      alike_.emplace_back(pair.unnumbered->latest().title,
                          pair.other->latest().title);
    }
    std::vector<std::string> texts;
    for (One& one : all_) {
      const auto edits = numbering.edits.find(one.minutes.get());
      texts.push_back(
          edits == numbering.edits.end()
              ? one.minutes->text
              : tidy(one, edited(one.minutes->text, edits->second)));
    }
    for (std::size_t i = 0; i < all_.size(); ++i) {
      all_[i].minutes->text = std::move(texts[i]);
    }
  }

  /// Bars in line again, once numbers stand in the tables.
  [[nodiscard]] std::string tidy(const One& one, std::string text) const {
    const Source source{one.minutes->name, std::move(text)};
    Report unheard;
    const auto meeting = writing_.read_alone(source, unheard);
    if (!meeting) return source.text;
    const write::Page page(source);
    return edited(source.text, write::tidied(page, *meeting, writing_.lexicon(),
                                             language()));
  }

  Exit carry_out_all() {
    const auto asked = arguments_.value("output");
    std::string base = writing_.folder();
    std::string below = writing_.book().council.minutes_folder;
    while (below.ends_with('/')) below.pop_back();
    shown_ = asked ? *asked : below;
    if (shown_ == ".") shown_.clear();
    if (!below.empty()) below += '/';
    if (asked) {
      NearestFolder nearest =
          nearest_folder(session_.world().files, session_.path_of(*asked));
      base = std::move(nearest.base);
      below = std::move(nearest.below);
    }
    std::vector<world::Replacement> files;
    for (const One& one : all_) {
      read_back(nullptr, *one.minutes, seen(one.minutes->name),
                writing_.lexicon(), writing_.book().council, {});
      files.push_back(
          {below + one.minutes->name, std::nullopt, one.minutes->text});
    }
    return command::carry_out(session_, base, files,
                              [&](const std::string& path) {
                                return seen(std::string(last_name(path)));
                              });
  }

  [[nodiscard]] std::string seen(const std::string& name) const {
    return path_in(shown_, name);
  }

  void report() {
    std::vector<Imported> told;
    for (const One& one : all_) {
      told.push_back({one.input, seen(one.minutes->name), &one.draft});
    }
    const std::string form = arguments_.value("report").value_or("");
    if (form == "json") {
      session_.print(import_report_json(told));
    } else if (!arguments_.has("quiet") || form == "lines") {
      session_.print(import_report(
          told, form == "lines" ? Telling::line_by_line : Telling::briefly,
          session_.style_for(world::Stream::out)));
    }
    for (const auto& [one, other] : alike_) {
      session_.tell(
          Message("\"{}\" and \"{}\" may be the same follow-up: if "
                  "they are, give them one number",
                  one, other));
    }
  }

  Session& session_;
  const Arguments& arguments_;
  Writing writing_;
  std::vector<One> all_;
  std::vector<std::pair<std::string, std::string>> alike_;
  std::string shown_;
};

}  // namespace

Exit import_documents(Session& session) {
  if (session.parsed().arguments.words().empty()) {
    throw Misuse(
        Message("which documents are to be imported?"), {},
        Message("write their names, such as bra import protokoll.docx"));
  }
  return Import(session).run();
}

}  // namespace bra::command
