#include "render/records.h"

#include "render/tone.h"
#include "render/wrap.h"

namespace bra::render {
namespace {

constexpr std::size_t hanging = 2;

// The line with its words in the tone, but for the label or indent before.
std::string toned_after(std::string_view line, std::size_t before, Tone tone,
                        bool colour) {
  std::string out(line.substr(0, before));
  return out + toned(line.substr(out.size()), tone, colour);
}

}  // namespace

std::string record(const Grid& grid, const Cells& cells, std::size_t width,
                   bool colour) {
  std::string out;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (cells[i].text.empty()) continue;
    const std::string label = grid.headings[i].text + ": ";
    std::size_t before = label.size();
    for (const auto& line : wrap(label + cells[i].text, width, hanging)) {
      out += toned_after(line, before, cells[i].tone, colour) + '\n';
      before = hanging;
    }
  }
  return out;
}

}  // namespace bra::render
