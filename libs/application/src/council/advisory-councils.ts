import { Injectable } from '@nestjs/common';
import { reject, type Council } from '@vinhdanh/domain';
import { DomainRejectionError } from '../errors.js';
import { Catalogue } from '../ports/catalogue.js';
import type { AgendaWish } from '../ports/council-views.js';

/** Which titles have an advisory council of their own: the catalogue says, edition by edition. */
@Injectable()
export class AdvisoryCouncils {
  constructor(private readonly catalogue: Catalogue) {}

  /** The lines a council may have on its agenda, as far as the law under which they were checked. */
  async linesOf(council: Pick<Council, 'advises'> | undefined): Promise<AgendaWish['advised']> {
    const all = await this.advised();
    const own = council?.advises;
    const rules = all.filter(({ award }) => !own || own.includes(award));
    return {
      rules: rules.map(({ edition, award }) => `${edition}/${award}`),
      only: own !== undefined,
    };
  }

  /** Rejects `not-advised` for an award no edition gives an advisory council. */
  async demandAdvised({ advises, unitId }: Pick<Council, 'advises' | 'unitId'>): Promise<void> {
    if (advises === undefined) return;
    const known = new Set((await this.advised()).map(({ award }) => award));
    const stranger = advises.find((award) => !known.has(award));
    if (stranger !== undefined || unitId !== undefined)
      throw new DomainRejectionError(
        reject('not-advised', { award: stranger ?? advises[0] ?? '' }),
      );
  }

  private async advised(): Promise<{ edition: string; award: string }[]> {
    return (await this.catalogue.editions()).flatMap(({ code, awards }) =>
      awards
        .filter(({ council }) => council !== undefined)
        .map((award) => ({ edition: code, award: award.code })),
    );
  }
}
