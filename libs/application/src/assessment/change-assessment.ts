import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  assessmentDecider,
  reject,
  versionOn,
  type AssessmentCommand,
  type AssessmentPolicy,
  type AssessmentState,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { DomainRejectionError } from '../errors.js';
import { FileStore } from '../ports/file-store.js';
import { OrganisationViews } from '../ports/organisation-views.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { ownAssessment, wordingOf, type Part } from './own-assessment.js';

export type AssessmentChange = Exclude<AssessmentCommand, { type: 'open' }>;

const PARTS: Record<AssessmentChange['type'], Part> = {
  answer: 'answer',
  submit: 'answer',
  review: 'review',
  return: 'review',
  conclude: 'review',
  cancel: 'review',
  recognise: 'decide',
  decline: 'decide',
  revoke: 'decide',
};

/** Whatever happens to an assessment after it was asked for. */
export class ChangeAssessment extends Command<RunResult<AssessmentState>> {
  constructor(
    readonly id: string,
    readonly command: AssessmentChange,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(ChangeAssessment)
export class ChangeAssessmentHandler implements ICommandHandler<ChangeAssessment> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly organisations: OrganisationViews,
    private readonly files: FileStore,
  ) {}

  async execute({ id, command, viewer, context }: ChangeAssessment) {
    const act = 'act' in command ? command.act : undefined;
    const state = await ownAssessment(this.runner, viewer, id, PARTS[command.type], act?.deciderId);
    if (command.type === 'answer') await this.demandFiles(command);
    const policy: AssessmentPolicy = { set: await wordingOf(this.runner, state) };
    if (act) policy.kinds = { decider: await this.kindOf(act.deciderId, act.date) };
    return this.runner.run(assessmentDecider, id, command, context, policy);
  }

  private async kindOf(unitId: string, on: string) {
    const found = await this.organisations.find(unitId);
    if (!found) throw new DomainRejectionError(reject('no-such-organisation', { unitId }));
    return versionOn(found.state, on)?.kind;
  }

  /** A paper is stored before it is named, so that no event names a missing file. */
  private async demandFiles({ items }: Extract<AssessmentChange, { type: 'answer' }>) {
    const named = items.flatMap(({ evidence }) => evidence.flatMap(({ sha256 }) => sha256 ?? []));
    for (const sha256 of new Set(named))
      if (!(await this.files.describe(sha256)))
        throw new DomainRejectionError(reject('no-such-file', { sha256 }));
  }
}
