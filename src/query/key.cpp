#include "query/key.h"

namespace bra::query {

extern const Key owner_key;
extern const Key organisation_key;
extern const Key area_key;
extern const Key state_key;
extern const Key meeting_key;
extern const Key opened_key;
extern const Key due_key;
extern const Key level_key;
extern const Key id_key;
extern const Key text_key;

const Key* key_called(std::string_view name) {
  for (const Key* key :
       {&owner_key, &organisation_key, &area_key, &state_key, &meeting_key,
        &opened_key, &due_key, &level_key, &id_key, &text_key}) {
    if (key->name == name) return key;
  }
  return nullptr;
}

}  // namespace bra::query
