import { parentPort, workerData } from 'node:worker_threads';
import type { HeadJob, HeadReply } from './head-job.js';

/** Reads the head of one file in a thread of its own and ends. */
async function work({ path, kind }: HeadJob): Promise<HeadReply> {
  if (kind === 'pdf') return (await import('./pdf-head.js')).pdfHead(path);
  return (await import('./office-head.js')).officeHead(path, kind);
}

work(workerData as HeadJob).then(
  (reply) => parentPort?.postMessage(reply),
  (error: Error) => {
    const text = error.name === 'PasswordException' ? 'locked' : 'unreadable';
    parentPort?.postMessage({ text, pieces: [], properties: [] } satisfies HeadReply);
  },
);
