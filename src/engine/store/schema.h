#pragma once

#include "engine/store/database.h"

namespace countersign::engine {

// Brings a new or older file to the present schema and sets the connection's modes. Throws StorageFault, also
// for a file written by a newer version of the program.
void prepareSchema(const Sql &sql);

// The fixed id of the system blocklist for an entry type of contract 4; the same in every store.
QString systemBlocklistId(const QString &entryType);

} // namespace countersign::engine
