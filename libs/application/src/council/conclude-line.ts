import { Injectable } from '@nestjs/common';
import {
  councilDecider,
  dossierDecider,
  recognisesWorks,
  type CouncilState,
  type DossierState,
  type LawCitation,
  type SessionResult,
} from '@vinhdanh/domain';
import {
  commandOutcome,
  StageProcessor,
  type OwedTask,
  type TaskOutcome,
} from '../process/stage-processor.js';
import { CommandRunner } from '../run-command.js';
import { VoteRules } from './vote-rules.js';

/** Brings what the secretary recorded to the line, which computes its own verdict. */
@Injectable()
export class ConcludeLineProcessor extends StageProcessor {
  readonly queue = 'council-review';
  readonly kinds = ['conclude-line'];

  constructor(
    private readonly runner: CommandRunner,
    private readonly rules: VoteRules,
  ) {
    super();
  }

  async process(tasks: OwedTask[]): Promise<TaskOutcome[]> {
    const [dossiers, sessions] = await Promise.all([
      this.runner.loadMany<DossierState>(
        dossierDecider,
        tasks.map((task) => task.id),
      ),
      this.runner.loadMany<CouncilState>(
        councilDecider,
        tasks.map((task) => String(task.data.sessionId)),
      ),
    ]);
    return Promise.all(
      tasks.map(async (task) => {
        const sessionId = String(task.data.sessionId);
        const session = sessions.get(sessionId)?.state;
        const dossier = dossiers.get(task.id);
        const result: SessionResult | undefined = session?.results[task.id];
        if (!session || !dossier || !result) return { task, done: 'no result' };
        // What an initiative council says goes to the step it was asked by, once its minutes stand.
        if (recognisesWorks(session)) return { task, done: 'no line concludes by it' };
        // An older task that comes late must not bring an old tally back.
        if (result.revision !== task.data.revision) return { task, done: 'superseded' };
        const policy = await this.rules.policyFor(dossier.state, session, result.lowerForm);
        const { tally, defer, lowerForm } = result;
        const cited = task.data.cited as LawCitation | undefined;
        return commandOutcome(
          task,
          dossierDecider,
          task.id,
          { type: 'conclude', sessionId, tally, defer, lowerForm, ...(cited ? { cited } : {}) },
          policy,
          dossier,
        );
      }),
    );
  }
}
