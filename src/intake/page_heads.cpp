#include "intake/page_heads.h"

#include <map>
#include <set>
#include <string>

#include "intake/people.h"
#include "intake/words.h"
#include "text/utf8.h"

namespace bra::intake {
namespace {

/// A head of more lines is rare, and text that happens to stand twice is not.
constexpr std::size_t most_lines = 5;
constexpr std::size_t longest = 90;

bool is_number_of_page(const Line& line) {
  return line.fate == Fate::understood && line.text.empty() &&
         line.says == Message("the edge of a page");
}

/// What could be said twice in the text of minutes is none.
bool may_be_head(const Line& line, const Lexicon& lexicon) {
  if (line.table != 0 || line.bullet || line.fate != Fate::prose) return false;
  if (line.text.empty() || line.text.size() > longest) return false;
  if (line.text.ends_with('.') || line.text.starts_with("§")) return false;
  const auto label = labelled(line.text, false);
  const bool says = label && label->label->what != Announces::fact &&
                    label->label->what != Announces::body;
  return !says && !people_in(line.text, lexicon);
}

class Heads {
 public:
  Heads(Document& document, const Lexicon& lexicon)
      : lines_(document.lines), lexicon_(lexicon) {}

  void set_apart() {
    std::size_t seen = 0;
    for (std::size_t at = 0; at < lines_.size() && seen < most_lines; ++at) {
      if (lines_[at].text.empty()) continue;
      ++seen;
      beside_[lines_[at].text].insert(at);
    }
    if (seen == 0) return;
    for (std::size_t at = 0; at < lines_.size(); ++at) {
      if (!is_number_of_page(lines_[at])) continue;
      look(at, -1);
      look(at, 1);
    }
    for (const auto& [text, places] : beside_) {
      if (places.size() < 2) continue;
      for (auto at = std::next(places.begin()); at != places.end(); ++at) {
        Line& line = lines_[*at];
        if (!may_be_head(line, lexicon_)) continue;
        line.understand("the edge of a page");
        line.text.clear();
      }
    }
  }

 private:
  /// Notes the lines next to a number, up or down.
  void look(std::size_t number, int step) {
    std::size_t at = number;
    for (std::size_t taken = 0; taken < most_lines;) {
      if ((step < 0 && at == 0) || (step > 0 && at + 1 >= lines_.size()))
        return;
      at = step < 0 ? at - 1 : at + 1;
      if (is_number_of_page(lines_[at])) return;
      if (lines_[at].is_blank()) continue;
      if (!may_be_head(lines_[at], lexicon_)) return;
      beside_[lines_[at].text].insert(at);
      ++taken;
    }
  }

  std::vector<Line>& lines_;
  const Lexicon& lexicon_;
  std::map<std::string, std::set<std::size_t>> beside_;
};

}  // namespace

void set_heads_apart(Document& document, const Lexicon& lexicon) {
  Heads(document, lexicon).set_apart();
}

}  // namespace bra::intake
