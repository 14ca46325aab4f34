import { Injectable } from '@nestjs/common';
import {
  actDecider,
  dossierDecider,
  mayEndSuspension,
  type ActState,
  type DossierState,
} from '@vinhdanh/domain';
import { CommandRunner } from '../run-command.js';

const PAGE = 500;

/** What of a body's suspensions an act may end. */
export interface Endable {
  /** Suspending acts, by id. */
  acts: Set<string>;
  /** Lines that one of them has suspended. */
  lines: Set<string>;
}

/** Who has suspended the lines an act is to let have effect again. */
@Injectable()
export class Suspensions {
  constructor(private readonly runner: CommandRunner) {}

  /** Of these lines those whose suspension the act's issuer may end; none for any other kind. */
  async endable({ actKind, issuer }: ActState, dossierIds: string[]): Promise<Endable> {
    const found: Endable = { acts: new Set(), lines: new Set() };
    if (actKind !== 'resumption' || !issuer) return found;
    for (let first = 0; first < dossierIds.length; first += PAGE) {
      const page = dossierIds.slice(first, first + PAGE);
      const lines = await this.runner.loadMany<DossierState>(dossierDecider, page);
      const by = [...lines].flatMap(([id, { state }]) =>
        state.suspension ? [{ id, actId: state.suspension.actId }] : [],
      );
      const acts = await this.runner.loadMany<ActState>(
        actDecider,
        by.map(({ actId }) => actId),
      );
      for (const { id, actId } of by) {
        if (!mayEndSuspension(issuer, acts.get(actId)?.state.issuer)) continue;
        found.acts.add(actId);
        found.lines.add(id);
      }
    }
    return found;
  }
}
