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
  | 'dossier.flagged';

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
    to(state, 'annulled', at, { annulledOn: on, ...(recover ? { recover } : {}) }),
  'dossier.flagged': (state, flag) => ({ ...state, flags: [...(state.flags ?? []), flag] }),
};
