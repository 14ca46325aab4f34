import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  actingDay,
  reject,
  subjectDecider,
  type AmendSubject as Amendment,
  type Heir,
  type SubjectPolicy,
  type SubjectState,
} from '@vinhdanh/domain';
import type { Viewer } from '../../access/viewer.js';
import { DomainRejectionError } from '../../errors.js';
import { IdentityCipher } from '../../ports/identity-cipher.js';
import { OrganisationViews } from '../../ports/organisation-views.js';
import { SubjectViews } from '../../ports/subject-views.js';
import { CommandRunner } from '../../run-command.js';
import type { RunContext, RunResult } from '../../run-context.js';
import { ownSubject } from './own-subject.js';

export type SubjectChange = Omit<Amendment, 'type' | 'unit'> & { unitId?: string };

/** Changes what the register says of a subject, its unit included. */
export class AmendSubject extends Command<RunResult<SubjectState>> {
  constructor(
    readonly id: string,
    readonly change: SubjectChange,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(AmendSubject)
export class AmendSubjectHandler implements ICommandHandler<AmendSubject> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly subjects: SubjectViews,
    private readonly organisations: OrganisationViews,
    private readonly cipher: IdentityCipher,
  ) {}

  async execute({ id, change, viewer, context }: AmendSubject) {
    const own = await ownSubject(this.deps, viewer, 'subject.amend', id);
    const { unitId, ...rest } = change;
    const unit = unitId ? await this.unit(unitId, viewer, context) : undefined;
    const policy = await this.policy(own.id, rest);
    const command = { type: 'amend' as const, ...rest, unit };
    return this.runner.run(subjectDecider, own.id, command, context, policy);
  }

  private get deps() {
    return { runner: this.runner, subjects: this.subjects };
  }

  /** Who moves somebody must be at home in both units, or above them. */
  private async unit(unitId: string, viewer: Viewer, context: RunContext) {
    const unitLine = await this.organisations.line(unitId, actingDay(context));
    if (unitLine.length === 0) throw refusal('no-such-organisation');
    if (!viewer.judge('subject.amend', { unitIds: [unitId], unitLine }).allow)
      throw refusal('not-allowed');
    return { unitId, unitLine };
  }

  private async policy(id: string, { number }: SubjectChange): Promise<SubjectPolicy> {
    const row = await this.subjects.find(id, { kind: 'all' });
    const kept = row?.numberSealed ? this.cipher.open(row.numberSealed) : undefined;
    const sealed = number && this.cipher.seal(number);
    if (sealed) {
      const bearers = await this.subjects.byNumber(sealed.hash, { kind: 'all' });
      if (bearers.some((other) => other.id !== id)) throw refusal('number-taken');
    }
    const known = { sex: row?.sex ?? undefined, birthYear: row?.birthYear ?? undefined };
    return { id, sealed, known: { ...known, number: kept } };
  }
}

/** A person has died; what is to be given now goes to the heirs. */
export class RecordDeath extends Command<RunResult<SubjectState>> {
  constructor(
    readonly id: string,
    readonly death: { diedOn?: string; heirs?: Heir[] },
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(RecordDeath)
export class RecordDeathHandler implements ICommandHandler<RecordDeath> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly subjects: SubjectViews,
  ) {}

  async execute({ id, death, viewer, context }: RecordDeath) {
    const deps = { runner: this.runner, subjects: this.subjects };
    const own = await ownSubject(deps, viewer, 'subject.amend', id);
    const command = { type: 'record-death' as const, ...death };
    return this.runner.run(subjectDecider, own.id, command, context, { id: own.id });
  }
}

const refusal = (code: string) => new DomainRejectionError(reject(code));
