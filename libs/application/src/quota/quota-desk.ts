import { Injectable } from '@nestjs/common';
import { counts, quotaUse, type Edition, type QuotaCell, type QuotaUse } from '@vinhdanh/domain';
import { OrganisationViews } from '../ports/organisation-views.js';
import { QuotaViews, type QuotaLine } from '../ports/quota-views.js';
import { ConfirmedPlaces } from './confirmed-places.js';
import { placeKey, placesOf, questionOf, type Placed, type QuotaPlace } from './quota-places.js';

/** Lines about to be filed, by the unit and merit year they are of. */
export type Draft = QuotaCell & { unitId: string; year: number };

/** Counts quotas live; the one place where lines, units and rules of quotas meet. */
@Injectable()
export class QuotaDesk {
  constructor(
    private readonly views: QuotaViews,
    private readonly organisations: OrganisationViews,
    private readonly confirmed: ConfirmedPlaces,
  ) {}

  /**
   * How quotas stand, in their order. `drafts` count as proposed where they belong; lines a reader
   * is shut out of count nowhere.
   */
  async uses(
    places: readonly QuotaPlace[],
    on: string,
    drafts: readonly Draft[] = [],
    shut: readonly string[] = [],
  ): Promise<QuotaUse[]> {
    if (places.length === 0) return [];
    const [all, marked] = await Promise.all([
      this.organisations.all(),
      this.confirmed.mark(places),
    ]);
    const questions = places.map((at) => questionOf(at, all, on));
    const cells = await this.views.cells(questions, shut);
    return marked.map((at, i) => {
      const { unitIds, year } = questions[i]!;
      const mine = drafts.filter(
        (draft) =>
          (!unitIds || unitIds.includes(draft.unitId)) &&
          (year === undefined || year === draft.year),
      );
      return quotaUse(at.rule, at, { cells: cells[i] ?? [] }, mine);
    });
  }

  /** Quotas that concern these lines, each once. */
  async concerning(lines: readonly Placed[], edition: Edition, on: string): Promise<QuotaPlace[]> {
    if (!edition.awards.some((award) => award.quotas?.length)) return [];
    const all = await this.organisations.all();
    const found = lines.flatMap((line) => placesOf(line, edition, all, on));
    return [...new Map(found.map((at) => [placeKey(at), at])).values()];
  }

  /**
   * For each line the quotas it counts in, as they stand; lines without any are absent. Drafts of the
   * letters count as proposed.
   */
  async ofLines(
    lines: readonly QuotaLine[],
    edition: Edition,
    on: string,
    letters: readonly string[] = [],
  ): Promise<Map<string, QuotaUse[]>> {
    const places = await this.concerning(lines, edition, on);
    if (places.length === 0) return new Map();
    const drafts = await this.views.drafts([...letters]);
    const uses = await this.uses(places, on, drafts);
    const byKey = new Map(places.map((at, i) => [placeKey(at), uses[i]!]));
    const all = await this.organisations.all();
    const found = lines.map((line) => {
      const mine = placesOf(line, edition, all, on).filter(({ rule }) => concerns(rule, line));
      return [line.id, mine.map((at) => byKey.get(placeKey(at))!)] as const;
    });
    return new Map(found.filter(([, mine]) => mine.length > 0));
  }
}

/** A lower bound concerns all lines of its batch, whatever posts it favours. */
export const concerns = (rule: QuotaPlace['rule'], line: QuotaLine): boolean =>
  counts(rule.bound === 'at-least' ? { ...rule, positions: undefined } : rule, line);
