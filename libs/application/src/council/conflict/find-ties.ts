import { Injectable } from '@nestjs/common';
import {
  accountDecider,
  detectConflicts,
  dossierDecider,
  holdsOn,
  subjectDecider,
  type AccountState,
  type Council,
  type CouncilState,
  type DossierState,
  type FoundConflict,
  type SubjectState,
  type TiedLine,
} from '@vinhdanh/domain';
import { CouncilViews } from '../../ports/council-views.js';
import { CommandRunner } from '../../run-command.js';

/** Looks in the data for what ties members of a session to its undecided lines. */
@Injectable()
export class FindTies {
  constructor(
    private readonly runner: CommandRunner,
    private readonly views: CouncilViews,
  ) {}

  async of({ council, agenda, results, heldOn }: CouncilState): Promise<FoundConflict[]> {
    const people = council ? accountsOf(council) : [];
    const works = council?.members?.some(({ organisationId }) => organisationId);
    const ids = Object.keys(agenda.items).filter((id) => !results[id]);
    // What follows from a conflict is the statute's; without one there is nothing to look for.
    if (!council?.statute || ids.length === 0 || (people.length === 0 && !works)) return [];
    const [posts, lines] = await Promise.all([
      this.posts(people, heldOn ?? ''),
      this.lines(ids, people),
    ]);
    return detectConflicts(council, posts, lines);
  }

  private async posts(accounts: string[], on: string): Promise<Map<string, string[]>> {
    const known = await this.runner.loadMany<AccountState>(accountDecider, accounts);
    const posts = new Map<string, string[]>();
    for (const [id, { state }] of known) {
      const held = [...state.grants, ...state.delegations].filter((right) => holdsOn(right, on));
      posts.set(
        id,
        held.flatMap(({ unitId }) => (unitId ? [unitId] : [])),
      );
    }
    return posts;
  }

  private async lines(ids: string[], accounts: string[]): Promise<TiedLine[]> {
    const found = await this.runner.loadMany<DossierState>(dossierDecider, ids);
    const states = [...found].map(([dossierId, { state }]) => ({ dossierId, state }));
    const [subjects, signed] = await Promise.all([
      this.runner.loadMany<SubjectState>(
        subjectDecider,
        states.map(({ state }) => state.subjectId),
      ),
      this.views.signers([...new Set(states.flatMap(({ state }) => letters(state)))], accounts),
    ]);
    return states.map(({ dossierId, state }) => {
      const home = subjects.get(state.subjectId)?.state.unitId;
      const signers: Record<string, string[]> = {};
      for (const { proposalId, accountId, type } of signed)
        if (letters(state).includes(proposalId))
          signers[accountId] = [...(signers[accountId] ?? []), type];
      const unitIds = [state.unitId, state.filingUnitId];
      if (home !== undefined) unitIds.push(home);
      return { dossierId, unitIds, signers };
    });
  }
}

const letters = ({ proposalId, originProposalId }: DossierState): string[] =>
  originProposalId && originProposalId !== proposalId
    ? [proposalId, originProposalId]
    : [proposalId];

const accountsOf = ({ members, substitutes }: Council): string[] => [
  ...new Set(
    [...(members ?? []), ...(substitutes ?? [])].flatMap(({ accountId }) =>
      accountId ? [accountId] : [],
    ),
  ),
];
