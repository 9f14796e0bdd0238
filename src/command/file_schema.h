// FileSchema: JSON Schemas of the files that people write, for editors and CI.

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bra::command {

/// `config`, `people.yaml` (`people` is a noun's), `minutes`, `front-matter`.
std::vector<std::string_view> file_schemas();

/// The JSON Schema (draft-07) of that name; empty if there is none. It
/// knows the form of a file, not what is true, and that keys are written in
/// small letters, which bra itself does not mind.
std::string file_schema(std::string_view name);

}  // namespace bra::command
