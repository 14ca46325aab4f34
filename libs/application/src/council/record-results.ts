import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  councilDecider,
  concludedAs,
  dossierDecider,
  isRejection,
  recognisesWorks,
  reject,
  resultsBarred,
  secretBars,
  tallyOf,
  type CouncilPolicy,
  type CouncilState,
  type DossierPolicy,
  type DossierState,
  type LawCitation,
  type LineRules,
  type Rejection,
  type ResultItem,
} from '@vinhdanh/domain';
import { demand } from '../access/demand.js';
import type { Viewer } from '../access/viewer.js';
import { NotVisible } from '../errors.js';
import { CommandRunner } from '../run-command.js';
import type { BatchOutcome, RunContext } from '../run-context.js';
import { LowerForms } from './lower-forms.js';
import { ownerOf } from './own-council.js';
import { SessionLines } from './session-lines.js';
import { VoteRules } from './vote-rules.js';

export interface ResultsRecorded {
  version: number;
  results: BatchOutcome[];
}

export class RecordSessionResults extends Command<ResultsRecorded> {
  constructor(
    readonly sessionId: string,
    readonly entered: { items: ResultItem[]; cited?: LawCitation },
    readonly viewer: Viewer,
    readonly context: RunContext,
  ) {
    super();
  }
}

/** Records the lines that can be recorded, in one command; each other line learns why it cannot. */
@CommandHandler(RecordSessionResults)
export class RecordSessionResultsHandler implements ICommandHandler<RecordSessionResults> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly lines: SessionLines,
    private readonly rules: VoteRules,
    private readonly lower: LowerForms,
  ) {}

  async execute(order: RecordSessionResults): Promise<ResultsRecorded> {
    const { sessionId, entered, viewer, context } = order;
    const { items, cited } = entered;
    const { state, version } = await this.runner.load(councilDecider, sessionId);
    if (state.status === 'none') throw new NotVisible('council session');
    const owner = ownerOf(state.council);
    demand(viewer, 'council-session.record-results', 'council session', owner);
    const policy = await this.policy(sessionId, state, items);
    const refused = resultsBarred(state)
      ? new Map<string, Rejection>()
      : await this.refusals(state, order, policy);
    const good = items.filter((item) => !refused.has(item.dossierId));
    const ran =
      good.length === 0
        ? { version }
        : await this.runner.run(
            councilDecider,
            sessionId,
            { type: 'record-results', items: good, ...(cited ? { cited } : {}) },
            context,
            policy,
          );
    return {
      version: ran.version,
      results: items.map(({ dossierId: id }) => {
        const no = refused.get(id);
        return no
          ? { id, ok: false, code: no.code, facts: no.facts }
          : { id, ok: true, version: ran.version, replayed: false };
      }),
    };
  }

  /** By which rules an initiative council votes comes along: it reckons its verdicts itself. */
  private async policy(
    sessionId: string,
    state: CouncilState,
    items: readonly ResultItem[],
  ): Promise<CouncilPolicy> {
    const lines = await this.lines.statuses(sessionId, state);
    if (!recognisesWorks(state)) return { lines };
    const ids = items.map((item) => item.dossierId);
    const dossiers = await this.runner.loadMany<DossierState>(dossierDecider, ids);
    const found = await Promise.all(
      [...dossiers].map(async ([id, dossier]) => {
        const of = await this.rules.forLine(dossier.state, state);
        return of ? [[id, of] as const] : [];
      }),
    );
    return { lines, rules: new Map<string, LineRules>(found.flat()) };
  }

  /** By which rule each item counts, in their order: all ask in one turn, so the law is read once. */
  private policiesOf(
    items: readonly ResultItem[],
    dossiers: ReadonlyMap<string, { state: DossierState }>,
    session: CouncilState,
  ): Promise<DossierPolicy[]> {
    return Promise.all(
      items.map(async ({ dossierId, lowerForm }) => {
        const dossier = dossiers.get(dossierId)?.state ?? dossierDecider.initial;
        const [rules, unsure] = await Promise.all([
          this.rules.policyFor(dossier, session, lowerForm),
          this.rules.unconfirmed(dossier, lowerForm),
        ]);
        return { ...rules, ...unsure };
      }),
    );
  }

  /** Also asks the line's own rule, so that a vote which cannot count is refused while it can be mended. */
  private async refusals(
    state: CouncilState,
    { sessionId, entered, context }: RecordSessionResults,
    policy: CouncilPolicy,
  ): Promise<Map<string, Rejection>> {
    const { items, cited } = entered;
    const ids = items.map((item) => item.dossierId);
    const dossiers = await this.runner.loadMany<DossierState>(dossierDecider, ids);
    const refused = new Map<string, Rejection>();
    const barred = await this.lower.barred(
      new Map(
        items.flatMap(({ dossierId, lowerForm }) => {
          const state = dossiers.get(dossierId)?.state;
          return lowerForm && state?.check ? [[dossierId, { state, award: lowerForm }]] : [];
        }),
      ),
    );
    const policies = recognisesWorks(state) ? [] : await this.policiesOf(items, dossiers, state);
    for (const [place, item] of items.entries()) {
      const { dossierId, defer, lowerForm } = item;
      const secret = secretBars(state, dossierId);
      if (secret) {
        refused.set(dossierId, secret);
        continue;
      }
      const tally = tallyOf(state, item, policy);
      if (isRejection(tally)) {
        refused.set(dossierId, tally);
        continue;
      }
      if (recognisesWorks(state)) {
        const said = { tally, defer, lowerForm };
        const concluded = concludedAs(state, dossierId, said, policy, cited);
        if (isRejection(concluded)) refused.set(dossierId, concluded);
        continue;
      }
      const outcome = dossierDecider.decide(
        dossiers.get(dossierId)?.state ?? dossierDecider.initial,
        { type: 'conclude', sessionId, tally, defer, lowerForm, ...(cited ? { cited } : {}) },
        policies[place]!,
        context,
      );
      const bar = barred.get(dossierId);
      if (isRejection(outcome)) refused.set(dossierId, outcome);
      else if (bar)
        refused.set(
          dossierId,
          reject('lower-form-not-met', {
            lowerForm: bar.award,
            missing: bar.missingPapers.join(', ') || '–',
          }),
        );
    }
    return refused;
  }
}
