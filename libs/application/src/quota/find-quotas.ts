import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  awardIn,
  bothWords,
  inScope,
  roundDecider,
  type AwardRule,
  type Edition,
  type Name,
  type QuotaRule,
  type QuotaUse,
  vietnamDay,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { NotVisible } from '../errors.js';
import { Catalogue } from '../ports/catalogue.js';
import { Clock } from '../ports/clock.js';
import { OrganisationViews } from '../ports/organisation-views.js';
import { ProposalViews } from '../ports/proposal-views.js';
import { QuotaViews } from '../ports/quota-views.js';
import { CommandRunner } from '../run-command.js';
import { QuotaDesk } from './quota-desk.js';
import { addressOf, type QuotaLinesAddress } from './list-of-quota.js';
import { listsAll } from './lists-all.js';
import { placed, placeOf, questionOf, type QuotaPlace } from './quota-places.js';

export interface QuotaItem extends QuotaUse {
  name: Name;
  awardName: Name;
  /** Where it is counted, in words: "trong đơn vị". */
  perName: Name;
  /** Whether it keeps lines back once it is verified or confirmed; another one only warns. */
  mayBlock: boolean;
  /** How the lines counted are listed; absent where no list shows the reader all of them. */
  usedList?: QuotaLinesAddress;
  proposedList?: QuotaLinesAddress;
}

export interface QuotaAnswer {
  /** Edition whose rules these are, and the day it was looked up on. */
  edition: string | null;
  on: string;
  provisional: boolean;
  items: QuotaItem[];
}

export interface QuotaWish {
  /** Merit year; needed where no round is named. */
  year?: number;
  roundId?: string;
  award?: string;
  unitId?: string;
  /** A letter whose drafts count as proposed; where no round is named, only its awards are meant. */
  letterId?: string;
}

/** How every quota stands: in the province, and in a unit and its block where one is named. */
export class FindQuotas extends Query<QuotaAnswer> {
  constructor(
    readonly wish: QuotaWish,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(FindQuotas)
export class FindQuotasHandler implements IQueryHandler<FindQuotas> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly catalogue: Catalogue,
    private readonly organisations: OrganisationViews,
    private readonly desk: QuotaDesk,
    private readonly letters: ProposalViews,
    private readonly lines: QuotaViews,
    private readonly clock: Clock,
  ) {}

  async execute({ wish, viewer }: FindQuotas): Promise<QuotaAnswer> {
    const { edition, on, places } = await this.wanted(wish, viewer);
    if (!edition) return { edition: null, on, provisional: false, items: [] };
    const letter =
      wish.letterId === undefined ? undefined : await this.letter(wish.letterId, viewer);
    // A round says which awards are meant before anybody is proposed; else the letter does.
    const narrow = letter && wish.roundId === undefined ? letter.awards : undefined;
    const wanted = places.filter(({ award }) => !narrow || narrow.has(award));
    const shut = viewer.scope.kind === 'none' ? [] : viewer.scope.shut;
    const uses = await this.desk.uses(wanted, on, letter?.drafts ?? [], shut);
    const [all, hidden] = await Promise.all([this.organisations.all(), this.lines.unsearchable()]);
    const lists = (at: QuotaPlace, use: QuotaUse) => {
      const { scope } = viewer;
      if (!listsAll(at, questionOf(at, all, on), scope, hidden)) return {};
      return {
        ...(use.used > 0 ? { usedList: addressOf(at, wish, 'used') } : {}),
        ...(use.proposed > 0 ? { proposedList: addressOf(at, wish, 'proposed') } : {}),
      };
    };
    const named = uses.map((use, i) => ({
      ...use,
      ...lists(wanted[i]!, use),
      name: wanted[i]!.rule.name,
      awardName: awardIn(edition, use.award)!.name,
      perName: bothWords('quotaPer', use.per),
      mayBlock: wanted[i]!.rule.guard === 'block',
    }));
    return { edition: edition.code, on, provisional: edition.provisional === true, items: named };
  }

  /** What a letter drafts, and every award it names. @throws NotVisible */
  private async letter(id: string, viewer: Viewer) {
    if (!(await this.letters.find(viewer.scope, id))) throw new NotVisible('proposal');
    const [drafts, filed] = await Promise.all([this.lines.drafts([id]), this.letters.awards(id)]);
    return { drafts, awards: new Set([...drafts, ...filed].map(({ award }) => award)) };
  }

  /** The quotas meant, with the law they are of. @throws NotVisible */
  async wanted(
    wish: QuotaWish,
    viewer: Viewer,
  ): Promise<{ edition?: Edition; on: string; places: QuotaPlace[] }> {
    const today = vietnamDay(this.clock.now());
    const { year, awards, on } = await this.season(wish, today);
    const units = await this.units(wish, viewer, on);
    const edition = await this.catalogue.editionOn(on);
    if (!edition) return { on, places: [] };
    const places = await this.places(edition, { year, roundId: wish.roundId }, units, on);
    const meant = places.filter(
      ({ award }) => (wish.award ?? award) === award && (awards?.includes(award) ?? true),
    );
    return { edition, on, places: meant };
  }

  /** The law by which a merit year is looked at, and its rules that cut across awards. */
  async lawOf(year: number) {
    const { on } = await this.season({ year }, vietnamDay(this.clock.now()));
    const edition = await this.catalogue.editionOn(on);
    return { edition: edition?.code ?? null, guards: edition?.guards ?? [], on };
  }

  /** What is over is looked up under the law of its own day, what runs under today's. */
  private async season({ year, roundId }: QuotaWish, today: string) {
    if (roundId === undefined) {
      const last = `${String(year)}-12-31`;
      return { year: year!, awards: undefined, on: last < today ? last : today };
    }
    const { state } = await this.runner.load(roundDecider, roundId);
    if (state.status === 'none') throw new NotVisible('round');
    const on = state.deadline < today ? state.deadline : today;
    return { year: Number(state.meritTo.slice(0, 4)), awards: state.awards, on };
  }

  /** The unit asked for, or a narrow viewer's own; nobody learns of a unit out of sight. */
  private async units({ unitId }: QuotaWish, viewer: Viewer, on: string): Promise<string[]> {
    if (unitId === undefined) return viewer.scope.kind === 'units' ? viewer.scope.unitIds : [];
    const line = await this.organisations.line(unitId, on);
    if (line.length === 0 || !inScope(viewer.scope, line)) throw new NotVisible('organisation');
    return [unitId];
  }

  private async places(
    edition: Edition,
    { year, roundId }: { year: number; roundId?: string },
    units: string[],
    on: string,
  ): Promise<QuotaPlace[]> {
    const all = await this.organisations.all();
    const periodOf = ({ period = 'year' }: QuotaRule): string | undefined =>
      period === 'year' ? String(year) : period === 'round' ? roundId : 'lifetime';
    const at = (award: AwardRule, rule: QuotaRule): QuotaPlace[] => {
      const period = periodOf(rule);
      if (period === undefined) return [];
      if (rule.per === 'province') return [placed(award, rule, edition, period)];
      const places = new Set(units.flatMap((unit) => placeOf(rule, unit, all, on) ?? []));
      return [...places].map((place) => placed(award, rule, edition, period, place));
    };
    return edition.awards.flatMap((award) =>
      (award.quotas ?? []).flatMap((rule) => at(award, rule)),
    );
  }
}
