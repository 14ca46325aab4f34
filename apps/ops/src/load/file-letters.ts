import { OperatorError } from '@vinhdanh/infrastructure';
import type { Batch, Letter } from './batch.js';
import { importFile } from './import-file.js';
import { eachOf, pages, until, type Stage } from './stage.js';

interface Created {
  id: string;
  version: number;
}
interface BulkAnswer {
  ok: number;
  failed: number;
  results: { ok: boolean; code?: string; message?: string }[];
}

/** Letters of a batch filed side by side: a unit's file is mostly waited for. */
const LETTERS_AT_ONCE = 4;

/** Opens the round the batch belongs to; spot and resistance-war cases need none. */
export async function openRound(stage: Stage, batch: Batch): Promise<string | undefined> {
  const { round } = batch;
  if (!round) return undefined;
  const body = { ...round, expectedUnits: [], effectiveOn: round.openingLetter.date };
  return (await stage.as('specialist').post<Created>('/rounds', stage.key('round'), body)).id;
}

/** Every unit's clerk drafts, its head files: four eyes, as the service wants it. */
export async function fileLetters(
  stage: Stage,
  batch: Batch,
  roundId: string | undefined,
  leave?: string,
): Promise<string[]> {
  // Counted before one is left out: the keys of the others stay what they are.
  const letters = batch.letters
    .map((letter, n) => ({ letter, n }))
    .filter(({ letter }) => letter.unit !== leave);
  return eachOf(letters, LETTERS_AT_ONCE, ({ letter, n }) =>
    fileLetter(stage, batch, letter, n, roundId),
  );
}

async function fileLetter(
  stage: Stage,
  batch: Batch,
  letter: Letter,
  n: number,
  roundId: string | undefined,
): Promise<string> {
  const clerk = stage.as(`clerk.${letter.unit}`);
  const head = stage.as(`unit.${letter.unit}`);
  const { number, date, signer } = letter;
  const drafted = await clerk.post<Created>('/proposals', stage.key('letter', n), {
    ...(roundId ? { roundId } : {}),
    unitId: await clerk.unitId(),
    kind: batch.kind,
    level: letter.level ?? batch.level,
    letter: { number, date, signer },
    source: 'sample',
    effectiveOn: date,
  });
  const path = `/proposals/${drafted.id}`;
  const { status } = await clerk.get<{ status: string }>(path);
  // Filed in an earlier run: what comes before has been done, too.
  if (status === 'filed') return drafted.id;
  for (const [i, lines] of pages(letter.lines?.() ?? []).entries()) {
    const body = { lines, effectiveOn: date };
    noneFailed(await clerk.post(`${path}/lines`, stage.key('lines', n, i), body));
  }
  if (letter.file)
    await importFile(clerk, drafted.id, letter.file, (step) => stage.key('import', n, step));
  await clerk.change(path, 'present', stage.key('present', n), { effectiveOn: date });
  await head.change(path, 'file', stage.key('file', n), { effectiveOn: batch.filedOn });
  return drafted.id;
}

/** @throws OperatorError telling the first refusal: a sample line must never be refused */
export function noneFailed(answer: BulkAnswer): void {
  if (answer.failed === 0) return;
  const first = answer.results.find((result) => !result.ok);
  throw new OperatorError(
    `${answer.failed} đối tượng bị từ chối: ${first?.message ?? first?.code ?? '?'}`,
    'lines of the sample were refused',
  );
}

/** Waits until no line of the letters stands in one of these statuses; answers how many stand where. */
export async function waitUntilNone(
  stage: Stage,
  proposalIds: string[],
  statuses: string[],
): Promise<Map<string, number>> {
  const reader = stage.as('specialist');
  const standing = new Map<string, number>();
  for (const id of proposalIds) {
    const counts = await until(async () => {
      const { lines } = await reader.get<{ lines: Record<string, number> }>(`/proposals/${id}`);
      return statuses.some((status) => (lines[status] ?? 0) > 0) ? undefined : lines;
    });
    for (const [status, count] of Object.entries(counts))
      standing.set(status, (standing.get(status) ?? 0) + count);
  }
  return standing;
}
