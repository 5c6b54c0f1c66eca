-- SPDX-License-Identifier: Apache-2.0
-- The tables of both databases, in the SQL that SQLite, PostgreSQL 15, Citus, YugabyteDB and
-- CockroachDB have in common. The workspace comes first in every key.

CREATE TABLE IF NOT EXISTS workspace (
    workspace_id BYTEA NOT NULL,
    seq BIGINT NOT NULL,
    tag BYTEA NOT NULL,
    statements BIGINT NOT NULL,
    head BYTEA NOT NULL,
    PRIMARY KEY (workspace_id));

CREATE TABLE IF NOT EXISTS statement (
    workspace_id BYTEA NOT NULL,
    number BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    tag BYTEA NOT NULL,
    bytes BYTEA NOT NULL,
    PRIMARY KEY (workspace_id, number));
CREATE UNIQUE INDEX IF NOT EXISTS statement_seq ON statement (workspace_id, seq);

CREATE TABLE IF NOT EXISTS envelope (
    workspace_id BYTEA NOT NULL,
    scope BYTEA NOT NULL,
    device BYTEA NOT NULL,
    counter BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    tag BYTEA NOT NULL,
    hash BYTEA NOT NULL,
    bytes BYTEA,
    PRIMARY KEY (workspace_id, scope, device, counter));
CREATE UNIQUE INDEX IF NOT EXISTS envelope_seq ON envelope (workspace_id, seq);
CREATE INDEX IF NOT EXISTS envelope_scope ON envelope (workspace_id, scope, seq);

CREATE TABLE IF NOT EXISTS box (
    workspace_id BYTEA NOT NULL,
    receiver BYTEA NOT NULL,
    scope BYTEA NOT NULL,
    key_id BYTEA NOT NULL,
    giver BYTEA NOT NULL,
    seq BIGINT NOT NULL,
    tag BYTEA NOT NULL,
    control_number BIGINT NOT NULL,
    sealed BYTEA,
    PRIMARY KEY (workspace_id, seq));
CREATE INDEX IF NOT EXISTS box_given ON box (workspace_id, receiver, scope, key_id, giver);
CREATE INDEX IF NOT EXISTS box_receiver ON box (workspace_id, receiver, seq);

CREATE TABLE IF NOT EXISTS access (
    workspace_id BYTEA NOT NULL,
    member BYTEA NOT NULL,
    scope BYTEA NOT NULL,
    since BIGINT NOT NULL,
    PRIMARY KEY (workspace_id, member, scope));
CREATE INDEX IF NOT EXISTS access_since ON access (workspace_id, member, since);
CREATE INDEX IF NOT EXISTS access_scope ON access (workspace_id, scope, member);

CREATE TABLE IF NOT EXISTS holding (
    workspace_id BYTEA NOT NULL,
    scope BYTEA NOT NULL,
    key_id BYTEA NOT NULL,
    device BYTEA NOT NULL,
    PRIMARY KEY (workspace_id, scope, key_id, device));

CREATE TABLE IF NOT EXISTS lacking (
    workspace_id BYTEA NOT NULL,
    device BYTEA NOT NULL,
    scope BYTEA NOT NULL,
    key_id BYTEA NOT NULL,
    PRIMARY KEY (workspace_id, device, scope, key_id));

CREATE TABLE IF NOT EXISTS named_value (
    workspace_id BYTEA NOT NULL,
    name TEXT NOT NULL,
    value BYTEA NOT NULL,
    PRIMARY KEY (workspace_id, name));
