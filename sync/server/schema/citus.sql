-- SPDX-License-Identifier: Apache-2.0
-- The tables on Citus, a workspace's rows together on one node. Run once, on the coordinator,
-- before the first server starts:
--   make citus DATABASE=postgresql://…
\ir tables.sql

SELECT create_distributed_table('workspace', 'workspace_id', colocate_with => 'none');
SELECT create_distributed_table('statement', 'workspace_id', colocate_with => 'workspace');
SELECT create_distributed_table('envelope', 'workspace_id', colocate_with => 'workspace');
SELECT create_distributed_table('box', 'workspace_id', colocate_with => 'workspace');
SELECT create_distributed_table('access', 'workspace_id', colocate_with => 'workspace');
SELECT create_distributed_table('holding', 'workspace_id', colocate_with => 'workspace');
SELECT create_distributed_table('lacking', 'workspace_id', colocate_with => 'workspace');
SELECT create_distributed_table('named_value', 'workspace_id', colocate_with => 'workspace');
