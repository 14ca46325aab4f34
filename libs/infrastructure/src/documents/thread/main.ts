import { parentPort, workerData } from 'node:worker_threads';
import type { SheetJob, SheetReply } from '../sheet-job.js';
import { Refusal } from './refusal.js';

/** Does one job in a thread of its own and ends; what it needs is loaded only when it is needed. */
async function work(job: SheetJob): Promise<SheetReply> {
  switch (job.do) {
    case 'inspect':
    case 'read':
      return { ok: true, value: await readOrInspect(job) };
    case 'template': {
      const { writeTemplate } = await import('./write-template.js');
      return { ok: true, value: await writeTemplate(job.lists) };
    }
    case 'table': {
      const { writeTable } = await import('./write-table.js');
      return { ok: true, value: await writeTable(job.table) };
    }
    case 'bad-rows': {
      const { writeBadRows } = await import('./write-bad-rows.js');
      return { ok: true, value: await writeBadRows(job.sheets) };
    }
  }
}

async function readOrInspect(job: Extract<SheetJob, { do: 'read' | 'inspect' }>) {
  const content = Buffer.from(job.content);
  if (job.format === 'csv') {
    const { readCsv } = await import('./read-csv.js');
    const grids = readCsv(content);
    return job.do === 'read' ? grids : undefined;
  }
  const { inspectZip } = await import('./inspect-zip.js');
  await inspectZip(content);
  if (job.do === 'inspect') return undefined;
  const { readWorkbook } = await import('./read-workbook.js');
  return readWorkbook(content);
}

work(workerData as SheetJob).then(
  (reply) => parentPort?.postMessage(reply),
  (error: unknown) => {
    const reply: SheetReply =
      error instanceof Refusal
        ? { ok: false, code: error.code, facts: error.facts }
        : { ok: false, code: 'broken', facts: { why: String(error).slice(0, 200) } };
    parentPort?.postMessage(reply);
  },
);
