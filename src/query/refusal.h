// Refusal: what is wrong with a time that was asked for, and what to write
// instead. 4/5 could be two days and 20241301 none: they are never guessed.

#pragma once

#include "query/vocabulary.h"
#include "report/report.h"
#include "text/span.h"

namespace bra::query {

/// What is wrong with a question: the only fault here, and always misuse.
extern const Fault question_fault;

/// Reports that `written` is no period, as narrowly as can be said.
void refuse(Span written, const Vocabulary& vocabulary, Report& report);

}  // namespace bra::query
