// A key that nobody knows: in minutes and in bra.yaml it is told by readers,
// and of what bra.yaml says of rules by check/, which knows them.

#pragma once

#include "report/fault.h"

namespace bra {

extern const Fault key_unknown;

}  // namespace bra
