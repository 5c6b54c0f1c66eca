// SPDX-License-Identifier: Apache-2.0
#include "core/store/schema.h"

namespace kvorum::store {

namespace {

constexpr const char* firstStep = R"sql(
CREATE TABLE statement (
    number INTEGER PRIMARY KEY,
    bytes  BLOB NOT NULL
) STRICT;

CREATE TABLE envelope (
    made    INTEGER PRIMARY KEY,
    scope   BLOB NOT NULL,
    device  BLOB NOT NULL,
    counter INTEGER NOT NULL,
    state   INTEGER NOT NULL,
    bytes   BLOB NOT NULL,
    UNIQUE (scope, device, counter)
) STRICT;
CREATE INDEX envelope_waiting ON envelope (made) WHERE state = 1;

CREATE TABLE pending (
    made       INTEGER PRIMARY KEY,
    scope      BLOB NOT NULL,
    field_tag  BLOB NOT NULL,
    key_id     BLOB NOT NULL,
    sealed     BLOB NOT NULL,
    first_edit INTEGER NOT NULL,
    last_edit  INTEGER NOT NULL,
    UNIQUE (scope, field_tag)
) STRICT;

CREATE TABLE scope_key (
    scope          BLOB NOT NULL,
    key_id         BLOB NOT NULL,
    giver          BLOB NOT NULL,
    control_number INTEGER NOT NULL,
    sealed         BLOB NOT NULL,
    PRIMARY KEY (scope, key_id)
) STRICT;

CREATE TABLE meta (
    name  TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT;
)sql";

constexpr const char* steps[] = {firstStep};

} // namespace

std::span<const char* const> schemaSteps() {
    return steps;
}

} // namespace kvorum::store
