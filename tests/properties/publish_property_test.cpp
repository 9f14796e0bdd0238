// The public copy of a private folder: two hundred secrets are planted in every
// place and every form; none comes through, and nothing else is missing.

#include <doctest/doctest.h>

#include <map>
#include <string>
#include <vector>

#include "command/run.h"
#include "support/dice.h"
#include "support/memory_world.h"
#include "text/utf8.h"

namespace bra::test {
namespace {

constexpr std::string_view starts[] = {"Xå",  "Qve", "Zor", "Wiö", "Kjä",
                                       "Fja", "Gry", "Hå",  "Ysm", "Tvö"};
constexpr std::string_view middles[] = {"lin", "dra", "mek", "fur",
                                        "gös", "våt", "pip", "sno"};
constexpr std::string_view ends[] = {"ko", "dur", "bel", "mö", "tra", "wick"};

struct Planted {
  std::string name;
  /// What may not be in the copy, letters and digits alone.
  std::string squeezed;
};

std::string decomposed(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    switch (utf8::decode(text, at)) {
      case U'å':
        out += "a\u030A";
        break;
      case U'ä':
        out += "a\u0308";
        break;
      case U'ö':
        out += "o\u0308";
        break;
      default:
        out += text.substr(start, at - start);
    }
  }
  return out;
}

std::string percent_encoded(std::string_view text) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    out += '%';
    out += digits[byte / 16];
    out += digits[byte % 16];
  }
  return out;
}

/// Letters and digits, without case and accents; what is percent-encoded is
/// decoded.
std::string squeezed(std::string_view text) {
  std::string plain;
  const auto value = [](char c) {
    return c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
  };
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '%' && at + 2 < text.size()) {
      plain +=
          static_cast<char>(value(text[at + 1]) * 16 + value(text[at + 2]));
      at += 2;
    } else {
      plain += text[at];
    }
  }
  const std::string folded = utf8::unaccent(plain);
  std::string out;
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t start = at;
    const char32_t c = utf8::decode(folded, at);
    if (utf8::is_word(c) && c != '_') out += folded.substr(start, at - start);
  }
  return out;
}

std::string with_check_digit(std::string digits) {
  int sum = 0;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    const int product = (digits[i] - '0') * (i % 2 == 0 ? 2 : 1);
    sum += product / 10 + product % 10;
  }
  return digits + static_cast<char>('0' + (10 - sum % 10) % 10);
}

class PrivateFolder {
 public:
  explicit PrivateFolder(std::uint64_t seed) : dice_(seed) {}

  std::map<std::string, std::string> files;
  std::vector<Planted> secrets;
  /// Words that are nobody's, which must all be there still.
  std::vector<std::string> words;

  void fill(int meetings, int secrets_in_each) {
    files["council/bra.yaml"] =
        "council: Rådet\nlanguage: sv\nminutes: minutes/\n"
        "public: {roles: [ordförande]}\n";
    for (int i = 0; i < meetings; ++i) add_meeting(i, secrets_in_each);
  }

 private:
  std::string part() {
    std::string word(dice_.pick(starts));
    word += dice_.pick(middles);
    word += dice_.pick(middles);
    return word + std::string(dice_.pick(ends));
  }

  std::string somebody() {
    const std::string name = part() + " " + part();
    secrets.push_back({name, squeezed(name)});
    return name;
  }

  std::string number() {
    const auto digit = [&] { return std::to_string(dice_.roll(10)); };
    switch (dice_.roll(3)) {
      case 0: {
        const std::string start = "6" + digit() + "0" +
                                  std::to_string(1 + dice_.roll(9)) + "1" +
                                  digit() + "4" + digit() + digit();
        const std::string whole = with_check_digit(start);
        secrets.push_back({whole, whole});
        return whole.substr(0, 6) + "-" + whole.substr(6);
      }
      case 1: {
        std::string whole = "070";
        for (int i = 0; i < 7; ++i) whole += digit();
        secrets.push_back({whole, whole});
        return whole.substr(0, 3) + "-" + whole.substr(3, 3) + " " +
               whole.substr(6);
      }
      default: {
        const std::string local = squeezed(part());
        secrets.push_back({local, local + "example"});
        return local + "@example.se";
      }
    }
  }

  std::string word() {
    words.push_back("ord" + std::to_string(1000 + words.size()) + "x");
    return words.back();
  }

  /// A name as people, editors and programs write it.
  std::string in_a_form(const std::string& name) {
    const std::size_t gap = name.find(' ');
    const std::string given = name.substr(0, gap);
    const std::string surname = name.substr(gap + 1);
    const std::size_t cut = surname.size() - 2;
    switch (dice_.roll(12)) {
      case 0:
        return name + "s";
      case 1:
        return decomposed(name);
      case 2:
        return "**" + given + "** " + surname;
      case 3:
        return given + "\n" + surname;
      case 4:
        return given + " " + surname.substr(0, cut) + "\u00AD" +
               surname.substr(cut);
      case 5:
        return given + " " + surname.substr(0, cut) + "*" +
               surname.substr(cut) + "*";
      case 6:
        return "[bild](foto/" + percent_encoded(name) + ".jpg)";
      case 7:
        return given + " <!-- " + word_in_comment() + " -->" + surname;
      case 8:
        return "[bild](foto/" + given + "_" + surname + ".jpg)";
      case 9:
        return given + "&nbsp;" + surname;
      case 10:
        return utf8::fold(name);
      default:
        return name;
    }
  }

  static std::string word_in_comment() { return "fråga igen"; }

  void add_meeting(int index, int count) {
    const std::string day = Day::of(2023, 1, 10)->plus(index * 28).iso();
    std::string list;
    std::string prose;
    std::string rows;
    for (int i = 0; i < count; ++i) {
      if (i % 4 == 3) {
        prose += word() + " " + number() + " " + word() + ".\n\n";
        continue;
      }
      const std::string name = somebody();
      list += "  - " + name + ", handläggare\n";
      prose += word() + " " + in_a_form(name) + " " + word() + ".\n\n";
      if (i % 4 == 0) {
        rows += "| " + word() + " | ny | " + name + " |\n";
      } else if (i % 4 == 1) {
        prose += "::: internt OSL 25:1\n" + somebody_unknown() + "\n:::\n\n";
      } else {
        prose += "<!-- " + somebody_unknown() + " -->\n\n" + word() + "\n\n";
      }
    }
    std::string text = "---\ndatum: " + day +
                       "\nnärvarande:\n  - Vera Lindskog (S), ordförande\n" +
                       list + "---\n\n## § 1 " + word() + "\n\n" + prose +
                       "## § 2 Uppföljning\n\n| Ärende | Läge | Ansvarig |\n"
                       "| --- | --- | --- |\n" +
                       rows;
    files["council/minutes/" + day + ".md"] = text;
  }

  /// Somebody that no list knows, in a place that nobody is to read.
  std::string somebody_unknown() { return somebody() + " och " + number(); }

  Dice dice_;
};

}  // namespace

TEST_CASE("no secret of two hundred comes through to the public copy") {
  for (const std::uint64_t seed : {1U, 2U, 3U}) {
    CAPTURE(seed);
    PrivateFolder folder(seed);
    folder.fill(10, 14);
    CHECK(folder.secrets.size() >= 200);
    MemoryWorld world;
    world.files.files = folder.files;
    const std::vector<std::string> line = {"-C", "council", "publish",
                                           "/public", "-q"};
    const int code = command::run(line, world.world());
    INFO(world.console.err);
    REQUIRE(code == 0);
    std::string copy;
    for (const auto& [path, bytes] : world.files.files) {
      if (path.starts_with("public/")) copy += path + "\n" + bytes + "\n";
    }
    const std::string all = squeezed(copy);
    for (const Planted& secret : folder.secrets) {
      CAPTURE(secret.name);
      CHECK(all.find(secret.squeezed) == std::string::npos);
    }
    for (const std::string& word : folder.words) {
      CAPTURE(word);
      CHECK(all.find(word) != std::string::npos);
    }
    CHECK(copy.find("Vera Lindskog") != std::string::npos);
  }
}

}  // namespace bra::test
