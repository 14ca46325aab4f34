import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  actDecider,
  awardIn,
  basisMark,
  basisNotice,
  type ActState,
  type BasisMark,
  type CorrectedFields,
  type Name,
  dossierDecider,
  type DossierState,
  vietnamDay,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { begun, type Begun } from '../begun.js';
import { CommandRunner } from '../run-command.js';
import { LastVerdicts, type VerdictSummary } from '../eligibility/last-verdicts.js';
import { lineEffect, recordEffect, type LineEffect } from './line-effect.js';
import { NotVisible } from '../errors.js';
import { decodeCursor, toPage, type Page } from '../paging/cursor.js';
import { ActViews, type ActFilter, type ActLine, type LaterAct } from '../ports/act-views.js';
import { Catalogue } from '../ports/catalogue.js';
import { Clock } from '../ports/clock.js';
import { TimeTravel, type At } from '../ports/time-travel.js';

/** An act as people read it: its lines are paged apart. */
export interface ActItem extends Omit<
  Begun<ActState, 'actKind' | 'title' | 'issuer' | 'legalBasis'>,
  'leaving' | 'targets' | 'subjects' | 'claims' | 'numberKey'
> {
  id: string;
  version: number;
  /** Lines taken off whose dossiers have not been told yet. */
  leaving: number;
}

/** A line as it stands today; `changes` is what an act about an earlier one does to it. */
export interface ActLineItem extends ActLine {
  changes?: CorrectedFields;
  /** Of an act that changes earlier ones: what stood there before it, and what stands after it. */
  effect?: LineEffect;
  /** By what law its last check went and how sure that was; null before, and in older logs. */
  basis: Pick<VerdictSummary, 'edition' | 'provisional' | 'basisVerified'> | null;
}

export interface ActDetail extends ActItem {
  /** Position in the log the answer stands for; absent for "now". */
  logIndex?: number;
  /** Acts that correct, amend, replace or annul this one. */
  laterActs: LaterAct[];
  /** Mark of the law of its day (today while it has none), which power and money follow. */
  basis: BasisMark | null;
  /** What a print of it says on top; null where all of that law is sure. */
  notice: Name | null;
  lines: Page<ActLineItem>;
}

export class ListActs extends Query<Page<ActItem>> {
  constructor(
    readonly filter: ActFilter,
    readonly viewer: Viewer,
    readonly limit: number,
    readonly cursor?: string,
  ) {
    super();
  }
}

@QueryHandler(ListActs)
export class ListActsHandler implements IQueryHandler<ListActs> {
  constructor(private readonly views: ActViews) {}

  async execute({ filter, viewer, limit, cursor }: ListActs): Promise<Page<ActItem>> {
    const after = decodeCursor('decisions-by-day', filter, cursor);
    const rows = await this.views.list(viewer.scope, filter, after, limit + 1);
    const item = (row: (typeof rows)[number]) => itemOf(row.id, row.version, row.state);
    return toPage(rows, limit, (row) => row.listPlace, 'decisions-by-day', filter, item);
  }
}

export class FindAct extends Query<ActDetail> {
  constructor(
    readonly id: string,
    readonly viewer: Viewer,
    readonly limit: number,
    readonly cursor?: string,
    readonly at?: At,
  ) {
    super();
  }
}

@QueryHandler(FindAct)
export class FindActHandler implements IQueryHandler<FindAct> {
  constructor(
    private readonly views: ActViews,
    private readonly past: TimeTravel,
    private readonly catalogue: Catalogue,
    private readonly clock: Clock,
    private readonly verdicts: LastVerdicts,
    private readonly runner: CommandRunner,
  ) {}

  async execute(query: FindAct): Promise<ActDetail> {
    const { id, viewer, at } = query;
    const now = await this.views.find(viewer.scope, id);
    if (!now) throw new NotVisible('act');
    const then = at ? await this.past.stateAt(actDecider, id, at) : undefined;
    if (then?.version === 0) throw new NotVisible('act');
    const { state, version } = then ?? now;
    return {
      ...itemOf(id, version, state),
      ...(then ? { logIndex: then.logIndex } : {}),
      laterActs: then ? [] : await this.views.laterActs(id),
      ...(await this.basis(state)),
      lines: await this.lines(query, state),
    };
  }

  private async basis({ date, award }: ActState): Promise<Pick<ActDetail, 'basis' | 'notice'>> {
    const on = date ?? vietnamDay(this.clock.now());
    const edition = await this.catalogue.editionOn(on);
    if (!edition) return { basis: null, notice: null };
    const basis = basisMark(edition, on, award === undefined ? undefined : awardIn(edition, award));
    return { basis, notice: basisNotice(basis) ?? null };
  }

  private async lines(
    { id, viewer, limit, cursor }: FindAct,
    act: ActState,
  ): Promise<Page<ActLineItem>> {
    const { targets } = act;
    const list = `act:${id}`;
    const after = decodeCursor(list, {}, cursor) ?? '';
    const rows = targets
      ? pageBehind(await this.views.linesById(viewer.scope, Object.keys(targets)), after, limit + 1)
      : await this.views.lines(viewer.scope, id, after, limit + 1);
    const verdicts = await this.verdicts.of(rows.slice(0, limit).map((row) => row.dossierId));
    const states = await this.runner.loadMany<DossierState>(
      dossierDecider,
      targets ? rows.map((row) => row.dossierId) : [],
    );
    const item = (row: ActLine): ActLineItem => {
      const changes = targets?.[row.dossierId];
      const line = states.get(row.dossierId)?.state;
      const effect = act.ofRecord
        ? recordEffect(act)
        : changes && line && lineEffect(id, act, row.dossierId, line);
      return {
        ...row,
        ...(changes ? { changes } : {}),
        ...(effect ? { effect } : {}),
        basis: lawOf(verdicts.get(row.dossierId)),
      };
    };
    return toPage(rows, limit, (row) => row.dossierId, list, {}, item);
  }
}

const pageBehind = (lines: ActLine[], after: string, most: number): ActLine[] => {
  const begin = lines.findIndex(({ dossierId }) => dossierId === after) + 1;
  return lines.slice(begin, begin + most);
};

function itemOf(id: string, version: number, state: ActState): ActItem {
  const {
    leaving,
    targets: _named,
    subjects: _theirs,
    claims: _claims,
    numberKey: _key,
    ...rest
  } = begun(state, ...(['actKind', 'title', 'issuer', 'legalBasis'] as const));
  return { id, version, ...rest, leaving: leaving.length };
}

const lawOf = (verdict: VerdictSummary | undefined): ActLineItem['basis'] => {
  if (!verdict) return null;
  const { edition, provisional, basisVerified } = verdict;
  return { edition, provisional, basisVerified };
};
