// Left text: what stays of a text when some of it is withheld, as the words
// that are looked through for what the secretary is to be shown.

#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "text/source.h"
#include "write/public/legible.h"
#include "write/public/name_tokens.h"
#include "write/public/public_text.h"
#include "write/public/stretches.h"

namespace bra::write {

/// Places are bytes of the legible text.
class LeftText {
 public:
  /// `source` must outlive this.
  LeftText(const Source& source, const std::vector<Withholding>& withheld);

  [[nodiscard]] std::string_view text() const { return said_.text; }
  [[nodiscard]] const NameTokens& tokens() const { return tokens_; }
  /// Whether any of it is withheld.
  [[nodiscard]] bool goes(std::size_t begin, std::size_t end) const;
  /// What is told of a part that stays.
  [[nodiscard]] Withholding part(WithheldKind kind, std::size_t begin,
                                 std::size_t end) const;

 private:
  const Source& source_;
  Legible said_;
  NameTokens tokens_;
  Stretches gone_;
};

}  // namespace bra::write
