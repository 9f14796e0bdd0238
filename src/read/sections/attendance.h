// Attendance: who was there, who was not, and in which capacity.

#pragma once

#include "model/person.h"
#include "read/draft.h"
#include "syntax/yaml_tree.h"

namespace bra::read {

extern const Fault person_without_name;
extern const Fault name_unclear;

/// The people under one key, such as `närvarande`: a list with a person on
/// each line, or one text with a person on each line.
void read_people_list(const syntax::YamlTree& tree, const syntax::Node& list,
                      Capacity capacity, Draft& draft);

/// Tells of a chair or a secretary who is not one person for the whole meeting.
void check_officer(const Words& written, Draft& draft);

}  // namespace bra::read
