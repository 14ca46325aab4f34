import { Injectable } from '@nestjs/common';
import type { Viewer } from '../access/viewer.js';
import { OrganisationViews } from '../ports/organisation-views.js';
import type { QuotaLinesWanted, QuotaQuestion } from '../ports/quota-views.js';
import { FindQuotasHandler } from './find-quotas.js';
import type { QuotaLinesWish } from './list-of-quota.js';
import { questionOf, type QuotaPlace } from './quota-places.js';

/** Which lines a figure of a quota counts, for whoever lists them. */
@Injectable()
export class QuotaLines {
  constructor(
    private readonly quotas: FindQuotasHandler,
    private readonly organisations: OrganisationViews,
  ) {}

  /** Undefined where no such quota is counted there. @throws NotVisible */
  async wanted(wish: QuotaLinesWish, viewer: Viewer): Promise<QuotaLinesWanted | undefined> {
    const { award, rule, place, places: which, letterId, ...where } = wish;
    const found = await this.quotas.wanted({ ...where, award }, viewer);
    const at = found.places.find((one) => one.rule.id === rule && one.place === place);
    if (!at) return undefined;
    const all = await this.organisations.all();
    return linesOf(at, questionOf(at, all, found.on), which, letterId);
  }
}

export function linesOf(
  { award, rule }: QuotaPlace,
  question: QuotaQuestion,
  which: 'used' | 'proposed',
  letterId?: string,
): QuotaLinesWanted {
  const { kinds, recipients, positions } = rule;
  return {
    // A share is also asked for what it is taken of; that is not what the quota counts.
    question: { ...question, awards: [award] },
    which,
    ...(kinds ? { kinds } : {}),
    ...(recipients ? { recipients } : {}),
    ...(positions ? { positions } : {}),
    ...(letterId && which === 'proposed' ? { letterId } : {}),
  };
}
