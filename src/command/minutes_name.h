// Minutes name: what the name of a file tells of whether it is minutes: those
// that are read, and those that a program saved under another ending.

#pragma once

#include <string>
#include <string_view>

namespace bra::command {

/// Whether a file of that name may be minutes, by its ending: `.md`, `.yaml`,
/// `.yml`, in any case.
bool may_be_minutes(std::string_view name);

/// Whether people write text in files of that ending: those above, `.txt`,
/// `.text`, `.markdown` and the like, and copies that programs keep of minutes,
/// such as `2025-03-12.md~` and `2025-03-12.md.bak`.
bool is_name_of_text(std::string_view name);

/// Whether it is a document that minutes are written in or printed as, by its
/// ending: `.docx`, `.doc`, `.odt`, `.rtf`, `.pdf`.
bool is_name_of_document(std::string_view name);

/// What minutes in a file of that name would be called: `2025-03-12.md` for
/// `2025-03-12.txt` and `2025-03-12.md.txt`; other names as they are.
std::string minutes_name_for(std::string_view name);

}  // namespace bra::command
