import type { ProposalPolicy, RoundState } from '@vinhdanh/domain';

/** What the rules of a proposal ask of its round; nothing for cases that need none. */
export function roundPolicy({ status, deadline }: RoundState): ProposalPolicy['round'] {
  return status === 'none' ? undefined : { status, deadline };
}
