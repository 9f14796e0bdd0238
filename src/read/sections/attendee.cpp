#include "read/sections/attendee.h"

#include <algorithm>
#include <initializer_list>
#include <string>

#include "language/absence.h"
#include "read/sections/crowd.h"
#include "read/sections/denial.h"
#include "read/sections/partial_attendance.h"
#include "syntax/block_starts.h"
#include "text/capital.h"
#include "text/dash.h"
#include "text/utf8.h"

namespace bra::read {
namespace {

std::string_view sub(std::string_view text, std::size_t from, std::size_t to) {
  return utf8::trim(text.substr(from, to - from));
}

class AttendeeReader {
 public:
  AttendeeReader(std::string_view text, Span where, const Lexicon& lexicon)
      : text_(text), where_(where), lexicon_(lexicon) {
    who_.span = where;
  }

  AttendeeReading read() {
    std::size_t begin = 0;
    bool first = true;
    for (std::size_t at = 0; at <= text_.size(); ++at) {
      const bool open =
          at < text_.size() && (text_[at] == '(' || text_[at] == '[');
      const bool mark =
          at < text_.size() && (text_[at] == ',' || text_[at] == ';');
      if (at < text_.size() && !mark && !open) continue;
      const std::string_view piece = sub(text_, begin, at);
      if (first) {
        head(piece);
      } else {
        tail(piece);
      }
      if (first && !piece.empty()) first = false;
      if (open) {
        const std::size_t end = bracket_end(at);
        bracket(sub(text_, at + 1, end));
        first = false;
        // `(Vakant (L)`: the first bracket was never closed.
        if (end < text_.size() && text_[end] == text_[at]) {
          is_mended_ = true;
          begin = end;
          at = end - 1;
          continue;
        }
        at = end;
      }
      begin = at + 1;
    }
    // `Övriga: Lena Ek` is no name, and `1:e` is none at all.
    // `Anna Ek: ordförande`, `Nils Holm M)`.
    if (has_name_last() || who_.name.text.find_first_of(":)") != text_.npos) {
      doubt_ = Doubt::name;
    }
    // Whoever fell ill at § 5 was there before.
    if (who_.reason && !who_.part && !away_) away_ = Capacity::excused;
    if (!title_) return {who_, {}, doubt_, away_};
    if (who_.role) return {who_, title_, doubt_, away_};
    who_.role = title_;
    return {who_, {}, doubt_, away_};
  }

 private:
  // Plain text is nearly always the source's own bytes; then a part of it has
  // an exact place, else the entry's.
  Words words(std::string_view part) const {
    const Source* source = where_.source;
    if (source != nullptr && !part.empty()) {
      const char* begin = source->text.data();
      if (part.data() >= begin &&
          part.data() + part.size() <= begin + source->text.size()) {
        return {part, span_of(*source, part)};
      }
    }
    return {part, where_};
  }

  // Where the bracket at `at` closes, or the next begins if only one of them
  // does; the end if none does. One such bracket is a slip, many are noise.
  [[nodiscard]] std::size_t bracket_end(std::size_t at) const {
    const char open = text_[at];
    const char closing = open == '(' ? ')' : ']';
    const std::size_t close = text_.find(closing, at);
    if (close == text_.npos) return text_.size();
    if (is_mended_) return close;
    const std::size_t inner = text_.find(open, at + 1);
    const bool is_unclosed =
        inner < close && text_.find(closing, close + 1) == text_.npos;
    return is_unclosed ? inner : close;
  }

  // `Nils Holm/M`, `Bo Ek/polisen`.
  std::string_view without_party(std::string_view name) {
    const std::size_t slash = name.find('/');
    if (slash == name.npos || slash == 0) return name;
    const std::string_view written = utf8::trim(name.substr(slash + 1));
    const auto party = lexicon_.party(written);
    if (!party.empty()) {
      who_.party = {party, words(written).span};
    } else if (tells_absence(written, lexicon_)) {
      why_away(written);
    } else if (!begins_upper(written) || is_institution(written, lexicon_)) {
      who_.role = words(written);
    } else {
      const bool is_name = written.find(' ') != written.npos;
      doubt_ = is_name ? Doubt::several : Doubt::name;
    }
    return utf8::trim(name.substr(0, slash));
  }

  void head(std::string_view piece) {
    if (piece.empty()) return;
    if (lexicon_.starts(&Language::vacant, piece) > 0) {
      who_.vacant = true;
      who_.name = words(piece);
      return;
    }
    const std::string_view denied = without_denial(piece, lexicon_);
    if (denied.size() < piece.size()) away_ = Capacity::absent;
    piece = denied;
    const std::size_t partial = find_partial(piece, lexicon_);
    if (partial < piece.size()) {
      who_.part = words(piece.substr(partial));
      piece = utf8::trim(piece.substr(0, partial));
    }
    const NameParts parts = name_parts(piece, lexicon_);
    doubt_ = parts.doubt;
    if (tells_absence(parts.title, lexicon_)) {
      why_away(parts.title);
    } else if (!parts.title.empty()) {
      title_ = words(parts.title);
    } else if (parts.name.empty() && doubt_ == Doubt::none) {
      // No capital at all: one word is a role, more a name.
      const bool is_role = piece.find(' ') == piece.npos;
      (is_role ? who_.role : who_.name) = words(piece);
      return;
    }
    if (parts.rest.starts_with('/')) {  // `Bo Ek / polisen`
      const auto begin =
          static_cast<std::size_t>(parts.name.data() - piece.data());
      who_.name = words(without_party(piece.substr(begin)));
      return;
    }
    if (!parts.name.empty()) who_.name = words(without_party(parts.name));
    if (!parts.rest.empty()) tail(parts.rest);
  }

  // `Ek, Arne (S)`, `Polisen, Torsten Nyberg`: where the role belongs, a name.
  bool has_name_last() const {
    const std::string_view name = who_.name.text;
    const std::string_view role = who_.role.text;
    if (name.empty() || !begins_upper(role) || is_title(role, lexicon_) ||
        is_institution(role, lexicon_)) {
      return false;
    }
    // `Polisen, Björkvik` is no person's.
    if (is_institution(name, lexicon_)) return role.find(' ') != role.npos;
    return name.find(' ') == name.npos;
  }

  // Why somebody was away, and from when: `sjuk från § 5`. The `t.o.m. maj` of
  // a leave is no part of the meeting.
  void why_away(std::string_view piece) {
    std::size_t partial = find_partial(piece, lexicon_);
    if (!names_place_in_meeting(piece.substr(partial), lexicon_)) {
      partial = piece.size();
    }
    if (partial < piece.size()) extend(who_.part, piece.substr(partial));
    extend(who_.reason, utf8::trim(piece.substr(0, partial)));
  }

  // What of a piece is left when a reason in it has been read: all of it,
  // `kommunpolis` of `kommunpolis – sjuk`, `M` of `sjuk, M`.
  std::string_view before_reason(
      std::string_view piece, std::initializer_list<std::string_view> marks) {
    std::size_t begin = 0;
    while (true) {
      std::size_t end = piece.size();
      std::size_t next = piece.size();
      for (const std::string_view mark : marks) {
        const std::size_t at = piece.find(mark, begin);
        if (at >= end) continue;
        end = at;
        next = at + mark.size();
      }
      const std::string_view part = sub(piece, begin, end);
      if (tells_absence(part, lexicon_)) {
        const std::size_t last = begin == 0 ? end : piece.size();
        why_away(sub(piece, begin, last));
        return begin == 0 ? sub(piece, next, piece.size())
                          : without_mark(piece.substr(0, begin), marks);
      }
      if (end == piece.size()) return piece;
      begin = next;
    }
  }

  static std::string_view without_mark(
      std::string_view text, std::initializer_list<std::string_view> marks) {
    for (const std::string_view mark : marks) {
      if (text.ends_with(mark)) text.remove_suffix(mark.size());
    }
    return utf8::trim(text);
  }

  // What stands after the name: a party, whom it replaces, when, or the role.
  void tail(std::string_view piece) {
    for (const std::string_view dash : {"–", "—", "-"}) {
      if (piece.starts_with(dash))
        piece = utf8::trim(piece.substr(dash.size()));
    }
    // `(S)*`: the sign of a note says nothing of its own.
    if (piece.empty() || piece == "*") return;
    if (!who_.name && lexicon_.starts(&Language::vacant, piece) > 0) {
      who_.vacant = true;
      who_.name = words(piece);
      return;
    }
    if (const auto party = lexicon_.party(piece);
        !party.empty() && who_.party.text.empty()) {
      who_.party = {party, words(piece).span};
      return;
    }
    piece = before_reason(piece, {" –", " —", " -", "/"});
    if (piece.empty()) return;
    if (const std::size_t size = lexicon_.starts(&Language::replaces, piece)) {
      who_.replaces = words(utf8::trim(piece.substr(size)));
      who_.serving = true;
      return;
    }
    if (lexicon_.is(&Language::serving, piece)) {
      who_.serving = true;
      return;
    }
    if (const auto away = away_as(piece)) {
      away_ = away;
      return;
    }
    if (joins_others(piece, lexicon_)) {
      doubt_ = Doubt::several;
      return;
    }
    // `§§ 1–5, 7`: a number alone goes on with the sections.
    const bool goes_on =
        who_.part && piece.front() >= '0' && piece.front() <= '9';
    if (goes_on || begins_partial(piece, lexicon_) ||
        lexicon_.is(&Language::partial, piece)) {
      extend(who_.part, piece);
      return;
    }
    const std::size_t partial = find_partial(piece, lexicon_);
    if (partial < piece.size()) {
      extend(who_.part, piece.substr(partial));
      piece = utf8::trim(piece.substr(0, partial));
    }
    extend(who_.role, piece);
  }

  void bracket(std::string_view inside) {
    inside = before_reason(inside, {",", ";", " –"});
    if (inside.empty() || is_dash(inside)) return;
    // `ersätter Per Bäck (C)`: the party is the other's.
    if (who_.replaces &&
        who_.replaces.text.find('(') == std::string_view::npos &&
        !lexicon_.party(inside).empty()) {
      return extend(who_.replaces, in_brackets(inside));
    }
    const std::size_t comma = inside.find(',');
    const std::string_view first =
        sub(inside, 0, std::min(comma, inside.size()));
    const bool is_role =
        is_office(first, lexicon_) ||
        (is_title(first, lexicon_) && !is_institution(first, lexicon_));
    const bool known = !lexicon_.party(first).empty() || is_role ||
                       away_as(first) ||
                       lexicon_.starts(&Language::replaces, first) > 0 ||
                       lexicon_.is(&Language::serving, first) ||
                       begins_partial(first, lexicon_) ||
                       lexicon_.is(&Language::partial, first);
    if (known) {
      tail(first);
      if (comma != inside.npos) bracket(sub(inside, comma + 1, inside.size()));
      return;
    }
    if (lexicon_.starts(&Language::vacant, inside) > 0) {
      who_.vacant = true;
      if (!who_.name) who_.name = words(inside);
      return;
    }
    extend(who_.organisation, inside);
  }

  // `frånvarande`, `anmäld frånvaro`: somebody among the present who was not.
  [[nodiscard]] std::optional<Capacity> away_as(std::string_view piece) const {
    const auto list = lexicon_.key(Part::meeting, piece);
    if (list == Key::absent || lexicon_.is(&Language::absent_words, piece)) {
      return Capacity::absent;
    }
    if (list == Key::excused || lexicon_.is(&Language::excused_words, piece)) {
      return Capacity::excused;
    }
    return {};
  }

  // With its closing bracket, if that was not forgotten.
  std::string_view in_brackets(std::string_view inside) const {
    const auto begin = static_cast<std::size_t>(inside.data() - text_.data());
    const std::size_t close = text_.find(')', begin);
    return text_.substr(begin, close == text_.npos ? close : close + 1 - begin);
  }

  // A second piece joins the first as it stands in the text, comma and all.
  void extend(Words& words_so_far, std::string_view piece) {
    const std::string_view before = words_so_far.text;
    if (before.empty() || before.data() > piece.data()) {
      words_so_far = words(piece);
      return;
    }
    auto size =
        static_cast<std::size_t>(piece.data() + piece.size() - before.data());
    // `samordnare (sekr.)`: the bracket that was opened between them is closed.
    const std::string_view both(before.data(), size);
    const auto end =
        static_cast<std::size_t>(piece.data() - text_.data()) + piece.size();
    const bool open = std::count(both.begin(), both.end(), '(') >
                      std::count(both.begin(), both.end(), ')');
    if (open && end < text_.size() && text_[end] == ')') ++size;
    words_so_far = words(std::string_view(before.data(), size));
  }

  std::string_view text_;
  Span where_;
  const Lexicon& lexicon_;
  Attendee who_;
  Words title_;
  Doubt doubt_ = Doubt::none;
  /// A bracket that was never closed has been found.
  bool is_mended_ = false;
  std::optional<Capacity> away_;
};

// `1. Vera Lindskog`, `• Nils Holm`: the mark of a list inside a list.
std::string_view without_list_mark(std::string_view text) {
  constexpr std::string_view bullet = "•";
  if (text.starts_with(bullet)) return utf8::trim(text.substr(bullet.size()));
  const auto marker = syntax::list_marker(text, false);
  return marker ? utf8::trim(text.substr(marker->size)) : text;
}

}  // namespace

AttendeeReading read_attendee(std::string_view text, Span where,
                              const Lexicon& lexicon) {
  if (text.size() > longest_entry) {
    AttendeeReading many{.doubt = Doubt::several};
    many.who.span = where;
    return many;
  }
  return AttendeeReader(without_list_mark(text), where, lexicon).read();
}

}  // namespace bra::read
