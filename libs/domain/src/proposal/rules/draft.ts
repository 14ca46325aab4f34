import type { CommendationKind } from '../../catalogue/vocabulary.js';
import { isIsoDay } from '../../catalogue/period.js';
import { actingDay, type CommandContext, type Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { DraftProposal, ProposalPolicy } from '../commands.js';
import { fact } from '../fact.js';
import { outsideFault } from '../outside.js';
import type { ProposalState } from '../state.js';

/** Kinds that are considered in rounds; the others are proposed whenever the merit is known. */
const IN_ROUNDS: readonly CommendationKind[] = ['merit', 'movement'];

/**
 * Rejects `already-exists`, `round-required`, `round-closed`, `bad-date`; of a report of a decision
 * taken elsewhere also `outside-decision`, `report-without-round` and what `outsideFault` finds.
 */
export function draft(
  state: ProposalState,
  command: DraftProposal,
  policy: ProposalPolicy,
  context: CommandContext,
): Decision {
  if (state.status !== 'none') return reject('already-exists');
  const { outside } = command;
  if ((command.source === 'reported') !== (outside !== undefined))
    return reject('outside-decision', { source: command.source });
  const wrong = outside && outsideFault(outside, actingDay(context));
  if (wrong) return wrong;
  // What was decided elsewhere answers no call of ours.
  if (outside && command.roundId) return reject('report-without-round');
  if (!outside && !command.roundId && IN_ROUNDS.includes(command.kind))
    return reject('round-required', { kind: command.kind });
  if (policy.round?.status === 'closed') return reject('round-closed');
  const { number, date, signer } = command.letter;
  if (!isIsoDay(date)) return reject('bad-date', { value: date });
  const { type: _type, ...proposal } = command;
  return [
    fact('proposal.drafted', { ...proposal, letter: { number, date } }, command.unitId, { signer }),
  ];
}
