#include "support/checking.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "check/check.h"
#include "render/finding_text.h"
#include "support/answers.h"

namespace bra::test {
namespace {

FolderBook checked_by(std::string_view rule, const Folder& folder, Day today) {
  FolderBook read(folder);
  const check::Choice only{.select = {std::string(rule)}};
  check::check(read.book, today, only, {}, read.report);
  return read;
}

}  // namespace

std::vector<std::string> findings_of(std::string_view rule,
                                     const Folder& folder, Day today) {
  const FolderBook checked = checked_by(rule, folder, today);
  const render::Places places;
  render::FindingText text(places, style("en"));
  std::vector<std::string> lines;
  for (const Diagnostic& found : checked.report.all()) {
    lines.push_back(text.line(found));
    lines.back().pop_back();  // its line end
  }
  return lines;
}

std::string told_of(std::string_view rule, const Folder& folder) {
  const FolderBook checked = checked_by(rule, folder, *Day::of(2025, 6, 1));
  const render::Places places;
  render::FindingText text(places, style("en"));
  std::string told;
  for (const Diagnostic& found : checked.report.all()) {
    told += text.full(found);
  }
  return told;
}

std::string places_of(std::string_view rule, const Folder& folder, Day today) {
  const FolderBook checked = checked_by(rule, folder, today);
  std::string places;
  for (const Diagnostic& found : checked.report.all()) {
    const std::string& name = found.where.source->name;
    const Position at = Lines(*found.where.source).position(found.where.begin);
    if (!places.empty()) places += ", ";
    places += fmt::format("{} {}:{}", name.substr(0, name.rfind('.')), at.line,
                          at.column);
    if (found.severity != Severity::error) {
      places += ' ';
      places += word_of(found.severity);
    }
  }
  return places;
}

void hold(std::string_view rule, const std::vector<Checking>& rows, Day today) {
  for (const Checking& row : rows) {
    CAPTURE(row.what);
    CHECK(places_of(rule, row.folder, today) == row.places);
  }
}

std::string minutes(std::string_view day, std::string_view body) {
  return fmt::format("---\ndatum: {}\n---\n{}", day, body);
}

std::string log(std::string_view day, std::string_view rows) {
  return minutes(day, "| Nr | Ärende | Läge | Ansvarig |\n|-|-|-|-|\n" +
                          std::string(rows));
}

}  // namespace bra::test
