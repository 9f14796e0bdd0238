#include "support/asking.h"

#include <stdexcept>

#include "language/lexicon.h"
#include "language/speech.h"
#include "text/utf8.h"

namespace bra::test {
namespace {

query::Vocabulary from_catalogs() {
  query::Vocabulary vocabulary;
  for (const Language* language : languages) {
    for (const auto& [word, means] : language->question_words) {
      vocabulary.words.emplace_back(utf8::fold(word), means);
    }
  }
  vocabulary.months = {{"mars", 3}, {"maj", 5},      {"juni", 6},
                       {"june", 6}, {"februari", 2}, {"may", 5}};
  vocabulary.states = {{"ny", State::fresh},
                       {"pågår", State::ongoing},
                       {"klar", State::done},
                       {"återkommer", State::returns}};
  vocabulary.levels = {{"röd", "red"},
                       {"rött", "red"},
                       {"gul", "yellow"},
                       {"ej bedömd", "not-assessed"}};
  return vocabulary;
}

query::CommandLine parsed(std::initializer_list<std::string_view> words,
                          std::deque<Source>& sources) {
  query::CommandLine line;
  std::vector<Span>* next = &line.terms;
  const auto place = [&](std::string_view word) {
    sources.push_back({"command line", std::string(word)});
    return span_of(sources.back(), sources.back().text);
  };
  line.noun = place("noun");
  for (const std::string_view word : words) {
    if (word == "-p") {
      next = &line.periods;
    } else if (word == "--month") {
      next = &line.months;
    } else if (word == "--since") {
      next = &line.since;
    } else if (word == "--until") {
      next = &line.until;
    } else if (word == "--open") {
      line.which = query::Which::open;
    } else if (word == "--done") {
      line.which = query::Which::done;
    } else if (word == "--all") {
      line.which = query::Which::all;
    } else if (word == "--overdue") {
      line.overdue = true;
    } else if (word == "--unowned") {
      line.unowned = true;
    } else {
      next->push_back(place(word));
      next = &line.terms;
    }
  }
  return line;
}

}  // namespace

const query::Vocabulary& vocabulary() {
  static const query::Vocabulary made = from_catalogs();
  return made;
}

std::string said(const Message& message) {
  return Speech(*language_of("en")).say(message);
}

Inquiry::Inquiry(const query::Noun& noun,
                 std::initializer_list<std::string_view> line,
                 std::string_view today)
    : question(query::ask(parsed(line, sources), noun, vocabulary(),
                          iso_day(today).value(), report)) {}

std::vector<std::string> Inquiry::refusals() const {
  std::vector<std::string> all;
  for (const Diagnostic& found : report.all()) {
    all.push_back(said(found.headline));
  }
  return all;
}

std::vector<std::string> Inquiry::advice() const {
  std::vector<std::string> all;
  for (const Diagnostic& found : report.all()) {
    all.push_back(found.advice ? said(*found.advice) : "");
  }
  return all;
}

query::Asked asked(const Book& book, const query::Noun& noun,
                   std::initializer_list<std::string_view> line,
                   std::string_view today) {
  const Inquiry inquiry(noun, line, today);
  if (!inquiry.report.empty()) {
    throw std::invalid_argument(inquiry.refusals().front());
  }
  return noun.answer(book, inquiry.question);
}

namespace {

struct Teller {
  std::string operator()(std::monostate) const { return "null"; }
  std::string operator()(bool is) const { return is ? "true" : "false"; }
  std::string operator()(std::int64_t is) const { return std::to_string(is); }
  std::string operator()(double is) const {
    std::string out = std::to_string(is);
    out.resize(out.find('.') + 3);
    return out;
  }
  std::string operator()(const std::string& is) const { return is; }
  std::string operator()(Day is) const { return is.iso(); }
  std::string operator()(const Named& is) const { return is.id; }
  std::string operator()(const List& is) const {
    std::string out;
    for (const Value& item : is) out += (out.empty() ? "" : ", ") + text(item);
    return "[" + out + "]";
  }
  std::string operator()(const Object& is) const {
    std::string out;
    for (const auto& [key, item] : is) {
      out += (out.empty() ? "" : ", ") + std::string(key) + ": " + text(item);
    }
    return "{" + out + "}";
  }
};

}  // namespace

std::string text(const Value& value) { return std::visit(Teller{}, value.is); }

std::vector<std::string> column(const Table& table, std::string_view key) {
  std::vector<std::string> cells;
  const std::size_t at = column_of(table, key).value();
  for (const Row& row : table.rows) cells.push_back(text(row.at(at)));
  return cells;
}

std::string row(const Table& table, std::size_t index,
                std::initializer_list<std::string_view> keys) {
  std::string out;
  for (const std::string_view key : keys) {
    if (!out.empty()) out += " | ";
    out += text(table.rows.at(index).at(column_of(table, key).value()));
  }
  return out;
}

}  // namespace bra::test
