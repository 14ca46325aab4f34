import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  importDecider,
  NEW_SUBJECT,
  reject,
  type ImportState,
  type RecordLine,
  type SubjectDecision,
  vietnamDay,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { DomainRejectionError, NotVisible } from '../errors.js';
import { DossierViews } from '../ports/dossier-views.js';
import { IdentityCipher } from '../ports/identity-cipher.js';
import { ImportStaging, type StagedRow } from '../ports/import-staging.js';
import { SubjectViews } from '../ports/subject-views.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { ImportJudging } from './judging.js';
import { markAgainstRegister, peopleOf } from './known-rows.js';
import { ownImport } from './own-import.js';

/** Says whom rows of history are about, each time for all rows of the list that name the same. */
export class DecideSubjects extends Command<{ result: RunResult<ImportState>; rows: number }> {
  constructor(
    readonly importId: string,
    /** Row by its number in the list; the id of a subject, or `new`. */
    readonly decisions: { row: number; subject: string }[],
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(DecideSubjects)
export class DecideSubjectsHandler implements ICommandHandler<DecideSubjects> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly staging: ImportStaging,
    private readonly judging: ImportJudging,
    private readonly subjects: SubjectViews,
    private readonly dossiers: DossierViews,
    private readonly cipher: IdentityCipher,
  ) {}

  async execute({ importId, decisions, viewer, context }: DecideSubjects) {
    const { state } = await ownImport(this.runner, viewer, 'import.mend', importId);
    if (state.status !== 'checked' && state.status !== 'committed')
      throw new DomainRejectionError(reject('not-in-this-state', { status: state.status }));
    const people = await peopleOf(this.staging, importId, state);
    const numbers = [...people.keys()];
    const said: SubjectDecision[] = [];
    const changed = new Map<number, StagedRow>();
    for (const { row: n, subject } of decisions) {
      const first = people.get(n)?.first;
      const same = numbers.filter((number) => people.get(number)?.first === first);
      const rows = await this.staging.rowsByNumber(importId, first === undefined ? [n] : same);
      const row = rows.find((one) => one.n === n);
      if (!row) throw new NotVisible('import-row');
      refuseIf(!row.line, 'row-not-read', n);
      refuseIf(row.subjectId !== null, 'row-already-added', n);
      const decided =
        subject === NEW_SUBJECT ? subject : await this.subject(subject, row, state, viewer);
      const open = rows.filter((one) => !one.subjectId);
      for (const one of open) changed.set(one.n, { ...reopened(one), decided });
      said.push({
        rows: open.map((one) => one.n),
        subjectId: decided === NEW_SUBJECT ? null : decided,
      });
    }
    await this.staging.saveRows(importId, [...changed.values()]);
    await this.mark(importId, state, [...changed.keys()], context);
    const { good, bad } = await this.staging.count(importId);
    const command = { type: 'decide-subjects' as const, decisions: said, good, bad };
    const result = await this.runner.run(importDecider, importId, command, context, {});
    return { result, rows: changed.size };
  }

  /** The one meant, if it may be: of the list's unit, and of the kind the row says. */
  private async subject(id: string, row: StagedRow, state: ImportState, viewer: Viewer) {
    const found = await this.subjects.find(id, viewer.scope);
    if (!found || found.erased) throw new NotVisible('subject');
    const { recipientKind } = row.line as RecordLine;
    refuseIf(found.kind !== recipientKind, 'subject-of-other-kind', row.n);
    refuseIf(!found.unitLine.includes(state.unitId), 'subject-of-other-unit', row.n);
    return found.id;
  }

  private async mark(importId: string, state: ImportState, numbers: number[], context: RunContext) {
    const rows = await this.staging.rowsByNumber(importId, numbers);
    const judging = await this.judging.of(state, vietnamDay(context.at));
    const people = await peopleOf(this.staging, importId, state);
    const { subjects, dossiers, cipher } = this;
    const register = { subjects, dossiers, cipher };
    const marked = await markAgainstRegister(importId, state, rows, judging, people, register);
    await this.staging.saveRows(importId, marked);
  }
}

/** A row without its doubts; that it repeats another row is no doubt. */
const reopened = (row: StagedRow): StagedRow => {
  const repeats = row.errors?.every(({ code }) => code === 'same-as-row') ?? false;
  return { ...row, candidates: null, errors: repeats ? row.errors : null };
};

function refuseIf(wrong: boolean, code: string, row: number): void {
  if (wrong) throw new DomainRejectionError(reject(code, { row }));
}
