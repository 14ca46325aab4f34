import { OperatorError } from '@vinhdanh/infrastructure';
import type { Row } from './appraise.js';
import type { Act, Batch } from './batch.js';
import { noneFailed, waitUntilNone } from './file-letters.js';
import { pages, type Stage } from './stage.js';

/** The hands an act passes through, each another person. */
const HANDS = [
  ['board', 'endorse'],
  ['office', 'verify'],
  ['chair', 'sign'],
] as const;

/** Issues the acts of a batch on the lines that came through, then sees them applied. */
export async function issueActs(
  stage: Stage,
  batch: Batch,
  lines: Row[],
  proposalIds: string[],
): Promise<void> {
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
  await waitUntilNone(stage, proposalIds, ['ready', 'listed', ...(held ? [] : ['submitted'])]);
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
