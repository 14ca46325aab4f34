import { Injectable } from '@nestjs/common';
import { awardIn, type AroundCauses, type DossierState } from '@vinhdanh/domain';
import { Catalogue } from '../ports/catalogue.js';
import { QuotaViews } from '../ports/quota-views.js';
import { QuotaDesk } from '../quota/quota-desk.js';

/** What speaks for a cause of refusal outside the line itself. */
@Injectable()
export class CausesAround {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly quotas: QuotaViews,
    private readonly desk: QuotaDesk,
  ) {}

  /** By the edition the line was checked under; nothing before that. */
  async of(id: string, { check, award }: DossierState, on: string): Promise<AroundCauses> {
    const edition = check && (await this.catalogue.edition(check.edition));
    const rule = edition && awardIn(edition, award);
    if (!edition || !rule) return {};
    const { recipients, source, verified } = rule;
    const uses = await this.desk.ofLines(await this.quotas.lines([id]), edition, on);
    return { award: { recipients, source, verified }, quotas: uses.get(id) ?? [] };
  }
}
