import { Injectable } from '@nestjs/common';
import {
  dossierDecider,
  openBefore,
  planOf,
  type ActPolicy,
  type ActState,
  type DossierState,
} from '@vinhdanh/domain';
import { GrievanceViews } from '../ports/grievance-views.js';
import { CommandRunner } from '../run-command.js';

const PAGE = 500;

/** What became of the lines of an act between their listing and the day it is signed. */
@Injectable()
export class LinesToSign {
  constructor(
    private readonly runner: CommandRunner,
    private readonly grievances: GrievanceViews,
  ) {}

  /** Nothing for an act about an earlier act: its lines are granted already. */
  async look(
    { actKind, asks }: ActState,
    ids: string[],
  ): Promise<Pick<ActPolicy, 'open' | 'allSecret' | 'underVerification'>> {
    // What was granted already was ready for that, and a matter about it is why it is asked for.
    if (asks !== undefined) return {};
    if (actKind !== 'granting' && actKind !== 'submission-letter') return {};
    const gate = actKind === 'granting' ? 'decision' : 'centre';
    const open: NonNullable<ActPolicy['open']> = [];
    const verified: string[] = [];
    let known = 0;
    let secret = 0;
    for (let first = 0; first < ids.length; first += PAGE) {
      const page = ids.slice(first, first + PAGE);
      for (const { state } of await this.grievances.about(page))
        if (state.status === 'accepted') verified.push(...state.dossierIds);
      const lines = await this.runner.loadMany<DossierState>(dossierDecider, page);
      for (const [dossierId, { state }] of lines) {
        known += 1;
        if (state.secret) secret += 1;
        const steps = openBefore(gate, planOf(state), state.steps).map(({ kind }) => kind);
        if (steps.length > 0) open.push({ dossierId, steps });
      }
    }
    const own = new Set(ids);
    const underVerification = [...new Set(verified)].filter((id) => own.has(id));
    return {
      open,
      underVerification,
      allSecret: actKind === 'submission-letter' && known > 0 && secret === known,
    };
  }
}
