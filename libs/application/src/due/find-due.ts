import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { reject, type DuePlace, type DueStanding, vietnamDay } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { DomainRejectionError } from '../errors.js';
import { Catalogue } from '../ports/catalogue.js';
import { Clock } from '../ports/clock.js';
import { DueViews, type DueFilter } from '../ports/due-views.js';
import { demandAwards } from './demand-awards.js';
import { itemsOf, type DueItem } from './due-items.js';
import { DuePlaces } from './due-place.js';
import { LookOver } from './look-over.js';

/** Subjects looked over while the caller waits; more is the work of a list. */
export const AT_ONCE_MOST = 300;

export interface DueWish {
  place: DuePlace;
  year: number;
  awards?: string[];
  standing?: DueStanding;
  missed?: boolean;
}

export interface DueAnswer {
  year: number;
  on: string;
  edition: string;
  provisional: boolean;
  /** Subjects looked over. */
  subjects: number;
  items: DueItem[];
}

/** Who is due in a small unit, at once. */
export class FindDue extends Query<DueAnswer> {
  constructor(
    readonly wish: DueWish,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(FindDue)
export class FindDueHandler implements IQueryHandler<FindDue> {
  constructor(
    private readonly views: DueViews,
    private readonly places: DuePlaces,
    private readonly lookOver: LookOver,
    private readonly catalogue: Catalogue,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainRejectionError `due-too-many`, `year-not-come`, `no-edition`, `unknown-award` */
  async execute({ wish, viewer }: FindDue): Promise<DueAnswer> {
    const { place, year, awards } = wish;
    const on = vietnamDay(this.clock.now());
    if (year > Number(on.slice(0, 4)))
      throw new DomainRejectionError(reject('year-not-come', { year }));
    const { units } = await this.places.survey(place, on, viewer);
    const subjects = await this.views.count(units, AT_ONCE_MOST + 1);
    if (subjects > AT_ONCE_MOST)
      throw new DomainRejectionError(reject('due-too-many', { most: AT_ONCE_MOST }));
    const season = await this.lookOver.season(year, on);
    const edition = await this.catalogue.editionOn(season.proposedOn);
    if (!edition)
      throw new DomainRejectionError(reject('no-edition', { filedOn: season.proposedOn }));
    demandAwards(edition, awards);
    const all = [units, season.proposedOn, undefined, AT_ONCE_MOST] as const;
    const people = await this.views.subjects(...all, true);
    const rows = await this.lookOver.page(people, { edition, season, awards });
    const items = await itemsOf(this.views, rows.filter(wanted(wish)), edition);
    const provisional = edition.provisional === true;
    return { year, on, edition: edition.code, provisional, subjects, items };
  }
}

const wanted =
  ({ standing, missed }: DueFilter) =>
  (row: { standing: DueStanding; missed: boolean }): boolean =>
    (standing === undefined || row.standing === standing) && (!missed || row.missed);
