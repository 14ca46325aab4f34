import type {
  AwardWords,
  Edition,
  ImportWords,
  LineDefaults,
  ProposalState,
  RoundState,
} from '@vinhdanh/domain';

/**
 * Awards of the edition as people may write them; in a round only those it takes, so that "Bằng
 * khen" is no riddle where there is but one.
 */
export function importWords(
  edition: Edition | undefined,
  today: string,
  taken: readonly string[] = [],
): ImportWords {
  const awards = (edition?.awards ?? [])
    .filter(({ code }) => taken.length === 0 || taken.includes(code))
    .map(({ code, name, recipients }): AwardWords => ({
      code,
      names: [name.vi, name.en],
      recipientKinds: recipients,
    }));
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
