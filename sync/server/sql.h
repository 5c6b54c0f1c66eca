// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

/// Every statement the relay sends (the tables: schema/tables.sql), in the SQL that SQLite,
/// PostgreSQL 15, Citus, YugabyteDB and CockroachDB have in common. The workspace comes first in
/// every key and is $1 in every statement.
namespace kvorum::server::sql {

// Only PostgreSQL: SQLite has locked the file by BEGIN IMMEDIATE.
inline constexpr std::string_view lockWorkspace =
    "SELECT 1 FROM workspace WHERE workspace_id = $1 FOR UPDATE";
inline constexpr std::string_view workspace =
    "SELECT seq, tag, statements, head FROM workspace WHERE workspace_id = $1";
inline constexpr std::string_view found =
    "INSERT INTO workspace (workspace_id, seq, tag, statements, head) VALUES ($1, 0, $2, 0, $3)";
inline constexpr std::string_view advance =
    "UPDATE workspace SET seq = $2, tag = $3, statements = $4, head = $5 WHERE workspace_id = $1";

inline constexpr std::string_view statements =
    "SELECT bytes FROM statement WHERE workspace_id = $1 AND number >= $2 ORDER BY number";
inline constexpr std::string_view addStatement =
    "INSERT INTO statement (workspace_id, number, seq, tag, bytes) VALUES ($1, $2, $3, $4, $5)";

inline constexpr std::string_view tagAt =
    "SELECT tag FROM envelope WHERE workspace_id = $1 AND seq = $2 "
    "UNION ALL SELECT tag FROM statement WHERE workspace_id = $1 AND seq = $2 "
    "UNION ALL SELECT tag FROM box WHERE workspace_id = $1 AND seq = $2";

inline constexpr std::string_view envelopeHash =
    "SELECT hash FROM envelope "
    "WHERE workspace_id = $1 AND scope = $2 AND device = $3 AND counter = $4";
inline constexpr std::string_view newestEnvelope =
    "SELECT counter, hash FROM envelope WHERE workspace_id = $1 AND scope = $2 AND device = $3 "
    "ORDER BY counter DESC LIMIT 1";
inline constexpr std::string_view addEnvelope =
    "INSERT INTO envelope (workspace_id, scope, device, counter, seq, tag, hash, bytes) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";

inline constexpr std::string_view hasBox =
    "SELECT 1 FROM box WHERE workspace_id = $1 AND receiver = $2 AND scope = $3 AND key_id = $4 "
    "AND giver = $5 AND sealed IS NOT NULL";
inline constexpr std::string_view addBox =
    "INSERT INTO box (workspace_id, receiver, scope, key_id, giver, seq, tag, control_number, "
    "sealed) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
inline constexpr std::string_view dropBoxes =
    "UPDATE box SET sealed = NULL WHERE workspace_id = $1 AND receiver = $2";

inline constexpr std::string_view readers =
    "SELECT member FROM access WHERE workspace_id = $1 AND scope = $2";
inline constexpr std::string_view grant =
    "INSERT INTO access (workspace_id, member, scope, since) VALUES ($1, $2, $3, $4)";
inline constexpr std::string_view withdraw =
    "DELETE FROM access WHERE workspace_id = $1 AND member = $2 AND scope = $3";

inline constexpr std::string_view hold =
    "INSERT INTO holding (workspace_id, scope, key_id, device) VALUES ($1, $2, $3, $4) "
    "ON CONFLICT DO NOTHING";
inline constexpr std::string_view isKnownKey =
    "SELECT 1 FROM holding WHERE workspace_id = $1 AND scope = $2 AND key_id = $3 LIMIT 1";
inline constexpr std::string_view noteLacking =
    "INSERT INTO lacking (workspace_id, device, scope, key_id) "
    "SELECT DISTINCT h.workspace_id, $2, h.scope, h.key_id FROM holding h "
    "WHERE h.workspace_id = $1 AND h.scope = $3 AND NOT EXISTS (SELECT 1 FROM holding own "
    "WHERE own.workspace_id = $1 AND own.scope = h.scope AND own.key_id = h.key_id "
    "AND own.device = $2) ON CONFLICT DO NOTHING";
inline constexpr std::string_view noteLackingAll =
    "INSERT INTO lacking (workspace_id, device, scope, key_id) "
    "SELECT DISTINCT h.workspace_id, $2, h.scope, h.key_id FROM access a JOIN holding h "
    "ON h.workspace_id = a.workspace_id AND h.scope = a.scope "
    "WHERE a.workspace_id = $1 AND a.member = $3 AND NOT EXISTS (SELECT 1 FROM holding own "
    "WHERE own.workspace_id = $1 AND own.scope = h.scope AND own.key_id = h.key_id "
    "AND own.device = $2) ON CONFLICT DO NOTHING";
inline constexpr std::string_view lack =
    "INSERT INTO lacking (workspace_id, device, scope, key_id) VALUES ($1, $2, $3, $4) "
    "ON CONFLICT DO NOTHING";
inline constexpr std::string_view gotKey =
    "DELETE FROM lacking WHERE workspace_id = $1 AND device = $2 AND scope = $3 AND key_id = $4";
inline constexpr std::string_view forgetLacking =
    "DELETE FROM lacking WHERE workspace_id = $1 AND device = $2 AND scope = $3";
inline constexpr std::string_view forgetLackingAll =
    "DELETE FROM lacking WHERE workspace_id = $1 AND device = $2";
inline constexpr std::string_view erase[] = {
    "UPDATE box SET sealed = NULL WHERE workspace_id = $1 AND scope = $2",
    "UPDATE envelope SET bytes = NULL WHERE workspace_id = $1 AND scope = $2",
    "DELETE FROM holding WHERE workspace_id = $1 AND scope = $2",
    "DELETE FROM lacking WHERE workspace_id = $1 AND scope = $2",
};
inline constexpr std::string_view wanted =
    "SELECT l.device, l.scope, l.key_id FROM lacking l JOIN holding h "
    "ON h.workspace_id = l.workspace_id AND h.scope = l.scope AND h.key_id = l.key_id "
    "WHERE l.workspace_id = $1 AND h.device = $2 LIMIT $3";

inline constexpr std::string_view value =
    "SELECT value FROM named_value WHERE workspace_id = $1 AND name = $2";
inline constexpr std::string_view setValue =
    "INSERT INTO named_value (workspace_id, name, value) VALUES ($1, $2, $3) "
    "ON CONFLICT (workspace_id, name) DO UPDATE SET value = excluded.value";

// The feed: rows visible since they were written (visible = seq), and rows that became visible
// later (visible = since > seq), the rest of those at the reader's place apart from those behind
// it. Bodies are fetched after the sorting, and no further than one behind the row with which the
// page is full: `ahead` is what stands before the row before. An erased scope has no readers: its
// emptied rows are never met.
inline constexpr std::string_view newStatements =
    "SELECT o.seq, o.seq, b.bytes FROM (SELECT f.seq AS seq, sum(f.size) OVER (ORDER BY f.seq "
    "ROWS BETWEEN UNBOUNDED PRECEDING AND 2 PRECEDING) AS ahead "
    "FROM (SELECT s.seq AS seq, length(s.bytes) AS size "
    "FROM statement s WHERE s.workspace_id = $1 AND s.seq > $2 "
    "ORDER BY s.seq LIMIT $3) f) o JOIN statement b ON b.seq = o.seq "
    "WHERE b.workspace_id = $1 AND (o.ahead IS NULL OR o.ahead < $4) ORDER BY o.seq";
inline constexpr std::string_view newEnvelopes =
    "SELECT o.seq, o.seq, b.bytes FROM (SELECT f.seq AS seq, sum(f.size) OVER (ORDER BY f.seq "
    "ROWS BETWEEN UNBOUNDED PRECEDING AND 2 PRECEDING) AS ahead "
    "FROM (SELECT e.seq AS seq, length(e.bytes) AS size FROM envelope e JOIN access a "
    "ON a.workspace_id = e.workspace_id AND a.scope = e.scope "
    "WHERE e.workspace_id = $1 AND e.seq > $2 AND a.member = $3 AND a.since <= e.seq "
    "ORDER BY e.seq LIMIT $4) f) o JOIN envelope b ON b.seq = o.seq "
    "WHERE b.workspace_id = $1 AND (o.ahead IS NULL OR o.ahead < $5) ORDER BY o.seq";
inline constexpr std::string_view openedEnvelopesHere =
    "SELECT o.since, o.seq, b.bytes FROM (SELECT f.since AS since, f.seq AS seq, "
    "sum(f.size) OVER (ORDER BY f.seq "
    "ROWS BETWEEN UNBOUNDED PRECEDING AND 2 PRECEDING) AS ahead "
    "FROM (SELECT a.since AS since, e.seq AS seq, length(e.bytes) AS size "
    "FROM access a CROSS JOIN envelope e WHERE e.workspace_id = a.workspace_id "
    "AND e.scope = a.scope AND a.workspace_id = $1 AND a.since = $2 AND a.member = $3 "
    "AND e.seq > $4 AND e.seq < $2 ORDER BY e.seq LIMIT $5) f) o JOIN envelope b ON b.seq = o.seq "
    "WHERE b.workspace_id = $1 AND (o.ahead IS NULL OR o.ahead < $6) ORDER BY o.seq";
inline constexpr std::string_view openedEnvelopesLater =
    "SELECT o.since, o.seq, b.bytes FROM (SELECT f.since AS since, f.seq AS seq, "
    "sum(f.size) OVER (ORDER BY f.since, f.seq "
    "ROWS BETWEEN UNBOUNDED PRECEDING AND 2 PRECEDING) AS ahead "
    "FROM (SELECT a.since AS since, e.seq AS seq, length(e.bytes) AS size "
    "FROM access a JOIN envelope e ON e.workspace_id = a.workspace_id AND e.scope = a.scope "
    "WHERE a.workspace_id = $1 AND a.since > $2 AND a.member = $3 AND e.seq < a.since "
    "ORDER BY a.since, e.seq LIMIT $4) f) o JOIN envelope b ON b.seq = o.seq "
    "WHERE b.workspace_id = $1 AND (o.ahead IS NULL OR o.ahead < $5) ORDER BY o.since, o.seq";
inline constexpr std::string_view newBoxes =
    "SELECT b.seq, b.seq, b.sealed, b.giver, b.receiver, b.scope, b.key_id, b.control_number "
    "FROM box b JOIN access a ON a.workspace_id = b.workspace_id AND a.scope = b.scope "
    "WHERE b.workspace_id = $1 AND b.seq > $2 AND a.member = $3 AND b.receiver = $4 "
    "AND a.since <= b.seq AND b.sealed IS NOT NULL ORDER BY b.seq LIMIT $5";
inline constexpr std::string_view openedBoxesHere =
    "SELECT a.since, b.seq, b.sealed, b.giver, b.receiver, b.scope, b.key_id, b.control_number "
    "FROM access a CROSS JOIN box b WHERE b.workspace_id = a.workspace_id "
    "AND b.scope = a.scope AND a.workspace_id = $1 AND a.since = $2 AND a.member = $3 "
    "AND b.receiver = $4 AND b.seq > $5 AND b.seq < $2 AND b.sealed IS NOT NULL ORDER BY b.seq "
    "LIMIT $6";
inline constexpr std::string_view openedBoxesLater =
    "SELECT a.since, b.seq, b.sealed, b.giver, b.receiver, b.scope, b.key_id, b.control_number "
    "FROM box b JOIN access a ON a.workspace_id = b.workspace_id AND a.scope = b.scope "
    "WHERE b.workspace_id = $1 AND a.since > $2 AND a.member = $3 AND b.receiver = $4 "
    "AND b.seq < a.since AND b.sealed IS NOT NULL ORDER BY a.since, b.seq LIMIT $5";
inline constexpr std::string_view inviteBoxes =
    "SELECT b.seq, b.seq, b.sealed, b.giver, b.receiver, b.scope, b.key_id, b.control_number "
    "FROM box b WHERE b.workspace_id = $1 AND b.seq > $2 AND b.receiver = $3 "
    "AND b.sealed IS NOT NULL ORDER BY b.seq LIMIT $4";

// Whole rows, for the operator's commands: n a number, b bytes, t a text.
struct WholeRows {
    std::string_view columns, rows, add;
    bool numbered = false; // by seq, the first column: read in parts
};
inline constexpr WholeRows wholeRows[] = {
    {"nbnb", workspace,
     "INSERT INTO workspace (workspace_id, seq, tag, statements, head) VALUES ($1, $2, $3, $4, "
     "$5)"},
    {"nbnb",
     "SELECT seq, tag, number, bytes FROM statement WHERE workspace_id = $1 AND seq > $2 "
     "ORDER BY seq LIMIT 256",
     "INSERT INTO statement (workspace_id, seq, tag, number, bytes) VALUES ($1, $2, $3, $4, $5)",
     true},
    {"nbbbnbb",
     "SELECT seq, tag, scope, device, counter, hash, bytes FROM envelope "
     "WHERE workspace_id = $1 AND seq > $2 ORDER BY seq LIMIT 32",
     "INSERT INTO envelope (workspace_id, seq, tag, scope, device, counter, hash, bytes) "
     "VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
     true},
    {"nbbbbbnb",
     "SELECT seq, tag, receiver, scope, key_id, giver, control_number, sealed FROM box "
     "WHERE workspace_id = $1 AND seq > $2 ORDER BY seq LIMIT 256",
     "INSERT INTO box (workspace_id, seq, tag, receiver, scope, key_id, giver, control_number, "
     "sealed) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
     true},
    {"bbn", "SELECT member, scope, since FROM access WHERE workspace_id = $1", grant},
    {"bbb", "SELECT scope, key_id, device FROM holding WHERE workspace_id = $1", hold},
    {"bbb", "SELECT device, scope, key_id FROM lacking WHERE workspace_id = $1", lack},
    {"tb", "SELECT name, value FROM named_value WHERE workspace_id = $1", setValue},
};
// The one statement that looks beyond a workspace: the operator's commands begin at none.
inline constexpr std::string_view workspacesBehind =
    "SELECT workspace_id FROM workspace WHERE workspace_id > $1 ORDER BY workspace_id LIMIT 256";

} // namespace kvorum::server::sql
