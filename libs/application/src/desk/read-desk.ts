import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { vietnamTime, type Role } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { Clock } from '../ports/clock.js';
import { DeskViews, type MissedFigure } from '../ports/desk-views.js';

/** Only the figures of the roles the reader holds today. */
export interface DeskFigures {
  drafts?: number;
  below?: number;
  missed?: MissedFigure;
  toSign?: { acts: number; lines: number };
  entriesToday?: number;
  late?: number;
  dead?: number;
}

export class ReadDesk extends Query<DeskFigures> {
  constructor(readonly viewer: Viewer) {
    super();
  }
}

const DRAFTERS: readonly Role[] = ['unit-clerk', 'unit-head', 'managing-unit'];

@QueryHandler(ReadDesk)
export class ReadDeskHandler implements IQueryHandler<ReadDesk> {
  constructor(
    private readonly views: DeskViews,
    private readonly clock: Clock,
  ) {}

  async execute({ viewer }: ReadDesk): Promise<DeskFigures> {
    const { day } = vietnamTime(this.clock.now().toISOString());
    const { scope } = viewer;
    const holds = (...roles: Role[]) => viewer.roles.some(({ role }) => roles.includes(role));
    const unitsOf = (...roles: Role[]) => [
      ...new Set(
        viewer.roles.flatMap(({ role, unitId }) =>
          unitId && roles.includes(role) ? [unitId] : [],
        ),
      ),
    ];
    const own = unitsOf(...DRAFTERS);
    const managed = unitsOf('managing-unit');
    const asked: Record<keyof DeskFigures, Promise<unknown> | undefined> = {
      drafts: own.length > 0 ? this.views.drafts(own) : undefined,
      below: managed.length > 0 ? this.views.below(scope, managed) : undefined,
      missed: own.length > 0 ? this.views.missed(own, Number(day.slice(0, 4))) : undefined,
      toSign: holds('chair', 'deputy') ? this.views.toSign() : undefined,
      entriesToday: holds('auditor') ? this.views.entriesSince(`${day}T00:00:00+07:00`) : undefined,
      late: holds('auditor', 'board-head', 'admin')
        ? this.views.late(scope, day, viewer.can('work-item.reassign'))
        : undefined,
      dead: holds('admin', 'auditor') ? this.views.dead() : undefined,
    };
    const told = await Promise.all(
      Object.entries(asked).map(async ([name, figure]) => [name, await figure] as const),
    );
    return Object.fromEntries(told.filter(([, figure]) => figure !== undefined));
  }
}
