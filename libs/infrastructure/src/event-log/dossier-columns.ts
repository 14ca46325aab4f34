import { APPEND } from './append-statement.js';

/** Columns of the inline dossier row and their types, in the order of the table. */
const columns: Record<string, string> = {
  status: 'text',
  stage: 'text',
  award: 'text',
  kind: 'text',
  level: 'text',
  recipient_kind: 'text',
  position_class: 'text',
  merit_from: 'date',
  merit_to: 'date',
  proposal_id: 'text',
  origin_proposal_id: 'text',
  round_id: 'text',
  unit_id: 'text',
  filing_unit_id: 'text',
  unit_line: 'text[]',
  subject_id: 'text',
  source: 'text',
  edition: 'text',
  session_id: 'text',
  act_id: 'text',
  submission_id: 'text',
  proposed_on: 'date',
  passed_on: 'date',
  submitted_on: 'date',
  decided_on: 'date',
  promulgated_on: 'date',
  annulled_on: 'date',
  granted_form: 'text',
  decision_number: 'text',
  open: 'boolean',
};

const names = Object.keys(columns);

/** The append statement with the dossier's columns written out. */
export const APPEND_STATEMENT = APPEND.replace('DOSSIER_COLUMNS', names.join(', '))
  .replace('DOSSIER_VALUES', names.map((n) => `r.${n}`).join(', '))
  .replace('DOSSIER_TYPES', names.map((n) => `${n} ${columns[n]}`).join(', '))
  .replace('DOSSIER_UPDATES', names.map((n) => `${n} = excluded.${n}`).join(', '));
