import type { FieldSpec, Values } from '../parts/fields';
import type { Phrase } from '../words/in-both';
import { CONFLICT_WAY, POST, SUBSTITUTE_WAY, type asked } from './council-words';
import { findAccounts, findOrganisations, type Statute } from './council';

type Say = ReturnType<typeof asked>;
type In = 0 | 1;
const choices = (table: Record<string, Phrase>, n: In) =>
  Object.entries(table).map(([value, name]) => ({ value, label: name[n] }));

/** Number and date of the decision an act on a roster rests on. */
export const decisionFields = (say: Say): FieldSpec[] => [
  { name: 'number', label: say.number, required: true },
  { name: 'date', label: say.date, type: 'date', required: true },
];
export const decisionOf = ({ number, date }: Values) => ({ number, date });

export const memberFields = (say: Say, n: In, me: string): FieldSpec[] => [
  { name: 'position', label: say.position, required: true },
  {
    name: 'post',
    label: say.post,
    type: 'select',
    required: true,
    initial: 'member',
    options: choices(POST, n),
  },
  { name: 'standing', label: say.standing, type: 'check' },
  accountField(say, me),
  {
    name: 'organisationId',
    label: say.organisation,
    help: say.organisationHelp,
    type: 'search',
    find: findOrganisations,
  },
];
export const accountField = (say: Say, me: string): FieldSpec => ({
  name: 'accountId',
  label: say.account,
  help: say.accountHelp,
  type: 'search',
  find: findAccounts,
  options: [{ value: me, label: say.me }],
});
export const memberOf = ({ position, post, standing, accountId, organisationId }: Values) => ({
  position,
  post,
  standing: standing === 'true',
  ...(accountId ? { accountId } : {}),
  ...(organisationId ? { organisationId } : {}),
});

export const statuteFields = (say: Say, n: In, now?: Statute): FieldSpec[] => [
  {
    name: 'conflict',
    label: say.conflict,
    type: 'select',
    required: true,
    options: choices(CONFLICT_WAY, n),
    initial: now?.conflict ?? '',
  },
  {
    name: 'recusedCount',
    label: say.counted,
    type: 'check',
    initial: String(now?.recusedCount ?? true),
  },
  {
    name: 'substitutes',
    label: say.substitutes,
    type: 'select',
    required: true,
    options: choices(SUBSTITUTE_WAY, n),
    initial: now?.substitutes ?? '',
  },
  {
    name: 'circulation',
    label: say.circulation,
    type: 'check',
    initial: String(now?.circulation ?? false),
  },
  { name: 'source', label: say.source, required: true, initial: now?.source ?? '' },
  { name: 'verified', label: say.verified, type: 'check' },
];
export const statuteOf = (values: Values) => ({
  conflict: values.conflict,
  recusedCount: values.recusedCount === 'true',
  substitutes: values.substitutes,
  circulation: values.circulation === 'true',
  source: values.source,
  verified: values.verified === 'true',
});
