import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { actingDay, reject } from '@vinhdanh/domain';
import { DomainRejectionError, NotVisible } from '../../errors.js';
import type { Viewer } from '../../access/viewer.js';
import { OrganisationViews } from '../../ports/organisation-views.js';
import type { RunContext } from '../../run-context.js';
import { RegisterSubjects, type SubjectInput } from './register-subjects.js';

/** Registers one subject, or meets the one already there. */
export class RegisterSubject extends Command<{ id: string; existed: boolean }> {
  constructor(
    readonly subject: SubjectInput,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(RegisterSubject)
export class RegisterSubjectHandler implements ICommandHandler<RegisterSubject> {
  constructor(
    private readonly subjects: RegisterSubjects,
    private readonly organisations: OrganisationViews,
  ) {}

  async execute({ subject, viewer, context }: RegisterSubject) {
    // Lists may leave it out; who registers a person by hand has him or his papers at hand.
    if (subject.kind === 'individual' && !subject.number && !subject.noNumber)
      throw new DomainRejectionError(reject('number-or-reason-missing'));
    const unitLine = await this.organisations.line(subject.unitId, actingDay(context));
    const resource = { unitIds: [subject.unitId], unitLine };
    if (!viewer.judge('subject.register', resource).allow) throw new NotVisible('organisation');
    const [outcome] = await this.subjects.register([subject], context);
    if (!outcome) throw new NotVisible('subject');
    if (!outcome.ok) throw new DomainRejectionError(reject(outcome.code));
    return { id: outcome.subjectId, existed: outcome.existed };
  }
}
