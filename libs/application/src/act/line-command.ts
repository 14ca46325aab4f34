import type { ActState, DossierCommand } from '@vinhdanh/domain';

/**
 * What an act does to one of its lines; undefined if nothing. `form` is the form listed.
 * A replacement leaves the award and puts its own number and dates in place of the earlier ones. Of
 * an act about a letter only what it corrects touches the line: the rest is the centre's to answer.
 */
export function lineCommandOf(
  actId: string,
  act: ActState,
  dossierId: string,
  form: string | undefined,
): DossierCommand | undefined {
  const { actKind, number = '', date = '', promulgatedOn = '', targets, ground } = act;
  const fields = targets?.[dossierId] ?? {};
  if (act.earlierKind === 'submission-letter')
    return act.asks === undefined && Object.keys(fields).length > 0
      ? { type: 'correct', actId, fields }
      : undefined;
  switch (actKind) {
    case 'granting':
      return {
        type: 'grant',
        actId,
        number,
        decidedOn: date,
        promulgatedOn,
        award: form,
        decider: act.issuer?.level ?? 'province',
      };
    case 'correction':
    case 'amendment':
      return { type: 'correct', actId, fields };
    case 'replacement':
      return {
        type: 'correct',
        actId,
        fields: { ...fields, number, decidedOn: date, promulgatedOn },
      };
    case 'annulment':
      return {
        ...{ type: 'annul', actId, on: promulgatedOn },
        ...(ground ? { recover: ground.recover ?? [] } : {}),
      };
    case 'suspension':
      return { type: 'suspend', actId, number, on: promulgatedOn };
    case 'resumption':
      return { type: 'resume', actId, on: promulgatedOn };
    case 'submission-letter':
    case undefined:
      // A letter asks; only the centre's answer changes a line.
      return undefined;
  }
}
