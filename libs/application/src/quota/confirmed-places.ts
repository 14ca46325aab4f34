import { Injectable } from '@nestjs/common';
import { blocksAt, quotaDecider, type QuotaState } from '@vinhdanh/domain';
import { CommandRunner } from '../run-command.js';
import { placeKey, type QuotaPlace } from './quota-places.js';

/** Finds which limits an officer has confirmed where the catalogue itself is not sure of them. */
@Injectable()
export class ConfirmedPlaces {
  constructor(private readonly runner: CommandRunner) {}

  /** The same places, those confirmed with the text; what is sure by itself is not looked up. */
  async mark(places: readonly QuotaPlace[]): Promise<QuotaPlace[]> {
    const open = places.filter((at) => at.rule.guard === 'block' && !blocksAt(at.rule, at));
    if (open.length === 0) return [...places];
    const known = await this.runner.loadMany<QuotaState>(quotaDecider, open.map(placeKey));
    return places.map((at) => {
      const confirmed = known.get(placeKey(at))?.state.confirmed;
      // It falls with the rule: what says something else now was never confirmed.
      const holds = confirmed?.edition === at.edition && confirmed.hash === at.hash;
      return holds ? { ...at, confirmed: confirmed.cited } : at;
    });
  }
}
