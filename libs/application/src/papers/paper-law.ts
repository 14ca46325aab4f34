import { Injectable } from '@nestjs/common';
import { awardIn, editionOn, type DossierState, vietnamDay } from '@vinhdanh/domain';
import { Catalogue, type ActiveEdition } from '../ports/catalogue.js';
import { Clock } from '../ports/clock.js';

/** Which law says what papers a line needs. */
@Injectable()
export class PaperLaw {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly clock: Clock,
  ) {}

  /**
   * The edition whose checklist a line stands under: what an officer applied, else that of the day
   * of receipt or filing; of a draft that of `on` (ISO day, today if absent).
   */
  async of(state: DossierState, on?: string): Promise<ActiveEdition | undefined> {
    const editions = await this.catalogue.editions();
    if (state.appliedEdition) return editions.find(({ code }) => code === state.appliedEdition);
    const today = vietnamDay(this.clock.now());
    return editionOn(editions, state.receipts?.province ?? state.filedOn ?? on ?? today);
  }

  /**
   * Kinds that may be put to a line. Nobody knows yet on which day a draft will be filed, so it
   * takes what any edition asks for.
   */
  async kinds(state: DossierState): Promise<string[]> {
    const own = state.filedOn ? await this.of(state) : undefined;
    const editions = own ? [own] : await this.catalogue.editions();
    const papers = editions.flatMap((edition) => awardIn(edition, state.award)?.papers ?? []);
    return [...new Set(papers.map(({ code }) => code))].sort();
  }
}
