#include "query/key.h"

namespace bra::query {

extern const TermKey owner_key;
extern const TermKey organisation_key;
extern const TermKey area_key;
extern const TermKey state_key;
extern const TermKey meeting_key;
extern const TermKey opened_key;
extern const TermKey due_key;
extern const TermKey level_key;
extern const TermKey id_key;
extern const TermKey text_key;

const TermKey* key_called(std::string_view name) {
  for (const TermKey* key :
       {&owner_key, &organisation_key, &area_key, &state_key, &meeting_key,
        &opened_key, &due_key, &level_key, &id_key, &text_key}) {
    if (key->name == name) return key;
  }
  return nullptr;
}

}  // namespace bra::query
