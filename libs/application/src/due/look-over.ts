import { setImmediate as turn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import {
  awardsDueFor,
  dueOf,
  seasonOf,
  type DueAward,
  type Edition,
  type Season,
} from '@vinhdanh/domain';
import { DueViews, type DueRow, type DueSubject } from '../ports/due-views.js';
import { SubjectHistories } from '../ports/subject-histories.js';

/** Subjects looked over before others get their turn: some ten milliseconds of work. */
const AT_ONCE = 20;

export type FoundRow = Omit<DueRow, 'subjectName' | 'unitName'>;

/** What people are looked over for. */
export interface Survey {
  edition: Edition;
  season: Season;
  awards?: readonly string[];
}

/** Looks subjects over, a page at a time; histories are fetched in one round trip. */
@Injectable()
export class LookOver {
  constructor(
    private readonly views: DueViews,
    private readonly histories: SubjectHistories,
  ) {}

  async season(year: number, today: string): Promise<Season> {
    return seasonOf(year, today, await this.views.rounds(year));
  }

  async page(subjects: readonly DueSubject[], survey: Survey): Promise<FoundRow[]> {
    const histories = await this.histories.of(subjects.map((one) => one.subjectId));
    const rows: FoundRow[] = [];
    for (const [i, subject] of subjects.entries()) {
      const history = histories.get(subject.subjectId);
      if (!history) continue;
      for (const award of awardsDueFor(history, survey.edition, survey.awards)) {
        const { edition, season } = survey;
        const due = dueOf(history, award, edition, season, subject.positionClass);
        if (due) rows.push(rowOf(subject, due));
      }
      if (i % AT_ONCE === AT_ONCE - 1) await turn();
    }
    return rows;
  }
}

const rowOf = ({ subjectId, unitId }: DueSubject, due: DueAward): FoundRow => ({
  subjectId,
  unitId,
  award: due.award,
  standing: due.standing,
  lacking: due.lacking,
  dossierId: due.proposal?.dossierId ?? null,
  granted: due.proposal?.granted ?? false,
  missed: due.missed,
  onHold: due.onHold,
  basisVerified: due.basisVerified,
});
