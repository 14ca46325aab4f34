import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  actingDay,
  dossierDecider,
  dueOn,
  opinionDecider,
  reject,
  type DossierState,
  type OpinionState,
  type StepRule,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { demandDossier } from '../dossier/own-dossier.js';
import { DomainRejectionError } from '../errors.js';
import { newId } from '../ids.js';
import { Calendars } from '../ports/calendars.js';
import { OrganisationViews } from '../ports/organisation-views.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';
import { AskedRule } from './asked-rule.js';

/** What a body is asked; `agency` is one of the catalogue's kinds of agency. */
export interface Question {
  step: string;
  dossierIds: string[];
  bodyId?: string;
  agency?: string;
  question?: string;
}

/** Asks one body about up to 500 lines at once. */
export class AskForOpinion extends Command<RunResult<OpinionState>> {
  constructor(
    readonly fields: Question,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(AskForOpinion)
export class AskForOpinionHandler implements ICommandHandler<AskForOpinion> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly rules: AskedRule,
    private readonly calendars: Calendars,
    private readonly organisations: OrganisationViews,
  ) {}

  async execute({ fields, viewer, context }: AskForOpinion): Promise<RunResult<OpinionState>> {
    const { step, dossierIds, bodyId, agency, question } = fields;
    const id = newId(context);
    const before = await this.runner.load(opinionDecider, id);
    const known = await this.runner.loadMany<DossierState>(dossierDecider, dossierIds);
    const lines = dossierIds.map((dossierId) => {
      const state = known.get(dossierId)?.state;
      demandDossier(viewer, 'opinion.ask', state, dossierId);
      return { dossierId, state };
    });
    const states = lines.map(({ state }) => state);
    // A repetition finds its own step begun, which is no reason to refuse it.
    const rule =
      before.version > 0
        ? await this.rules.ruleFor(states[0]!, step)
        : await this.rules.of(step, states);
    if (!rule) throw new DomainRejectionError(reject('step-not-planned', { step }));
    if (bodyId && !(await this.organisations.find(bodyId)))
      throw new DomainRejectionError(reject('no-such-organisation', { unitId: bodyId }));
    const command = {
      type: 'ask' as const,
      step,
      stepKind: rule.kind,
      ...(bodyId ? { bodyId } : {}),
      ...agencyOf(rule, agency),
      ...(await this.term(rule, context)),
      lines: lines.map(({ dossierId, state }) => ({ dossierId, subjectId: state.subjectId })),
      ...(question ? { question } : {}),
      key: `opinion:${id}`,
    };
    return this.runner.run(opinionDecider, id, command, context, undefined);
  }

  private async term({ days, unit }: StepRule, context: RunContext) {
    if (days === undefined || unit === undefined) return {};
    const term = { days, unit };
    const from = actingDay(context);
    const { on } = dueOn(from, term, [], await this.calendars.calendar(), from);
    return { term, dueOn: on };
  }
}

/** @throws DomainRejectionError `unknown-agency` */
function agencyOf({ agencies = [] }: StepRule, code: string | undefined) {
  if (agencies.length === 0) return { proceedOnSilence: false };
  const agency = agencies.find((one) => one.code === code);
  if (!agency) {
    const allowed = agencies.map((one) => one.code);
    throw new DomainRejectionError(reject('unknown-agency', { agency: code ?? null, allowed }));
  }
  return { agency: agency.code, proceedOnSilence: agency.proceedOnSilence };
}
