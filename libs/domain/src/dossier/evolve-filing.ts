import type { Warning } from '../guards/warning.js';
import { ownBodyAfter } from './own-body.js';
import type { PublicLineFields } from './event-data.js';
import { resumed, stopped } from './clock.js';
import type { DossierState, OpenReturn } from './state.js';
import type { DossierStatus } from './status.js';
import { IDENTITY_FIELDS } from './vocabulary.js';
import { to, unchecked, type Evolvers } from './to.js';

type FilingEvent =
  | 'dossier.drafted'
  | 'dossier.amended'
  | 'dossier.removed'
  | 'dossier.withdrawn'
  | 'dossier.filed'
  | 'dossier.adopted'
  | 'dossier.handed-over'
  | 'dossier.checked'
  | 'dossier.deadline-moved'
  | 'dossier.criterion-confirmed'
  | 'dossier.duplicate-settled'
  | 'dossier.returned'
  | 'dossier.supplemented'
  | 'dossier.appraised'
  | 'dossier.appraisal-recalled';

/** A line asked back from an agenda is eligible again, and must be scheduled anew. */
export const wayBack = (status: DossierStatus): DossierStatus =>
  status === 'scheduled' || status === 'deferred' ? 'eligible' : status;

const union = <T>(a: readonly T[], b: readonly T[]): T[] => [...new Set([...a, ...b])];

function merged(state: DossierState, asked: Omit<OpenReturn, 'from'>): OpenReturn {
  const { fields = [], papers = [], deadline, review } = asked;
  const open = state.status === 'returned' ? state.returned : undefined;
  if (!open) return { fields, papers, deadline, review, from: wayBack(state.status) };
  return {
    fields: union(open.fields, fields),
    papers: union(open.papers, papers),
    ...(open.given ? { given: open.given } : {}),
    deadline: deadline > open.deadline ? deadline : open.deadline,
    review: open.review === 'full' ? 'full' : review,
    from: open.from,
  };
}

const isAnother = (state: DossierState, fields: PublicLineFields = {}): boolean =>
  IDENTITY_FIELDS.some((field) => {
    const name = field as keyof PublicLineFields;
    return fields[name] !== undefined && fields[name] !== state[name];
  });

const isAlike = ({ code, facts }: Warning, otherId: string): boolean =>
  code === 'same-person-elsewhere' && facts?.dossierId === otherId;

export const evolveFiling: Evolvers<FilingEvent> = {
  'dossier.drafted': (state, { importRow: _row, ...line }, at) =>
    to(state, 'draft', at, { ...line, originProposalId: line.proposalId }),
  'dossier.amended': (state, { fields }) => ({ ...state, ...fields }),
  'dossier.removed': (state, _data, at) => to(state, 'removed', at),
  'dossier.withdrawn': (state, _data, at) => to(state, 'withdrawn', at),
  'dossier.filed': (state, { filedOn, late }, at) => to(state, 'filed', at, { filedOn, late }),
  'dossier.adopted': (state, { proposalId, filingUnitId, level }, at) =>
    to(state, 'draft', at, {
      ...unchecked,
      // It is received anew, by whom the taken-over proposal goes to.
      receipts: undefined,
      appliedEdition: undefined,
      proposalId,
      filingUnitId,
      level: level ?? state.level,
      adoptedFrom: [...(state.adoptedFrom ?? []), state.proposalId],
    }),
  'dossier.handed-over': (state, { unitId, unitLine, filingUnitId, former }) => ({
    ...state,
    unitId,
    unitLine,
    filingUnitId,
    former,
    ...(state.check?.ownBody
      ? { check: { ...state.check, ownBody: ownBodyAfter(state, { unitId, unitLine }) } }
      : {}),
  }),
  'dossier.checked': (state, data, at) =>
    to(state, 'checked', at, {
      check: {
        edition: data.edition,
        ...(data.editionVersion === undefined ? {} : { editionVersion: data.editionVersion }),
        ...(data.provisional ? { provisional: true } : {}),
        basisVerified: data.basisVerified,
        route: data.route,
        ...(data.steps?.length ? { steps: data.steps } : {}),
        verdict: data.verdict,
        missingPapers: data.missingPapers,
        duplicates: data.duplicates,
        ...(data.warnings?.length ? { warnings: data.warnings } : {}),
        finishBy: data.finishBy,
        ...(data.ownBody ? { ownBody: data.ownBody } : {}),
        ...(data.eligibility ? { eligibility: data.eligibility.result } : {}),
        ...(data.yearKind ? { yearKind: data.yearKind } : {}),
      },
      ...(data.receivedOn ? { receipts: { ...state.receipts, province: data.receivedOn } } : {}),
    }),
  'dossier.criterion-confirmed': (state, { criterion, verdict }) => ({
    ...state,
    confirmed: { ...state.confirmed, [criterion]: verdict === 'met' },
  }),
  'dossier.deadline-moved': (state, { finishBy }) =>
    state.check ? { ...state, check: { ...state.check, finishBy } } : state,
  'dossier.duplicate-settled': (state, { otherId }) =>
    state.check
      ? {
          ...state,
          check: {
            ...state.check,
            duplicates: (state.check.duplicates ?? []).filter((id) => id !== otherId),
            ...(state.check.warnings
              ? { warnings: state.check.warnings.filter((one) => !isAlike(one, otherId)) }
              : {}),
          },
        }
      : state,
  'dossier.returned': (state, data, at) =>
    to(state, 'returned', at, {
      returned: merged(state, data),
      ...(data.on ? { stops: stopped(state.stops, data.on) } : {}),
      ...(state.sessionId && wayBack(state.status) === 'eligible' ? { sessionId: undefined } : {}),
    }),
  'dossier.supplemented': (state, { fields, papers, review, on }, at) => {
    const held = { ...state.papers };
    for (const paper of papers ?? []) held[paper.kind] = paper.sha256;
    const stops = on && state.stops ? { stops: resumed(state.stops, on) } : {};
    // What was asked and published about another award or merit says nothing of this one.
    const done = isAnother(state, fields) ? { steps: undefined } : {};
    const patch = { ...fields, papers: held, ...stops, ...done };
    if (review === 'full') return to(state, 'filed', at, { ...unchecked, ...patch });
    const back = state.returned?.from ?? 'filed';
    return to(state, back, at, { ...patch, returned: undefined });
  },
  'dossier.appraised': (state, { result, reason, cited }, at, by) =>
    to(state, result === 'eligible' ? 'eligible' : 'not-eligible', at, {
      appraisal: { result, ...(reason ? { reason } : {}), by, ...(cited ? { cited } : {}) },
    }),
  'dossier.appraisal-recalled': (state, _data, at) =>
    to(state, 'checked', at, { appraisal: undefined, list: undefined }),
};
