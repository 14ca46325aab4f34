import type { AwardWords, Edition, ImportWords, LineDefaults, ProposalState, RoundState } from '@vinhdanh/domain';

const kept = new WeakMap<Edition, AwardWords[]>();

/** Awards of the edition as people may write them. The list is the same object for one edition. */
export function importWords(edition: Edition | undefined, today: string): ImportWords {
  if (!edition) return { awards: [], today };
  let awards = kept.get(edition);
  if (!awards) {
    awards = edition.awards.map(({ code, name, recipients }) => ({
      code,
      names: [name.vi, name.en],
      recipientKinds: recipients,
    }));
    kept.set(edition, awards);
  }
  return { awards, today };
}

/** Common values of a list: what the proposal and its round fix, then what the person chose. */
export function commonValues(
  proposal: ProposalState,
  round: RoundState,
  chosen: LineDefaults,
): LineDefaults {
  const only = round.awards.length === 1 ? round.awards[0] : undefined;
  const { meritFrom, meritTo } = round;
  return {
    ...(only ? { award: only } : {}),
    ...(meritFrom && meritTo ? { meritFrom, meritTo } : {}),
    ...chosen,
    kind: proposal.kind,
  };
}
