// Unbinding: a meeting out of one book, to be bound into another.

#pragma once

#include "model/meeting.h"

namespace bra::read {

/// Takes back what bind() and find_sentences() found out: who is meant, which
/// area, what is promised. What bind() parted (a role and an organisation)
/// stays parted, which it would be again under the same settings and people.
void unbind(Meeting& meeting);

}  // namespace bra::read
