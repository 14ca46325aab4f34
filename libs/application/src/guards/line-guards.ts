import { Injectable } from '@nestjs/common';
import {
  guardLine,
  guardOf,
  tightest,
  yearsOfPeriod,
  type DossierState,
  type Edition,
  type GuardFacts,
  type QuotaUse,
  type SubjectHistory,
  type Warning,
} from '@vinhdanh/domain';
import { GuardViews } from '../ports/guard-views.js';
import { OrganisationViews } from '../ports/organisation-views.js';
import type { QuotaLine } from '../ports/quota-views.js';
import { QuotaDesk } from '../quota/quota-desk.js';

/** A line to be looked at, with the law of its day and its subject's history without it. */
export interface GuardedLine {
  id: string;
  state: DossierState;
  history: SubjectHistory;
  edition: Edition;
  /** ISO day the line counts as proposed. */
  proposedOn: string;
}

export interface Guarded {
  warnings: Warning[];
  /** The quota with the least left, where any concerns the line. */
  quota?: QuotaUse;
}

/** Looks at lines with the rules that cut across awards; each thing is fetched once for all. */
@Injectable()
export class LineGuards {
  constructor(
    private readonly views: GuardViews,
    private readonly desk: QuotaDesk,
    private readonly organisations: OrganisationViews,
  ) {}

  /** Lines that are about to be filed still stand as drafts; all drafts of their letters count. */
  async of(lines: readonly GuardedLine[]): Promise<Map<string, Guarded>> {
    if (lines.length === 0) return new Map();
    const around = await this.around(lines);
    return new Map(
      lines.map((line) => {
        const quotas = around.quotas.get(line.id) ?? [];
        const warnings = guardLine(this.factsOf(line, quotas, around), line.edition);
        const quota = tightest(quotas);
        return [line.id, { warnings, ...(quota ? { quota } : {}) }];
      }),
    );
  }

  private async around(lines: readonly GuardedLine[]) {
    const collectives = lines.filter(({ state }) => state.recipientKind === 'collective');
    const refs = [...new Set(lines.flatMap(({ state }) => state.restsOn ?? []))];
    const rated = lines.filter(isExcellent).map(({ state }) => placeOf(state));
    const [alikes, bodies, shares, ratings, all, quotas] = await Promise.all([
      this.views.alikes(lines.map(({ id, state }) => ({ ...state, id }))),
      this.views.bodies(collectives.map(({ state }) => state.subjectId)),
      refs.length > 0 ? this.views.shares(refs) : new Map(),
      rated.length > 0 ? this.views.ratings(rated) : [],
      this.organisations.all(),
      this.quotas(lines),
    ]);
    return { alikes, bodies, shares, ratings, all, quotas };
  }

  /** Lines of one letter are mostly under one edition; each edition is asked once. */
  private async quotas(lines: readonly GuardedLine[]) {
    const found = new Map<string, QuotaUse[]>();
    for (const edition of new Set(lines.map((line) => line.edition))) {
      const mine = lines.filter((line) => line.edition === edition);
      const on = mine.reduce((day, line) => (line.proposedOn > day ? line.proposedOn : day), '');
      const letters = [...new Set(mine.map(({ state }) => state.proposalId))];
      const uses = await this.desk.ofLines(mine.map(quotaLine), edition, on, letters);
      for (const [id, quotas] of uses) found.set(id, quotas);
    }
    return found;
  }

  private factsOf(
    { id, state, history, proposedOn }: GuardedLine,
    quotas: QuotaUse[],
    around: Awaited<ReturnType<LineGuards['around']>>,
  ): GuardFacts {
    const { award, kind, recipientKind, meritFrom, meritTo, restsOn = [], subjectId } = state;
    const body = around.bodies.get(subjectId) ?? state.unitId;
    const ended = around.all.get(body)?.state.to;
    const { unitId, year } = placeOf(state);
    const ratings = around.ratings.find((one) => one.unitId === unitId && one.year === year);
    const excellent = ratings && isRatedExcellent(history, year);
    return {
      dossierId: id,
      line: {
        award,
        kind,
        recipientKind,
        years: yearsOfPeriod(meritFrom, meritTo),
        restsOn,
        proposedOn,
      },
      history,
      quotas,
      alikes: around.alikes
        .filter((one) => one.id === id)
        .map(({ otherId, otherSubjectId, by }) => ({
          subjectId: otherSubjectId,
          dossierId: otherId,
          by,
        })),
      shares: Object.fromEntries(restsOn.map((ref) => [ref, around.shares.get(ref) ?? []])),
      ...(ended ? { bodyEndedOn: ended } : {}),
      ...(excellent ? { ratings } : {}),
      ...(state.breach ? { breach: state.breach } : {}),
    };
  }
}

const placeOf = ({ unitId, meritTo }: DossierState) => ({
  unitId,
  year: Number(meritTo.slice(0, 4)),
});

const isRatedExcellent = (history: SubjectHistory, year: number): boolean =>
  history.ratings.some((one) => one.year === year && one.rating === 'excellent');

/** Only who was rated excellent has to do with how many were. */
const isExcellent = ({ state, history, edition }: GuardedLine): boolean =>
  guardOf(edition, 'excellent-share') !== undefined &&
  isRatedExcellent(history, placeOf(state).year);

const quotaLine = ({ id, state, edition }: GuardedLine): QuotaLine => ({
  id,
  status: state.status,
  award: state.grantedForm ?? state.award,
  kind: state.kind,
  recipientKind: state.recipientKind,
  positionClass: state.positionClass ?? null,
  unitId: state.unitId,
  subjectId: state.subjectId,
  roundId: state.roundId ?? null,
  year: Number(state.meritTo.slice(0, 4)),
  edition: edition.code,
  filedOn: state.filedOn ?? null,
});
