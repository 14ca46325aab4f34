import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  actingDay,
  assessmentDecider,
  criteriaSetDecider,
  inForce,
  reject,
  versionOn,
  type AssessmentPolicy,
  type OpenAssessment as OpenCommand,
  type SetVersion,
} from '@vinhdanh/domain';
import { demand } from '../access/demand.js';
import type { Viewer } from '../access/viewer.js';
import { DomainRejectionError } from '../errors.js';
import { derivedId } from '../ids.js';
import { OrganisationViews } from '../ports/organisation-views.js';
import { SubjectViews } from '../ports/subject-views.js';
import { CommandRunner } from '../run-command.js';
import type { BatchOutcome, RunContext } from '../run-context.js';

type Fields = Pick<OpenCommand, 'set' | 'period' | 'due' | 'reviewerId' | 'references'>;
interface Asked {
  subjectId: string;
  region?: string;
}
export interface OpenedAssessment {
  subjectId: string;
  outcome: BatchOutcome;
}

/** Asks many bodies to assess themselves for one period; one that cannot be asked stops no other. */
export class OpenAssessments extends Command<OpenedAssessment[]> {
  constructor(
    readonly fields: Fields,
    readonly subjects: readonly Asked[],
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(OpenAssessments)
export class OpenAssessmentsHandler implements ICommandHandler<OpenAssessments> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly subjects: SubjectViews,
    private readonly organisations: OrganisationViews,
  ) {}

  /** @throws DomainRejectionError `no-such-organisation`, `no-such-criteria-set` */
  async execute({ fields, subjects, viewer, context }: OpenAssessments) {
    const { reviewerId } = fields;
    const day = actingDay(context);
    const reviewer = await this.organisations.find(reviewerId);
    if (!reviewer)
      throw new DomainRejectionError(reject('no-such-organisation', { unitId: reviewerId }));
    const unitLine = await this.organisations.line(reviewerId, day);
    demand(viewer, 'assessment.open', 'organisation', { unitIds: [reviewerId], unitLine });
    const { state } = await this.runner.load(criteriaSetDecider, fields.set);
    const wording = inForce(state);
    if (!wording)
      throw new DomainRejectionError(reject('no-such-criteria-set', { set: fields.set }));
    const outcomes: OpenedAssessment[] = [];
    const kind = versionOn(reviewer.state, day)?.kind;
    for (const asked of subjects) {
      const item = await this.itemFor(fields, asked, wording, viewer, day);
      const outcome =
        'ok' in item ? item : await this.open(item, { set: wording.set, kind }, context);
      outcomes.push({ subjectId: asked.subjectId, outcome });
    }
    return outcomes;
  }

  private async itemFor(
    fields: Fields,
    { subjectId, region }: Asked,
    { version }: SetVersion,
    viewer: Viewer,
    day: string,
  ): Promise<OpenCommand | BatchOutcome> {
    const subject = await this.subjects.find(subjectId, viewer.scope);
    const refused = (code: string) => ({ id: subjectId, ok: false as const, code, facts: {} });
    if (!subject || subject.erased) return refused('no-such-subject');
    const unitId = subject.organisationId ?? subject.unitId;
    const unitLine = await this.organisations.line(unitId, day);
    // A unit may ask only those it manages; the province asks anybody.
    if (viewer.scope.kind !== 'all' && !unitLine.includes(fields.reviewerId))
      return refused('not-under-reviewer');
    return {
      type: 'open',
      ...fields,
      ...{ setVersion: version, subjectId: subject.id, unitId, unitLine },
      ...(region === undefined ? {} : { region }),
      ...(subject.synthetic ? { synthetic: true } : {}),
    };
  }

  private async open(
    command: OpenCommand,
    { set, kind }: { set: SetVersion['set']; kind: NonNullable<AssessmentPolicy['kinds']>['unit'] },
    context: RunContext,
  ): Promise<BatchOutcome> {
    const unit = await this.organisations.find(command.unitId);
    const policy: AssessmentPolicy = {
      set,
      kinds: {
        unit: unit && versionOn(unit.state, actingDay(context))?.kind,
        reviewer: kind,
      },
    };
    const id = assessmentId(command);
    const [outcome] = await this.runner.runBatch(
      assessmentDecider,
      [{ id, command, policy }],
      context,
    );
    return outcome as BatchOutcome;
  }
}

/** One body is assessed once by a set for a period, however often it is asked. */
const assessmentId = ({ set, period, subjectId }: OpenCommand): string =>
  derivedId(`assessment/${set}/${period.from}/${period.to}`, subjectId);
