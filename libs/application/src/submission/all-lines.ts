import type { SubmissionLine, SubmissionViews } from '../ports/submission-views.js';

const PAGE = 500;

/** Every line of an act, page by page, under the service's own sight. */
export async function* pagesOfLines(
  views: SubmissionViews,
  actId: string,
): AsyncGenerator<SubmissionLine[]> {
  let after: string | undefined;
  for (;;) {
    const page = await views.lines({ kind: 'all' }, actId, after, PAGE);
    if (page.length > 0) yield page;
    const last = page[page.length - 1];
    if (page.length < PAGE || !last) return;
    after = last.dossierId;
  }
}

/** Ids of every line of an act. */
export async function lineIdsOf(views: SubmissionViews, actId: string): Promise<Set<string>> {
  const ids = new Set<string>();
  for await (const page of pagesOfLines(views, actId))
    for (const line of page) ids.add(line.dossierId);
  return ids;
}
