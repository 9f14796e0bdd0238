// Names: whom a written name means. The same owner is `Torsten Nyberg` in one
// log, `Torsten N` in the next and `polisen` in the third.

#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "language/lexicon.h"
#include "language/word_map.h"
#include "model/meeting.h"
#include "model/person.h"

namespace bra::read {

using Candidates = std::vector<std::size_t>;

/// Whom a name means: one person, or else none or several who may be meant.
struct Meant {
  std::optional<std::size_t> one;
  Candidates several;
  /// Nobody, but somebody at the meeting is from there: `Bostads AB`.
  bool is_body = false;
};

class Names {
 public:
  /// `people` must outlive the names; meanwhile nothing of them changes but
  /// their spellings.
  Names(const std::vector<Person>& people, const Lexicon& lexicon);

  /// Those whom `written` may mean at this meeting, looked for among those
  /// listed at it, then in people.yaml, then among everyone listed at any
  /// meeting; then the roles held at the meeting. Where somebody is from is no
  /// role: another may come from there the next time.
  /// Good until the next call.
  [[nodiscard]] const Meant& find(std::string_view written,
                                  const Meeting& meeting);

 private:
  /// How a name fits: the whole name or a declared alias; given name and first
  /// letters of a surname; given name or surname alone.
  enum class Fit { whole, initials, part };
  struct Match {
    std::size_t person;
    Fit fit;
  };

  /// Everybody whom these words fit; looked for once, however often written.
  [[nodiscard]] const std::vector<Match>& matches(std::string_view written);
  [[nodiscard]] std::vector<Match> matches_of(const std::string& name,
                                              bool has_stop);
  [[nodiscard]] Candidates fitting_initials(
      const std::vector<std::string>& written, bool has_stop);
  [[nodiscard]] Candidates candidates(std::string_view written,
                                      const std::vector<Match>& all,
                                      const Meeting& meeting);
  [[nodiscard]] bool fits_initials(const std::vector<std::string>& written,
                                   std::size_t person) const;
  [[nodiscard]] Candidates by_role(std::string_view written,
                                   const Meeting& meeting);
  void learn_roles(const Meeting& meeting);

  /// From now on names are asked for at this meeting.
  void come_to(const Meeting& meeting);
  [[nodiscard]] bool is_listed(std::size_t person) const {
    return listed_[person] == meetings_;
  }

  const std::vector<Person>& people_;
  const Lexicon& lexicon_;
  /// The words of each person's name, folded.
  std::vector<std::vector<std::string>> words_;
  using Index = std::unordered_map<std::string, std::vector<std::size_t>>;
  Index whole_;
  Index given_;
  Index surname_;
  /// A given name with each word after it, in order; made when first needed.
  std::vector<std::pair<std::string, std::size_t>> full_;
  /// `en`, `et`: what may end a role; nothing may, too.
  std::vector<std::string_view> definite_;
  /// By the words as written.
  WordMap<std::vector<Match>> known_;

  /// The meeting that was asked about last: how many it was, who is listed, as
  /// that number at each person, the roles held, each with the place in its
  /// list and the person, and what has been told.
  const Meeting* meeting_ = nullptr;
  std::size_t meetings_ = 0;
  std::vector<std::size_t> listed_;
  using Held = std::vector<std::pair<std::size_t, std::size_t>>;
  std::optional<std::unordered_map<std::string, Held>> roles_;
  /// Of each role that was ever held, whether it says where somebody is from.
  std::unordered_map<std::string, bool> is_body_;
  /// Where those listed are from; known with the roles.
  std::unordered_set<std::string> bodies_;
  WordMap<Meant> told_;
  Meant only_;
};

}  // namespace bra::read
