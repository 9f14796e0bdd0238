// What bra says is said in Swedish too. The English sentence in the code is
// the key of its translation; both ways are held here.

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

#include "check/check.h"
#include "command/embedded.h"
#include "command/options.h"
#include "command/remarks.h"
#include "language/lexicon.h"
#include "query/dataset.h"
#include "render/format.h"
#include "support/source_tree.h"
#include "text/date.h"

namespace bra::test {
namespace {

constexpr std::string_view catalogs = "src/language/catalogs/";

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Two words with a blank between: text for people. Raw strings are samples.
bool is_sentence(const Literal& literal) {
  const std::string& text = literal.text;
  if (literal.raw || text.size() < 3) return false;
  if (text.find_first_of("<>;=\"#") != text.npos) return false;  // markup
  for (std::size_t i = 1; i + 1 < text.size(); ++i) {
    if (text[i] == ' ' && is_letter(text[i + 1]) &&
        (is_letter(text[i - 1]) || text[i - 1] == ',' || text[i - 1] == '}')) {
      return true;
    }
  }
  return false;
}

std::string_view code_before(const SourceFile& file, const Literal& literal) {
  std::string_view before = std::string_view(file.code).substr(0, literal.at);
  while (before.ends_with(' ') || before.ends_with('\n')) {
    before.remove_suffix(1);
  }
  return before;
}

/// A single word is said if it is handed to one of these.
bool is_said(const SourceFile& file, const Literal& literal) {
  const std::string_view before = code_before(file, literal);
  for (const std::string_view speaker : {"our_word(", "Message(", ".say("}) {
    if (before.ends_with(speaker)) return true;
  }
  return false;
}

/// Keys and what they mean are for programmers, in the JSON Schemas, and so is
/// a bug; a diff is for `patch`, SQL for databases, samples of minutes are in
/// the language of the minutes, and the words that documents are read by are in
/// theirs.
bool is_no_message(const SourceFile& file, const Literal& literal) {
  const std::string_view before = code_before(file, literal);
  for (const std::string_view field :
       {".key =", ".meaning =", ".wrong =", ".right ="}) {
    if (before.ends_with(field)) return true;
  }
  constexpr std::string_view files[] = {"src/intake/labels_nordic.cpp",
                                        "src/intake/labels_swedish.cpp",
                                        "src/intake/people_table.cpp",
                                        "src/intake/words.cpp",
                                        "src/language/given_names.cpp",
                                        "src/main.cpp",
                                        "src/render/database.cpp",
                                        "src/render/datasets/csv.cpp",
                                        "src/render/sql.cpp",
                                        "src/syntax/dump.cpp",
                                        "src/text/diff.cpp"};
  return std::find(std::begin(files), std::end(files), file.path) !=
             std::end(files) ||
         literal.text == "bra help" || literal.text == "bra check" ||
         literal.text == "flag override" ||
         literal.text == "dubious ownership";  // git's words
}

/// What stands after # in the files that bra writes for a user. Minutes are in
/// one language.
std::set<std::string, std::less<>> remarks() {
  std::set<std::string, std::less<>> all;
  const auto take = [&](std::span<const command::EmbeddedFile> files) {
    for (const command::EmbeddedFile& file : files) {
      if (file.path.find('/') != file.path.npos) continue;
      for (command::Remark& remark : command::remarks_in(file.text)) {
        all.insert(std::move(remark.text));
      }
    }
  };
  take(command::example_files);
  take(command::template_files);
  return all;
}

std::map<std::string_view, std::string_view> swedish() {
  std::map<std::string_view, std::string_view> all;
  for (const Phrases* phrases : *language_of("sv")->phrases) {
    for (const Phrase& phrase : *phrases)
      all.insert({phrase.english, phrase.here});
  }
  return all;
}

/// The placeholders of a message as they are filled: `{}` counts upwards.
std::multiset<std::size_t> placeholders(std::string_view text) {
  std::multiset<std::size_t> found;
  std::size_t next = 0;
  for (std::size_t at = text.find('{'); at != text.npos;
       at = text.find('{', at + 1)) {
    const std::size_t end = text.find('}', at);
    if (end == text.npos) break;
    const auto number = whole_number(text.substr(at + 1, end - at - 1));
    found.insert(number ? static_cast<std::size_t>(*number) : next++);
  }
  return found;
}

TEST_CASE("what the code says has a translation") {
  const auto known = swedish();
  for (const SourceFile& file : sources_below("src")) {
    if (file.is_in(catalogs)) continue;
    for (const Literal& literal : file.literals) {
      if (!is_sentence(literal) && !is_said(file, literal)) continue;
      if (is_no_message(file, literal)) continue;
      if (!std::any_of(literal.text.begin(), literal.text.end(), is_letter)) {
        continue;
      }
      CAPTURE(file.path);
      CAPTURE(literal.line);
      CAPTURE(literal.text);
      CHECK(known.contains(literal.text));
    }
  }
}

TEST_CASE("the remarks in files that bra writes are translated") {
  const auto known = swedish();
  CHECK_FALSE(remarks().empty());
  for (const std::string& remark : remarks()) {
    CAPTURE(remark);
    CHECK(known.contains(remark));
  }
}

TEST_CASE("what the tables of commands, formats and nouns say is translated") {
  std::set<std::string_view> said = {"Council", "Count"};
  for (const auto* command : command::commands) {
    said.insert({command->summary, command->description, command->words});
    for (const command::Option& option : command->options) {
      said.insert({option.value, option.summary});
    }
    if (command->noun == nullptr) continue;
    for (const Column& column : command->noun->columns) {
      if (column.seen != Seen::never) said.insert(column.heading);
    }
  }
  for (const command::OptionGroup& group : command::shared_options()) {
    said.insert(group.heading);
    for (const command::Option* option : group.options) {
      said.insert({option->value, option->summary});
    }
  }
  for (const render::Format* format : render::formats) {
    said.insert(format->summary);
  }
  for (const Relation& relation : query::dataset_schema(false)) {
    said.insert(relation.meaning);
    for (const Field& field : relation.fields) said.insert(field.meaning);
  }
  const auto known = swedish();
  said.erase("");
  for (const std::string_view english : said) {
    CAPTURE(english);
    CHECK(known.contains(english));
  }
}

TEST_CASE("a sample with English beside the minutes' words is translated") {
  const auto known = swedish();
  constexpr std::string_view english[] = {" and ",   " the ",    " that ",
                                          "(two ",   "(else ",   "(read ",
                                          " after ", " beside ", "no "};
  for (const Fault* fault : check::all_faults(faults_of_reading)) {
    for (const std::string_view sample : {fault->wrong, fault->right}) {
      const bool is_told = std::any_of(
          std::begin(english), std::end(english), [&](std::string_view word) {
            return sample.find(word) != sample.npos;
          });
      CAPTURE(sample);
      CHECK((!is_told || known.contains(sample)));
    }
  }
}

TEST_CASE("what is translated is said somewhere in the code") {
  std::set<std::string, std::less<>> said = remarks();
  for (const SourceFile& file : sources_below("src")) {
    if (file.is_in(catalogs)) continue;
    for (const Literal& literal : file.literals) said.insert(literal.text);
  }
  for (const auto& translated : swedish()) {
    CAPTURE(translated.first);
    CHECK(said.contains(translated.first));
    CHECK_FALSE(translated.second.empty());
  }
}

TEST_CASE("a translation has the placeholders of its sentence") {
  for (const auto& translated : swedish()) {
    CAPTURE(translated.first);
    CAPTURE(translated.second);
    CHECK(placeholders(translated.first) == placeholders(translated.second));
  }
}

TEST_CASE("a sentence is translated once, whichever room says it") {
  std::map<std::string_view, std::string_view> seen;
  for (const Phrases* phrases : *language_of("sv")->phrases) {
    for (const Phrase& phrase : *phrases) {
      CAPTURE(phrase.english);
      CHECK(seen.insert({phrase.english, phrase.here}).second);
    }
  }
}

}  // namespace
}  // namespace bra::test
