/** Columns of the inline dossier row that change with its events, and their types. */
export const standingColumns = {
  status: 'text',
  stage: 'text',
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
} as const;

/** Columns settled when it is drafted; they change only by amendment, adoption or supplement. */
export const fixedColumns = {
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
  rests_on: 'text[]',
} as const;

/** The columns of rows that came as text, each in its own type. */
export const valuesOf = (row: string, columns: Record<string, string>): string =>
  Object.entries(columns)
    .map(([name, type]) => (type === 'text' ? `${row}.${name}` : `${row}.${name}::${type}`))
    .join(', ');
