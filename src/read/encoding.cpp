#include "read/encoding.h"

#include <fmt/format.h>

#include <bit>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <utility>

#include "read/look_alikes.h"
#include "syntax/hidden_character.h"
#include "text/latin.h"
#include "text/lines.h"
#include "text/utf8.h"

namespace bra::read {

extern const Fault encoding{
    .name = "encoding",
    .severity = Severity::error,
    .summary = "the file is not UTF-8 text",
    .why =
        "Minutes are UTF-8, so that å, ä and ö are the same letters on every "
        "machine. A file in another encoding cannot be read with "
        "certainty.",
    .wrong = "a file saved as Windows-1252 or UTF-16",
    .right = "the same file saved as UTF-8",
    .silencing = Silencing::never,
};

namespace {

// A file full of them is one complaint to its reader, not a thousand.
constexpr int most_reported = 20;

bool may_not_stand(char32_t c) {
  return c != '\t' && c != '\n' && c != '\r' && utf8::is_hidden(c);
}

bool is_pictograph(char32_t c) {
  return (c >= 0x2190 && c <= 0x2BFF) || (c >= 0x1F000 && c <= 0x1FAFF) ||
         c == 0xFE0F || c == 0x3030;
}

// A joiner between pictographs, and the tags that end a flag, are parts of one
// sign that is seen.
bool is_part_of_emoji(char32_t c, char32_t before, std::string_view after) {
  if (c >= 0xE0020 && c <= 0xE007F) {
    return is_pictograph(before) || (before >= 0xE0020 && before <= 0xE007F);
  }
  if (c != 0x200D || !is_pictograph(before) || after.empty()) return false;
  std::size_t at = 0;
  return is_pictograph(utf8::decode(after, at));
}

void report_disguised(const Source& source, const DisguisedWord& found,
                      Report& report) {
  const LookAlike& first = found.letters.front();
  const auto place = [&](const LookAlike& letter) {
    return Span{&source, static_cast<std::uint32_t>(letter.begin),
                static_cast<std::uint32_t>(letter.end)};
  };
  std::size_t at = first.begin;
  const char32_t c = utf8::decode(source.text, at);
  Diagnostic& disguised =
      report.add(syntax::hidden_character, place(first),
                 Message("the {} in \"{}\" is a {} letter, {}", first.latin,
                         found.word, our_word(c < 0x400 ? "Greek" : "Cyrillic"),
                         syntax::code_point(c)));
  disguised.advise("write the word again");
  for (const LookAlike& letter : found.letters) {
    disguised.mend(place(letter), std::string(letter.latin));
  }
}

// Where the first byte from `at` on stands that is no printable ASCII, or the
// text's size; eight bytes are asked at a time.
std::size_t skip_printable(std::string_view text, std::size_t at) {
  constexpr std::uint64_t each = 0x0101010101010101U;
  for (; text.size() - at >= 8; at += 8) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, text.data() + at, 8);
    const std::uint64_t odd =
        ((bytes - 0x20 * each) | (bytes + each) | bytes) & (0x80 * each);
    if (odd == 0) continue;
    // The lowest is surely one; a higher may only have been borrowed from.
    if constexpr (std::endian::native == std::endian::little) {
      return at + static_cast<std::size_t>(std::countr_zero(odd)) / 8;
    }
    break;
  }
  while (at < text.size() && text[at] >= 0x20 && text[at] < 0x7F) ++at;
  return at;
}

// What nearly every file is made of: printable ASCII, line ends and tabs,
// Latin-1's signs and letters, dashes and quotation marks, all in UTF-8. Only
// Ã is none of it, with which garbled letters begin.
bool is_ordinary(std::string_view text) {
  const auto byte = [text](std::size_t at) {
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
  };
  for (std::size_t at = skip_printable(text, 0); at < text.size();
       at = skip_printable(text, at)) {
    const unsigned first = byte(at);
    const unsigned next = byte(at + 1);
    if (first == '\n' || first == '\r' || first == '\t') {
      ++at;
    } else if ((first == 0xC3 && (next & 0xC0U) == 0x80U && next != 0x83) ||
               (first == 0xC2 && next > 0xA0 && next <= 0xBF && next != 0xAD)) {
      at += 2;
    } else if (first == 0xE2 && next == 0x80 && byte(at + 2) >= 0x90 &&
               byte(at + 2) <= 0xA7) {
      at += 3;
    } else {
      return false;
    }
  }
  return true;
}

void find_hidden(const Source& source, Report& report) {
  const std::string_view text = source.text;
  LookAlikes look_alikes(text);
  char32_t before = 0;
  int found = 0;
  for (std::size_t at = byte_order_mark(text); at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte >= 0x20 && byte < 0x7F) {  // nearly everything
      before = byte;
      ++at;
      continue;
    }
    const std::size_t start = at;
    const char32_t c = utf8::decode(text, at);
    const bool is_half = before == 0xC3 && c >= 0x80 && c <= 0x9F;
    if (is_half) {
      // The second half of a garbled letter, which is told as a whole.
    } else if (may_not_stand(c) &&
               !is_part_of_emoji(c, before, text.substr(at))) {
      if (++found <= most_reported) {
        report.all().push_back(syntax::hidden_character_at(
            span_of(source, text.substr(start, at - start))));
      }
    } else if (may_look_latin(c) && found < most_reported) {
      at = start;
      if (const auto disguised = look_alikes.word_at(at)) {
        ++found;
        report_disguised(source, *disguised, report);
      }
    }
    before = c;
  }
}

/// A letter as it looks once UTF-8 has been read as Windows-1252 and saved so.
struct Garbled {
  std::string_view seen;
  std::string_view meant;
};
constexpr Garbled garbled[] = {{"Ã¥", "å"}, {"Ã¤", "ä"}, {"Ã¶", "ö"},
                               {"Ã…", "Å"}, {"Ã„", "Ä"}, {"Ã–", "Ö"},
                               {"Ã©", "é"}};

/// The letter that begins `text`, which begins with Ã: one of those above, or
/// one whose second byte has become a control character, as in Latin-1.
std::optional<std::pair<std::string_view, std::string>> garbled_at(
    std::string_view text) {
  for (const auto& [seen, meant] : garbled) {
    if (text.starts_with(seen)) return std::pair(seen, std::string(meant));
  }
  constexpr std::size_t size = 4;
  const bool has_control = text.size() >= size && text[2] == '\xC2' &&
                           static_cast<unsigned char>(text[3]) >= 0x80 &&
                           static_cast<unsigned char>(text[3]) <= 0x9F;
  if (!has_control) return {};
  return std::pair(text.substr(0, size), std::string("\xC3") + text[3]);
}

// One program has spoilt the whole file, so it is one finding, at the first.
void find_garbled(const Source& source, Report& report) {
  constexpr std::string_view lead = "Ã";
  const std::string_view text = source.text;
  Diagnostic* found = nullptr;
  for (std::size_t at = text.find(lead); at != text.npos;
       at = text.find(lead, at + lead.size())) {
    const auto letter = garbled_at(text.substr(at));
    if (!letter) continue;
    const auto& [seen, meant] = *letter;
    const Span where = span_of(source, text.substr(at, seen.size()));
    if (found == nullptr) {
      found = &report.add(encoding, where,
                          Message("{} stands here for {}", seen, meant));
      found->advise(
          "the text has been saved in another encoding; write its letters "
          "again");
    }
    found->mend(where, meant);
  }
}

// A program that could not read a letter has written this sign for it.
void find_lost_letter(const Source& source, Report& report) {
  constexpr std::string_view sign = "\uFFFD";
  const std::size_t at = source.text.find(sign);
  if (at == std::string::npos) return;
  report
      .add(encoding,
           span_of(source,
                   std::string_view(source.text).substr(at, sign.size())),
           Message("a letter has been lost here, and {} is left", sign))
      .advise("write the word again");
}

}  // namespace

bool is_text(const Source& source, Report& report) {
  const std::string_view text = source.text;
  if (is_ordinary(text)) return true;
  const Span start{&source, 0, 0};
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) {
    report.add(encoding, start, Message("the file is UTF-16, not UTF-8"))
        .advise("save it again as UTF-8");
    return false;
  }
  if (const auto nul = text.find('\0'); nul != std::string_view::npos) {
    report
        .add(encoding, span_of(source, text.substr(nul, 1)),
             Message("a NUL byte: this is no text file"))
        .advise("save it again as plain text in UTF-8");
    return false;
  }
  if (const auto bad = utf8::first_invalid(text)) {
    report
        .add(encoding, span_of(source, text.substr(*bad, 1)),
             Message(
                 "the file is not saved as UTF-8: the byte {}",
                 fmt::format("{:02X}", static_cast<unsigned char>(text[*bad]))))
        .advise("save the file again as UTF-8; it may be Windows-1252");
    return false;
  }
  find_hidden(source, report);
  find_garbled(source, report);
  find_lost_letter(source, report);
  return true;
}

}  // namespace bra::read
