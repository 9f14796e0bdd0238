// Swedish, as municipal councils write it.

#include "language/language.h"

namespace bra {

extern const Phrases swedish_check;
extern const Phrases swedish_command;
extern const Phrases swedish_query;
extern const Phrases swedish_read;
extern const Phrases swedish_render;
extern const Phrases swedish_syntax;
extern const Phrases swedish_write;

namespace {

constexpr const Phrases* phrases[] = {
    &swedish_check,  &swedish_command, &swedish_query, &swedish_read,
    &swedish_render, &swedish_syntax,  &swedish_write,
};

}  // namespace

extern const Language swedish;
const Language swedish{
    .code = "sv",
    .name = "svenska",
    .decimal_mark = ",",
    .phrases = phrases,
};

}  // namespace bra
