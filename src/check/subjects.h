// Subjects: which follow-up a finding is about, so that it is known again when
// the minutes are read anew.

#pragma once

#include "model/book.h"
#include "report/report.h"

namespace bra::check {

/// Fills in what each finding is about: the follow-up that its headline names,
/// else the one on whose row it stands.
void name_subjects(const Book& book, Report& report);

}  // namespace bra::check
