// English, as an interpreter of Swedish minutes writes it. Our own sentences
// are English to begin with, so there are none to translate.

#include "language/language.h"

namespace bra {

extern const Language english;
const Language english{
    .code = "en",
    .name = "English",
};

}  // namespace bra
