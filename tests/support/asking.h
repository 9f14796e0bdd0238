// Asking: what a test needs to put questions without a command line, and to
// read the answers.

#pragma once

#include <doctest/doctest.h>

#include <deque>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "model/book.h"
#include "query/ask.h"
#include "query/vocabulary.h"
#include "report/message.h"
#include "table/table.h"

namespace bra::test {

/// Enough Swedish and English to ask in, from the catalogs.
const query::Vocabulary& vocabulary();

/// The message in English with its arguments in place.
std::string said(const Message& message);

/// Words as on a command line: `-p`, `--month`, `--since`, `--until` and the
/// flags of actions are options, the others terms.
struct Inquiry {
  Inquiry(const query::Noun& noun, std::initializer_list<std::string_view> line,
          std::string_view today = "2025-06-01");
  Inquiry(const Inquiry&) = delete;
  Inquiry& operator=(const Inquiry&) = delete;

  /// The headlines of what was refused.
  [[nodiscard]] std::vector<std::string> refusals() const;
  [[nodiscard]] std::vector<std::string> advice() const;

  std::deque<Source> sources;
  Report report;
  query::Question question;
};

/// What a noun answers. The question must not be refused.
query::Asked asked(const Book& book, const query::Noun& noun,
                   std::initializer_list<std::string_view> line,
                   std::string_view today = "2025-06-01");

/// A value in one word: ids of named values, `null`, `[a, b]`, `{k: v}`.
std::string text(const Value& value);

/// One column of the items, from the top.
std::vector<std::string> column(const Table& table, std::string_view key);

/// The columns of one row, parted by ` | `.
std::string row(const Table& table, std::size_t index,
                std::initializer_list<std::string_view> keys);

using Texts = std::vector<std::string>;

}  // namespace bra::test

/// A failed comparison of columns says what was there.
template <>
struct doctest::StringMaker<std::vector<std::string>> {
  static String convert(const std::vector<std::string>& texts) {
    std::string all;
    for (const std::string& text : texts) all += "\n  " + text;
    return {all.data(), static_cast<unsigned>(all.size())};
  }
};
