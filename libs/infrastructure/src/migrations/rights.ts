/**
 * Who may do what with a table:
 * - `append-only`: api and worker add and read, nobody changes;
 * - `current`: api and worker add, read and change (state that follows the events);
 * - `owned-by-api`: the api alone also deletes (sign-ins, keys of requests);
 * - `pending`: api and worker add, the worker takes away (what waits for a duty);
 * - `sequenced`: the worker adds, the api reads;
 * - `projection`: the worker does everything, the api reads;
 * - `fixed`: written by migrations only.
 */
export type TableUse =
  | 'append-only'
  | 'current'
  | 'owned-by-api'
  | 'pending'
  | 'sequenced'
  | 'projection'
  | 'fixed';

export const RIGHTS_OF_USE: Record<TableUse, { vd_api: string; vd_worker: string }> = {
  'append-only': { vd_api: 'select, insert', vd_worker: 'select, insert' },
  current: { vd_api: 'select, insert, update', vd_worker: 'select, insert, update' },
  'owned-by-api': { vd_api: 'select, insert, update, delete', vd_worker: 'select' },
  pending: { vd_api: 'select, insert', vd_worker: 'select, insert, delete' },
  sequenced: { vd_api: 'select', vd_worker: 'select, insert' },
  projection: { vd_api: 'select', vd_worker: 'select, insert, update, delete, truncate' },
  fixed: { vd_api: 'select', vd_worker: 'select' },
};

/** Every table of ours and its use; each feature adds its lines. */
export const TABLE_RIGHTS: Record<string, TableUse> = {
  vd_migration: 'fixed',
  // event log
  vd_log_identity: 'fixed',
  vd_event: 'append-only',
  vd_event_private: 'append-only',
  vd_command: 'append-only',
  vd_log_pending: 'pending',
  vd_log_entry: 'sequenced',
  // what follows the log in the same transaction
  vd_stream: 'current',
  vd_task: 'current',
  vd_dossier: 'current',
  vd_subject: 'current',
  vd_work_item: 'owned-by-both',
  // projections
  vd_checkpoint: 'projection',
};
