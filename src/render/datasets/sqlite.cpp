// sqlite: one database with all tables, their keys and indexes.

#include "render/dataset_format.h"

namespace bra::render::datasets {

extern const DatasetFormat sqlite;
const DatasetFormat sqlite{
    .name = "sqlite",
    .summary = "one SQLite database",
    .endings = "sqlite,sqlite3,db",
    .is_database = true,
};

}  // namespace bra::render::datasets
