#include "report/key_unknown.h"

namespace bra {

extern const Fault key_unknown{
    .name = "key-unknown",
    .severity = Severity::error,
    .summary = "a key that minutes do not have",
    .why =
        "A mistyped key takes its fact with it: nobody would know that the "
        "date was ever written.",
    .wrong = "dattum: 2025-03-12",
    .right = "datum: 2025-03-12",
};

}  // namespace bra
