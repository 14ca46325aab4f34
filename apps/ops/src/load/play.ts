import { appraise, linesOf, type Row } from './appraise.js';
import type { Batch, Dataset } from './batch.js';
import { fileLetters, openRound } from './file-letters.js';
import { holdSession } from './hold-session.js';
import { issueActs } from './issue-acts.js';
import type { Service } from './service.js';
import { eachOf, Stage } from './stage.js';
import { countByAward, type AwardRow, type Ended } from './table.js';

/** Batches under way at the same time: while one waits for a stage, another files. */
const AT_ONCE = 4;
/** Filed, appraised, decided: the marks a batch passes on its way. */
const MARKS = 3;

/** Where a play may stop, so that people go on at the screen: a course, a rehearsal, a test. */
export const HALTS = ['filed', 'appraised', 'voted'] as const;
export type Halt = (typeof HALTS)[number];

/** How far a play goes, and the code of a unit whose letter is left to people at the screen. */
export interface Stop {
  until?: Halt | undefined;
  leave?: string | undefined;
}

/** Plays a data set through the service. Safe to repeat, and to go on with after any crash or halt. */
export async function play(
  service: Service,
  dataset: Dataset,
  onProgress: (done: number, total: number) => void,
  stop: Stop = {},
): Promise<AwardRow[]> {
  const total = dataset.lines * MARKS;
  let done = 0;
  const ended = await eachOf(dataset.batches, AT_ONCE, (batch) =>
    playBatch(
      new Stage(service, dataset.name, batch.key),
      batch,
      (lines) => {
        done += lines;
        onProgress(done, total);
      },
      stop,
    ),
  );
  const order = dataset.batches.flatMap((batch) => batch.acts.map((act) => act.award));
  return countByAward(ended.flat()).sort((a, b) => order.indexOf(a.award) - order.indexOf(b.award));
}

async function playBatch(
  stage: Stage,
  batch: Batch,
  mark: (lines: number) => void,
  { until, leave }: Stop,
): Promise<Ended[]> {
  const roundId = await openRound(stage, batch);
  const proposalIds = await fileLetters(stage, batch, roundId, leave);
  const filed = await linesOf(stage, proposalIds);
  mark(filed.length);
  if (until === 'filed') return standing(filed, false);
  await appraise(stage, batch, proposalIds);
  mark(filed.length);
  if (until === 'appraised') return standing(filed, false);
  const { session } = batch;
  if (session) await holdSession(stage, session, batch.citation, filed, proposalIds);
  const decided = session ? await linesOf(stage, proposalIds) : filed;
  if (until === 'voted') return standing(decided, session !== undefined);
  const ended = await issueActs(stage, batch, decided, proposalIds);
  mark(filed.length);
  return ended;
}

const standing = (rows: Row[], voted: boolean): Ended[] =>
  rows.map(({ award, status }) => ({ award, status, voted, sent: false, count: 1 }));
