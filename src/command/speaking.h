// Speaking: the words of our languages, ready for a question to be asked in.

#pragma once

#include "query/vocabulary.h"

namespace bra::command {

/// The words in which people ask, of every language we have.
query::Vocabulary vocabulary_of_languages();

}  // namespace bra::command
