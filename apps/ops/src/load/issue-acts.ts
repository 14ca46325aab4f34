import { OperatorError } from '@vinhdanh/infrastructure';
import { linesOf, type Row } from './appraise.js';
import type { Act, Batch } from './batch.js';
import { noneFailed, waitUntilNone } from './file-letters.js';
import { pages, type Stage } from './stage.js';
import type { Ended } from './table.js';

/** The hands an act passes through before it is signed, each another person. */
const HANDS = [
  ['board', 'endorse'],
  ['office', 'verify'],
] as const;

/** Issues the acts of a batch on the lines that came through, then sees them applied. */
export async function issueActs(
  stage: Stage,
  batch: Batch,
  lines: Row[],
  proposalIds: string[],
): Promise<Ended[]> {
  await waitUntilNone(stage, proposalIds, ['eligible', 'scheduled', 'passed']);
  for (const [n, act] of batch.acts.entries())
    await issueAct(
      stage,
      act,
      n,
      lines
        .filter((line) => line.award === act.award && line.status !== 'failed')
        .map((line) => line.id),
    );
  const held = batch.acts.every((act) => batch.held.includes(act.award));
  const open = ['ready', 'listed', ...(held ? [] : ['submitted'])];
  const standing = await waitUntilNone(stage, proposalIds, open);
  return endOf(stage, batch, standing, proposalIds);
}

/** Where the lines of the batch have ended; with several awards they are told apart one by one. */
async function endOf(
  stage: Stage,
  batch: Batch,
  standing: Map<string, number>,
  proposalIds: string[],
): Promise<Ended[]> {
  const voted = batch.session !== undefined;
  const [act, ...others] = batch.acts;
  if (!act || others.length > 0)
    return (await linesOf(stage, proposalIds)).map(({ award, status, submissionId }) => ({
      award,
      status,
      voted,
      sent: submissionId !== null,
      count: 1,
    }));
  const sent = act.kind === 'submission-letter';
  return [...standing].map(([status, count]) => ({
    award: act.award,
    status,
    voted,
    sent: sent && status !== 'failed',
    count,
  }));
}

async function issueAct(stage: Stage, act: Act, n: number, ids: string[]): Promise<void> {
  const { kind, title, award, date, number } = act;
  const day = { effectiveOn: date };
  const drafter = stage.as('specialist');
  const { id } = await drafter.post<{ id: string }>('/decisions', stage.key('act', n), {
    kind,
    title,
    award,
    synthetic: true,
    ...day,
  });
  const path = `/decisions/${id}`;
  const { status } = await drafter.get<{ status: string }>(path);
  if (status === 'promulgated') return;
  for (const [i, page] of pages(ids).entries())
    noneFailed(
      await drafter.change(path, 'lines', stage.key('act', n, 'lines', i), {
        dossierIds: page,
        ...day,
      }),
    );
  for (const [who, verb] of HANDS)
    await stage.as(who).change(path, verb, stage.key('act', n, verb), day);
  await stage.as('chair').sign(path, stage.key('act', n, 'sign'), day);
  await stage.as('numbering').change(path, 'number', stage.key('act', n, 'number'), {
    number,
    date,
    ...day,
  });
  const out = await stage
    .as('office')
    .change<{ status?: string }>(path, 'promulgate', stage.key('act', n, 'promulgate'), {
      on: date,
      ...day,
    });
  if (out.status !== 'promulgated')
    throw new OperatorError(`Văn bản ${number} chưa được ban hành.`, 'the act did not come out');
}
