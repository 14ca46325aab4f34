import type {
  AwardWords,
  Edition,
  ImportPurpose,
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

/** Awards of all editions as people may write them: history was made under older law. */
export function historyWords(
  editions: readonly Edition[],
  today: string,
  purpose: ImportPurpose | undefined,
): ImportWords {
  const awards = new Map<string, AwardWords>();
  for (const { code, name, recipients } of editions.flatMap((edition) => edition.awards)) {
    const names = new Set([...(awards.get(code)?.names ?? []), name.vi, name.en]);
    awards.set(code, { code, names: [...names], recipientKinds: recipients });
  }
  return { awards: [...awards.values()], today, purpose };
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
