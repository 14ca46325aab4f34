import type { Client } from '@vinhdanh/testing';

interface Counted {
  count: number | null;
  list?: Record<string, string>;
}
interface Report {
  rows: (Counted & { recipients: (Counted & { groups?: { parts: Counted[] } })[] })[];
}
interface Progress {
  turnaround: { lines: number; list?: Record<string, string> }[];
  flow: {
    proposed: number;
    decided: number;
    proposedList?: Record<string, string>;
    decidedList?: Record<string, string>;
  }[];
}

const LONGEST = 1_000;

/** How many lines the list of a figure holds, to the end of its pages. */
async function lengthOf(client: Client, list: Record<string, string>): Promise<number> {
  let length = 0;
  let cursor: string | undefined;
  do {
    const asked = new URLSearchParams({ ...list, limit: '200', ...(cursor ? { cursor } : {}) });
    const { status, body } = await client.get<{ items: unknown[]; nextCursor?: string }>(
      `/dossiers?${asked}`,
    );
    expect(status).toBe(200);
    length += body.items.length;
    cursor = body.nextCursor;
  } while (cursor);
  return length;
}

/**
 * Opens every figure above nought of both reports of a period on its list, the very long ones left
 * out. Answers how many there were; expects that each list is as long as its figure says.
 */
export async function everyFigureListed(client: Client, period: string): Promise<number> {
  const report = await client.get<Report>(`/reports/commendations?${period}`);
  const progress = await client.get<Progress>(`/reports/progress?${period}`);
  const figures: Counted[] = [
    ...report.body.rows.flatMap((row) => [
      row,
      ...row.recipients.flatMap((part) => [part, ...(part.groups?.parts ?? [])]),
    ]),
    ...progress.body.turnaround.map(({ lines, list }) => ({ count: lines, list })),
    ...progress.body.flow.flatMap((row) => [
      { count: row.proposed, list: row.proposedList },
      { count: row.decided, list: row.decidedList },
    ]),
  ];
  const opened = figures.filter(({ count }) => count && count <= LONGEST);
  for (const { count, list } of opened) {
    expect(list).toBeDefined();
    expect({ list, length: await lengthOf(client, list!) }).toEqual({ list, length: count });
  }
  return opened.length;
}
