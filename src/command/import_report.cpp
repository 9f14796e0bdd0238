#include "command/import_report.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "render/wording.h"
#include "text/utf8.h"

namespace bra::command {
namespace {

using intake::Fate;
using intake::Line;

std::string_view name_of(Fate fate) {
  switch (fate) {
    case Fate::understood:
      return "understood";
    case Fate::human:
      return "human";
    case Fate::prose:
      break;
  }
  return "prose";
}

bool is_told(const Line& line) { return !utf8::trim(line.written).empty(); }

std::string shortened(std::string_view text) {
  constexpr std::size_t longest = 60;
  std::string out;
  for (std::size_t at = 0, count = 0; at < text.size(); ++count) {
    if (count == longest) return out + "…";
    const char32_t c = utf8::decode(text, at);
    utf8::append(out, c == U'\t' || c == U'\n' ? U' ' : c);
  }
  return out;
}

}  // namespace

std::string import_report(const std::vector<Imported>& all, Telling telling,
                          const render::Style& style) {
  std::string out;
  for (const Imported& one : all) {
    if (!out.empty()) out += '\n';
    const intake::Counts counts = intake::counts_of(one.read->document);
    out += utf8::visible(fmt::format("{} → {}", one.input, one.draft)) + '\n';
    out += "  " +
           render::said(Message("understood: {} lines, kept as prose: {}, for "
                                "a human to decide: {}",
                                counts.understood, counts.prose, counts.human),
                        style) +
           '\n';
    for (const Line& line : one.read->document.lines) {
      if (!is_told(line)) continue;
      if (telling == Telling::briefly && line.fate != Fate::human) continue;
      const std::string_view sign = line.fate == Fate::human        ? "?"
                                    : line.fate == Fate::understood ? "="
                                                                    : " ";
      const std::string words = render::said(
          Message("{}", shortened(utf8::trim(line.written))), style);
      out += fmt::format("  {}{:>5}: {}\n", sign, line.number, words);
      if (line.says) {
        out += fmt::format("         {}\n", render::said(line.says, style));
      }
    }
  }
  return out;
}

std::string import_report_json(const std::vector<Imported>& all) {
  using Json = nlohmann::ordered_json;
  Json items = Json::array();
  for (const Imported& one : all) {
    const intake::Counts counts = intake::counts_of(one.read->document);
    Json lines = Json::array();
    for (const Line& line : one.read->document.lines) {
      if (!is_told(line)) continue;
      lines.push_back(
          {{"line", line.number},
           {"text", line.written},
           {"fate", name_of(line.fate)},
           {"says", line.says ? Json(line.says.text) : Json(nullptr)}});
    }
    items.push_back({{"input", one.input},
                     {"draft", one.draft},
                     {"understood", counts.understood},
                     {"prose", counts.prose},
                     {"human", counts.human},
                     {"lines", std::move(lines)}});
  }
  const Json report = {{"schema", import_schema}, {"items", std::move(items)}};
  return report.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace bra::command
