import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  actingDay,
  awardIn,
  dossierDecider,
  dueOn,
  publicityDecider,
  reject,
  stepKind,
  type CommentFinding,
  type DossierState,
  type PublicityState,
  type Term,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { demandDossier } from '../dossier/own-dossier.js';
import { DomainRejectionError } from '../errors.js';
import { newId } from '../ids.js';
import { AskedRule } from '../opinion/asked-rule.js';
import { Calendars } from '../ports/calendars.js';
import { Catalogue } from '../ports/catalogue.js';
import { PublicityViews } from '../ports/publicity-views.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';

export interface PublicList {
  step: string;
  title: string;
  place?: string;
  dossierIds: string[];
}

/** Hangs out a list of lines for as long as the longest of their terms. */
export class OpenPublicList extends Command<RunResult<PublicityState>> {
  constructor(
    readonly fields: PublicList,
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(OpenPublicList)
export class OpenPublicListHandler implements ICommandHandler<OpenPublicList> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly rules: AskedRule,
    private readonly catalogue: Catalogue,
    private readonly calendars: Calendars,
  ) {}

  async execute({ fields, viewer, context }: OpenPublicList): Promise<RunResult<PublicityState>> {
    const { dossierIds, step, ...words } = fields;
    const id = newId(context);
    const before = await this.runner.load(publicityDecider, id);
    const known = await this.runner.loadMany<DossierState>(dossierDecider, dossierIds);
    const lines = dossierIds.map((dossierId) => {
      const state = known.get(dossierId)?.state;
      demandDossier(viewer, 'publicity.run', state, dossierId);
      // State secrets stay out of public pages.
      if (state.secret) throw new DomainRejectionError(reject('secret-line', { dossierId }));
      return { dossierId, state };
    });
    const states = lines.map(({ state }) => state);
    // A repetition finds its own step begun, which is no reason to refuse it.
    const rule =
      before.version > 0
        ? await this.rules.ruleFor(states[0]!, step)
        : await this.rules.of(step, states);
    if (!rule) throw new DomainRejectionError(reject('step-not-planned', { step }));
    const term = await this.longest(rule.kind, states);
    const from = actingDay(context);
    const { on: until } = dueOn(from, term, [], await this.calendars.calendar(), from);
    const command = {
      type: 'open' as const,
      ...words,
      step,
      stepKind: rule.kind,
      term,
      until,
      lines: lines.map(({ dossierId, state }) => ({ dossierId, subjectId: state.subjectId })),
    };
    return this.runner.run(publicityDecider, id, command, context, {});
  }

  private async longest(kind: string, lines: readonly DossierState[]): Promise<Term> {
    let longest: Term = { days: 0, unit: 'working' };
    for (const { check, award, kind: of } of lines) {
      const edition = check && (await this.catalogue.edition(check.edition));
      const rule = edition && awardIn(edition, award);
      const term = rule && stepKind(kind)?.term?.(rule, of);
      if (term && term.days > longest.days) longest = term;
    }
    return longest;
  }
}

/** Takes the list down once its days are over and every comment was dealt with. */
export class ClosePublicList extends Command<RunResult<PublicityState>> {
  constructor(
    readonly publicityId: string,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(ClosePublicList)
export class ClosePublicListHandler implements ICommandHandler<ClosePublicList> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly views: PublicityViews,
  ) {}

  execute({ publicityId, context }: ClosePublicList): Promise<RunResult<PublicityState>> {
    const command = { type: 'close' as const };
    return this.runner.run(publicityDecider, publicityId, command, context, async () => {
      const findings = new Map<string, (CommentFinding | undefined)[]>();
      for (const { state } of await this.views.comments(publicityId))
        findings.set(state.dossierId, [...(findings.get(state.dossierId) ?? []), state.finding]);
      return { findings };
    });
  }
}
