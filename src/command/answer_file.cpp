#include "command/answer_file.h"

#include <algorithm>
#include <array>
#include <optional>

#include "command/folder_settings.h"
#include "command/minutes_name.h"
#include "command/misuse.h"
#include "command/root.h"
#include "language/lexicon.h"
#include "model/approval.h"
#include "read/read.h"
#include "read/too_large.h"
#include "read/undated.h"
#include "text/file_name.h"
#include "text/path.h"
#include "text/utf8.h"

namespace bra::command {
namespace {

/// The minutes folder of the council whose folder `root` is, if bra.yaml names
/// one.
std::string minutes_folder_of(const world::Files& files,
                              const std::string& root) {
  const std::string named = minutes_folder_named(*files.open(root));
  return named.empty() ? std::string() : path_in(root, named);
}

/// The first two lines that say something, without their digits.
std::string beginning_of(std::string_view text) {
  std::string beginning;
  int lines = 0;
  for (std::size_t at = 0; at < text.size() && lines < 2;) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = utf8::trim(text.substr(at, end - at));
    at = end + 1;
    if (line.empty()) continue;
    ++lines;
    for (const char c : line) {
      if (c < '0' || c > '9') beginning += c;
    }
    beginning += '\n';
  }
  return beginning;
}

class Target {
 public:
  Target(const Session& session, const std::string& written)
      : session_(session),
        files_(session.world().files),
        written_(written),
        path_(session.path_of(written)),
        name_(last_name(path_)) {}

  void refuse_what_is_of_minutes() const {
    // Some disks take `BRA.YAML` for the same file.
    const std::string folded = utf8::fold(name_);
    for (const std::string_view own :
         {std::string_view("bra.yaml"), std::string_view("people.yaml"),
          ledger_name}) {
      if (folded == own) {
        refuse(
            Message("{} belongs to the minutes, and no answer is written "
                    "to it",
                    written_));
      }
    }
    if (!is_name_of_text(name_)) return;
    const std::optional<Source> there = as_minutes();
    if (there && read::is_candidate(*there, lexicon_)) {
      refuse(Message("{} holds minutes, and no answer is written over them",
                     written_));
    }
    refuse_among_minutes(there.has_value());
  }

  /// Minutes without a day look much like a report, but do not begin as this
  /// one does.
  void refuse_what_looks_like_minutes(std::string_view answer) const {
    if (!is_name_of_text(name_)) return;
    const std::optional<Source> there = as_minutes();
    if (there && read::looks_like_minutes(*there, lexicon_) &&
        beginning_of(there->text) != beginning_of(answer)) {
      refuse(Message("{} looks like minutes, and no answer is written over it",
                     written_));
    }
  }

 private:
  /// The file that is there, as what it would be if it were minutes; nothing if
  /// there is none.
  /// @throws Misuse if it cannot be looked at: it may be minutes
  [[nodiscard]] std::optional<Source> as_minutes() const {
    if (files_.kind(path_) != world::EntryKind::file) return {};
    world::FileRead read =
        files_.open(folder_of(path_))->read(name_, read::largest_file_limit);
    if (read.trouble == world::Trouble::missing) return {};
    if (read.trouble != world::Trouble::none) {
      refuse(Message("{} cannot be looked at and may be minutes: {}", written_,
                     our_word(read.why)));
    }
    return Source{minutes_name_for(name_), std::move(read.bytes)};
  }

  void refuse_among_minutes(bool is_there) const {
    const auto place = files_.locate(folder_of(path_));
    if (!place) return;  // whoever writes will say so
    const auto root =
        find_root(files_, session_.world().environment, place->path);
    const bool in_council =
        root && files_.kind(root->path + "/bra.yaml").has_value();
    if (is_there && in_council) {
      const std::string minutes = minutes_folder_of(files_, root->path);
      if (!minutes.empty() && is_in(place->path, minutes)) {
        refuse(
            Message("{} stands among the minutes, and no answer is written "
                    "over it",
                    written_));
      }
    }
    const bool is_minutes =
        may_be_minutes(name_) && named_day(Source{name_, {}}).has_value();
    if (is_minutes &&
        (in_council || is_in(place->path, session_.root().path))) {
      refuse(Message("an answer in {} would be read as minutes", written_));
    }
  }

  [[noreturn]] void refuse(Message why) const {
    throw Misuse(std::move(why), session_.line().where(written_),
                 Message("name another file; nothing was written"));
  }

  const Session& session_;
  const world::Files& files_;
  Lexicon lexicon_{read::default_council()};
  const std::string& written_;
  std::string path_;
  std::string name_;
};

}  // namespace

void refuse_to_write_over_minutes(const Session& session,
                                  const std::string& written) {
  if (written.empty() || written == "-") return;
  Target(session, written).refuse_what_is_of_minutes();
}

void refuse_to_write_over_text(const Session& session,
                               const std::string& written,
                               std::string_view answer) {
  Target(session, written).refuse_what_looks_like_minutes(answer);
}

void write_answer(Session& session, const std::string& written,
                  std::string_view bytes) {
  const Target target(session, written);
  target.refuse_what_is_of_minutes();
  target.refuse_what_looks_like_minutes(bytes);
  session.world().files.write(session.path_of(written), bytes);
  tell_written(session, written);
}

render::Style style_of_answer(const Session& session,
                              const std::string& written) {
  render::Style style = session.style_for(world::Stream::out);
  if (written.empty()) return style;
  style.width = 0;
  style.colour = session.parsed().arguments.value("color") == "always";
  return style;
}

void give_answer(
    Session& session, const std::string& written,
    const std::function<std::string(const render::Style& style)>& text) {
  const std::string bytes = text(style_of_answer(session, written));
  if (written.empty()) return session.print(bytes);
  write_answer(session, written, bytes);
}

void tell_written(Session& session, const std::string& written) {
  if (session.parsed().arguments.has("quiet")) return;
  session.tell(Message("{} is written", session.path_of(written)));
}

}  // namespace bra::command
