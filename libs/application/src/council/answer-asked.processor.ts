import { Injectable } from '@nestjs/common';
import {
  councilDecider,
  minutesDecider,
  minutesStand,
  opinionDecider,
  recognisesWorks,
  stepKind,
  type AnswerOpinion,
  type CouncilState,
  type MinutesState,
  type OpinionAnswer,
  type OpinionState,
} from '@vinhdanh/domain';
import { derivedId } from '../ids.js';
import { RecogniseWorks } from '../opinion/recognise-works.js';
import { Clock } from '../ports/clock.js';
import { CouncilViews } from '../ports/council-views.js';
import { taskContext } from '../process/run-stage.js';
import { StageProcessor, type OwedTask, type TaskOutcome } from '../process/stage-processor.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext } from '../run-context.js';

/** What the name of a work was, where its author had it erased. */
const ERASED = '(đã xóa theo yêu cầu)';

/**
 * Brings what an initiative council decided to the requests it was asked by: once the session is
 * closed, so that no result changes any more, and its minutes stand. A recognised work goes into
 * its author's record; a line put off, or left without a vote, waits for another session.
 */
@Injectable()
export class AnswerAskedProcessor extends StageProcessor {
  readonly queue = 'council-review';
  readonly kinds = ['answer-asked'];

  constructor(
    private readonly runner: CommandRunner,
    private readonly views: CouncilViews,
    private readonly works: RecogniseWorks,
    private readonly clock: Clock,
  ) {
    super();
  }

  async process(tasks: OwedTask[]): Promise<TaskOutcome[]> {
    const outcomes: TaskOutcome[] = [];
    for (const task of tasks) outcomes.push(await this.one(task));
    return outcomes;
  }

  private async one(task: OwedTask): Promise<TaskOutcome> {
    const [{ state: session }, { state: minutes }] = await Promise.all([
      this.runner.load(councilDecider, task.id),
      this.runner.load(minutesDecider, task.id),
    ]);
    if (!recognisesWorks(session)) return { task, done: 'nobody asked this council' };
    if (session.status !== 'closed') return { task, done: 'the session goes on' };
    if (!minutesStand(minutes, session)) return { task, done: 'minutes do not stand' };
    const titles = await this.views.workTitles(task.id);
    const byOpinion = new Map<string, string[]>();
    for (const [dossierId, { opinionId }] of Object.entries(session.works ?? {}))
      byOpinion.set(opinionId, [...(byOpinion.get(opinionId) ?? []), dossierId]);
    let answered = 0;
    for (const [opinionId, lines] of byOpinion)
      answered += await this.answer(task, { session, minutes, opinionId, lines, titles });
    return { task, done: `answered ${answered}` };
  }

  private async answer(
    task: OwedTask,
    { session, minutes, opinionId, lines, titles }: Deciding,
  ): Promise<number> {
    const { state: before } = await this.runner.load(opinionDecider, opinionId);
    const held = lines.filter((id) => before.lines[id]?.sessionId === task.id);
    const decided = held.filter((id) => isDecided(session, id));
    // What an interrupted run has answered is entered in the records all the same.
    const said = lines.filter((id) => isDecided(session, id));
    const items = said.map((id) => answerOn(session, before, id, titles.get(id)));
    const paper = minutes.recorded;
    const command: AnswerOpinion = {
      type: 'answer',
      items,
      recordedBy: 'council',
      sessionId: task.id,
      ...(paper ? { paper: { number: paper.number, date: paper.date } } : {}),
    };
    const context = (what: string): RunContext => ({
      ...taskContext(task, this.clock.now()),
      commandId: derivedId(task.id, `${what}:${opinionId}`),
    });
    if (decided.length > 0) {
      const open = items.filter(({ dossierId }) => decided.includes(dossierId));
      const given = { ...command, items: open };
      await this.runner.run(opinionDecider, opinionId, given, context('answer'), undefined);
    }
    const named = { ...command, items: items.filter(({ dossierId }) => titles.has(dossierId)) };
    const { title = '', heldOn = '' } = session;
    const source = { on: heldOn, reference: `${title}, ${heldOn}` };
    await this.works.record(before, named, source, context('works'));
    const open = held.filter((id) => !isDecided(session, id));
    if (open.length > 0) {
      const back = open.map((dossierId) => {
        const until = session.results[dossierId]?.concluded?.deferUntil;
        return until ? { dossierId, until } : { dossierId };
      });
      const letGo = { type: 'let-go' as const, sessionId: task.id, lines: back };
      await this.runner.run(opinionDecider, opinionId, letGo, context('let-go'), undefined);
    }
    return decided.length;
  }
}

interface Deciding {
  session: CouncilState;
  minutes: MinutesState;
  opinionId: string;
  lines: string[];
  titles: ReadonlyMap<string, string>;
}

const isDecided = ({ results }: CouncilState, id: string): boolean =>
  ['pass', 'fail'].includes(results[id]?.concluded?.outcome ?? '');

/** The answer in the words of the step: the one that recognises, or one that does not clear. */
function answerOn(
  { results, works, heldOn = '' }: CouncilState,
  asked: OpinionState,
  dossierId: string,
  title: string | undefined,
): OpinionAnswer {
  const kind = stepKind(asked.stepKind);
  const passed = results[dossierId]?.concluded?.outcome === 'pass';
  const no = Object.entries(kind?.answers ?? {}).find(([, { clears }]) => !clears)?.[0] ?? '';
  if (!passed || !kind?.recognises) return { dossierId, answer: no };
  const { scope = 'grassroots', year = Number(heldOn.slice(0, 4)) } = works?.[dossierId] ?? {};
  return { dossierId, answer: kind.recognises, work: { title: title ?? ERASED, scope, year } };
}
