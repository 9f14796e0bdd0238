// ImportReport: what became of each line of each document that was imported.

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "intake/draft.h"
#include "language/speech.h"
#include "render/style.h"

namespace bra::command {

/// One document and the minutes it became.
struct Imported {
  std::string input;
  std::string draft;
  const intake::Draft* read = nullptr;
};

/// How much there is to say.
enum class Telling {
  briefly,      ///< counts, and the lines that need a human
  line_by_line  ///< every line
};

std::string import_report(const std::vector<Imported>& all, Telling telling,
                          const render::Style& style);

/// The same as JSON, every line of it; what is said is in English.
std::string import_report_json(const std::vector<Imported>& all);

/// What that JSON calls itself, and its JSON Schema.
constexpr std::string_view import_schema = "bra.import/1";
std::string import_report_schema();

}  // namespace bra::command
