import type { Body } from '../api/answers';
import { today } from '../words/dates';
import type { Named } from './organisation';

export interface NewBody {
  code: string;
  name: string;
  kind: string;
}
export interface ChangeDraft {
  kind: string;
  from: Named[];
  to: Named[];
  openWorkTo: string;
  name: string;
  manager: Named[];
}

/** An act of organisation while it is being written down. */
export interface LineageDraft {
  inForceFrom: string;
  number: string;
  date: string;
  issuer: string;
  source: string;
  verified: string;
  accounts: string;
  newBodies: NewBody[];
  changes: ChangeDraft[];
}

export const noChange: ChangeDraft = {
  kind: 'merge',
  from: [],
  to: [],
  openWorkTo: '',
  name: '',
  manager: [],
};

export const emptyDraft = (): LineageDraft => ({
  inForceFrom: today(),
  number: '',
  date: today(),
  issuer: '',
  source: '',
  verified: 'false',
  accounts: 'move',
  newBodies: [],
  changes: [noChange],
});

/** A body that begins with the act is known by its code until it is recorded. */
export const begun = (draft: LineageDraft): Named[] =>
  draft.newBodies.filter(({ code }) => code).map(({ code, name }) => ({ id: code, name }));

/** Whether it must be said who takes over: several go on, and the body itself is not among them. */
export const needsTaker = ({ kind, from, to }: ChangeDraft): boolean =>
  (kind === 'split' || kind === 'dissolve') &&
  to.length > 1 &&
  !to.some(({ id }) => id === from[0]?.id);

/** What the service is sent for it. */
export function actOf(draft: LineageDraft): Body<'/organisations/lineage'> {
  const ids = (bodies: readonly Named[]): string[] => bodies.map(({ id }) => id);
  return {
    inForceFrom: draft.inForceFrom,
    document: {
      number: draft.number,
      date: draft.date,
      issuer: draft.issuer,
      source: draft.source,
      verified: draft.verified === 'true',
    },
    ...(draft.newBodies.length > 0 ? { newBodies: draft.newBodies } : {}),
    changes: draft.changes.map((change) => {
      const { kind, from, to, openWorkTo, name, manager } = change;
      return {
        kind,
        from: ids(from),
        to: kind === 'rename' || kind === 'transfer' ? ids(from) : ids(to),
        ...(needsTaker(change) && openWorkTo ? { openWorkTo } : {}),
        ...(kind === 'rename' ? { name } : {}),
        ...(kind === 'transfer' && manager[0] ? { manager: manager[0].id } : {}),
      };
    }),
    accounts: draft.accounts,
  };
}
