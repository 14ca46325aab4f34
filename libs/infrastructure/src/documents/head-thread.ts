import { confinedThread } from './confined-thread.js';
import type { HeadJob, HeadReply } from './text/head-job.js';

const TIME_MS = 5_000;
const HEAP_MB = 128;

/**
 * Reads heads of files one after another, each in a thread of its own with a limit on memory and
 * time: what takes more is `unreadable`, whoever it was meant to hurt.
 */
export class HeadThread {
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly timeMs = TIME_MS) {}

  read(job: HeadJob): Promise<HeadReply> {
    const reply = this.last.then(() => start(job, this.timeMs));
    this.last = reply;
    return reply;
  }
}

function start(job: HeadJob, timeMs: number): Promise<HeadReply> {
  const thread = confinedThread('text', job, HEAP_MB);
  return new Promise((resolve) => {
    let said = UNREADABLE;
    const timer = setTimeout(() => void thread.terminate(), timeMs);
    thread.once('message', (reply: HeadReply) => {
      said = reply;
      void thread.terminate();
    });
    // Out of memory, or a fault of ours: it has nothing to say.
    thread.once('error', () => undefined);
    // The file is dealt with only once nobody reads it any more.
    thread.once('exit', () => {
      clearTimeout(timer);
      resolve(said);
    });
  });
}

const UNREADABLE: HeadReply = { text: 'unreadable', pieces: [], properties: [] };
