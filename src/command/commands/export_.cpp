// bra export: the whole book as tables, for other programs.

#include "command/exporting.h"

namespace bra::command {
namespace {

Exit run(Session& session, const Arguments& /*arguments*/) {
  return export_book(session);
}

}  // namespace

extern const Command export_;
const Command export_{
    .name = "export",
    .group = Group::ask,
    .summary = "the whole book as tables, for other programs",
    .description =
        "As csv it is a folder with one file for each table, a data package "
        "that describes them, and scripts that load them into PostgreSQL and "
        "DuckDB; sqlite, jsonl and ics are one file each. The tables are "
        "described by `bra help tables`. The minutes are exported as they are, "
        "passages that are not public included. Over several councils no "
        "column is written in which somebody may be named; for all of it, "
        "export each council with -C.",
    .writes = Writes::dataset,
    .run = run,
};

}  // namespace bra::command
