import type { Client } from 'pg';
import { checkEvents } from './check-events.js';
import { checkFiles, type HasFile } from './check-files.js';
import { structure } from './structure.js';

export interface Finding {
  check: string;
  /** What is wrong, naming the place: a log index, a stream, a task. */
  problem: string;
}

export interface FsckReport {
  events: number;
  streams: number;
  findings: Finding[];
}

const MOST_FINDINGS = 200;

/**
 * Re-derives everything from the events and compares: dense order, contiguous versions, rehashed
 * contents, folded states, inline read models, owed tasks and work items, views, files. Reads one
 * snapshot; changes nothing.
 */
export async function fsck(
  client: Client,
  hasFile: HasFile,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<FsckReport> {
  await client.query('begin isolation level repeatable read read only');
  try {
    const findings: Finding[] = [];
    const report = (check: string, problem: string): void => {
      if (findings.length < MOST_FINDINGS) findings.push({ check, problem });
    };
    for (const { check, sql } of structure) {
      const { rows } = await client.query<{ problem: string }>(sql);
      for (const { problem } of rows) report(check, problem);
    }
    const { events, streams, files } = await checkEvents(client, report, onProgress);
    await checkFiles(files, hasFile, report);
    return { events, streams, findings };
  } finally {
    await client.query('rollback');
  }
}
