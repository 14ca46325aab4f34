import { to, type Evolvers } from './to.js';

type DecisionEvent =
  | 'dossier.readied'
  | 'dossier.listed'
  | 'dossier.unlisted'
  | 'dossier.granted'
  | 'dossier.reported'
  | 'dossier.report-repeated'
  | 'dossier.refused'
  | 'dossier.submitted'
  | 'dossier.returned-by-centre'
  | 'dossier.corrected'
  | 'dossier.annulled'
  | 'dossier.suspended'
  | 'dossier.resumed'
  | 'dossier.stripped'
  | 'dossier.restored'
  | 'dossier.flagged'
  | 'dossier.unflagged';

export const evolveDecision: Evolvers<DecisionEvent> = {
  'dossier.readied': (state, { list }, at) =>
    to(state, 'ready', at, { list, actId: undefined, actKind: undefined }),
  'dossier.listed': (state, { actId, actKind }, at) => to(state, 'listed', at, { actId, actKind }),
  'dossier.unlisted': (state, _data, at) =>
    to(state, 'ready', at, { actId: undefined, actKind: undefined }),
  'dossier.granted': (state, data, at) =>
    to(state, 'granted', at, {
      // What the centre grants keeps the submission letter as its act of the province.
      actId: data.actId ?? state.actId,
      decisionNumber: data.number,
      decidedOn: data.decidedOn,
      promulgatedOn: data.promulgatedOn,
      grantedForm: data.award === state.award ? undefined : data.award,
    }),
  'dossier.reported': (state, data, at) =>
    to(state, 'granted', at, {
      filedOn: data.filedOn,
      decisionNumber: data.number,
      decidedOn: data.decidedOn,
      promulgatedOn: data.promulgatedOn,
      issuer: data.issuer,
    }),
  'dossier.report-repeated': (state, _data, at) => to(state, 'removed', at),
  'dossier.refused': (state, { by, reason }, at) =>
    to(state, 'refused', at, { refusal: { by, reason } }),
  'dossier.submitted': (state, { submissionId, submittedOn }, at) =>
    to(state, 'submitted', at, { submissionId, submittedOn }),
  'dossier.returned-by-centre': (state, _data, at) => to(state, 'returned-by-centre', at),
  'dossier.corrected': (state, { actId, fields, was }) => {
    const { award, number, ...rest } = fields ?? {};
    return {
      ...state,
      ...rest,
      ...(was ? { changedBy: { ...state.changedBy, [actId]: { from: was, to: fields } } } : {}),
      ...(number === undefined ? {} : { decisionNumber: number }),
      ...(award === undefined ? {} : { grantedForm: award === state.award ? undefined : award }),
    };
  },
  'dossier.annulled': (state, { on, recover }, at) =>
    to(state, 'annulled', at, {
      ...{ annulledOn: on, suspension: undefined },
      ...(recover ? { recover } : {}),
    }),
  'dossier.suspended': (state, suspension, at) => to(state, 'suspended', at, { suspension }),
  'dossier.resumed': (state, _data, at) => to(state, 'granted', at, { suspension: undefined }),
  'dossier.stripped': (state, { actId, number, on, recover }, at) =>
    to(state, 'stripped', at, {
      ...{ stripped: { actId, number, on }, restored: undefined, suspension: undefined },
      ...(recover ? { recover } : {}),
    }),
  'dossier.restored': (state, restored, at) =>
    to(state, 'granted', at, { restored, recover: undefined }),
  'dossier.unflagged': (state, { dossierId }) => {
    const left = (state.flags ?? []).filter((one) => one.dossierId !== dossierId);
    return { ...state, flags: left.length > 0 ? left : undefined };
  },
  'dossier.flagged': (state, flag) => ({ ...state, flags: [...(state.flags ?? []), flag] }),
};
