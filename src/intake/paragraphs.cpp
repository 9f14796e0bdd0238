#include "intake/paragraphs.h"

#include "intake/days.h"
#include "intake/decisions.h"
#include "intake/sentences.h"
#include "intake/words.h"
#include "text/colon_mark.h"
#include "text/utf8.h"

namespace bra::intake {

bool begins_small(std::string_view text) {
  std::size_t size = 0;
  if (text.empty()) return false;
  const char32_t c = utf8::decode(text, size);
  const std::string_view letter = text.substr(0, size);
  return utf8::is_word(c) && utf8::fold(letter) == letter &&
         (letter[0] < '0' || letter[0] > '9');
}

bool ends_sentence(std::string_view text) {
  constexpr std::string_view ends = ".:;!?";
  return !text.empty() && ends.find(text.back()) != ends.npos;
}

bool marks_passage(const Line& line) {
  return line.table == 0 && colon_mark(line.text).has_value();
}

namespace {

/// Whether the document's lines were broken at a width, so that a paragraph is
/// several of them.
bool is_wrapped(const Document& document) {
  constexpr std::size_t widest = 110;
  constexpr std::size_t least = 50;
  int broken = 0;
  for (std::size_t i = 0; i < document.lines.size(); ++i) {
    const Line& line = document.lines[i];
    if (line.table == 0 && utf8::count(line.text) > widest) return false;
    if (i + 1 < document.lines.size() && line.text.size() >= least &&
        !ends_sentence(line.text) && begins_small(document.lines[i + 1].text)) {
      ++broken;
    }
  }
  return broken >= 3;
}

bool is_clause(const Line& line) {
  return starts_with_one(clause_starts, line.text) > 0;
}

/// How long `1. ` is at the beginning of a text; 0 if it has no such number.
std::size_t list_number_of(std::string_view text) {
  const std::size_t digits = text.find_first_not_of("0123456789");
  const bool listed =
      digits != text.npos && digits > 0 && digits < 3 &&
      (text.substr(digits, 2) == ". " || text.substr(digits, 2) == ") ");
  return listed ? digits + 2 : 0;
}

}  // namespace

bool goes_on(const Document& document, std::string_view text, std::size_t at) {
  const auto& lines = document.lines;
  const bool clause_open = text.ends_with(':') || text.ends_with(" att") ||
                           text.ends_with(',') || text.ends_with(" och") ||
                           text.ends_with("beslutar");
  const Line& line = lines[at];
  if (line.is_blank()) {
    return at + 1 < lines.size() && !lines[at + 1].is_blank() &&
           is_clause(lines[at + 1]);
  }
  if (line.table != 0 || line.fate != Fate::prose || marks_passage(line)) {
    return false;
  }
  if (labelled(line.text, false)) return false;
  return is_clause(line) || clause_open ||
         (begins_small(line.text) && !ends_sentence(text));
}

bool opens_clause(std::string_view text, const Line& line,
                  const Lexicon& lexicon) {
  return is_clause(line) && line.table == 0 &&
         !decision_in(sentences_of(text).back(), lexicon).empty();
}

void append_clause(std::string& text, const Line& line) {
  constexpr std::string_view ends = ".,:;!?-";
  const bool has_clause =
      text.starts_with("att ") || text.find(" att ") != text.npos;
  const bool is_open = text.ends_with(" att") || text.ends_with(" och") ||
                       text.ends_with(" samt") ||
                       text.find_last_of(ends) == text.size() - 1;
  const bool is_new =
      is_clause(line) || line.bullet || list_number_of(line.text) > 0;
  if (has_clause && is_new && !is_open) text += ',';
  append_line(text, line.text);
}

void append_line(std::string& text, std::string_view line) {
  const bool parted = text.size() > 2 && text.ends_with('-') &&
                      begins_small(line) &&
                      starts_with_one(joining_words, line) == 0;
  if (!parted) {
    text += ' ';
  } else {
    const std::string_view before(text.data(), text.size() - 1);
    const std::string_view letter = before.substr(
        before.find_last_not_of("abcdefghijklmnopqrstuvwxyz") + 1);
    // After a small letter the hyphen only parted the word; `å`, `ä` and `ö`
    // are two bytes, the first of which is no letter of these.
    const bool small = !letter.empty() || before.ends_with("å") ||
                       before.ends_with("ä") || before.ends_with("ö");
    if (small) text.pop_back();
  }
  text += line;
}

std::string without_list_number(std::string_view text) {
  return std::string(text.substr(list_number_of(text)));
}

bool opens_list(std::string_view text) {
  return text.ends_with(':') || text.ends_with("att");
}

bool is_listed(const Document& document, std::size_t at) {
  const auto& lines = document.lines;
  if (at + 1 < lines.size() && lines[at].is_blank()) ++at;
  if (at >= lines.size()) return false;
  const Line& line = lines[at];
  if (line.table != 0 || line.fate != Fate::prose || line.heading > 0) {
    return false;
  }
  return line.bullet || list_number_of(line.text) > 0;
}

bool is_next_meeting(std::string_view text) {
  return starts_with_one(next_meeting_leads, text) > 0 && text.size() < 160;
}

std::optional<Day> next_meeting_in(std::string_view paragraph,
                                   std::optional<Day> held,
                                   const Lexicon& lexicon) {
  for (const std::string_view sentence : sentences_of(paragraph)) {
    if (!is_next_meeting(sentence)) continue;
    if (find_one_of(negations, sentence) != sentence.npos) continue;
    if (const auto day = day_after(find_days(sentence, lexicon), held)) {
      return day;
    }
  }
  return {};
}

Paragraphs::Paragraphs(const Document& document)
    : wrapped_(is_wrapped(document)) {}

bool Paragraphs::joins(std::string_view text, const Line& line) const {
  if (line.is_blank() || line.table != 0 || line.bullet || line.heading > 0 ||
      line.fate != Fate::prose || line.indented || marks_passage(line)) {
    return false;
  }
  if (labelled(line.text, false)) return false;
  if (wrapped_ && text.size() >= 50) return true;
  return begins_small(line.text) && !ends_sentence(text) && text.size() >= 40;
}

}  // namespace bra::intake
