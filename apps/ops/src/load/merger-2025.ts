import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LineageDetailDto, LineagePreviewDto } from '@vinhdanh/contracts';
import { OperatorError, programFolder } from '@vinhdanh/infrastructure';
import { parse } from 'yaml';
import { keyOf } from './key.js';
import type { Service } from './service.js';
import { sleep } from './sleep.js';

const POLL_MS = 500;

/** The merger of 1 July 2025 as an administrator records it: seen first, then done, then followed. */
export async function merger2025(
  service: Service,
  onProgress: (done: number, total: number) => void,
): Promise<string[]> {
  const file = join(programFolder(), 'sample/merger-2025/act.yaml');
  const act = parse(readFileSync(file, 'utf8')) as object;
  const admin = service.as('admin');
  const before = await preview(service, act);
  const total = before === undefined ? 0 : sum(before.dossiers) + sum(before.proposals);
  const { id } = await admin.post<{ id: string }>(
    '/organisations/lineage',
    keyOf('merger-2025', 'record'),
    act,
  );
  for (;;) {
    const { handover, changes } = await admin.get<LineageDetailDto>(`/organisations/lineage/${id}`);
    const { moved, refused } = handover;
    onProgress((moved.dossiers ?? 0) + (moved.proposals ?? 0), total);
    if (handover.status === 'done')
      return [
        `${changes.length} thay đổi tổ chức đã ghi nhận (changes recorded)`,
        ...Object.entries(moved).map(([kind, count]) => `${kind}: ${count}`),
        `không chuyển được (could not be handed over): ${refused}`,
        ...(before?.warnings ?? []).map((warning) => `! ${warning.vi}`),
      ];
    await sleep(POLL_MS);
  }
}

/** Undefined once the act stands: then its bodies have ended, and recording it again is a repetition. */
async function preview(service: Service, act: object): Promise<LineagePreviewDto | undefined> {
  try {
    return await service
      .as('admin')
      .post<LineagePreviewDto>(
        '/organisations/lineage/preview',
        keyOf('merger-2025', 'preview'),
        act,
      );
  } catch (error) {
    if (error instanceof OperatorError) return undefined;
    throw error;
  }
}

const sum = (rows: { count: number }[]): number => rows.reduce((all, row) => all + row.count, 0);
