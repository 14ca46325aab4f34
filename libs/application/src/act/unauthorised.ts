import { Injectable } from '@nestjs/common';
import { awardIn, noAuthority, type ActState, type NoAuthority } from '@vinhdanh/domain';
import { ActViews } from '../ports/act-views.js';
import { Catalogue } from '../ports/catalogue.js';
import { OrganisationViews } from '../ports/organisation-views.js';

/** What the issuer of a granting act has no power to decide, by the law of a day. */
@Injectable()
export class Unauthorised {
  constructor(
    private readonly views: ActViews,
    private readonly catalogue: Catalogue,
    private readonly organisations: OrganisationViews,
  ) {}

  /** @param on ISO day of the decision: power follows it, whatever law the lines were checked under */
  async in(actId: string, { actKind, issuer }: ActState, on: string): Promise<NoAuthority[]> {
    if (actKind !== 'granting' || !issuer) return [];
    const edition = await this.catalogue.editionOn(on);
    if (!edition) return [];
    const [lines, rows] = await Promise.all([this.views.decided(actId), this.organisations.all()]);
    const found = lines.flatMap(({ award, unitId }) => {
      const rule = awardIn(edition, award);
      // An award the law of the day does not know is nobody's to give.
      if (!rule) return [unknownAward(award, edition.source)];
      return noAuthority(rule, issuer, unitId, on, (id) => rows.get(id)?.state) ?? [];
    });
    return found.map((one) => ({ ...one, certain: one.certain && !edition.provisional }));
  }
}

const unknownAward = (award: string, source: string): NoAuthority => ({
  award,
  decider: 'unit-head',
  source,
  certain: false,
});
