// Swedish: what the room command/ says, and what it tells of the world/.

#include "language/language.h"

namespace bra {
namespace {

constexpr Phrase all[] = {
    // world: what could not be done, and why
    {"cannot write {}", "kan inte skriva {}"},
    {"cannot write the answer", "kan inte skriva svaret"},
    {"cannot read the folder {}", "kan inte läsa mappen {}"},
    {"cannot tell today's date", "kan inte ta reda på dagens datum"},
    {"the clock is off", "klockan går fel"},
    {"there is no such file or folder", "det finns ingen sådan fil eller mapp"},
    {"permission denied", "åtkomst nekas"},
    {"the disk is full", "disken är full"},
    {"the disk quota is used up", "diskutrymmet är förbrukat"},
    {"the disk cannot be written to", "disken går inte att skriva på"},
    {"the disk reports an error", "disken rapporterar ett fel"},
    {"the file would be too large", "filen skulle bli för stor"},
    {"it is a folder", "det är en mapp"},
    {"it is not a folder", "det är ingen mapp"},
    {"it is a link", "det är en länk"},
    {"it is not a regular file", "det är ingen vanlig fil"},
    {"it is too large", "den är för stor"},
    {"it was changed while it was read", "den ändrades medan den lästes"},
    {"the name is too long", "namnet är för långt"},
    {"too many files are open", "för många filer är öppna"},
};

}  // namespace

extern const Phrases swedish_command;
const Phrases swedish_command(all);

}  // namespace bra
