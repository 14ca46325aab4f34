import type { Batch } from './batch.js';
import { noneFailed, waitUntilNone } from './file-letters.js';
import { eachOf, type Stage } from './stage.js';

/** The specialist finds every line of the sample eligible, letter by letter, once it is checked. */
export async function appraise(stage: Stage, batch: Batch, proposalIds: string[]): Promise<void> {
  await eachOf(proposalIds, 2, async (proposalId, n) => {
    await waitUntilNone(stage, [proposalId], ['draft', 'filed']);
    const body = {
      proposalId,
      result: 'eligible',
      confirmation: batch.citation,
      effectiveOn: batch.appraisedOn,
    };
    const specialist = stage.as('specialist');
    noneFailed(await specialist.post('/dossiers/appraise', stage.key('appraise', n), body));
  });
}

export interface Row {
  id: string;
  award: string;
  status: string;
  submissionId: string | null;
}

/** All lines of the letters, by id, so that every run sees them in the same order. */
export async function linesOf(stage: Stage, proposalIds: string[]): Promise<Row[]> {
  const reader = stage.as('specialist');
  const rows = await eachOf(proposalIds, 2, async (id) => {
    const found: Row[] = [];
    let cursor: string | undefined;
    do {
      const query = new URLSearchParams({ proposalId: id, limit: '200' });
      if (cursor) query.set('cursor', cursor);
      const page = await reader.get<{ items: Row[]; nextCursor?: string }>(`/dossiers?${query}`);
      found.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor);
    return found;
  });
  return rows.flat().sort((a, b) => (a.id < b.id ? -1 : 1));
}
