import { UnreadableSheet } from '@vinhdanh/application';
import { confinedThread } from './confined-thread.js';
import type { SheetJob, SheetReply } from './sheet-job.js';

const TIME_MS = 30_000;
const HEAP_MB = 256;

/**
 * Runs jobs on spreadsheets one after another, each in a thread of its own with a limit on memory
 * and time, so that a hostile or huge file neither blocks requests nor grows the process.
 */
export class SheetThread {
  private last: Promise<unknown> = Promise.resolve();

  run<T>(job: SheetJob): Promise<T> {
    const result = this.last.then(() => start(job));
    this.last = result.catch(() => undefined);
    return result.then((reply) => {
      if (!reply.ok) throw new UnreadableSheet(reply.code, reply.facts);
      return reply.value as T;
    });
  }
}

function start(job: SheetJob): Promise<SheetReply> {
  const thread = confinedThread('thread', job, HEAP_MB);
  return new Promise((resolve) => {
    const refuse = (code: 'too-slow' | 'too-complex' | 'broken', why = '') =>
      resolve({ ok: false, code, facts: why ? { why: why.slice(0, 200) } : {} });
    const timer = setTimeout(() => {
      refuse('too-slow');
      void thread.terminate();
    }, TIME_MS);
    thread.once('message', (reply: SheetReply) => resolve(reply));
    thread.once('error', (error: Error & { code?: string }) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') refuse('too-complex');
      else refuse('broken', error.message);
    });
    thread.once('exit', () => {
      clearTimeout(timer);
      refuse('broken', 'the thread ended without an answer');
    });
  });
}
