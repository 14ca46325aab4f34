import {
  SEEN_BY_DOSSIER,
  SEEN_BY_DUE_LIST,
  SEEN_BY_IMPORT,
  SEEN_BY_LINE,
  SEEN_BY_PROVINCE,
  SEEN_BY_SUBJECT,
  SEEN_CHOICE,
  SEEN_PERSON,
  PRIVATE_NOT_SHUT,
  SEEN_ENTRY,
  SEEN_LINE,
} from './row-security.js';

/** What the processes may do with the rows of a table; ops reads unless told otherwise. */
interface Use {
  vd_api: string;
  vd_worker: string;
  vd_ops?: string;
}

const READ = 'select';
const ADD = 'select, insert';
const CHANGE = 'select, insert, update';
const ALL = 'select, insert, update, delete';

export const USES = {
  /** Written by migrations only. */
  fixed: { vd_api: READ, vd_worker: READ },
  /** A view, read with the reader's own rights on its tables. */
  shown: { vd_api: READ, vd_worker: READ },
  /** Nobody ever changes a row. */
  appendOnly: { vd_api: ADD, vd_worker: ADD },
  /** Waits for a duty of the worker, which takes it away. */
  pending: { vd_api: ADD, vd_worker: 'select, insert, delete' },
  /** Written by a duty of the worker, never changed. */
  sequenced: { vd_api: READ, vd_worker: ADD },
  /** Follows the log in the same transaction and stays. */
  current: { vd_api: CHANGE, vd_worker: CHANGE },
  /** Comes and goes. */
  passing: { vd_api: ALL, vd_worker: ALL },
  /** Belongs to signing in: nobody else has any business there. */
  apiOnly: { vd_api: ALL, vd_worker: '', vd_ops: '' },
  /** One person's own: the worker only takes it away when it has served. */
  personal: { vd_api: ALL, vd_worker: 'select, delete', vd_ops: '' },
  /** Read from the log by the worker; can be rebuilt. */
  projection: { vd_api: READ, vd_worker: ALL },
} satisfies Record<string, Use>;

export interface TableRights {
  use: keyof typeof USES;
  /** Condition under which the api sees a row; absent means always. */
  seen?: string;
}

/** Every table and view of ours; each feature adds its lines. A table that is missing here is unreadable. */
export const TABLE_RIGHTS: Record<string, TableRights> = {
  vd_migration: { use: 'fixed' },
  // event log
  vd_log_identity: { use: 'fixed' },
  vd_event: { use: 'appendOnly' },
  vd_event_private: { use: 'appendOnly', seen: `(${SEEN_BY_DOSSIER}) and ${PRIVATE_NOT_SHUT}` },
  vd_command: { use: 'appendOnly' },
  vd_catalogue_content: { use: 'appendOnly' },
  vd_log_pending: { use: 'pending' },
  vd_log_entry: { use: 'sequenced' },
  // what follows the log in the same transaction
  vd_stream: { use: 'current' },
  vd_task: { use: 'current' },
  vd_dossier_fixed: { use: 'current', seen: SEEN_LINE },
  // Opaque without its fixed part; read through vd_dossier, which shows what the policies above do.
  vd_dossier_standing: { use: 'current' },
  vd_dossier: { use: 'shown' },
  vd_subject: { use: 'current', seen: SEEN_PERSON },
  vd_record_entry: { use: 'current', seen: SEEN_BY_SUBJECT },
  vd_work_item: { use: 'passing', seen: SEEN_LINE },
  // signing in
  vd_credential: { use: 'apiOnly' },
  vd_session: { use: 'apiOnly' },
  vd_one_time_link: { use: 'apiOnly' },
  vd_sign_in_attempt: { use: 'apiOnly' },
  // one's own filters
  vd_saved_view: { use: 'apiOnly' },
  // lists on their way into a proposal
  vd_import: { use: 'passing', seen: SEEN_BY_LINE },
  vd_import_row: { use: 'passing', seen: SEEN_BY_IMPORT },
  vd_import_mapping: { use: 'passing' },
  // what agencies hold against people: nobody who sees only units
  vd_agency_row: { use: 'passing', seen: SEEN_BY_PROVINCE },
  vd_agency_choice: { use: 'passing', seen: SEEN_CHOICE },
  // law changes tried on closed lines
  vd_rehearsal: { use: 'passing' },
  vd_rehearsal_flip: { use: 'passing' },
  // who is due
  vd_due_list: { use: 'passing', seen: SEEN_BY_LINE },
  vd_due_row: { use: 'passing', seen: SEEN_BY_DUE_LIST },
  // what people are told
  vd_notice: { use: 'projection' },
  vd_notice_audience: { use: 'projection' },
  vd_notice_read: { use: 'passing' },
  vd_notice_reader: { use: 'passing' },
  // members' own notes on what lies before a council
  vd_reading_note: { use: 'personal' },
  // how messages to the centre travel
  vd_transport_attempt: { use: 'current' },
  vd_unbound_mail: { use: 'current' },
  // projections
  vd_checkpoint: { use: 'projection' },
  vd_audit: { use: 'projection', seen: SEEN_ENTRY },
  vd_dossier_period: { use: 'projection', seen: SEEN_LINE },
  vd_dossier_fact: { use: 'projection', seen: SEEN_LINE },
  vd_daily_total: { use: 'projection', seen: SEEN_BY_LINE },
};
