#include "language/lexicon.h"

namespace bra {

const Language* language_of(std::string_view code) {
  for (const Language* language : languages) {
    if (language->code == code) return language;
  }
  return nullptr;
}

}  // namespace bra
