// Writing: a command that changes files: the council it writes for, the files
// that come to be changed, and how that is told. Nothing is written before
// carry_out(), and with --dry-run nothing at all.

#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "command/load.h"
#include "command/read_back.h"
#include "command/session.h"
#include "language/lexicon.h"
#include "text/edit.h"

namespace bra::command {

/// Every command that writes has it.
inline constexpr Option dry_run{"--dry-run", "",
                                "show what would change and write nothing"};

/// Today, as the user or the calendar says.
/// @throws Misuse if what the user says is no day
Day today_for(Session& session);

/// Writes the files below `folder`, or with --dry-run shows them as a unified
/// diff. Tells each, by the name that `seen` gives it.
Exit carry_out(Session& session, const std::string& folder,
               const std::vector<world::Replacement>& files,
               const std::function<std::string(const std::string& path)>& seen);

class Writing {
 public:
  /// Reads the council of the folder that is asked.
  /// @throws Misuse if there are several, or its settings do not hold
  explicit Writing(Session& session);

  [[nodiscard]] Session& session() const { return session_; }
  [[nodiscard]] const Book& book() const { return loaded_.book; }
  [[nodiscard]] const Report& report() const { return loaded_.report; }
  [[nodiscard]] const Lexicon& lexicon() const { return *lexicon_; }
  /// What the council's minutes are written in, unless they say otherwise.
  [[nodiscard]] const Language& language() const;
  /// What its first minutes are written in, unless its settings say it: a copy
  /// of them all has words in one language.
  [[nodiscard]] const Language& language_of_first() const;
  [[nodiscard]] Day today() const { return today_; }

  /// Minutes as they are read by themselves, whatever the book has joined; what
  /// is found goes to `heard`.
  [[nodiscard]] std::optional<Meeting> read_alone(const Source& minutes,
                                                  Report& heard) const;

  /// The meeting of a day as the user writes it, `2025-03-12`; `2025-03-12b`
  /// is the second of that day.
  /// @throws Misuse if there is none
  [[nodiscard]] const Meeting& meeting_of(const std::string& day) const;
  /// --meeting, else the latest meeting that was held.
  /// @throws Misuse if there is none, or minutes that may be later cannot be
  ///     read
  [[nodiscard]] const Meeting& meeting_asked() const;

  /// A day as the user writes it.
  /// @throws Misuse if it is none
  [[nodiscard]] Day day_of(const std::string& written) const;

  /// The council's folder, as a path of the system.
  [[nodiscard]] std::string folder() const;
  /// The bytes of a file in the council's folder; nothing if there is none.
  [[nodiscard]] std::optional<std::string> bytes_of(
      const std::string& name) const;

  /// A file's path in the council's folder, as the ledger has it.
  [[nodiscard]] std::string name_in_ledger(const Source& source) const;
  /// For whoever goes on from what all minutes say.
  /// @throws Misuse if some cannot be read, or not wholly
  void refuse_unread() const;
  /// @throws Misuse if the file is approved
  void refuse_if_approved(const Source& source) const;

  /// What the source is to be; that it is not approved has been asked.
  void change(const Source& source, std::string text);
  /// What is to be edited in it, beside what was said before.
  void edit(const Source& source, const std::vector<Edit>& edits);
  /// What minutes must say as they would be, by their name in the council;
  /// asked once all edits are made, before anything is written.
  void demand(const std::string& name, Demand demand);
  /// A file that must not be there yet; the name is relative to the council.
  void create(const std::string& name, std::string text);
  void take_away(const Source& source);
  /// A file that is no source, from what it was to what it is to be.
  void replace(const std::string& name, std::optional<std::string> before,
               std::string after);
  /// A file that others are written for, and that must stay as it was read.
  void must_stay(const Source& source);

  /// Writes nothing and tells what would be changed.
  /// @throws Misuse as carry_out()
  Exit would_change();
  /// Writes everything, or with --dry-run shows it as a unified diff. Tells
  /// each file.
  /// @throws Misuse if minutes could not be read back as they are to be
  Exit carry_out();

 private:
  [[nodiscard]] std::string seen(const std::string& name) const;
  /// The edits become changes, and every change is read back.
  void settle();

  Session& session_;
  Loaded loaded_;
  std::string folder_;
  std::optional<Lexicon> lexicon_;
  Day today_;
  std::vector<world::Replacement> files_;
  std::map<const Source*, std::vector<Edit>> edits_;
  std::map<std::string, std::vector<Demand>> demands_;
};

}  // namespace bra::command
