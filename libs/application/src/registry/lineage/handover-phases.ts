import { Injectable } from '@nestjs/common';
import {
  accountDecider,
  dossierDecider,
  endsBody,
  holderOn,
  managementLine,
  nameKey,
  proposalDecider,
  roundDecider,
  subjectDecider,
  type HandoverPhase,
  type HandoverPlace,
  type LineageState,
  type LookUp,
} from '@vinhdanh/domain';
import {
  LineageViews,
  type HandoverItem,
  type HandoverSubject,
} from '../../ports/lineage-views.js';
import { CommandRunner } from '../../run-command.js';
import type { BatchOutcome, RunContext } from '../../run-context.js';

const PAGE = 500;

/** One page of one phase; `last` is the id it ended with, absent when there was nothing to do. */
export interface HandoverPage {
  moved: number;
  refused: number;
  last?: string;
}

export interface HandoverJob {
  lineageId: string;
  act: LineageState;
  /** Bodies whose work changes hands or managers. */
  touched: string[];
  /** Day whose structure counts: that of coming into force, or today if that is past. */
  day: string;
  lookup: LookUp;
  context: RunContext;
}

type Phase = (job: HandoverJob, after: string) => Promise<{ ids: string[]; out: BatchOutcome[] }>;

/** What is handed over, kind by kind; each item by a command of its own stream. */
@Injectable()
export class HandoverPhases {
  private readonly phases: Record<HandoverPhase, Phase> = {
    rounds: (job, after) => this.rounds(job, after),
    proposals: (job, after) => this.proposals(job, after),
    dossiers: (job, after) => this.dossiers(job, after),
    subjects: (job, after) => this.subjects(job, after),
    accounts: (job, after) => this.accounts(job, after),
  };

  constructor(
    private readonly runner: CommandRunner,
    private readonly views: LineageViews,
  ) {}

  async run(job: HandoverJob, { phase, after }: HandoverPlace): Promise<HandoverPage> {
    const { ids, out } = await this.phases[phase](job, after);
    const busy = out.find((outcome) => !outcome.ok && outcome.code === 'busy');
    // A clash is nobody's refusal: let the task come back for the page.
    if (busy) throw new Error(`${phase} ${busy.id} is busy`);
    return {
      moved: out.filter((outcome) => outcome.ok).length,
      refused: out.filter((outcome) => !outcome.ok).length,
      last: ids.at(-1),
    };
  }

  private async rounds({ lineageId, touched, day, lookup, context }: HandoverJob, after: string) {
    const ids = await this.views.openRounds(touched, after, PAGE);
    const replaced = touched.flatMap((from) => {
      const to = holderOn(from, day, lookup);
      return to !== undefined && to !== from ? [{ from, to }] : [];
    });
    const command = { type: 'succeed-units' as const, lineageId, replaced };
    const items = ids.map((id) => ({ id, command, policy: {} }));
    return { ids, out: await this.runner.runBatch(roundDecider, items, context) };
  }

  private async proposals(job: HandoverJob, after: string) {
    const page = await this.views.openProposals(job.touched, after, PAGE);
    const items = page.flatMap((item) => {
      const place = newPlace(job, item);
      if (!place) return [];
      const { unitId, unitLine } = place;
      const command = { type: 'hand-over' as const, ...head(job), unitId, unitLine };
      return [{ id: item.id, command, policy: {} }];
    });
    const out = await this.runner.runBatch(proposalDecider, items, job.context);
    return { ids: page.map(({ id }) => id), out };
  }

  private async dossiers(job: HandoverJob, after: string) {
    const page = await this.views.openLines(job.touched, after, PAGE);
    const items = page.flatMap((item) => {
      const place = newPlace(job, item);
      if (!place) return [];
      const command = { type: 'hand-over' as const, ...head(job), ...place };
      return [{ id: item.id, command, policy: {} }];
    });
    const out = await this.runner.runBatch(dossierDecider, items, job.context);
    return { ids: page.map(({ id }) => id), out };
  }

  /**
   * Ratings and titles are a person's own and go along; so do the teams of a unit. The collective that
   * is the body itself ended with it: which of its years count is a decision of its own.
   */
  private async subjects(job: HandoverJob, after: string) {
    const page = await this.views.subjectsOf(job.touched, after, PAGE);
    const items = page.flatMap((subject) => {
      const place = isBody(subject, job.lookup) ? undefined : newPlace(job, subject);
      if (!place) return [];
      const { unitId, unitLine } = place;
      const command = { type: 'amend' as const, unit: { unitId, unitLine } };
      return [{ id: subject.id, command, policy: { id: subject.id } }];
    });
    const out = await this.runner.runBatch(subjectDecider, items, job.context);
    return { ids: page.map(({ id }) => id), out };
  }

  /** Only where the act says so; otherwise the accounts are listed and a person decides. */
  private async accounts(job: HandoverJob, after: string) {
    const { act, day, lookup, context } = job;
    const ended = act.changes.flatMap((c) => c.from.filter((id) => endsBody(c, id)));
    const moves = ended.flatMap((from) => {
      const to = holderOn(from, day, lookup);
      return to !== undefined && to !== from ? [{ from, to }] : [];
    });
    if (act.accounts !== 'move' || moves.length === 0) return { ids: [], out: [] };
    const { effectiveOn } = act;
    const ids = await this.views.accountsOf(
      moves.map(({ from }) => from),
      effectiveOn,
      after,
      PAGE,
    );
    const command = { type: 'move-roles' as const, lineageId: job.lineageId, effectiveOn, moves };
    const items = ids.map((id) => ({ id, command, policy: {} }));
    return { ids, out: await this.runner.runBatch(accountDecider, items, context) };
  }
}

/** Whether a collective is the very body whose unit it stands under, by its record or its name. */
function isBody(subject: HandoverSubject, lookup: LookUp): boolean {
  if (subject.kind !== 'collective') return false;
  if (subject.organisationId) return subject.organisationId === subject.unitId;
  const names = lookup(subject.unitId)?.versions.map(({ name }) => nameKey(name)) ?? [];
  return subject.nameKey !== null && names.includes(subject.nameKey);
}

const head = ({ lineageId, act }: HandoverJob) => ({ lineageId, effectiveOn: act.effectiveOn });

/** Unit, managers and filing unit by the new order; undefined where nobody is left to hold it. */
function newPlace({ day, lookup }: HandoverJob, item: HandoverItem) {
  const unitId = holderOn(item.unitId, day, lookup);
  const filingUnitId = holderOn(item.filingUnitId ?? item.unitId, day, lookup);
  if (unitId === undefined || filingUnitId === undefined) return undefined;
  return { unitId, unitLine: managementLine(unitId, day, lookup), filingUnitId };
}
