#include "command/shown_diff.h"

#include "render/printable.h"
#include "text/diff.h"
#include "text/personal_number.h"

namespace bra::command {

std::string shown_diff(const std::string& name,
                       const std::optional<std::string>& before,
                       const std::optional<std::string>& after) {
  constexpr std::string_view nowhere = "/dev/null";
  const std::string diff =
      unified_diff(before ? std::string_view(name) : nowhere,
                   after ? std::string_view(name) : nowhere,
                   before.value_or(""), after.value_or(""));
  return render::without_orders(
      render::printable_lines(hide_personal_numbers(diff)));
}

}  // namespace bra::command
